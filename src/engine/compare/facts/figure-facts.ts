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

/** What accounts can contradict each other in though they give the same figure: whether prices rose or fell by it, not when. */
const aboutFigures: ReadonlySet<FindingKind> = new Set(['direction', 'negation']);

const timely: ReadonlySet<Figure['kind']> = new Set(['date', 'duration']);

/**
 * The facts page's rows for figures: what accounts contradict each other in, as the findings have it; then every other
 * quantity with all who give it, wherever they do where no two things have such a figure by chance.
 */
export function figureFacts(rows: readonly Row[], findings: readonly Found[], usual: Usual, lookup: Lookup): Fact[] {
  const given = rows.flatMap((row) => givenIn(row, lookup));
  const inSentence = Map.groupBy(given, ({ sentence }) => sentence);
  const inRow = Map.groupBy(given, ({ row }) => row);
  const under = ({ evidence }: Found) =>
    evidence.flatMap((words) => (inSentence.get(words.sentence) ?? []).filter((one) => covers(words, one)));
  const taken = new Set<Given>();
  const contradicted = findings
    .filter(({ kind }) => kind === 'figure')
    .map((finding) => {
      const { evidence, sides = [], rows, text } = finding;
      const printed = under(finding);
      const besides = rows
        .flatMap((row) => inRow.get(row) ?? [])
        .filter((one) => evidence.every(({ account }) => account !== one.account))
        .filter((one) => printed.some(({ figure }) => agree(figure, one.figure)));
      for (const one of [...printed, ...besides]) taken.add(one);
      const sideOf = ({ account }: Evidence) => `${sides.findIndex((side) => side.includes(account))}`;
      return factOf([...evidence, ...besides], usual(evidence, sideOf), 'disagree', rows, text);
    });
  const contests = findings
    .filter(({ kind }) => aboutFigures.has(kind))
    .map((finding) => ({ finding, printed: under(finding).filter(({ figure }) => !timely.has(figure.kind)) }));
  const left = given.filter((one) => !taken.has(one));
  const others = groupEqual(
    left,
    contests.map(({ printed }) => printed),
  );
  return [
    ...contradicted,
    ...others.map((group) => {
      const note = contests.find((contest) => divides(contest, group))?.finding.text;
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

const covers = (words: Evidence, { start, end }: Given): boolean => start < words.end && words.start < end;

/** Whether a finding sets accounts that give the figure against one another, in the very words that give it. */
function divides(
  { finding, printed }: { finding: Found; printed: readonly Given[] },
  group: readonly Given[],
): boolean {
  const contested = printed.filter((one) => group.includes(one)).map(({ account }) => account);
  return (finding.sides ?? []).filter((side) => side.some((account) => contested.includes(account))).length > 1;
}

function statusOf(group: readonly Given[]): Fact['status'] {
  if (new Set(group.map(({ account }) => account)).size === 1) return 'single';
  return group.every(({ figure }) => figure.key === group[0]?.figure.key) ? 'agree' : 'more-precise';
}

/**
 * Figures that agree where they stand in one row, or under one finding; elsewhere those that are the same and seldom met twice
 * by chance.
 */
function groupEqual(given: readonly Given[], contests: readonly (readonly Given[])[]): Given[][] {
  const groups = new Map(given.map((one) => [one, [one]]));
  const join = (one: Given, other: Given): void => {
    const [mine, theirs] = [groups.get(one), groups.get(other)];
    if (!mine || !theirs || mine === theirs) return;
    mine.push(...theirs);
    for (const member of theirs) groups.set(member, mine);
  };
  const joinAgreeing = (together: readonly Given[]): void =>
    together.forEach((one, at) => {
      for (const other of together.slice(0, at)) if (agree(one.figure, other.figure)) join(other, one);
    });
  for (const together of [...Map.groupBy(given, ({ row }) => row).values(), ...contests]) joinAgreeing(together);
  const known = new Map<string, Given>();
  for (const one of given) {
    if (!isParticular(one.figure) && one.figure.date?.day === undefined) continue;
    const first = known.get(one.figure.key);
    if (first) join(first, one);
    else known.set(one.figure.key, one);
  }
  return [...new Set(groups.values())];
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
