import { describe, expect, it } from 'vitest';
import { listed, quoted, sidesInWords } from '../../../src/engine/compare/findings/wording.ts';
import type { Account } from '../../../src/engine/model.ts';

const said = (id: string, words: string) => ({ at: { account: { id } as Account }, words });
const lookup = { name: (id: string) => id };

describe('words in quotation marks', () => {
  it.each([
    ['a “formidable” competitor', '“a ‘formidable’ competitor”'],
    ['“Not one,” he said.', '“‘Not one,’ he said”'],
    ['“The whole of it.”', '“The whole of it”'],
    ['"buys peace, not love."', '“buys peace, not love”'],
    ['“I slept on the step', '“I slept on the step”'],
    ['nobody asked.”', '“nobody asked”'],
    ['He called it "a tip".', '“He called it ‘a tip’”'],
    ['他称之为“小费”。', '“他称之为‘小费’”'],
    ["the town's 5' wall", "“the town's 5' wall”"],
  ])('%s → %s', (text, expected) => {
    expect(quoted(text)).toBe(expected);
  });
});

describe('the sides of a difference', () => {
  it('name who prints which words', () => {
    const sides = [[said('A', '37 kilometres'), said('B', '23-mile')], [said('C', '32km')]];
    expect(sidesInWords(sides, lookup)).toBe('A has “37 kilometres”, B “23-mile”; C has “32km”.');
  });

  it('join accounts that print the same words', () => {
    const sides = [[said('A', 'one generation'), said('B', 'One generation.'), said('C', 'a generation')]];
    expect(sidesInWords(sides, lookup)).toBe('A and B have “one generation”, C “a generation”.');
  });

  it('quote one long wording and name who tells the same otherwise', () => {
    const long = 'said that the sum set aside had been cut in half';
    const sides = [
      [said('A', long), said('B', 'concedes that it was halved'), said('C', 'halved it')],
      [said('D', 'doubled it')],
    ];
    expect(sidesInWords(sides, lookup)).toBe(`A has “${long}”, and likewise B and C; D has “doubled it”.`);
  });

  it('take the verb they are given', () => {
    expect(sidesInWords([[said('A', 'Ren')], [said('B', 'Jensen Huang')]], lookup, ['names', 'name'])).toBe(
      'A names “Ren”; B names “Jensen Huang”.',
    );
  });
});

describe('names in a row', () => {
  it('are listed', () => {
    expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(listed)).toEqual(['', 'A', 'A and B', 'A, B and C']);
  });
});
