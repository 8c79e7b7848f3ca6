import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../src/engine/index.ts';

const before = 'The mayor said on Tuesday that “three” bridges were closed.';
const after = 'The mayor said on Monday that "three" bridges had been closed, sadly.';
const joined = (a: string, b: string) => {
  const { changes } = compareTexts(a, b, 'en');
  return {
    a: changes.map(({ kind, text, from }) => (kind === 'added' ? '' : (from ?? text))).join(''),
    b: changes.map(({ kind, text }) => (kind === 'removed' ? '' : text)).join(''),
  };
};

describe('the words of two texts', () => {
  it('give both texts back, whichever way they are compared first', () => {
    expect(joined(before, after)).toEqual({ a: before, b: after });
    expect(joined(after, before)).toEqual({ a: after, b: before });
  });

  it('count the same whichever way they are compared', () => {
    expect(compareTexts(before, after, 'en').summary).toBe('4 words added, 2 words left out');
    expect(compareTexts(after, before, 'en').summary).toBe('2 words added, 4 words left out');
  });

  it('keep the same words whichever way they are compared', () => {
    const [a, b] = ['one two three one two', 'two one two three two one'];
    const kept = (x: string, y: string) =>
      compareTexts(x, y, 'en').changes.flatMap(({ kind, text }) => (kind === 'same' ? [text] : []));
    expect(kept(a, b)).toEqual(kept(b, a));
  });

  it('are not compared word by word where hardly any is common', () => {
    const { changedShare, changes } = compareTexts(
      'Snow fell on the pass.',
      'Trains to Osk were late again today',
      'en',
    );
    expect(changedShare).toBe(1);
    expect(changes.map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });

  it('give both texts back, whatever they are', () => {
    const text = fc.array(
      fc.constantFrom(
        'the',
        'The',
        'colour',
        'color',
        'US',
        'us',
        '-',
        '?',
        'mayor',
        '3',
        '3,000',
        'a',
        '“b”',
        '"b"',
        ',',
        ' ',
        '.',
        '中文',
        'é',
      ),
      {
        maxLength: 14,
      },
    );
    fc.assert(
      fc.property(text, text, (x, y) => {
        const [a, b] = [x.join(' '), y.join(' ')];
        expect(joined(a, b)).toEqual({ a, b });
        expect(joined(b, a)).toEqual({ a: b, b: a });
      }),
      { numRuns: 300 },
    );
  });
});

describe('a change of writing alone', () => {
  const marked = (a: string, b: string) =>
    compareTexts(a, b, 'en')
      .changes.filter(({ kind, trivial }) => kind !== 'same' || trivial)
      .map(
        ({ kind, text, from, trivial }) =>
          `${kind === 'same' ? `${from?.trim()}>${text.trim()}` : text.trim()} ${trivial ?? kind}`,
      );

  it.each([
    [
      'They organise a colour show in the centre.',
      'They organize a color show in the center.',
      ['organise>organize spelling', 'colour>color spelling', 'centre>center spelling'],
    ],
    [
      'Its defence programme was cancelled.',
      'Its defense program was canceled.',
      ['defence>defense spelling', 'programme>program spelling', 'cancelled>canceled spelling'],
    ],
    ['The chip-making plant closed.', 'The chipmaking plant closed.', ['chip-making spelling', 'chipmaking spelling']],
    ['He left and Then came back.', 'He left and then came back.', ['Then>then case']],
    ['He left, then came back.', 'He left; then came back.', [', punctuation', '; punctuation']],
    ['It is “sound”.', 'It is "sound".', ['“>" punctuation', '”.>". punctuation']],
    ['It is “sound”.', 'It is “sound.”', ['”. punctuation', '.” punctuation']],
    ['It is “sound”, he said.', 'It is “sound,” he said.', ['”, punctuation', ',” punctuation']],
  ])('is trivial: %s', (a, b, changes) => {
    expect(marked(a, b)).toEqual(changes);
    expect(compareTexts(a, b, 'en').changedShare).toBe(0);
    expect(compareTexts(a, b, 'en').summary).toMatch(
      /^(?:word for word the same|the same words, some spelled otherwise)$/u,
    );
  });

  it.each([
    ['The prices are rising in our town.', 'The prices are falling in our town.'],
    ['The US said four hours.', 'They told us four hours.'],
    ['He filed the papers.', 'He filled the papers.'],
    ['It fell by -5 degrees.', 'It fell by 5 degrees.'],
    ['He resigned.', 'He resigned?'],
    ['It is sound.', 'It is “sound”.'],
    ['“It is sound”. So they said.', '“It is sound. So they said.”'],
    ['It is “sound”. “So” they said.', 'It is “sound. So” they said.'],
  ])('is not what says something else: %s', (a, b) => {
    const { changes } = compareTexts(a, b, 'en');
    expect(changes.some(({ kind, trivial }) => kind !== 'same' && trivial === undefined)).toBe(true);
    expect(compareTexts(a, b, 'en').summary).not.toMatch(/the same/u);
  });

  it('is of English alone where it is of spelling', () => {
    expect(compareTexts('la colour du soir', 'la color du soir', 'fr').changedShare).toBeGreaterThan(0);
  });
});
