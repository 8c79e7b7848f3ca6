import type { Link, RowId, SentenceId } from '../model.ts';
import { Ids } from '../read/ids.ts';
import { aligning } from '../settings.ts';

/** Where a sentence stands: its account's place in the story, its passage's place in the account, its own place. */
export interface SentencePlace {
  id: SentenceId;
  account: number;
  passage: number;
  at: number;
}

/**
 * Groups all sentences into rows, so that each stands in exactly one. Links join rows, the surest first; a link does not
 * join rows that would then hold sentences of one account from too far apart, unless it is nearly certain.
 */
export function groupSentences(places: readonly SentencePlace[], links: readonly Link[]): SentencePlace[][] {
  const group = new Map<SentenceId, SentencePlace[]>(places.map((place) => [place.id, [place]]));
  const order = [...links].sort((x, y) => y.score - x.score || (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1));
  for (const { a, b, score } of order) {
    const [left, right] = [group.get(a), group.get(b)];
    if (!left || !right || left === right || !mayJoin(left, right, score)) continue;
    const joined = [...left, ...right];
    for (const { id } of joined) group.set(id, joined);
  }
  joinSingles(group, order);
  return [...new Set(group.values())].map((members) => members.sort((x, y) => x.account - y.account || x.at - y.at));
}

/**
 * A sentence left alone goes to the row most of whose other accounts link to it: the fact that one account tells in two
 * places and the others in one.
 */
function joinSingles(group: Map<SentenceId, SentencePlace[]>, links: readonly Link[]): void {
  const partners = new Map<SentenceId, SentenceId[]>();
  for (const { a, b } of links) {
    partners.set(a, [...(partners.get(a) ?? []), b]);
    partners.set(b, [...(partners.get(b) ?? []), a]);
  }
  for (const [id, linked] of [...partners].sort(([x], [y]) => (x < y ? -1 : 1))) {
    const alone = group.get(id);
    const [single] = alone ?? [];
    if (!single || alone?.length !== 1) continue;
    const row = group.get(linked[0] as SentenceId) ?? [];
    const accounts = (places: readonly SentencePlace[]) =>
      new Set(places.filter(({ account }) => account !== single.account).map(({ account }) => account)).size;
    const meeting = accounts(row.filter((place) => linked.includes(place.id)));
    const own = row.filter(({ account }) => account === single.account).length;
    if (meeting < 2 || meeting * 2 < accounts(row) || own >= aligning.rowSentences) continue;
    row.push(single);
    group.set(id, row);
  }
}

function mayJoin(left: readonly SentencePlace[], right: readonly SentencePlace[], score: number): boolean {
  const accounts = new Set([...left, ...right].map(({ account }) => account));
  for (const account of accounts) {
    const [mine, theirs] = [left, right].map((side) => side.filter((place) => place.account === account));
    if (!mine?.length || !theirs?.length) continue;
    if (mine.length + theirs.length > aligning.rowSentences) return false;
    const near = mine.some((x) => theirs.some((y) => Math.abs(x.at - y.at) <= 1));
    if (score < (near ? aligning.rowJoinNear : aligning.rowJoin)) return false;
  }
  return true;
}

/**
 * Rows in reading order: as the first account tells them; what only later accounts tell stands after the row that goes
 * before it there (what nothing goes before, ahead of the row that comes next there), and what an account tells that shares nothing with those before it stands at the end.
 */
export function orderRows(rows: readonly SentencePlace[][], accounts: number): SentencePlace[][] {
  const rowOf = new Map(rows.flatMap((row) => row.map(({ id }) => [id, row] as const)));
  const ordered: SentencePlace[][] = [];
  const placed = new Set<SentencePlace[]>();
  for (let account = 0; account < accounts; account++) {
    const told = rows
      .flat()
      .filter((place) => place.account === account)
      .sort((x, y) => x.at - y.at);
    const apart = told.every(({ id }) => !placed.has(rowOf.get(id) as SentencePlace[]));
    let after: SentencePlace[] | undefined;
    for (const { id } of told) {
      const row = rowOf.get(id) as SentencePlace[];
      if (!placed.has(row)) {
        placed.add(row);
        const next =
          after || apart
            ? undefined
            : told
                .map((other) => rowOf.get(other.id))
                .find((other) => other && other !== row && placed.has(other) && ordered.includes(other));
        ordered.splice(after ? ordered.indexOf(after) + 1 : next ? ordered.indexOf(next) : ordered.length, 0, row);
      }
      // The first account never goes back: it sets the order.
      if (account > 0 || after === undefined || ordered.indexOf(row) > ordered.indexOf(after)) after = row;
    }
  }
  return ordered;
}

/** Ids of rows from the sentence each begins with: `s-account--slug` gives `r-slug`, told apart where two are the same. */
export function rowIds(rows: readonly SentencePlace[][]): RowId[] {
  const ids = new Ids();
  return rows.map((row) => ids.take(`r-${(row[0]?.id ?? '').replace(/^s-.*?--/u, '')}`));
}
