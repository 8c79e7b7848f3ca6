import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/engine/index.ts';
import { hostileCases, outcomeOf } from '../support/hostile-content.ts';

const cases = hostileCases();
const elements = new Set(['span', 'em', 'strong', 'code', 'a', 'del', 'ins']);

/** What in written HTML a page must not hold. */
function unsafe(html: string): string[] {
  const found: string[] = [];
  // biome-ignore lint/suspicious/noExplicitAny: the parser's tree
  const walk = (node: any): void => {
    if (node.tagName && !elements.has(node.tagName)) found.push(`<${node.tagName}>`);
    for (const { name, value } of node.attrs ?? []) {
      if (!['id', 'href', 'rel', 'class'].includes(name)) found.push(`${name}=`);
      if (name === 'href' && !/^(?:https?:\/\/|mailto:|#)/u.test(value)) found.push(value);
    }
    if (
      node.tagName === 'a' &&
      !node.attrs.some((one: { value: string }) => one.value === 'noopener noreferrer nofollow')
    )
      found.push('a link without rel');
    for (const child of node.childNodes ?? []) walk(child);
  };
  walk(parseFragment(html));
  return found;
}

describe('hostile and broken content', () => {
  it('is at hand in many kinds', () => {
    expect(cases.length).toBeGreaterThanOrEqual(100);
    expect(new Set(cases.map(({ files, story }) => JSON.stringify([files, story]))).size).toBe(cases.length);
  });

  it.each(cases)('$name ($why) gives what is expected', (one) => {
    expect(outcomeOf(one)).toEqual(one.expected);
  });

  it.each(cases.filter(({ expected }) => expected[0]?.startsWith('title: ')))(
    '$name is written without anything unsafe',
    ({ expected }) => {
      for (const html of expected.slice(1)) expect(unsafe(html)).toEqual([]);
    },
  );

  it('does not change what objects are', () => {
    for (const one of cases.filter(({ name }) => /proto|constructor/u.test(name))) outcomeOf(one);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('is reported for all files at once, each with what was expected and how to mend it', () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    const { problems } = readContent([
      { path: 'stories/one/a.md', bytes: bytes('No matter.') },
      { path: 'stories/one/b.md', bytes: bytes('---\ntitel: x\n---\n\nText.') },
      { path: 'stories/two/c.md', bytes: bytes('<script>') },
    ]);
    expect(new Set(problems.map(({ path }) => path.split('/').slice(0, 2).join('/')))).toEqual(
      new Set(['stories/one', 'stories/two']),
    );
    for (const { expected, hint, message } of problems) {
      for (const text of [expected, hint, message]) expect(text.length).toBeGreaterThan(5);
    }
  });
});
