import { escapeHtml } from '../engine/write/html.ts';
import { badgeHtml, badgesHtml, linkHtml, listHtml, placeHtml, translationHtml, verdictHtml } from './markup.ts';
import type { CellView, Place, RowView } from './row-view.ts';
import type { BriefRow, Part } from './side-by-side-view.ts';
import type { Standing } from './standing.ts';
import type { AccountLabel } from './story-index.ts';

/** The rows of side by side as HTML. A class for each account that tells a row, and one for who may be hidden. */
export const partsHtml = (parts: readonly Part[]): string => parts.map(partHtml).join('');

function partHtml(part: Part): string {
  if (part.kind === 'row') return rowHtml(part.rows[0]);
  if (part.kind === 'alike')
    return `<div class="fold"><label class="ui"><input type="checkbox"> ${escapeHtml(part.words)}</label>${part.rows.map(rowHtml).join('')}</div>`;
  const rows = part.kind === 'once' ? part.rows.map(onceHtml) : part.rows.map(briefHtml);
  const summary = `${escapeHtml(part.words)} ${badgesHtml(part.tellers)}`;
  return `<details class="untold${hidden[part.standing]}"><summary>${summary}</summary>${rows.join('')}</details>`;
}

const hidden: Record<Standing, string> = { original: '', derived: ' dv', unrelated: ' un' };
const mostFindings = 3;

const classesOf = (row: Pick<RowView, 'verdict' | 'told' | 'standing'>): string =>
  `row ${row.verdict} ${row.told.map(({ number }) => `t${number}`).join(' ')}${hidden[row.standing]}`;

export function rowHtml(row: RowView): string {
  const findings = row.findings.map(({ kind, text, href }) =>
    text === '' ? linkHtml(href, kind) : `${kind}: ${linkHtml(href, text)}`,
  );
  const summary = row.summary === '' ? '' : `${escapeHtml(row.summary)} · `;
  return [
    `<article class="${classesOf(row)}" id="${row.id}">`,
    `<h3>${linkHtml(`#${row.id}`, row.name, row.name === '#' ? 'Link to this row' : undefined)} ${verdictHtml(row.verdictWords)} <span class="quiet">${summary}told by</span> ${badgesHtml(row.told)}</h3>`,
    `<div class="cells">${row.places.map(placeOf).join('')}</div>`,
    row.gaps.length === 0 ? '' : `<p class="ui quiet notby">Not told by ${badgesHtml(row.gaps)}</p>`,
    listHtml(findings, mostFindings, 'finding'),
    '</article>',
  ].join('');
}

function placeOf({ account, standing, cell, same }: Place): string {
  const numbers = [account, ...same.map((one) => one.account)].map(({ number }) => `n${number}`).join(' ');
  const classes = `h${account.hue} ${numbers}${hidden[standing]}`;
  if (cell === undefined) return `<p class="cell gap ui ${classes}">${badgeHtml(account)} <span>not told</span></p>`;
  return `<div class="cell ${classes}">${cellHtml(account, cell)}${sameHtml(same)}</div>`;
}

function sameHtml(same: Place['same']): string {
  if (same.length === 0) return '';
  const named = same.map((one) => [badgeHtml(one.account), ...one.passages.map((at) => placeHtml(one.account, at))]);
  return `<p class="ui">The same in ${named.map((one) => one.join(' ')).join(', ')}</p>`;
}

const headOf = (account: AccountLabel, { passages }: CellView): string =>
  [badgeHtml(account), ...passages.map((one) => placeHtml(account, one))].join(' ');

function cellHtml(account: AccountLabel, cell: CellView): string {
  const { language, html, note, translation } = cell;
  const said = note === '' ? '' : ` ${escapeHtml(note)}`;
  return `<h4>${headOf(account, cell)}${said}</h4><p lang="${language}">${html}</p>${translationHtml(translation)}`;
}

/** A row one account tells and nothing more is known of. */
function onceHtml(row: RowView): string {
  const [place] = row.places;
  if (place?.cell === undefined) return '';
  const { account, cell } = place;
  const head = `${linkHtml(`#${row.id}`, row.name)} ${headOf(account, cell)}`;
  return `<article class="${classesOf(row)}" id="${row.id}"><h3>${head}</h3><p lang="${cell.language}">${cell.html}</p>${translationHtml(cell.translation)}</article>`;
}

const briefHtml = (row: BriefRow): string =>
  `<article class="${classesOf(row)}" id="${row.id}"><h3>${linkHtml(row.href, `Row ${row.number}`)} ${verdictHtml(row.verdictWords)} ${badgesHtml(row.told)}</h3><p lang="${row.language}">${escapeHtml(row.text)}</p></article>`;
