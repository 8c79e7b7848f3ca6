import { describe, expect, test } from 'vitest';
import { usualAmong } from '../../../src/engine/compare/facts/usual.ts';
import type { Derivation, Fact } from '../../../src/engine/model.ts';
import { compareAccounts } from './two-accounts.ts';

const factsOf = (kind: Fact['kind'], ...texts: string[]) =>
  compareAccounts(...texts).facts.filter((fact) => fact.kind === kind);
const printed = ({ told }: Pick<Fact, 'told'>) => told.map(({ account, text }) => `${account} ${text}`);
const labelled = (facts: readonly Fact[], label: string) => facts.filter((fact) => fact.label === label);

describe('names', () => {
  test('have everybody who prints them, by surname alone too, and with an office before them', () => {
    const [ekholm, ...more] = labelled(
      factsOf(
        'name',
        'The inspector Ada Ekholm said the ferry had been checked in May.',
        'The ferry had been checked in May, Chief Inspector Ada Ekholm said.',
        'Checked in May, the ferry had no fault, said Ekholm.',
      ),
      'Ada Ekholm',
    );
    expect(more).toEqual([]);
    expect(ekholm && printed(ekholm)).toEqual(['a Ada Ekholm', 'b Ada Ekholm', 'c Ekholm']);
  });

  test('that a dateline prints in capitals are the name in small letters', () => {
    const [harbour] = factsOf(
      'name',
      'PORT MERROW, May 3. The tugs of Port Merrow were sent out at noon.',
      'At noon tugs were sent out from Port Merrow.',
    ).filter(({ label }) => /^port/iu.test(label));
    expect(harbour && printed(harbour)).toEqual(['a Port Merrow', 'b Port Merrow']);
  });

  test('that are spelled in two ways are one name, with all who print either', () => {
    const names = factsOf(
      'name',
      'The engineer Ada Ekholm said the pumps of the ferry had been checked in May.',
      'The engineer Ada Ekhelm said the pumps of the ferry had been checked in May.',
      'Nobody asked ada ekholm about the pumps until noon.',
    ).filter(({ label }) => /^Ada/u.test(label));
    expect(names.map(({ status }) => status)).toEqual(['disagree']);
    expect(names[0] && printed(names[0])).toEqual(['a Ada Ekholm', 'b Ada Ekhelm', 'c ada ekholm']);
  });
});

describe('figures', () => {
  test('that differ have every account the difference rests on, small ones too', () => {
    const facts = factsOf(
      'figure',
      'The harbour office had sent three warnings about the fog before dawn.',
      'The harbour office had sent five warnings about the fog before dawn.',
      'Before dawn the harbour office had sent three warnings about the fog.',
    ).filter(({ status }) => status === 'disagree');
    expect(facts.map(printed)).toEqual([['a three warnings', 'c three warnings', 'b five warnings']]);
    expect(facts[0]?.label).toBe('three warnings');
  });

  test('by which one account has a thing rise and another fall are no agreement', () => {
    const [share] = labelled(
      factsOf(
        'figure',
        'Shares in the ferry line rose 7.2 percent on Tuesday.',
        'Shares in the ferry line fell 7.2 percent on Tuesday.',
      ),
      '7.2 percent',
    );
    expect(share).toMatchObject({ status: 'disagree', note: expect.stringContaining('direction') });
    const [year] = labelled(
      factsOf(
        'figure',
        'The weight limit of the ferry was raised by 7.2 percent in 2021.',
        'The weight limit of the ferry was lowered by 7.2 percent in 2021.',
      ),
      '2021',
    );
    expect(year?.status).toBe('agree');
  });
});

describe('the wording the others are put beside', () => {
  const told = (texts: Record<string, string>) => Object.entries(texts).map(([account, text]) => ({ account, text }));
  const usual = (texts: Record<string, string>, origins: string[][], copies: [string, string][] = []) =>
    usualAmong(origins, copies.map(([a, likelyFrom]) => ({ a, b: likelyFrom, likelyFrom })) as Derivation[])(
      told(texts),
      ({ text }) => text,
    )?.text;

  test('is what most origins print, however many copies print another', () => {
    expect(usual({ a: 'should', b: 'should', c: 'will', d: 'will' }, [['a', 'b'], ['c'], ['d']])).toBe('will');
  });

  test('is the original’s where as many print one as the other, in whatever order they stand', () => {
    expect(usual({ a: 'should', b: 'will' }, [['a', 'b']], [['a', 'b']])).toBe('will');
    expect(usual({ a: 'should', b: 'will' }, [['a', 'b']], [['b', 'a']])).toBe('should');
  });

  test('heads the quotation, and those that print it are not in other words', () => {
    const [quote] = factsOf(
      'quote',
      '"Nobody who sailed with us should lose a single coin," the owner Jonas Adler told reporters.',
      '"Nobody who sailed with us will lose a single coin," the owner Jonas Adler told reporters.',
      'Reporters heard the owner Jonas Adler say: "Nobody who sailed with us will lose a single coin."',
    );
    expect(quote?.label).toBe('Nobody who sailed with us will lose a single coin');
    expect(quote?.told.map(({ account, how }) => [account, how])).toEqual([
      ['a', 'altered'],
      ['b', undefined],
      ['c', 'identical'],
    ]);
  });
});
