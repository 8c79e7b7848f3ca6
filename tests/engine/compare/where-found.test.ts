import { describe, expect, test } from 'vitest';
import type { Found } from '../../../src/engine/compare/findings/make.ts';
import { verdictOf } from '../../../src/engine/compare/verdict.ts';
import { placed } from '../../../src/engine/compare/where-found.ts';
import type { Finding, Row } from '../../../src/engine/model.ts';

/** A row of sentences `a1`, `b1`: the account's letter and a number. */
const row = (id: string, ...sentences: string[]): Row => ({
  id,
  cells: sentences.map((sentence) => ({ account: sentence.charAt(0), sentences: [sentence], translations: [] })),
});

const found = (kind: Found['kind'], sides: string[][], ...sentences: string[]): Found => ({
  kind,
  text: '',
  accounts: sides.flat(),
  sides,
  rows: [],
  evidence: sentences.map((sentence) => ({ account: sentence.charAt(0), sentence, start: 0, end: 1, text: '' })),
  rule: 'by-hand',
});

const rowsOf = (rows: Row[]) =>
  new Map(rows.flatMap((one) => one.cells.flatMap(({ sentences }) => sentences.map((id) => [id, one] as const))));

describe('the rows of a contradiction', () => {
  const rows = [row('one', 'a1', 'b1', 'c1'), row('two', 'c2', 'd2'), row('three', 'd3')];
  const where = (one: Found) => placed(one, rowsOf(rows)).rows;

  test('are those in which its sides meet', () => {
    expect(where(found('name', [['a', 'c'], ['b']], 'a1', 'c2', 'b1'))).toEqual(['one']);
  });

  test('are all that hold some of it where its sides meet nowhere', () => {
    expect(where(found('figure', [['a'], ['d']], 'a1', 'd3'))).toEqual(['one', 'three']);
  });

  test('are those its rule named', () => {
    expect(where({ ...found('quote', [['a'], ['b']], 'a1', 'b1'), rows: ['three'] })).toEqual(['three']);
  });
});

describe('a row differs', () => {
  const texts: Record<string, string> = { a1: 'Ren spoke.', b1: 'Len spoke.', c1: 'Ren spoke.' };
  const verdict = (one: Row, ...findings: Found[]) =>
    verdictOf(one, findings as unknown as Finding[], ({ sentences: [id = ''] }) => texts[id] ?? '');
  const name = found('name', [['a', 'c'], ['b']], 'a1', 'b1', 'c2');

  test('where two sides contradict each other in its own cells', () => {
    expect(verdict(row('one', 'a1', 'b1', 'c1'), name)).toBe('differs');
  });

  test('and not where one side is elsewhere, nor between two of one side', () => {
    expect(verdict(row('two', 'c2', 'b1'), found('name', [['a', 'c'], ['b']], 'a1', 'c2'))).toBe('reworded');
    expect(verdict(row('one', 'a1', 'c1'), name)).toBe('same');
    expect(verdict(row('one', 'b1'), name)).toBe('only-here');
  });

  test('and not for what is no contradiction', () => {
    expect(verdict(row('one', 'a1', 'b1'), found('moved', [['a'], ['b']], 'a1', 'b1'))).toBe('reworded');
  });
});
