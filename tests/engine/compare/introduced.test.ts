import { describe, expect, it } from 'vitest';
import { findingsOf } from './two-accounts.ts';

const introduced = (a: string, b: string) =>
  findingsOf({ text: a, first: true }, { text: b, first: true }).filter(({ rule }) => rule === 'introduced-otherwise');
const told = 'Vantor will pay for the tug, Maren Holt said. Holt added that the crew would be paid.';

describe('a person introduced in two ways', () => {
  it('is told where one account begins with the office alone and another names another office', () => {
    const [one] = introduced(
      `Vantor’s founder said on Monday that the ferry would sail again. ${told}`,
      `Vantor’s chief executive, Maren Holt, said on Monday that the ferry would sail again. ${told}`,
    );
    expect(one?.text).toBe(
      'Maren Holt is introduced in two ways: A has “Vantor’s founder”; B has “Vantor’s chief executive, Maren Holt”.',
    );
  });

  it.each([
    ['the same office', 'Vantor’s chief executive said'],
    ['another body’s', 'Norland’s founder said'],
    ['nobody’s', 'The captain said'],
  ])('is not told of %s', (_, opening) => {
    expect(
      introduced(
        `${opening} on Monday that the ferry would sail again. ${told}`,
        `Vantor’s chief executive, Maren Holt, said on Monday that the ferry would sail again. ${told}`,
      ),
    ).toEqual([]);
  });
});
