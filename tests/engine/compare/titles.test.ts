import { describe, expect, it } from 'vitest';
import { isChineseName, soundsLike } from '../../../src/engine/align/transliterated.ts';
import { officesOf } from '../../../src/engine/compare/findings/offices.ts';
import type { Placed } from '../../../src/engine/compare/lookup.ts';
import { findingsOf } from './two-accounts.ts';

const titles = (a: string, b: string) => findingsOf(a, b).filter(({ kind }) => kind === 'title');

describe('a person of whom two accounts tell offices', () => {
  it.each([
    ['“It held,” said Jonas Abel, the line’s head of safety.', '“It held,” said plant director Jonas Abel.'],
    ['Jonas Abel, the yard’s head of safety, said it held.', 'It held, said Jonas Abel, who runs the yard.'],
    ['Paula Rothwell, the ministry’s chief negotiator, came.', 'Paula Rothwell, the trade minister, came.'],
    ['Paula Rothwell, 39, the line’s head of route planning, came.', 'Paula Rothwell, the chief commercial officer, came.'],
    ['Jonas Abel, who leads the seamen’s union, called for calm.', 'Jonas Abel, the deputy leader of the seamen’s union, called for calm.'],
    ['Paula Rothwell, the town’s mayor, came to the quay.', 'Deputy mayor Paula Rothwell came to the quay.'],
    ['Paula Rothwell, its vice-president, came to the quay.', 'The president of the line, Paula Rothwell, came to the quay.'],
    ['Acting chief executive Paula Rothwell came to the quay.', 'Chief executive Paula Rothwell came to the quay.'],
    ['The former transport minister, Paula Rothwell, came to the quay.', 'The transport minister, Paula Rothwell, came to the quay.'],
    ['Paula Rothwell, the health minister, came to the quay.', 'Paula Rothwell, minister for foreign affairs, came to the quay.'],
    ['Jonas Abel, the line’s chief operating officer, came to the quay.', 'Finance director Jonas Abel came to the quay.'],
    ['Jonas Abel, the union’s general secretary, came to the quay.', 'Jonas Abel, a lawyer for the union, came to the quay.'],
    ['Jonas Abel, the port’s director of communications, came to the quay.', 'Jonas Abel, the port’s director of operations, came to the quay.'],
    ['Jonas Abel, a son of the founder, came to the quay.', 'Jonas Abel, the founder’s nephew, came to the quay.'],
    ['Jonas Abel (chairman) came to the quay.', 'Jonas Abel, the chief executive, came to the quay.'],
    ['Jonas Abel was elected chairman of the line.', 'Jonas Abel was elected treasurer of the line.'],
    ['The governor of the Sound province, Paula Rothwell, came to the quay.', 'The mayor of Sandholm, Paula Rothwell, came to the quay.'],
    ['Jonas Abel, professor of law at Lanyon, came to the quay.', 'Jonas Abel, a lecturer in law at Lanyon, came to the quay.'],
  ])('has two: %s | %s', (a, b) => {
    expect(titles(a, b).map(({ rule, sides }) => [rule, sides])).toEqual([['other-office', [['a'], ['b']]]]);
    expect(titles(a, a)).toEqual([]);
  }); // biome-ignore format: a table reads better in lines

  it.each([
    ['Its president, Jonas Abel, called for calm.', 'Jonas Abel, the leader of the Seamen’s Union, called for calm.'],
    ['Jonas Abel, who heads the seamen’s union, called for calm.', 'The president of the seamen’s union, Jonas Abel, called for calm.'],
    ['Chief executive Jonas Abel came.', 'Jonas Abel, the line’s CEO, came.'],
    ['Jonas Abel, the boss of the line, came.', 'Jonas Abel, the line’s chief executive, came.'],
    ['Jonas Abel, who runs the yard, came.', 'The yard’s director, Jonas Abel, came.'],
    ['Jonas Abel, the finance chief, came.', 'Jonas Abel, the line’s chief financial officer, came.'],
    ['Jonas Abel, the head of sales, came.', 'Jonas Abel, the chief commercial officer, came.'],
    ['Jonas Abel, its technical director, came.', 'Jonas Abel, who is head of technology, came.'],
    ['Jonas Abel, who chairs the line, came.', 'The line’s chairman, Jonas Abel, came.'],
    ['Paula Rothwell, the founder of the line, came.', 'Paula Rothwell, the line’s chief executive, came.'],
    ['Paula Rothwell, economist at Lanyon University, came.', 'Paula Rothwell, a professor of economics, came.'],
    ['Paula Rothwell, minister of public health, came.', 'Health Minister Paula Rothwell came.'],
    ['Paula Rothwell, the labor secretary, came.', 'Paula Rothwell, the labour minister, came.'],
    ['Paula Rothwell, deputy head of the port, came.', 'Paula Rothwell, the port’s deputy director, came.'],
    ['Paula Rothwell, a retired judge, came.', 'Paula Rothwell, once a judge of appeal, came.'],
    ['Paula Rothwell, chief surgeon at the clinic, came.', 'The surgeons worked under their chief, Paula Rothwell.'],
    ['Paula Rothwell, who led the search for the crew, came.', 'Paula Rothwell, the head of the coast guard, came.'],
    ['Chief executive Paula Rothwell, a granddaughter of the founder, came.', 'Paula Rothwell, the line’s chief executive, came.'],
    ['Paula Rothwell, the line’s outgoing chairwoman, came.', 'The line’s chairwoman, Paula Rothwell, came.'],
    ['Jonas Abel, whose brother is a director of the line, came.', 'Jonas Abel, the captain of the tug, came.'],
    ['Jonas Abel, the head of the line’s safety board, came.', 'Jonas Abel, who chairs the safety board, came.'],
    ['Jonas Abel, head of safety at the yard, came.', 'The yard’s safety chief, Jonas Abel, came.'],
    ['Jonas Abel, an aide to the president, came.', 'Jonas Abel, a lawyer from Sandholm, came.'],
    ['The mayor of Sandholm told Jonas Abel to leave.', 'The captain of the tug, Jonas Abel, left.'],
    ['According to Jonas Abel, the mayor knew of the leak.', 'Jonas Abel, the captain of the tug, knew of the leak.'],
    ['The president of the line resigned on Friday, Jonas Abel said.', 'The captain of the tug, Jonas Abel, said that the president of the line had resigned.'],
    ['The line’s chairman and chief executive, Jonas Abel, came.', 'The line’s chairman, Jonas Abel, came.'],
    ['Jonas Abel, chairman and chief executive of the line, came.', 'Chief executive Jonas Abel came.'],
    ['Jonas Abel, the mayor, came.', 'Paula Abel, the treasurer of the line, came.'],
    ['They blamed Jonas Abel, the president said.', 'Jonas Abel, the captain of the tug, was blamed.'],
  ])('has one in two wordings: %s | %s', (a, b) => {
    expect(titles(a, b).map(({ text }) => text)).toEqual([]);
  }); // biome-ignore format: a table reads better in lines
});

