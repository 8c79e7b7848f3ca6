import type { Fact, FactStatus, FindingKind, Relation, Telling, Verdict } from '../engine/model.ts';

/** What readers are told where the engine has a code. */

export const verdictWords: Record<Verdict, string> = {
  same: 'Alike',
  reworded: 'Reworded',
  differs: 'Differs',
  'only-here': 'Only here',
};

export const relationWords: Record<Relation, string> = {
  'near-copy': 'near-copy',
  rewrite: 'rewrite',
  'shares-facts': 'shares facts',
  unrelated: 'unrelated',
};

export const findingWords: Record<FindingKind, string> = {
  agreement: 'Agreement',
  figure: 'Figures',
  quote: 'Quote',
  attribution: 'Who said it',
  name: 'Names',
  title: 'Titles',
  negation: 'Yes or no',
  direction: 'Direction',
  certainty: 'Certainty',
  headline: 'Headline',
  'only-here': 'Told once',
  'left-out': 'Left out',
  moved: 'Moved',
  'added-detail': 'Added detail',
};

const figureStatus: Record<FactStatus, string> = {
  disagree: 'They disagree',
  'more-precise': 'One is more precise',
  agree: 'They agree',
  single: 'Given by one',
};

export const statusWords: Record<Fact['kind'], Record<FactStatus, string>> = {
  figure: figureStatus,
  quote: { ...figureStatus, disagree: 'Quoted in other words', agree: 'Quoted in the same words' },
  name: { ...figureStatus, disagree: 'Printed in other ways', agree: 'Printed in one way' },
};

export const tellingWords: Record<NonNullable<Telling['how']>, string> = {
  identical: 'in the same words',
  altered: 'in other words',
  'without-marks': 'without quotation marks',
};

export const notStated = 'not stated';

export function languageName(tag: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
}

/** `2025-06-10` → `10 June 2025`; `2025-06-11T05:58` → `11 June 2025, 5:58`. */
export function dateWords(date: string): string {
  const [day = '', time] = date.split('T');
  const words = longDate.format(new Date(`${day}T00:00Z`));
  return time === undefined ? words : `${words}, ${time.replace(/^0(?=\d:)/u, '')}`;
}

const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

export const countWords = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** `1, 2 and 5`. */
export const listWords = (items: readonly (string | number)[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** A page's title, cut at a word where search engines and tabs would cut it anyway. */
export function pageTitle(title: string): string {
  const longest = 60;
  return title.length <= longest ? title : `${title.slice(0, longest).replace(/\s+\S*$/u, '')}…`;
}
