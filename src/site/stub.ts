import type { Alignment, Change, ComparedRow, Comparison } from '../engine/model.ts';

export function compareStory(alignment: Alignment): Comparison {
  const { story, rows, pairs, moves } = alignment;
  const text = new Map(
    story.accounts.flatMap((a) => a.passages.flatMap((p) => p.sentences.map((s) => [s.id, s.text] as const))),
  );
  const compared = rows.map((row): ComparedRow => {
    const texts = row.cells.map((c) => c.sentences.map((s) => text.get(s)).join(' '));
    return {
      ...row,
      verdict:
        row.cells.length === 1
          ? 'only-here'
          : new Set(texts).size === 1
            ? 'same'
            : row.cells.length > 2
              ? 'differs'
              : 'reworded',
      lead: row.cells[0]?.sentences[0] ?? '',
      origins: Math.max(1, row.cells.length - 1),
      summary: row.cells.length === 1 ? 'told by one account only' : '3 words added, 1 figure differs',
      findings: [],
    };
  });
  const many = compared.filter((r) => r.cells.length > 2).slice(0, 6);
  return {
    schemaVersion: '1.0.0',
    story,
    rows: compared,
    pairs,
    moves,
    findings: many.map((row, i) => ({
      id: `f-${i}`,
      kind: i % 2 ? ('figure' as const) : ('agreement' as const),
      text: `Accounts tell: ${text.get(row.lead)?.slice(0, 80)}`,
      accounts: row.cells.map((c) => c.account),
      rows: [row.id],
      evidence: row.cells.map((c) => ({
        account: c.account,
        sentence: c.sentences[0] ?? '',
        start: 0,
        end: 20,
        text: text.get(c.sentences[0] ?? '')?.slice(0, 20) ?? '',
      })),
      rule: 'stub',
      weight: 'major' as const,
      score: 1 - i / 10,
      origins: row.origins,
    })),
    facts: [],
    derivations: pairs.map((p) => ({
      a: p.a,
      b: p.b,
      relation: p.mode === 'near-copy' ? 'near-copy' : p.links.length > 2 ? 'shares-facts' : 'unrelated',
      sameEvent: p.sameEvent,
      coverage: { a: 0.5, b: 0.4 },
      longestRun: { words: 5, text: 'a b c d e' },
      sharedOrder: 0.5,
      sharedRareWords: [],
      sharedSlips: [],
      reasons: ['They share things.'],
    })),
    origins: story.accounts.map((a) => [a.id]),
    unrelated: [],
  };
}

export function wordChanges(a: string, b: string): Change[] {
  return a === b
    ? [{ kind: 'same', text: a }]
    : [
        { kind: 'removed', text: a },
        { kind: 'added', text: b },
      ];
}
