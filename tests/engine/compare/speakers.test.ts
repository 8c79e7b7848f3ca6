import { describe, expect, it } from 'vitest';
import { samePerson, sameSurname, speakerBefore, speakerOf } from '../../../src/engine/compare/findings/speakers.ts';
import type { Placed } from '../../../src/engine/compare/lookup.ts';
import type { Passage, Sentence } from '../../../src/engine/model.ts';

/** A sentence as it stands in a passage after others. */
function placed(text: string, ...before: string[]): Placed {
  const sentences = [...before, text].map((words, at) => ({ id: `s-${at}`, text: words }) as Sentence);
  const passage = { sentences, language: 'en' } as Passage;
  return { sentence: sentences.at(-1) as Sentence, passage, language: 'en', account: {} as Placed['account'] };
}

describe('who speaks in a sentence', () => {
  it.each([
    ['“It held,” said Ann Ward.', 'Ann Ward'],
    ['“It held,” said the mayor of Bradford, Ann Ward.', 'Ann Ward'],
    ['Ann Ward, who runs the port, said that it held.', 'Ann Ward'],
    ['Ann Ward of the Institute for Orbital Studies called it “a bruise”.', 'Ann Ward'],
    ['It held, according to Ann Ward.', 'Ann Ward'],
    ['Ward has a name of her own for it: “a bruise, not a fracture”.', 'Ward'],
    ['Ann Ward said Nordlink’s ferry, the largest of all, held.', 'Ann Ward'],
  ])('is named where the sentence names somebody: %s', (text, speaker) => {
    expect(speakerOf(placed(text))?.text).toBe(speaker);
  });

  it('is nobody inside a quotation, and nobody where there is a pronoun alone', () => {
    expect(speakerOf(placed('“Ann Ward said so,” she said.'))).toBeUndefined();
  });

  it('is whom a pronoun means, if the sentence before names somebody', () => {
    expect(speakerBefore(placed('“It held,” she said.', 'Ann Ward runs the port.'))?.text).toBe('Ann Ward');
    expect(speakerBefore(placed('“It held,” she said.', 'The port was closed.'))).toBeUndefined();
    expect(speakerBefore(placed('It held, said Ben Hall.', 'Ann Ward runs the port.'))).toBeUndefined();
  });
});

describe('two names', () => {
  it.each([
    ['Ann Ward', 'Ward', true],
    ['Ann Ward', 'Ms Ward', true],
    ['Henrik Aldersund', 'Henrik Aldersud', true],
    ['SOHA', 'Southern Oceans Health Agency', true],
    ['Ann Ward', 'Ben Hall', false],
  ])('%s and %s can be one person’s: %s', (a, b, same) => {
    expect(samePerson(a, b)).toBe(same);
  });

  it.each([
    ['Ann Ward', 'Ann Hall', false],
    ['Marten Oldacre', 'Marten Oldaker', true],
    ['Ann Ward', 'Ben Ward', true],
  ])('%s and %s have one surname: %s', (a, b, same) => {
    expect(sameSurname(a, b)).toBe(same);
  });
});
