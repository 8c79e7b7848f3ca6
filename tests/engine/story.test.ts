import { describe, expect, it } from 'vitest';
import { alignStory, compareStory, comparisonJson } from '../../src/engine/index.ts';
import type { Comparison, Story } from '../../src/engine/model.ts';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { loadContent } from '../../src/site/load-content.ts';

const [story] = loadContent('content').stories as [Story];
const comparison: Comparison = compareStory(alignStory(story, { chinese: loadLexicon }));
const relation = (a: string, b: string) => comparison.derivations.find((one) => one.a === a && one.b === b);
const texts = new Map(
  story.accounts.flatMap((account) => account.passages.flatMap((p) => p.sentences.map((s) => [s.id, s.text] as const))),
);
const rowWith = (words: string) =>
  comparison.rows.find(({ cells }) =>
    cells.some(({ sentences }) => sentences.some((id) => texts.get(id)?.includes(words))),
  );
const accountsOf = (words: string) => rowWith(words)?.cells.map(({ account }) => account);

describe('the five accounts, from files to findings', () => {
  it('stand in rows that hold every sentence and every translated sentence exactly once', () => {
    const all = story.accounts.flatMap(({ passages }) =>
      passages.flatMap((p) => [...p.sentences, ...(p.translation?.sentences ?? [])].map(({ id }) => id)),
    );
    const placed = comparison.rows.flatMap(({ cells }) =>
      cells.flatMap(({ sentences, translations }) => [...sentences, ...translations]),
    );
    expect([...placed].sort()).toEqual([...all].sort());
  });

  it('put beside each other what four of them tell of the chips’ lag and of the yearly investment', () => {
    const four = ['financial-times', 'unnamed-site', 'chip-gap', 'strategic-shift'];
    expect(accountsOf('trail u.s. counterparts by one generation')).toEqual(four);
    expect(accountsOf('Rmb180bn')).toEqual(four);
  });

  it('show the unnamed site to be a near-copy, likelier taken from the Financial Times than the other way round', () => {
    expect(relation('financial-times', 'unnamed-site')).toMatchObject({
      relation: 'near-copy',
      likelyFrom: 'financial-times',
    });
  });

  it('leave the account of another event out of all rows and counts', () => {
    expect(comparison.unrelated).toEqual(['biggo']);
    expect(
      comparison.rows.filter(({ cells }) => cells.length > 1 && cells.some(({ account }) => account === 'biggo')),
    ).toEqual([]);
    expect(comparison.origins).toHaveLength(3);
  });

  it('find the quotation that was altered between its marks', () => {
    const quote = comparison.findings.find(
      ({ kind, evidence }) => kind === 'quote' && evidence.some(({ text }) => text.includes('by one generation')),
    );
    expect(quote?.evidence.map(({ text }) => text)).toEqual([
      'still lags behind the US by one generation',
      expect.stringContaining('still lagging behind the US for a generation'),
    ]);
  });

  it('agree, before all else, that four put the chips a generation behind, and on the yearly sum', () => {
    const four = ['financial-times', 'unnamed-site', 'chip-gap', 'strategic-shift'];
    const [first, second] = comparison.findings.filter(({ kind }) => kind === 'agreement');
    expect(first).toMatchObject({ accounts: four, origins: 3, text: expect.stringContaining('by one generation') });
    expect(second).toMatchObject({ accounts: four, text: expect.stringContaining('Rmb180bn') });
    const basic = comparison.findings.find(({ text }) => text.includes('Rmb60bn'));
    expect(basic?.accounts).toEqual(['financial-times', 'unnamed-site', 'chip-gap']);
  });

  it.each([
    ['name', 'Ren Zhengfei', 'Len Zhengfei'],
    ['name', 'Huawei', 'Huaway'],
    ['headline', 'US is exaggerating', 'we exaggerate'],
    ['quote', 'formidable', 'terrifying'],
    ['quote', 'AI depends on abundant electricity', 'AI relies on abundant power'],
    ['quote', 'telecoms infrastructure', 'communications infrastructure'],
    ['direction', 'rivals nvidia', 'outperform Nvidia'],
    ['certainty', 'warning against', 'violate export controls'],
    ['title', 'founder', 'CEO, Ren Zhengfei'],
    ['added-detail', 'weight', 'where Financial Times has it'],
  ])('tell the %s that differs: %s, %s', (wanted, one, other) => {
    const texts = comparison.findings.filter(({ kind }) => kind === wanted).map(({ text }) => text);
    expect(texts.filter((text) => text.includes(one) && text.includes(other))).toHaveLength(1);
  });

  it('raise no contradiction over a figure the accounts print in other notations', () => {
    expect(comparison.findings.filter(({ kind }) => kind === 'figure')).toEqual([]);
  });

  it('give every finding evidence that stands, letter for letter, where it says', () => {
    for (const { evidence } of comparison.findings) {
      expect(evidence).not.toEqual([]);
      for (const { sentence, text, start, end } of evidence)
        if (sentence) expect(texts.get(sentence)?.slice(start, end)).toBe(text);
    }
  });

  it('give every finding an id of its own, and rows name the findings about them', () => {
    const ids = comparison.findings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, findings } of comparison.rows) {
      for (const finding of findings) expect(comparison.findings.find((one) => one.id === finding)?.rows).toContain(id);
    }
  });

  it('come out the same whatever the order of the accounts', () => {
    const turned = compareStory(alignStory({ ...story, accounts: [...story.accounts].reverse() }));
    const sets = ({ rows }: Comparison) =>
      rows
        .map(({ cells }) =>
          cells
            .flatMap(({ sentences }) => sentences)
            .sort()
            .join(' '),
        )
        .sort();
    expect(sets(turned)).toEqual(sets(comparison));
    expect(turned.unrelated).toEqual(comparison.unrelated);
  });

  it('become plain data: JSON gives back what went in', () => {
    const json = comparisonJson(comparison);
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });
});
