import type { Position } from '../model.ts';

/** Turns offsets of a text into places: lines end with LF, CRLF or CR; columns count UTF-16 units from 1. */
export function placesOf(text: string): (offset: number) => Position {
  const starts = [0];
  for (const end of text.matchAll(/\r\n?|\n/gu)) starts.push(end.index + end[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
  };
}
