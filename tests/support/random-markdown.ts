import fc from 'fast-check';

/** Characters that have broken readers before: marks, emoji, surrogates, directions, other scripts, Markdown's own. */
const awkward = [
  ...'*_`~[]()<>#+-=|\\!&;:\'"“”‘’«»「」…—–.?\t',
  'é',
  'e\u0301',
  'ß',
  'İ',
  '👩‍👩‍👧',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\u0000',
  '\ufeff',
  '\ud800',
  '中',
  '文。',
  '，',
  'ا',
  'ไ',
  '1,234.5',
  '$25bn',
  '[1][4].',
  'U.S.',
  '<b>',
  '&amp;',
  '](javascript:alert(1))',
  '![x](data:,y)',
  '    ',
  '\n\n',
  '\n> ',
  '\n1. ',
  '\n## ',
  '\n---\n',
];

const word = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'the',
      'council',
      'said',
      'Monday',
      'Aldo Ferrant',
      'bridge',
      'not',
      'closed',
      '18',
      'percent',
      'euro',
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom(...awkward) },
  { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
);

const sentence = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 14 }), fc.constantFrom('.', '?', '!', '。', '.”', ''))
  .map(([words, end]) => words.join(' ') + end);

/** Markdown as anybody might send it: mostly sentences, with what breaks readers strewn in. */
export const anyMarkdown = fc
  .array(
    fc.array(sentence, { minLength: 1, maxLength: 4 }).map((s) => s.join(' ')),
    { minLength: 1, maxLength: 6 },
  )
  .map((p) => p.join('\n\n'));

/** Markdown of plain paragraphs, which the reader must accept. */
export const plainMarkdown = fc
  .array(
    fc
      .array(
        fc
          .array(
            fc.constantFrom(
              'the',
              'council',
              'said',
              'on',
              'Monday',
              'Aldo Ferrant',
              'bridge',
              'closed',
              '18',
              'percent',
              'U.S.',
              '$25bn',
              '“never”',
              '桥梁',
              '关闭',
            ),
            {
              minLength: 2,
              maxLength: 12,
            },
          )
          .map((words) => `Word ${words.join(' ')}.`),
        { minLength: 1, maxLength: 4 },
      )
      .map((s) => s.join(' ')),
    { minLength: 1, maxLength: 5 },
  )
  .map((p) => p.join('\n\n'));

/** Front matter lines, right and wrong. */
export const anyFrontMatter = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'published: 2026-02-30',
        'published: 2026-02-03',
        'outlet: A',
        'outlet: &a x',
        'byline: *a',
        '__proto__: 1',
        'captions:',
        '  - one',
        'title: [',
        'rights: "open',
        ': :',
        '- x',
        '\ttab: 1',
      ),
      fc.string({ maxLength: 20 }),
    ),
    { maxLength: 5 },
  )
  .map((lines) => lines.join('\n'));
