import { escapeHtml } from '../engine/write/html.ts';
import type { OtherTelling, PassageView } from './account-view.ts';
import { verdictWords } from './labels.ts';
import { badgesHtml, linkHtml, listHtml, namedBadgeHtml, placeHtml, translationHtml, verdictHtml } from './markup.ts';

const tags: Record<PassageView['kind'], string> = {
  paragraph: 'p',
  'list-item': 'p',
  quotation: 'blockquote',
  heading: 'h3',
};
const mostFindings = 2;

/** The passages of an account as HTML, each with who else tells it and what was found about it. */
export const passagesHtml = (passages: readonly PassageView[]): string => passages.map(passageBlock).join('');

function passageBlock(passage: PassageView): string {
  const { id, number, kind, language, html, translation, findings, verdict } = passage;
  const tag = tags[kind];
  const found = findings.map((one) => `${one.kind}: ${linkHtml(one.href, one.text)}`);
  return [
    `<div class="passage${verdict === undefined ? '' : ` ${verdict}`}" id="${id}">`,
    `<a class="no ui" href="#${id}" aria-label="Link to passage ${number}">¶${number}</a>`,
    `<div><${tag} lang="${language}">${html}</${tag}>${translationHtml(translation)}</div>`,
    `<div class="beside">${verdict === undefined ? '' : toldHtml(passage)}${listHtml(found, mostFindings, 'finding')}</div>`,
    '</div>',
  ].join('');
}

function toldHtml({ verdict = 'only-here', tellers, alone, others, rows }: PassageView): string {
  const mark = verdictHtml(verdictWords[verdict]);
  if (others.length === 0) return `<p class="ui quiet">${mark}: told by no other account</p>`;
  const links = rows.map((row) => ` ${linkHtml(row.href, `row ${row.number}`)}`).join('');
  const ownWords =
    alone === '' ? '' : `<p class="ui quiet"><span class="alone">${alone}</span> told by no other account</p>`;
  return `<details><summary>${mark}, told by ${badgesHtml(tellers)}</summary><ul class="plain ui">${others.map(otherHtml).join('')}</ul><p class="ui">Side by side:${links}</p></details>${ownWords}`;
}

const otherHtml = (other: OtherTelling): string =>
  `<li><p>${namedBadgeHtml(other.account)} ${placeHtml(other.account, other)} (${other.verdictWords}): <span lang="${other.language}">${escapeHtml(other.text)}</span></p></li>`;
