/** Pieces of HTML that stand on a page thousands of times: strings, since as many components would cost most of a build. */

import { escapeHtml } from '../engine/write/html.ts';
import type { AccountLabel } from './story-index.ts';

export const badgeHtml = ({ number, hue }: AccountLabel): string => `<span class="badge h${hue}">${number}</span>`;

/** Longer words are parted at the end of a line. */
const longestWhole = 16;

/** A number stays on one line with the first word of the name; no space alone keeps it there. */
export function namedBadgeHtml(account: AccountLabel): string {
  const [first = '', ...rest] = account.name.split(' ');
  const start = `${badgeHtml(account)} ${escapeHtml(first)}`;
  const whole = first.length <= longestWhole ? `<span class="one-line">${start}</span>` : start;
  const name = [whole, ...rest.map(escapeHtml)];
  return name.join(' ');
}

export const badgesHtml = (accounts: readonly AccountLabel[]): string => accounts.map(badgeHtml).join(' ');

/** @param label what the link is called where its words say too little without what stands beside it */
export const linkHtml = (href: string, words: string, label?: string): string =>
  `<a href="${escapeHtml(href)}"${label === undefined ? '' : ` aria-label="${escapeHtml(label)}"`}>${escapeHtml(words)}</a>`;

/** A place in an account, `¶7`, named in full for those who do not see the badge before it. */
export const placeHtml = (account: AccountLabel, { href, place }: { href: string; place: string }): string =>
  linkHtml(href, place, `${account.name}, ${place}`);

export const verdictHtml = (words: string): string => `<span class="verdict">${words}</span>`;

/** A translation, which one switch shows everywhere. */
export const translationHtml = (translation: { language: string; text?: string; html?: string } | undefined): string =>
  translation === undefined
    ? ''
    : `<p class="tr" lang="${translation.language}">${translation.html ?? escapeHtml(translation.text ?? '')}</p>`;

/** The first few, and the others a click away. */
export function listHtml(items: readonly string[], most: number, noun: string): string {
  if (items.length === 0) return '';
  const list = (some: readonly string[]) =>
    `<ul class="plain ui">${some.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  const more = items.slice(most);
  const rest =
    more.length === 0
      ? ''
      : `<details><summary>${more.length} more ${noun}${more.length === 1 ? '' : 's'}</summary>${list(more)}</details>`;
  return list(items.slice(0, most)) + rest;
}
