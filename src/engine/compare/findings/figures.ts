import type { Fact, Figure, Row } from '../../model.ts';
import { readFigures, sameFigure } from '../../read/figures.ts';
import type { Lookup, Placed } from '../lookup.ts';
import { evidenceOf, type Found } from './make.ts';

interface Given {
  figure: Figure;
  at: Placed;
}

/** Figures of one row that stand for the same quantity: agreeing ones, and ones that contradict them. */
interface Quantity {
  row: Row;
  given: Given[];
  disagree: boolean;
}

const telling = (figure: Figure): boolean =>
  figure.kind !== 'ordinal' &&
  !(figure.kind === 'count' && figure.value < 4 && figure.precision === 0) &&
  !(figure.kind === 'date' && !figure.date?.day && !figure.date?.year);

/** What every row's accounts give in figures, quantity by quantity. */
export function quantitiesOf(rows: readonly Row[], lookup: Lookup): Quantity[] {
  return rows.flatMap((row) => {
    const given = row.cells.map(({ account }) => figuresOf(lookup.cell(row, account)));
    const agreeing = groupEqual(given.flat());
    return joinContradictions(agreeing, given).map(({ members, disagree }) => ({ row, given: members, disagree }));
  });
}

function figuresOf(cell: readonly Placed[]): Given[] {
  return cell.flatMap((at) =>
    readFigures(at.sentence.text, at.language)
      .filter(telling)
      .map((figure) => ({ figure, at })),
  );
}

function groupEqual(given: readonly Given[]): Given[][] {
  const groups: Given[][] = [];
  for (const one of given) {
    const group = groups.find((members) => members.some(({ figure }) => agrees(figure, one.figure)));
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

const agrees = (a: Figure, b: Figure): boolean => {
  const how = sameFigure(a, b);
  return how === 'equal' || how === 'rounded';
};

/**
 * Two groups of figures contradict each other where they are of one kind and unit, no account gives both, and each
 * account involved gives only this one figure of that kind and unit in the row: else it is not sure which answers which.
 */
function joinContradictions(
  groups: readonly Given[][],
  cells: readonly Given[][],
): { members: Given[]; disagree: boolean }[] {
  const done = new Set<Given[]>();
  return groups.flatMap((group) => {
    if (done.has(group)) return [];
    const [first] = group as [Given];
    const against = groups.filter(
      (other) => other !== group && !done.has(other) && contradicts(first, other[0] as Given, group, other, cells),
    );
    for (const other of against) done.add(other);
    return [{ members: [...group, ...against.flat()], disagree: against.length > 0 }];
  });
}

function contradicts(
  x: Given,
  y: Given,
  group: readonly Given[],
  other: readonly Given[],
  cells: readonly Given[][],
): boolean {
  if (sameFigure(x.figure, y.figure) !== 'different' || !sameUnit(x.figure, y.figure)) return false;
  const accounts = (members: readonly Given[]) => new Set(members.map(({ at }) => at.account.id));
  const [mine, theirs] = [accounts(group), accounts(other)];
  if ([...mine].some((id) => theirs.has(id))) return false;
  return cells.every((cell) => {
    const id = cell[0]?.at.account.id;
    if (id === undefined || (!mine.has(id) && !theirs.has(id))) return true;
    return cell.filter(({ figure }) => sameUnit(figure, x.figure)).length === 1;
  });
}

function sameUnit(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind || a.currency !== b.currency) return false;
  if (a.kind === 'count') return a.unit !== undefined && a.unit === b.unit;
  return true;
}

/** Figures that contradict each other inside a row. */
export function figureFindings(quantities: readonly Quantity[], { name }: Lookup): Found[] {
  return quantities.flatMap(({ row, given, disagree }) => {
    if (!disagree) return [];
    const byAccount = [...new Map(given.map((one) => [one.at.account.id, one])).values()];
    const sides = Object.values(Object.groupBy(byAccount, ({ figure }) => figure.key)).map((side) =>
      (side ?? []).map(({ at }) => at.account.id),
    );
    return [
      {
        kind: 'figure' as const,
        text: `The figures differ: ${byAccount.map(({ figure, at }) => `${name(at.account.id)} prints “${figure.text}”`).join(', ')}.`,
        accounts: byAccount.map(({ at }) => at.account.id),
        sides,
        rows: [row.id],
        evidence: byAccount.map(({ figure, at }) => evidenceOf(at, figure)),
        rule: 'figure-disagrees',
      },
    ];
  });
}

/** The facts page's rows: every quantity an account gives, those that differ first, then those most accounts give. */
export function figureFacts(quantities: readonly Quantity[]): Fact[] {
  return quantities.map(({ row, given, disagree }, at) => {
    const accounts = new Set(given.map(({ at: { account } }) => account.id)).size;
    const exact = given.every(({ figure }) => figure.key === given[0]?.figure.key);
    return {
      id: `x-figure-${at + 1}-${row.id.replace(/^r-/u, '')}`,
      kind: 'figure' as const,
      label: given[0]?.figure.text ?? '',
      status: disagree
        ? ('disagree' as const)
        : accounts === 1
          ? ('single' as const)
          : exact
            ? ('agree' as const)
            : ('more-precise' as const),
      rows: [row.id],
      told: given.map(({ figure, at: placed }) => evidenceOf(placed, figure)),
    };
  });
}
