import { describe, expect, test } from 'vitest';
import type { Evidence, Finding } from '../../src/engine/model.ts';
import { findingView } from '../../src/site/finding-view.ts';
import { linksFrom } from '../../src/site/links.ts';
import { storyIndex } from '../../src/site/story-index.ts';
import { smallComparison } from './small-comparison.ts';

const comparison = smallComparison();
const index = storyIndex(comparison);

function told(text: string, printed: Record<string, string>, kind: Finding['kind'] = 'quote', sides?: string[][]) {
  const [found] = comparison.findings;
  const evidence = Object.entries(printed).map(
    ([account, words]): Evidence => ({ account, start: 0, end: words.length, text: words }),
  );
  const apart = sides ?? Object.keys(printed).map((account) => [account]);
  const view = findingView(index, { ...(found as Finding), kind, text, sides: apart, evidence }, linksFrom('flood/'));
  const numbers = (accounts: readonly { number: number }[]) => accounts.map(({ number }) => number).join(' ');
  const lines = view.told.map(({ wordings, others }) => [
    ...wordings.map(({ accounts, text }) => `${numbers(accounts)} ${text}`),
    ...(others.length > 0 ? [`also ${numbers(others)}`] : []),
  ]);
  return [view.before, ...lines.map((line) => line.join(', '))];
}

describe('a finding by sides', () => {
  test('has a line for what each side prints, after the words before them', () => {
    expect(
      told('Quoted in other words: The Post has “by one metre”; Second has “for a metre”.', {
        first: 'by one metre,',
        second: 'for a metre',
      }),
    ).toEqual(['Quoted in other words', '1 “by one metre”', '2 “for a metre”']);
  });

  test('names beside each wording who prints it, and who of a side prints another', () => {
    const printed = { first: 'two metres', second: '2 m', third: 'three metres' };
    const sides = [['first', 'second'], ['third']];
    const both = 'The figures differ: The Post has “two metres”, Second “2 m”; Third has “three metres”.';
    expect(told(both, printed, 'figure', sides)).toEqual([
      'The figures differ',
      '1 “two metres”, 2 “2 m”',
      '3 “three metres”',
    ]);
    const one = 'The figures differ: The Post has “two metres”, and likewise Second; Third has “three metres”.';
    expect(told(one, printed, 'figure', sides)).toEqual([
      'The figures differ',
      '1 “two metres”, also 2',
      '3 “three metres”',
    ]);
  });

  test('keeps its sentence where that says more than what the sides print', () => {
    const sides = { first: 'Ann Hale', second: 'Bo Lund' };
    expect(told('Who said “we wait” differs: The Post has “Ann Hale”; Second has “Bo Lund”.', sides)).toEqual(['']);
    expect(told('The Post begins with “Ann Hale”; Second with “Bo Lund”.', sides)).toEqual(['']);
    expect(told('Who said it differs: The Post has “Ann Hale”; Second has “Bo Lund”.', sides, 'attribution')).toEqual([
      '',
    ]);
  });
});
