import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paths, relativeLink } from '../../src/site/links.ts';

describe('links', () => {
  test('name the file, so that they work from a disk', () => {
    expect(relativeLink('', 'story/')).toBe('story/index.html');
    expect(relativeLink('story/', '')).toBe('../index.html');
    expect(relativeLink('story/', 'story/facts/')).toBe('facts/index.html');
    expect(relativeLink('story/facts/', paths.json('story'))).toBe('../comparison.json');
    expect(relativeLink('story/facts/', 'story/facts/')).toBe('index.html');
  });

  test('stay on the page where only the anchor differs', () => {
    expect(relativeLink('story/facts/', 'story/facts/', 'f-1')).toBe('#f-1');
    expect(relativeLink('story/', 'story/side-by-side/', 'r-a')).toBe('side-by-side/index.html#r-a');
  });

  test('lead to the same file whatever folder the site stands in', () => {
    const page = fc
      .array(fc.constantFrom('a', 'b', 'compare', 'facts'), { maxLength: 4 })
      .map((parts) => parts.map((part) => `${part}/`).join(''));
    fc.assert(
      fc.property(
        page,
        page,
        fc.constantFrom('http://h/', 'http://h/sub/path/', 'file:///disk/site/'),
        (from, to, root) => {
          const reached = new URL(relativeLink(from, to), `${root}${from}index.html`);
          expect(reached.href).toBe(`${root}${to}index.html`);
        },
      ),
    );
  });
});
