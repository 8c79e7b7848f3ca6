import type { Figure } from '../../model.ts';
import type { Placed } from '../lookup.ts';
import { sayTheSame } from '../pairings.ts';
import { compareFigures } from './sentence-figures.ts';

const han = /\p{Script=Han}/u;
/** Chinese measure words for people, and ones people are not counted with; English words for people, and for what is none. */
const forPeople = /^[名位]$/u;
const forOthers = /^[个家次起条辆架艘座栋份件种项台部]$/u;
const people = /(?:people|persons?|men|women|children)$/u;
const forThings = /(?:times|places|cars|houses|packs|copies|points|seats)$/u;

/** Who may be called people, all together: those of a place, a vehicle, an event. */
const anybody =
  /^(?:residents|inhabitants|locals|villagers|islanders|citizens|townspeople|townsfolk|passengers|travellers|travelers|commuters|visitors|tourists|guests|spectators|protesters|protestors|demonstrators|marchers|victims|survivors|casualties|customers|users|viewers|migrants|refugees|evacuees|attendees|participants|fans|souls|individuals)$/u;
const plainPeople = /^(?:people|persons)$/u;

const bothPeople = (x: string, y: string): boolean =>
  (plainPeople.test(x) && (anybody.test(y) || plainPeople.test(y))) || (plainPeople.test(y) && anybody.test(x));

/** Nouns of another language are not known to differ; without a noun a count may count anything. */
export function sameNoun(x: string | undefined, y: string | undefined): boolean {
  if (x === undefined || y === undefined) return x === y || han.test(x ?? y ?? '');
  if (han.test(x) !== han.test(y)) {
    const [chinese, english] = han.test(x) ? [x, y] : [y, x];
    return !(forPeople.test(chinese) && forThings.test(english)) && !(forOthers.test(chinese) && people.test(english));
  }
  return x === y || bothPeople(x, y) || sayTheSame(lastWord(x), lastWord(y));
}

const lastWord = (text: string): string => text.split(' ').at(-1) ?? text;

/** What a count is told by: `up to 40 ferries a year`, `每年最多40艘`. */
const rateOf = ({ sentence: { text } }: Placed, { start, end }: Figure): string | undefined =>
  /^ (?:\p{L}+ )?(?:an?|per|each|every) (hour|day|week|month|year|head)(?!\p{L})/u.exec(text.slice(end))?.[1] ??
  inChinese[/每(小时|天|日|周|月|年)[^，。；]{0,6}$/u.exec(text.slice(0, start))?.[1] ?? ''];
const inChinese: Readonly<Record<string, string>> = {
  小时: 'hour',
  天: 'day',
  日: 'day',
  周: 'week',
  月: 'month',
  年: 'year',
};

/** Whether two counts are limits at one rate, not the same: then they limit one thing, whatever it is called. */
export function areOneLimit(x: Figure, y: Figure, left: Placed, right: Placed): boolean {
  const rate = rateOf(left, x);
  const bothLimit = [x, y].every(({ kind, approximation }) => kind === 'count' && approximation === 'at-most');
  return bothLimit && rate !== undefined && rate === rateOf(right, y) && compareFigures(x, y) === 'different';
}
