import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesHtml, escapeHtml, layeredHtml, passageHtml } from '../../../src/engine/write/html.ts';

const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/gu, '')
    .replace(
      /&(amp|lt|gt|quot|#39);/gu,
      (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name as 'amp'] ?? '',
    );

describe('passages as HTML', () => {
  test('put each sentence in a span with its id and cut inline markup where a sentence ends', () => {
    const html = passageHtml({
      text: 'One two. Three.',
      inlines: [{ kind: 'emphasis', start: 4, end: 14 }],
      sentences: [
        { id: 's-1', passage: 'p', start: 0, end: 8, text: 'One two.' },
        { id: 's-2', passage: 'p', start: 9, end: 15, text: 'Three.' },
      ],
    });
    expect(html).toBe('<span id="s-1">One <em>two.</em></span><em> </em><span id="s-2"><em>Three</em>.</span>');
  });

  test('keep a link to the web and drop any other address', () => {
    const link = (href: string) =>
      passageHtml({ text: 'here', inlines: [{ kind: 'link', href, start: 0, end: 4 }], sentences: [] });
    expect(link('https://example.org/?a=1&b=2')).toContain('href="https://example.org/?a=1&amp;b=2"');
    expect(link('javascript:alert(1)')).toBe('here');
    expect(link('data:text/html,x')).toBe('here');
  });

  test('lose and add no letter, whatever the ranges', () => {
    const range = fc
      .tuple(fc.nat(40), fc.nat(40))
      .map(([x, y]) => ({ start: Math.min(x, y), end: Math.max(x, y), open: '<b>', close: '</b>' }));
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(fc.array(range)), (text, layers) => {
        const sorted = layers.map((layer) => layer.sort((x, y) => x.start - y.start));
        expect(textOf(layeredHtml(text, sorted))).toBe(text);
      }),
    );
  });
});

describe('word changes as HTML', () => {
  const changes = [
    { kind: 'removed' as const, text: 'old ' },
    { kind: 'added' as const, text: 'new ' },
    { kind: 'same' as const, text: '“words”', from: '"words"' },
  ];

  test('show both in one line, or what stood before, or what stands after', () => {
    expect(changesHtml(changes)).toBe('<del>old</del> <ins>new</ins> “words”');
    expect(changesHtml(changes, 'before')).toBe('<del>old</del> &quot;words&quot;');
    expect(changesHtml(changes, 'after')).toBe('<ins>new</ins> “words”');
  });

  test('leave no space where an old writing can be hidden', () => {
    const comma = [
      { kind: 'same' as const, text: 'a crown' },
      { kind: 'same' as const, text: ',” ', from: '," ', trivial: 'punctuation' as const },
      { kind: 'same' as const, text: 'he said' },
    ];
    expect(changesHtml(comma)).toBe('a crown<del class="t">,&quot;</del><ins class="t">,”</ins> he said');
  });

  test('mark ranges of what is shown, inside of changes and out', () => {
    const marks = [{ start: 1, end: 9 }];
    expect(changesHtml(changes, 'both', marks)).toBe(
      '<del>old</del> <ins>n<mark>ew</mark></ins><mark> </mark><mark>“word</mark>s”',
    );
    expect(changesHtml(changes, 'before', marks)).toBe(
      '<del>o<mark>ld</mark></del><mark> </mark><mark>&quot;word</mark>s&quot;',
    );
  });

  test('escape what the texts hold', () => {
    expect(changesHtml([{ kind: 'added', text: '<script>' }])).toBe('<ins>&lt;script&gt;</ins>');
    expect(escapeHtml(`<a b="c" d='e'>&`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;');
  });
});
