import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { afterAll, describe, expect, it } from 'vitest';
import { escapeHtml } from '../../src/engine/write/html.ts';
import { missingFromPages, missingSentences, visibleText } from '../../src/site/verify-pages.ts';
import { smallComparison } from './small-comparison.ts';

const root = mkdtempSync(join(tmpdir(), 'verify-'));
afterAll(() => rmSync(root, { recursive: true }));

const { story } = smallComparison();
interface Said {
  /** None for what stands there as another's. */
  id?: string;
  text: string;
}
const page = (said: readonly Said[]) =>
  `<!doctype html><html><head><title>A page</title><script>"River"</script></head><body title="a > b">${said.map(({ id, text }) => `<p>${id === undefined ? escapeHtml(text) : `<span id="${id}" class="alone">${escapeHtml(text)}</span>`}</p>`).join('')}</body></html>`;
const sentences = (id: string): Said[] =>
  story.accounts
    .filter((account) => account.id === id)
    .flatMap(({ passages }) => passages.flatMap((passage) => passage.sentences.map(({ id, text }) => ({ id, text }))));

function write(id: string, said: readonly Said[]): void {
  mkdirSync(join(root, story.id, id), { recursive: true });
  writeFileSync(join(root, story.id, id, 'index.html'), page(said));
}
function writeAll(): void {
  for (const { id } of story.accounts) write(id, sentences(id));
}

describe('the check of the pages', () => {
  it('names every account without a page and every sentence that its page does not hold', () => {
    const [lost, ...others] = sentences('first');
    write('first', others);
    write('third', sentences('third'));
    expect(missingFromPages(story, root)).toEqual([`flood/first: ${lost?.text}`, 'flood/second: no page']);
  });

  it('finds nothing missing where all is there', () => {
    writeAll();
    expect(missingFromPages(story, root)).toEqual([]);
  });

  it('is not deceived by the same words in another account’s telling, in another sentence or where nobody sees them', () => {
    const [lost = { text: '' }, ...others] = sentences('first');
    // The second account says so in the same words.
    expect(sentences('second').map(({ text }) => text)).toContain(lost.text);
    const elsewhere = others.map(({ id = '', text }, at) => ({ id, text: at === 0 ? lost.text + text : text }));
    for (const [page, missing] of [
      [[...others, { text: lost.text }], [lost]],
      [[...others, ...sentences('second')], [lost]],
      [
        [{ ...lost, text: '' }, ...elsewhere],
        [lost, others[0]],
      ],
      [[{ ...lost, text: lost.text.slice(1) }, ...others], [lost]],
    ] as const) {
      writeAll();
      write('first', page);
      expect(missingFromPages(story, root)).toEqual(missing.map((one) => `flood/first: ${one?.text}`));
    }
    const [account] = story.accounts;
    const html = page(sentences('first'));
    const span = `<span id="${lost.id}" class="alone">${lost.text}</span>`;
    expect(html).toContain(span);
    for (const unseen of [`<!-- ${span} -->`, `<script>${span}</script>`])
      expect(account && missingSentences(account, html.replace(span, unseen))).toEqual([lost.text]);
  });

  it('reads what stands in a sentence as links, marks and entities', () => {
    const [account] = story.accounts;
    const [{ id, text } = { text: '' }] = sentences('first');
    const html = page(sentences('first'));
    const marked = `<span id="${id}"><a href="x">The</a> <em>river &#114;ose</em>\n by two metres.</span>`;
    expect(text).toBe('The river rose by two metres.');
    expect(account && missingSentences(account, html.replace(/<span id="[^"]*rose[^"]*".*?<\/span>/u, marked))).toEqual(
      [],
    );
    expect(account && missingSentences(account, html)).toEqual([]);
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
