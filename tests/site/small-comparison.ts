import { readContent } from '../../src/engine/index.ts';
import type { ComparedRow, Comparison, Finding, Verdict } from '../../src/engine/model.ts';

const files = {
  'stories/flood/story.yaml': `title: The flood
event: A river floods a town
date: 2024-05-01
summary: Three accounts of a flood.
accounts: [first, second, third]
`,
  'stories/flood/first.md': `---
title: River floods town
language: en
outlet: The Post
published: 2024-05-01
---

The river rose by two metres. Nobody was hurt.

## After the rain

The mayor thanked the helpers.
`,
  'stories/flood/second.md': `---
title: Town under water
language: en
---

The mayor thanked all the helpers.

The river rose by two metres.
`,
  'stories/flood/third.md': `---
title: A concert
language: en
---

The band played \\<loud>.
`,
};

/** Three small accounts compared by hand, so that what the pages make of a comparison does not hang on the engine's judgement. */
export function smallComparison(): Comparison {
  const encoder = new TextEncoder();
  const { stories, problems } = readContent(
    Object.entries(files).map(([path, text]) => ({ path, bytes: encoder.encode(text) })),
  );
  const [story] = stories;
  if (story === undefined) throw new Error(JSON.stringify(problems));
  const sentences = story.accounts.flatMap((account) =>
    account.passages.flatMap((passage) => passage.sentences.map((sentence) => ({ ...sentence, account: account.id }))),
  );
  const row = (id: string, verdict: Verdict, texts: string[], findings: string[] = []): ComparedRow => {
    const told = sentences.filter(({ text }) => texts.includes(text));
    return {
      id,
      verdict,
      cells: told.map(({ id: sentence, account }) => ({ account, sentences: [sentence], translations: [] })),
      lead: told[0]?.id ?? '',
      origins: told.length,
      summary: `summary of ${id}`,
      findings,
    };
  };
  const finding = (id: string, kind: Finding['kind'], text: string): Finding => {
    const [sentence] = sentences;
    return {
      id,
      kind,
      text,
      accounts: ['first', 'second'],
      rows: ['r-river'],
      evidence: [
        {
          account: 'first',
          passage: sentence?.passage ?? '',
          sentence: sentence?.id ?? '',
          start: 0,
          end: 9,
          text: 'The river',
        },
      ],
      rule: 'by-hand',
      weight: 'major',
      score: 1,
      origins: 2,
    };
  };
  const passage = (account: string, number: number) =>
    story.accounts.find(({ id }) => id === account)?.passages[number - 1]?.id ?? '';
  const derived = (a: string, b: string, relation: 'rewrite' | 'unrelated') => ({
    a,
    b,
    relation,
    sameEvent: relation === 'rewrite' ? 1 : 0,
    coverage: relation === 'rewrite' ? { a: 2 / 3, b: 1 } : { a: 0, b: 0 },
    longestRun: { words: 6, text: 'The river rose by two metres' },
    sharedOrder: 0.5,
    sharedRareWords: [],
    sharedSlips: [],
    reasons: [],
  });
  return {
    schemaVersion: '1.0.0',
    story,
    rows: [
      row('r-river', 'same', ['The river rose by two metres.'], ['f-river', 'f-hurt']),
      row('r-hurt', 'only-here', ['Nobody was hurt.']),
      row('r-mayor', 'reworded', ['The mayor thanked the helpers.', 'The mayor thanked all the helpers.']),
      row('r-band', 'only-here', ['The band played <loud>.']),
    ],
    pairs: [],
    moves: { 'first~second': [{ a: passage('first', 1), b: passage('second', 2) }] },
    findings: [finding('f-river', 'agreement', 'Both tell of the river.'), finding('f-hurt', 'figure', 'They differ.')],
    facts: [
      { id: 'fact-b', kind: 'figure', label: 'helpers', status: 'single', rows: [], told: [] },
      { id: 'fact-a', kind: 'figure', label: 'metres', status: 'agree', rows: ['r-river'], told: [] },
      { id: 'fact-c', kind: 'figure', label: 'hurt', status: 'disagree', rows: ['r-hurt'], told: [] },
    ],
    derivations: [
      derived('first', 'second', 'rewrite'),
      derived('first', 'third', 'unrelated'),
      derived('second', 'third', 'unrelated'),
    ],
    origins: [['first', 'second']],
    unrelated: ['third'],
  };
}
