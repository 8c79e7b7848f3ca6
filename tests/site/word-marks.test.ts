import { describe, expect, test } from 'vitest';
import { markedAgainst } from '../../src/site/word-marks.ts';

/** The marks in brackets, so that a test reads at a glance. */
const marked = (base: string, text: string, language = 'en') => {
  const { html, note } = markedAgainst({ text: base, language }, { text, language });
  return { text: html.replace(/<span class="kept">/gu, '[').replace(/<\/span>/gu, ']'), note };
};

describe('in a rewording, what stayed is marked', () => {
  test('from a telling word to a telling word, with the little words between them', () => {
    const { text, note } = marked(
      'Late on Tuesday the keeper of the old lighthouse sold it to the town.',
      'A town has bought, we learn, the keeper of the old lighthouse out of his home.',
    );
    expect(text).toBe('A [town] has bought, we learn, the [keeper of the old lighthouse] out of his home.');
    expect(note).toBe('reworded, 4 telling words in common');
  });

  test('not where the little words alone are common', () => {
    const { text, note } = marked(
      'It was on the table that he had left it.',
      'The girl is on the way to a shop by now.',
    );
    expect(text).toBe('The girl is on the way to a shop by now.');
    expect(note).toBe('reworded');
  });

  test('never over the end of a sentence or clause', () => {
    const { text } = marked(
      'Fishermen and merchants protested when harbour dues doubled overnight.',
      'This week the harbour; dues doubled. Fishermen, however, remain at sea for now, unmoved.',
    );
    expect(text).toBe('This week the [harbour]; [dues doubled]. [Fishermen], however, remain at sea for now, unmoved.');
  });

  test('word for word, however they are written, and with what would be markup escaped', () => {
    const { text, note } = marked(
      'Nobody at AT&T said anything about the antenna before Friday.',
      'Then came <Antenna> news: an unusual one, which AT&T had kept from all of us.',
    );
    expect(text).toContain('&lt;[Antenna]&gt; news');
    expect(text).not.toContain('<Antenna>');
    expect(note).toMatch(/^reworded, \d telling words? in common$/u);
  });

  test('in Chinese too, without its particles', () => {
    const { text, note } = marked('昨天市长在码头感谢了志愿者。', '新修的码头受到肯定，这是市长今早的说法。', 'zh');
    expect(text).toContain('[码头]');
    expect(text).toContain('[市长]');
    expect(text).not.toMatch(/\[[的了在]\]/u);
    expect(note).toBe('reworded, 2 telling words in common');
  });

  test('on the side that is shown', () => {
    const [base, text] = [
      'Late on Tuesday the keeper of the old lighthouse sold it to the town.',
      'A town has bought, we learn, the keeper of the old lighthouse out of his home.',
    ].map((words) => ({ text: words, language: 'en' }));
    if (!base || !text) throw new Error('no texts');
    expect(markedAgainst(base, text, 'before').html).toBe(
      'Late on Tuesday the <span class="kept">keeper of the old lighthouse</span> sold it to the <span class="kept">town</span>.',
    );
  });
});

describe('below the share of changed words, what changed is marked', () => {
  test('and nothing that stayed', () => {
    const { text, note } = marked(
      'The mayor thanked the forty helpers at the harbour.',
      'The mayor thanked the fifty helpers at the harbour.',
    );
    expect(text).toBe('The mayor thanked the <del>forty</del><ins>fifty</ins> helpers at the harbour.');
    expect(note).not.toContain('reworded');
  });
});
