import { describe, expect, test } from 'vitest';
import type { Derivation, Finding, FindingKind } from '../../src/engine/model.ts';
import { accountFacts } from '../../src/site/account-facts.ts';
import { accountView } from '../../src/site/account-view.ts';
import { relationText } from '../../src/site/copies-view.ts';
import { factsView } from '../../src/site/facts-view.ts';
import { gistView, top } from '../../src/site/gist-view.ts';
import { homeView } from '../../src/site/home-view.ts';
import { linksFrom } from '../../src/site/links.ts';
import { pairLines } from '../../src/site/pair-lines.ts';
import { pairView } from '../../src/site/pair-view.ts';
import { declaredView } from '../../src/site/relations-view.ts';
import { scoreView } from '../../src/site/score-view.ts';
import { sideBySideView } from '../../src/site/side-by-side-view.ts';
import { storyIndex } from '../../src/site/story-index.ts';
import { summaryOf } from '../../src/site/story-summary.ts';
import { smallComparison } from './small-comparison.ts';

const comparison = smallComparison();
const index = storyIndex(comparison);

describe('the home page', () => {
  test('is the gist itself where there is one story, with links into its folder', () => {
    const home = homeView([summaryOf(comparison.story)], comparison);
    expect(home.gist?.sideBySide).toBe('flood/side-by-side/index.html');
    expect(home.story?.id).toBe('flood');
  });

  test('lists the stories with their summaries where there are several', () => {
    const home = homeView([summaryOf(comparison.story), summaryOf(comparison.story)]);
    expect(home.gist).toBeUndefined();
    expect(home.stories[0]).toMatchObject({
      title: 'The flood',
      date: '1 May 2024',
      summary: comparison.story.summary,
    });
  });
});

describe('the gist', () => {
  const gist = gistView(index, 'flood/');

  test('says how many accounts and origins there are and which are about something else', () => {
    expect(gist.counts).toBe('3 accounts, 1 independent origin');
    expect(gist.copies.map(({ accounts, words }) => [accounts.map(({ number }) => number), words])).toEqual([
      [[1, 2], 'are rewrites of one another; nothing shows which came first'],
      [[3], 'is probably about something else'],
    ]);
  });

  test('keeps agreements and differences apart', () => {
    expect(gist.agreements.map(({ text }) => text)).toEqual(['Both tell of the river.']);
    expect(gist.differences.map(({ text }) => text)).toEqual(['They differ.']);
    expect(gist.differences[0]?.href).toBe('side-by-side/index.html#r-river');
  });

  test('says for each account what no other tells, and leads to its text for all of it', () => {
    expect(gist.toldOnce.map(({ words, href }) => [words, href])).toEqual([
      ['in its text', 'first/index.html'],
      ['in its text', 'third/index.html'],
    ]);
  });

  test('draws a line between related accounts and names the others', () => {
    expect(gist.relations.lines).toHaveLength(1);
    expect(gist.relations.table.map(({ words }) => words)).toEqual(['rewrite']);
    expect(gist.relations.unrelated).toHaveLength(2);
  });

  test('lists what accounts say they rest on, each source once, and no credits', () => {
    const { story } = comparison;
    const accounts = story.accounts.map((account, at) =>
      at > 0
        ? account
        : {
            ...account,
            meta: {
              ...account.meta,
              cites: ['www.example', 'www.example'],
              credits: ['Additional reporting by a colleague'],
            },
          },
    );
    const declared = declaredView(storyIndex({ ...comparison, story: { ...story, accounts } }), linksFrom('flood/'));
    expect(declared.map(({ account, sources }) => [account.number, sources.map(({ text }) => text)])).toEqual([
      [1, ['www.example']],
    ]);
  });
});

