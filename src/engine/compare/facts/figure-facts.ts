import type { Fact, Figure, Row } from '../../model.ts';
import { evidenceOf, type Found } from '../findings/make.ts';
import { agree, figuresOf } from '../findings/sentence-figures.ts';
import type { Lookup, Placed } from '../lookup.ts';
import { factId } from './fact-id.ts';

interface Given {
  figure: Figure;
  at: Placed;
}

const telling = (figure: Figure): boolean =>
  figure.kind !== 'ordinal' &&
  !(figure.kind === 'count' && figure.value < 4 && figure.precision === 0) &&
  !(figure.kind === 'date' && !figure.date?.day && !figure.date?.year);

/**
 * The facts page's rows for figures: what accounts contradict each other in, as the findings have it, with all who give
 * either; then every other quantity, row by row, with all who give it.
 */
export function figureFacts(rows: readonly Row[], differences: readonly Found[], lookup: Lookup): Fact[] {
  const given = rows.map((row) => ({ row, figures: givenIn(row, lookup) }));
  const all = given.flatMap(({ figures }) => figures);
  const taken = new Set<Given>();
  const contradicted = differences
    .filter(({ kind }) => kind === 'figure')
    .map((finding) => {
      const printed = all.filter(({ at, figure }) =>
        finding.evidence.some(
          ({ sentence, start, end }) => at.sentence.id === sentence && figure.start < end && start < figure.end,
        ),
      );
      for (const one of printed) taken.add(one);
      return factOf(printed, 'disagree', finding.rows, finding.text);
    });
  const others = given.flatMap(({ row, figures }) =>
    groupEqual(figures.filter((one) => !taken.has(one))).map((group) => {
      const accounts = new Set(group.map(({ at }) => at.account.id)).size;
      const exact = group.every(({ figure }) => figure.key === group[0]?.figure.key);
      return factOf(group, accounts === 1 ? 'single' : exact ? 'agree' : 'more-precise', [row.id]);
    }),
  );
  return [...contradicted, ...others].filter(({ told }) => told.length > 0);
}

function givenIn(row: Row, lookup: Lookup): Given[] {
  return row.cells.flatMap(({ account }) =>
    lookup.cell(row, account).flatMap((at) =>
      figuresOf(at)
        .filter(telling)
        .map((figure) => ({ figure, at })),
    ),
  );
}

function groupEqual(given: readonly Given[]): Given[][] {
  const groups: Given[][] = [];
  for (const one of given) {
    const group = groups.find((members) => members.some(({ figure }) => agree(figure, one.figure)));
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

function factOf(given: readonly Given[], status: Fact['status'], rows: string[], note?: string): Fact {
  const told = given.map(({ figure, at }) => evidenceOf(at, figure));
  return {
    id: factId('figure', told),
    kind: 'figure',
    label: told[0]?.text ?? '',
    status,
    rows,
    told,
    ...(note === undefined ? {} : { note }),
  };
}
