import { describe, expect, it } from 'vitest';
import { ownIds, slugOf } from '../../../src/engine/compare/own-ids.ts';
import { alignStory, compareStory, readContent } from '../../../src/engine/index.ts';
import type { Comparison, Evidence } from '../../../src/engine/model.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** Two accounts that differ in three quotations whose sentences begin alike; the first account's id has many words. */
function compared(own: readonly string[], others: readonly string[]): Comparison {
  const frame = `The Brell council voted on Monday to close the harbour for 14 weeks.\n\nAnn Ward, the mayor, spoke to reporters at the town hall in Brell.`;
  const body = (quotes: readonly string[]) =>
    [frame, ...quotes.map((quote) => `The mayor of Brell said she was “${quote}”.`)].join('\n\n');
  const account = (name: string, quotes: readonly string[]) => ({
    path: `stories/brell/${name}.md`,
    bytes: bytes(`---\ntitle: ${name}\nlanguage: en\n---\n\n${body(quotes)}\n`),
  });
  const { stories, problems } = readContent([
    { path: 'stories/brell/story.yaml', bytes: bytes('title: T\nevent: E\ndate: 2025-01-01\nsummary: S\n') },
    account('a-brell-daily-post', own),
    account('b', others),
  ]);
  const [story] = stories;
  if (!story) throw new Error(JSON.stringify(problems));
  return compareStory(alignStory(story));
}

const [long, short] = ['deeply sorry for the long delay', 'deeply sorry for the short delay'];
const others = [short, 'proud of every sailor in town', 'ready to resign next week'];
const own = [long, 'proud of every worker in town', 'ready to resign next month'];

/** By id, the words of its own that the first account prints. */
const named = (list: readonly { id: string; evidence: readonly Evidence[] }[]) =>
  new Map(list.map(({ id, evidence }) => [id, evidence.map(({ text }) => text).join(' / ')]));

describe('ids of findings and facts', () => {
  const before = compared(own, others);
  const quotes = named(before.findings.filter(({ kind }) => kind === 'quote'));

  it('are there for each of several findings whose sentences begin alike', () => {
    expect(quotes.size).toBe(3);
  });

  it.each([0, 1, 2])('stay with their findings when quotation %i is corrected', (at) => {
    const corrected = own.map((quote, place) => (place === at ? (others[at] as string) : quote));
    const after = compared(corrected, others);
    const left = named(after.findings.filter(({ kind }) => kind === 'quote'));
    expect(left.size).toBe(2);
    for (const [id, words] of left) expect(quotes.get(id), id).toBe(words);
    // The fact of a quotation that was corrected is told in the words both print now.
    const facts = new Map(before.facts.map(({ id, label }) => [id, label]));
    for (const { id, label } of after.facts.filter(({ kind }) => kind === 'quote'))
      expect(label, id).toBe(label === corrected[at] ? corrected[at] : facts.get(id));
  });

  it('name the whole sentence, however many words its account’s name has', () => {
    const sentence = 's-the-evening-post-of-lower-brell-and-the-isles--the-mayor-of-brell-said-she-3';
    expect(slugOf({ account: 'x', sentence, start: 4, end: 9, text: 'Proud of it' }, ['x'])).toBe(
      'the-evening-post-of-lower-brell-and-the-isles-the-mayor-of-brell-said-she-3-proud',
    );
  });

  it('stay short where a headline is set beside those of many accounts, or a word is endless', () => {
    const accounts = Array.from({ length: 100 }, (_, at) => `outlet-${at}`);
    const title = { account: 'outlet-0', start: 0, end: 5_000, text: 'a'.repeat(5_000) };
    expect(slugOf(title, accounts).length).toBeLessThan(80);
  });

  const evidence = (text: string, start = 0): Evidence => ({
    account: 'a',
    sentence: 's-a--one',
    start,
    end: start + text.length,
    text,
  });
  const idsOf = (list: readonly { evidence: Evidence[]; says: string }[]) =>
    ownIds(
      list,
      () => 'f',
      (one) => one,
    );

  it('that would be the same do not depend on the order things come in, nor on a third', () => {
    const things = [
      { evidence: [evidence('five'), evidence('six')], says: 'x' },
      { evidence: [evidence('five'), evidence('seven')], says: 'x' },
      { evidence: [evidence('five'), evidence('seven')], says: 'y' },
    ];
    const [first, second, third] = idsOf(things);
    expect(new Set([first, second, third]).size).toBe(3);
    expect(idsOf([...things].reverse())).toEqual([third, second, first]);
    expect(idsOf(things.slice(0, 2))[0]).toBe(first);
  });
});