describe('the office a Chinese sentence gives', () => {
  const given = (text: string) =>
    officesOf({ sentence: { id: text, text }, language: 'zh' } as unknown as Placed).map(({ person, value }) => [
      person,
      value,
    ]);

  it.each([
    ['公司董事长卡特琳·厄斯特隆德说，配额是起点。', '卡特琳·厄斯特隆德', '|chair|'],
    ['该镇副镇长伊内丝·科瓦略说。', '伊内丝·科瓦略', 'deputy|mayor|'],
    ['内政部长乔尔·阿德巴尔则称，他没有收到信。', '乔尔·阿德巴尔', '|minister|interi'],
    ['云樵汽车总裁沈牧言通过视频发言。', '沈牧言', '|总裁|'],
    ['前首相约翰·卡特表示反对。', '约翰·卡特', 'former|prime minister|'],
  ])('is read: %s', (text, person, value) => {
    expect(given(text)).toEqual([[person, value]]);
  });

  it('is none where it names nobody', () => {
    expect(given('董事长说，公司将提起上诉。')).toEqual([]);
  });
});

describe('a name in two scripts', () => {
  it.each([
    ['多米尼克·斯特兰德', 'Dominic Strand', true],
    ['英格丽德·索尔瓦内', 'Ingrid Solvane', true],
    ['托比亚斯·雷恩', 'Tobias Rehn', true],
    ['多米尼克·斯特兰德', 'Helen Marchetti', false],
    ['托比亚斯·雷恩', 'Rafael Moncada', false],
  ])('%s and %s sound alike: %s', (chinese, latin, alike) => {
    expect(soundsLike(chinese, latin)).toBe(alike);
  });

  it('is read by its surname where it is Chinese', () => {
    expect(isChineseName('沈牧言', 'Shen Muyan')).toBe(true);
    expect(isChineseName('沈牧言', 'Lu Zhiyuan')).toBe(false);
  });
});
