import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import type { Account, Story } from '../engine/model.ts';

/**
 * What of a story is on no page: accounts without a page, and sentences that their account's page does not hold. White
 * space does not count. One line for each, empty when nothing is lost.
 */
export function missingFromPages(story: Story, root: string): string[] {
  return story.accounts.flatMap((account) => {
    const page = join(root, story.id, account.id, 'index.html');
    if (!existsSync(page)) return [`${story.id}/${account.id}: no page`];
    return missingSentences(account, readFileSync(page, 'utf8')).map((text) => `${story.id}/${account.id}: ${text}`);
  });
}

/** The sentences of the account, translations included, that the page's visible text does not hold. */
export function missingSentences(account: Account, html: string): string[] {
  const shown = bare(visibleText(parse(html)));
  const sentences = account.passages.flatMap((passage) => [
    ...passage.sentences,
    ...(passage.translation?.sentences ?? []),
  ]);
  return sentences.filter((sentence) => !shown.includes(bare(sentence.text))).map((sentence) => sentence.text);
}

const bare = (text: string): string => text.replace(/\s+/gu, '');

function visibleText(node: DefaultTreeAdapterMap['node']): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node) || node.nodeName === 'script' || node.nodeName === 'style') return '';
  return node.childNodes.map(visibleText).join('');
}
