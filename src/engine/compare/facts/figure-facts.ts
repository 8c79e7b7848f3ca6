import type { Evidence, Fact, Figure, FindingKind, Row } from '../../model.ts';
import { evidenceOf, type Found } from '../findings/make.ts';
import { agree, figuresOf, isParticular } from '../findings/sentence-figures.ts';
import type { Lookup, Placed } from '../lookup.ts';
import { factId } from './fact-id.ts';
import type { Usual } from './usual.ts';

interface Given extends Evidence {
  figure: Figure;
  row: Row['id'];
}

const telling = (figure: Figure): boolean =>
  figure.kind !== 'ordinal' &&
  !(figure.kind === 'count' && figure.value < 4 && figure.precision === 0) &&
  !(figure.kind === 'date' && !figure.date?.day && !figure.date?.year);

/** What accounts can contradict each other in though they give the same figure: whether prices rose or fell by it. */
const aboutFigures: ReadonlySet<FindingKind> = new Set(['direction', 'negation']);

/**
 * The facts page's rows for figures: what accounts contradict each other in, as the findings have it; then every other
 * quantity with all who give it, wherever they do where no two things have such a figure by chance.
 */
export function figureFacts(rows: readonly Row[], findings: readonly Found[], usual: Usual, lookup: Lookup): Fact[] {
  const given = rows.flatMap((row) => givenIn(row, lookup));
  const taken = new Set<Given>();
  const contradicted = findings
    .filter(({ kind }) => kind === 'figure')
    .map(({ evidence, sides = [], rows, text }) => {
      const printed = given.filter((one) => evidence.some(covers(one)));
      const besides = given.filter(
        (one) =>
          rows.includes(one.row) &&
          evidence.every(({ account }) => account !== one.account) &&
          printed.some(({ figure }) => agree(figure, one.figure)),
      );
      for (const one of [...printed, ...besides]) taken.add(one);
      const sideOf = ({ account }: Evidence) => `${sides.findIndex((side) => side.includes(account))}`;
      return factOf([...evidence, ...besides], usual(evidence, sideOf), 'disagree', rows, text);
    });
  const contests = findings.filter(({ kind }) => aboutFigures.has(kind));
  const others = groupEqual(
    given.filter((one) => !taken.has(one)),
    contests,
  );
  return [
    ...contradicted,
    ...others.map((group) => {
      const note = contests.find((finding) => divides(finding, group))?.text;
      const rows = [...new Set(group.map(({ row }) => row))];
      return factOf(
        group,
        usual(group, ({ figure }) => figure.key),
        note ? 'disagree' : statusOf(group),
        rows,
        note,
      );
    }),
  ];
}

function givenIn(row: Row, lookup: Lookup): Given[] {
  const given = (at: Placed, figure: Figure): Given => ({ ...evidenceOf(at, figure), figure, row: row.id });
  return row.cells.flatMap(({ account }) =>
    lookup.cell(row, account).flatMap((at) =>
      figuresOf(at)
        .filter(telling)
        .map((figure) => given(at, figure)),
    ),
  );
}

const covers =
  ({ sentence, start, end }: Evidence) =>
  (words: Evidence): boolean =>
    words.sentence === sentence && start < words.end && words.start < end;

/** Whether a finding sets accounts that give the figure against one another, in the very words that give it. */
function divides({ sides = [], evidence }: Found, group: readonly Given[]): boolean {
  const contested = new Set(group.filter((one) => evidence.some(covers(one))).map(({ account }) => account));
  return sides.filter((side) => side.some((account) => contested.has(account))).length > 1;
}

function statusOf(group: readonly Given[]): Fact['status'] {
  if (new Set(group.map(({ account }) => account)).size === 1) return 'single';
  return group.every(({ figure }) => figure.key === group[0]?.figure.key) ? 'agree' : 'more-precise';
}

function groupEqual(given: readonly Given[], contests: readonly Found[]): Given[][] {
  const groups: Given[][] = [];
  for (const one of given) {
    const group = groups.find((members) => members.some((other) => sameThing(one, other, contests)));
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** Figures of one row, or of one finding, that agree; elsewhere those that are the same and seldom met twice by chance. */
function sameThing(one: Given, other: Given, contests: readonly Found[]): boolean {
  const together =
    one.row === other.row ||
    contests.some(({ evidence }) => evidence.some(covers(one)) && evidence.some(covers(other)));
  if (together) return agree(one.figure, other.figure);
  return one.figure.key === other.figure.key && (isParticular(one.figure) || one.figure.date?.day !== undefined);
}

function factOf(
  given: readonly Evidence[],
  usual: Evidence | undefined,
  status: Fact['status'],
  rows: string[],
  note?: string,
): Fact {
  const told = given.map(({ account, passage, sentence, start, end, text }) => ({
    account,
    ...(passage === undefined ? {} : { passage }),
    ...(sentence === undefined ? {} : { sentence }),
    start,
    end,
    text,
  }));
  return {
    id: factId('figure', told),
    kind: 'figure',
    label: usual?.text ?? '',
    status,
    rows,
    told,
    ...(note === undefined ? {} : { note }),
  };
}