describe('the top findings', () => {
  const found = (kind: FindingKind, id: string) => ({ ...(comparison.findings[0] as Finding), kind, id });

  test('are of as many kinds as there are, in the order of their rank', () => {
    const quotes = ['a', 'b', 'c'].map((id) => found('quote', id));
    expect(top([...quotes, found('name', 'd')], () => true).map(({ id }) => id)).toEqual(['a', 'b', 'd']);
    expect(top(quotes, () => true).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(top(quotes.slice(0, 2), () => true).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('an account’s card', () => {
  test('says “not stated” of what the account does not say', () => {
    const [second] = comparison.story.accounts.slice(1);
    const facts = second ? accountFacts(index, second) : [];
    expect(facts).toContainEqual({ name: 'Outlet', value: 'not stated; named after its file', stated: false });
    expect(facts).toContainEqual({ name: 'Date', value: 'not stated', stated: false });
    expect(facts).toContainEqual({ name: 'Also told by other origins', value: '0%', stated: true });
  });
});

describe('the score', () => {
  test('has a mark linked to each row, and a staff for each account', () => {
    const score = scoreView(index, linksFrom('flood/'));
    expect(score.staves).toHaveLength(3);
    expect(score.rows.map(({ href }) => href)).toEqual(
      comparison.rows.map(({ id }) => `side-by-side/index.html#${id}`),
    );
    expect(score.title).toBe('A drawing of 4 rows told by 3 accounts: 1 alike, 1 reworded, 0 differs, 2 only here.');
  });

  test('puts accounts of one origin together and braces them, and what is about something else last', () => {
    const mixed = storyIndex({ ...comparison, origins: [['second'], ['third', 'first']], unrelated: [] });
    const score = scoreView(mixed, linksFrom('flood/'));
    expect(score.staves.map(({ account }) => account.number)).toEqual([2, 3, 1]);
    expect(score.braces).toHaveLength(1);
    const unrelated = storyIndex({ ...comparison, origins: [['second'], ['third']], unrelated: ['first'] });
    expect(scoreView(unrelated, linksFrom('flood/')).staves.map(({ note }) => note)).toEqual([
      '',
      '',
      'about something else',
    ]);
  });

  test('of two accounts leaves out what neither tells', () => {
    const score = scoreView(index, linksFrom('flood/'), { only: ['first', 'second'] });
    expect(score.rows).toHaveLength(3);
  });
});

describe('side by side', () => {
  const { parts } = sideBySideView(index);
  const rows = parts.flatMap((part) => (part.kind === 'untold' ? [] : part.rows));

  test('gives every account a place in a row several tell, and none but the teller in a row one tells', () => {
    expect(rows[0]?.places.map(({ cell }) => cell !== undefined)).toEqual([true, true, false]);
    expect(rows[1]?.places).toHaveLength(1);
    expect(rows[1]?.gaps).toEqual([]);
  });

  test('marks words against the first original that tells the row', () => {
    const cells = rows[2]?.places.map(({ cell }) => cell);
    expect(cells?.[0]).toMatchObject({
      html: 'The mayor thanked the helpers.',
      note: 'the others are compared to this',
    });
    expect(cells?.[1]?.html).toBe('The mayor thanked <ins>all</ins> the helpers.');
    expect(cells?.[1]?.note).toBe('1 word added');
  });

  test('escapes what accounts print', () => {
    expect(rows[3]?.places[0]?.cell?.html).toBe('The band played &lt;loud&gt;.');
  });
});

describe('an account in full', () => {
  test('says of each passage how many others tell it, and of a heading nothing', () => {
    const [first] = comparison.story.accounts;
    const view = first && accountView(index, first);
    expect(view?.passages.map(({ tellers, verdict }) => [tellers.length, verdict])).toEqual([
      [1, 'same'],
      [0, undefined],
      [1, 'reworded'],
    ]);
    expect(view?.passages[0]?.findings.map(({ href }) => href)).toEqual([
      '../facts/index.html#f-river',
      '../facts/index.html#f-hurt',
    ]);
  });
});

describe('two accounts', () => {
  test('stand paragraph by paragraph, with what moved, what is a heading and what only one tells named', () => {
    expect(pairLines(index, 'first', 'second').map(({ kind, a, b }) => [kind, a?.number, b?.number])).toEqual([
      ['moved', 1, 2],
      ['heading', 2, undefined],
      ['matched', 3, 1],
      ['moved-from', undefined, undefined],
    ]);
    expect(pairLines(index, 'third', 'first').map(({ kind }) => kind)).toEqual([
      'only-a',
      'only-b',
      'heading',
      'only-b',
    ]);
  });

  test('show every passage of both exactly once', () => {
    for (const a of comparison.story.accounts) {
      for (const b of comparison.story.accounts) {
        if (a === b) continue;
        const lines = pairLines(index, a.id, b.id);
        const shown = (side: 'a' | 'b') => lines.flatMap((line) => line[side]?.id ?? []);
        expect(shown('a')).toEqual(a.passages.map(({ id }) => id));
        expect(shown('b').sort()).toEqual(b.passages.map(({ id }) => id).sort());
      }
    }
  });

  test('say the same of their coverage in either direction', () => {
    expect(pairView(index, 'first', 'second').reasons[0]).toBe(
      'Second tells 67% of The Post’s sentences; The Post tells 100% of Second’s.',
    );
    expect(pairView(index, 'second', 'first').reasons[0]).toBe(
      'The Post tells 100% of Second’s sentences; Second tells 67% of The Post’s.',
    );
  });
});

describe('sentences no other account tells', () => {
  test('are marked and counted where others tell the rest of their passage, and nowhere else', () => {
    const views = comparison.story.accounts.map((account) => accountView(index, account));
    const alone = views.map(({ passages }) => passages.map((one) => one.alone).filter((words) => words !== ''));
    expect(alone).toEqual([['1 of 2 sentences'], [], []]);
    expect(views[0]?.passages[0]?.html).toMatch(
      /<span id="[^"]+"><mark>The river<\/mark>[^<]+<\/span> <span id="[^"]+" class="alone">Nobody/u,
    );
    expect(views[2]?.passages[0]?.html).not.toContain('class');
  });
});

describe('how two accounts relate, as a sentence', () => {
  const text = (change: object) => relationText(index, { ...comparison.derivations[0], ...change } as Derivation);

  test('says which was probably made from which, that nothing shows it, or that neither was', () => {
    expect(text({ relation: 'near-copy', likelyFrom: 'first' })).toBe('Second is probably a near-copy of The Post.');
    expect(text({ relation: 'rewrite', likelyFrom: 'second' })).toBe('The Post is probably a rewrite of Second.');
    expect(text({ relation: 'rewrite' })).toBe('They are rewrites of one another; nothing shows which came first.');
    expect(text({ relation: 'shares-facts' })).toBe(
      'They share facts; nothing shows that one was made from the other.',
    );
    expect(text({ relation: 'unrelated' })).toBe('They are probably about different things.');
  });
});

describe('the facts', () => {
  test('put conflicts first and what one account gives apart', () => {
    const [figures] = factsView(index).groups;
    expect(figures?.facts.map(({ id }) => id)).toEqual(['fact-c', 'fact-a']);
    expect(figures?.single.map(({ id }) => id)).toEqual(['fact-b']);
    expect(figures?.words).toBe('Figures: 3, 1 differs');
  });
});
