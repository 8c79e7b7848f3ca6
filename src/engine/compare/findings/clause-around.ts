import type { Span } from '../../model.ts';

/** The stretch between commas, colons or dashes a part of a text stands in. */
export function clauseAround(text: string, { start, end }: Span): Span {
  const marks = [...text.matchAll(/[,;:，；：](?!\d)|\s[-–—]\s|—/gu)];
  const before = marks.filter((mark) => mark.index + mark[0].length <= start).at(-1);
  const after = marks.find(({ index }) => index >= end);
  return { start: before ? before.index + before[0].length : 0, end: after?.index ?? text.length };
}
