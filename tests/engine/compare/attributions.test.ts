import { describe, expect, it } from 'vitest';
import { chineseSource, officeThatSays } from '../../../src/engine/compare/findings/sources.ts';
import { speakerOf } from '../../../src/engine/compare/findings/speakers.ts';
import type { Placed } from '../../../src/engine/compare/lookup.ts';
import { findingsOf } from './two-accounts.ts';

const placed = (text: string, language = 'en'): Placed =>
  ({ sentence: { id: text, text }, language, passage: { sentences: [] }, account: {} }) as unknown as Placed;

const attributed = (a: string, b: string) =>
  findingsOf(a, b)
    .filter(({ kind }) => kind === 'attribution')
    .map(({ text }) => text);

/** What a sentence says in both accounts, so that only who says it differs. */
const sum = 'the wreck of the Aurelia will cost 4,300,000 euros to remove';
const firm = 'Shares of Nordlink fell.';

describe('one thing two accounts have from two sources', () => {
  it.each([
    [`Nordlink says ${sum}. ${firm}`, `The transport ministry says ${sum}.`],
    [`By Nordlink’s own estimate, ${sum}. ${firm}`, `The seamen’s union reckons that ${sum}.`],
    [`Nordlink, the ferry operator, expects that ${sum}.`, `The ministry calculates that ${sum}.`],
    [`Ann Ward, an economist at Lanyon University, estimates that ${sum}.`, `The central bank estimates that ${sum}.`],
    [`Ann Ward, an economist at Lanyon University, estimates that ${sum}.`, `So the central bank in Sandholm reckons, ${sum}.`],
    [`According to the police, ${sum}.`, `According to the operator, ${sum}.`],
    [`Finance chief Petra Hall said ${sum}.`, `The founder herself says ${sum}.`],
    [`The health ministry says ${sum}.`, `The transport ministry says ${sum}.`],
    [`Mayor Ann Ward says ${sum}.`, `The union says ${sum}.`],
    [`Nordlink’s advisers calculate that ${sum}. ${firm}`, `Brill Marine expects that ${sum}.`],
    ['“You cannot sail a ferry on paper,” was the retort of the mayor, Ruben Hall.', '“You cannot sail a ferry on paper,” Ann Ward commented.'],
    ['Ann Ward of the seamen’s union runs the quay. “You cannot sail a ferry on paper,” she said.', '“You cannot sail a ferry on paper,” said Ruben Hall, the mayor.'],
    ['In the words of Ann Ward, it was “a white wall in a hundred yards of water”.', '“It was a white wall in a hundred yards of water,” observed Ben Hall.'],
  ])('is attributed otherwise: %s | %s', (a, b) => {
    expect(attributed(a, b)).toHaveLength(1);
    expect(attributed(a, a)).toEqual([]);
  }); // biome-ignore format: a table reads better in lines

  it.each([
    [`Nordlink says ${sum}. ${firm}`, `The ferry operator says ${sum}.`],
    [`Nordlink says ${sum}. ${firm}`, `The company’s finance chief, Petra Hall, says ${sum}.`],
    [`Nordlink says ${sum}. ${firm}`, `A company spokesman said ${sum}.`],
    [`The transport ministry says ${sum}.`, `The government says ${sum}.`],
    [`The transport ministry says ${sum}.`, `Transport minister Ann Ward said ${sum}.`],
    [`The transport ministry says ${sum}.`, `The ministry of transport reckons that ${sum}.`],
    [`The town hall says ${sum}.`, `Mayor Ann Ward said ${sum}.`],
    [`Police say ${sum}.`, `Chief Inspector Ann Ward said ${sum}.`],
    [`Ann Ward, an economist at the central bank, estimates that ${sum}.`, `The central bank estimates that ${sum}.`],
    [`Ann Ward says ${sum}.`, `The ministry says ${sum}.`],
    [`Brussels says ${sum}. The mood in Brussels is grim.`, `The ministry says ${sum}.`],
    [`The regulator says ${sum}.`, `The government says ${sum}.`],
    [`The hospital says ${sum}.`, `Ann Ward, its chief executive, says ${sum}.`],
    [`Ann Ward, chief executive of Nordlink, expects that ${sum}.`, `Nordlink expects that ${sum}. ${firm}`],
    ['“You cannot sail a ferry on paper,” said Ann Ward.', '“You cannot sail a ferry on paper,” was the answer of the mayor, Ann Ward.'],
    ['The mayor, Ann Ward, shook her head. “You cannot sail a ferry on paper,” she said.', '“You cannot sail a ferry on paper,” said Ms Ward.'],
    [`Residents say ${sum}.`, `According to the town hall, ${sum}.`],
  ])('is one source under two names: %s | %s', (a, b) => {
    expect(attributed(a, b)).toEqual([]);
  }); // biome-ignore format: a table reads better in lines
});

describe('whom a sentence has something from', () => {
  it.each([
    ['By Larus’s own estimate, it will cost €4m.', 'Larus'],
    ['“It held,” was the answer of the mayor, Ruben Hall.', 'Ruben Hall'],
    ['In the words of Milo Hall, it held.', 'Milo Hall'],
    ['The deal, Larus’s advisers calculate, will cost €4m.', 'Larus'],
  ])('is a name: %s', (text, name) => {
    expect(speakerOf(placed(text))?.text).toBe(name);
  });

  it.each([
    ['That will cost €4m, the transport ministry estimates.', '|ministry|'],
    ['The founder herself puts the bill at €4m.', '|founder|'],
    ['The deal, so the central bank in Carsa reckons, will cost €4m.', '|central bank|'],
    ['It cost €4m, by the airline’s own count.', '|company|'],
    ['That will cost €4m, according to the deputy mayor.', 'deputy|mayor|'],
  ])('is an office or a body: %s', (text, office) => {
    expect(officeThatSays(placed(text))?.office).toBe(office);
  });

  it.each([
    ['居民上传了照片，能源部则表示，潜水员没有发现坝体开裂。', '能源部', '|ministry|'],
    ['据能源部估计，损失为400万欧元。', '能源部', '|ministry|'],
    ['该公司预计，损失为400万欧元。', '该公司', '|company|'],
    ['警方称，三人被捕。', '警方', '|police|'],
    ['“它是一份名单，”该镇副镇长伊内丝·科瓦略说。', '伊内丝·科瓦略', 'deputy|mayor|'],
  ])('is a body or a person in Chinese: %s', (text, who, office) => {
    const source = chineseSource(placed(text, 'zh'));
    expect([source?.value, source?.office]).toEqual([who, office]);
  });
});
