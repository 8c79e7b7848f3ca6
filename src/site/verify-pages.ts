import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/**
 * The sentences of the account, translations included, whose own places on the page do not hold them. What others tell in
 * the same words stands there too, and does not count.
 */
export function missingSentences(account: Account, html: string): string[] {
  const missing = new Map(
    account.passages
      .flatMap(({ sentences, translation }) => [...sentences, ...(translation?.sentences ?? [])])
      .map(({ id, text }) => [id as string, text]),
  );
  for (const [, , id, shown] of html.matchAll(unseenOrSentence)) {
    const text = id === undefined ? undefined : missing.get(id);
    if (text !== undefined && bare(visibleText(shown ?? '')) === bare(text)) missing.delete(id ?? '');
  }
  return [...missing.values()];
}

const bare = (text: string): string => text.replace(/\s+/gu, '');

const unseen = /<(script|style)\b[^>]*>.*?<\/\1>|<!--.*?-->/gsu;
/** Sentences are written as spans that hold no other span. */
const unseenOrSentence = new RegExp(`${unseen.source}|<span id="(s-[^"]*)"[^>]*>(.*?)</span>`, 'gsu');
const tag = /<[a-z/!](?:"[^"]*"|'[^']*'|[^"'>])*>/giu;
const entity = /&(?:#(\d+)|(amp|lt|gt|quot));/gu;
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/**
 * The text of a page that this program wrote: well-formed, and with no other entities than these. A page with others is
 * said to lack what they stand for, so that it errs on the safe side.
 */
export const visibleText = (html: string): string =>
  html
    .replace(unseen, '')
    .replace(tag, '')
    .replace(entity, (_, code: string | undefined, name: string) =>
      code === undefined ? (named[name] ?? '') : String.fromCodePoint(Number(code)),
    );
