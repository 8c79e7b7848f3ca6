import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { afterAll, describe, expect, it } from 'vitest';
import { escapeHtml } from '../../src/engine/write/html.ts';
import { missingFromPages, visibleText } from '../../src/site/verify-pages.ts';
import { smallComparison } from './small-comparison.ts';

const root = mkdtempSync(join(tmpdir(), 'verify-'));
afterAll(() => rmSync(root, { recursive: true }));

const { story } = smallComparison();
const page = (said: readonly string[]) =>
  `<!doctype html><html><head><title>A page</title><script>"River"</script></head><body title="a > b">${said.map((text) => `<p>${escapeHtml(text)}</p>`).join('')}</body></html>`;
const texts = (id: string) =>
  story.accounts
    .filter((account) => account.id === id)
    .flatMap(({ passages }) => passages.flatMap(({ sentences }) => sentences.map(({ text }) => text)));

function write(id: string, said: readonly string[]): void {
  mkdirSync(join(root, story.id, id), { recursive: true });
  writeFileSync(join(root, story.id, id, 'index.html'), page(said));
}

describe('the check of the pages', () => {
  it('names every account without a page and every sentence that its page does not hold', () => {
    write('first', texts('first').slice(1));
    write('third', texts('third'));
    expect(missingFromPages(story, root)).toEqual([`flood/first: ${texts('first')[0]}`, 'flood/second: no page']);
  });

  it('finds nothing missing where all is there', () => {
    for (const { id } of story.accounts) write(id, texts(id));
    expect(missingFromPages(story, root)).toEqual([]);
  });

  it('does not take what a script or an attribute holds for text', () => {
    expect(visibleText('<p title="River > sea">x<script>River</script><style>River</style><!-- River --></p>')).toBe(
      'x',
    );
  });

  it('reads what a parser of HTML reads, whatever was escaped into it', () => {
    const read = (node: DefaultTreeAdapterMap['node']): string =>
      'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(read).join('') : '';
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, title) => {
        fc.pre(!/[\0\r]/u.test(text + title));
        const html = `<p title="${escapeHtml(title)}" class='a">b'>a<b>${escapeHtml(text)}</b>c</p>`;
        expect(visibleText(html)).toBe(read(parse(html)));
      }),
    );
  });
});
