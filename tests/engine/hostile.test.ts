import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/engine/index.ts';
import { acceptedCases, hostileCases, outcomeOf } from '../support/hostile-content.ts';
import { unsafeParts } from '../support/safe-html.ts';

const cases = hostileCases();
describe('hostile and broken content', () => {
  it('is at hand in many kinds', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150);
    expect(new Set(cases.map(({ files, story }) => JSON.stringify([files, story]))).size).toBe(cases.length);
  });

  it.each(cases)('$name ($why) gives what is expected', (one) => {
    expect(outcomeOf(one)).toEqual(one.expected);
  });

  it.each(acceptedCases())('$name is written without anything unsafe', ({ expected }) => {
    for (const html of expected.slice(1)) expect(unsafeParts(html)).toEqual([]);
  });

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
