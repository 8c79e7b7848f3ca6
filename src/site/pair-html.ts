import { escapeHtml } from '../engine/write/html.ts';
import { verdictWords } from './labels.ts';
import { badgeHtml, linkHtml, listHtml, placeHtml, verdictHtml } from './markup.ts';
import type { PairLine, PairPassage, Place } from './pair-lines.ts';
import type { AccountLabel } from './story-index.ts';
import type { Why } from './why.ts';

const mostFindings = 2;

/** The split view of two accounts as HTML, line by line. Runs of lines that are word for word the same can be folded. */
export function linesHtml(lines: readonly PairLine[], a: AccountLabel, b: AccountLabel): string {
  let html = '';
  for (let at = 0; at < lines.length; at++) {
    let end = at;
    while (end < lines.length && lines[end]?.alike) end++;
    const run = lines.slice(at, end).map((line) => lineHtml(line, a, b));
    if (run.length > 0) {
      const words = `${run.length} ${run.length === 1 ? 'passage' : 'passages'} alike`;
      html += `<div class="fold"><label class="ui"><input type="checkbox"> ${words}</label>${run.join('')}</div>`;
    }
    const line = lines[end];
    if (line) html += lineHtml(line, a, b);
    at = end;
  }
  return html;
}

const placesHtml = (places: readonly Place[]): string =>
  places.map(({ place, href }) => ` ${linkHtml(href, place)}`).join('');

function lineHtml(line: PairLine, a: AccountLabel, b: AccountLabel): string {
  const self = linkHtml(`#${line.id}`, '#', 'Link to this difference');
  const both = line.a !== undefined && line.b !== undefined;
  const move = line.move ? `${moveHtml(line.move)}; ` : '';
  const also = both && line.also.length > 0 ? ` · also told in${placesHtml(line.also)}` : '';
  const told = `${line.a ? ' t1' : ''}${line.b ? ' t2' : ''}`;
  const differs = line.differs ? `${verdictHtml(verdictWords.differs)} ` : '';
  const open = `<div class="line ${line.kind}${line.differs ? ' differs' : ''}${told}" id="${line.id}"><p class="ui quiet">${self} ${differs}`;
  if (line.kind === 'moved-from' && line.move)
    return `${open}${badgeHtml(b)} tells ${moveHtml(line.move)} here</p></div>`;
  const findings = line.findings.map(({ kind, text, href }) => `${kind}: ${linkHtml(href, text)}`);
  return [
    `${open}${move}${escapeHtml(line.note)}${also}</p>`,
    `<div class="cells">${sideHtml(1, line.a, a, line)}${sideHtml(2, line.b, b, line)}</div>`,
    listHtml(findings, mostFindings, 'finding'),
    whyHtml(line.why),
    '</div>',
  ].join('');
}

const moveHtml = ({ from, to }: NonNullable<PairLine['move']>): string =>
  `<b>moved</b> ${linkHtml(from.href, from.place)} → ${linkHtml(to.href, to.place)}`;

function sideHtml(
  side: 1 | 2,
  passage: PairPassage | undefined,
  account: AccountLabel,
  { gap, also }: PairLine,
): string {
  const classes = `h${account.hue} n${side}`;
  if (passage === undefined)
    return `<p class="cell gap ui ${classes}">${badgeHtml(account)} ${escapeHtml(gap)}${placesHtml(also)}</p>`;
  const { id, number, href, heading, language, html } = passage;
  const place = placeHtml(account, { href, place: `¶${number}` });
  return `<div class="cell ${classes}" id="${id}"><p class="ui">${badgeHtml(account)} ${place}</p><p${heading ? ' class="heading"' : ''} lang="${language}">${html}</p></div>`;
}

function whyHtml(why: readonly Why[]): string {
  if (why.length === 0) return '';
  const items = why.map(
    ({ a, b, sure, reasons }) =>
      `<li><q>${escapeHtml(a)}</q> and <q>${escapeHtml(b)}</q>: ${escapeHtml(sure)}, from ${escapeHtml(reasons.join('; '))}.</li>`,
  );
  return `<details class="ui why by-hand"><summary>Why are these together?</summary><ul>${items.join('')}</ul></details>`;
}
