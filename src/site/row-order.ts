import type { AccountId, ComparedRow } from '../engine/model.ts';
import type { StoryIndex } from './story-index.ts';

/**
 * The rows as an account tells them: its own in its order, and after each what the others tell before they come to the
 * next. The rows themselves, in their own order, where no account is named.
 */
export function rowsInOrder(index: StoryIndex, base: AccountId | undefined): readonly ComparedRow[] {
  const { rows } = index.comparison;
  if (base === undefined) return rows;
  const order = new Map(
    index
      .account(base)
      .passages.flatMap(({ sentences }) => sentences)
      .map(({ id }, at) => [id, at] as const),
  );
  const groups: { place: number; rows: ComparedRow[] }[] = [{ place: -1, rows: [] }];
  for (const row of rows) {
    const own = row.cells.find(({ account }) => account === base);
    const place = Math.min(...(own?.sentences ?? []).map((id) => order.get(id) ?? 0));
    if (own) groups.push({ place, rows: [row] });
    else groups.at(-1)?.rows.push(row);
  }
  return groups.sort((x, y) => x.place - y.place).flatMap((group) => group.rows);
}
