import type { Figure } from '../../model.ts';

type DateParts = NonNullable<Figure['date']>;

const monthNames =
  'jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?';
const weekdayNames = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = weekdayNames.split('|');

const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.]\\d|\\p{L})';
const month = `(?<month>${monthNames})(?![\\p{L}])`;
const year = '(?<year>1[5-9]\\d\\d|20\\d\\d)(?![\\d,]\\d|\\p{L})';
const weekday = `(?<weekday>${weekdayNames})`;
const part = '(?<part>early|mid|late)[\\s-]';

/** From the most to the least telling; the first that matches at a place wins. */
const patterns = [
  `(?:${weekday},? )?(?:the )?${day}(?: of)? ${month}(?:,? ${year})?`,
  `(?:${weekday},? )?${month} ${day}(?:,? ${year})?`,
  `(?:${part})${month}(?:,? ${year})?`,
  `${month},? ${year}`,
  '(?<year>(?:1[5-9]|20)\\d\\d)-(?<month>0[1-9]|1[0-2])-(?<day>[0-2]\\d|3[01])(?!\\d)',
  `(?<=\\b(?:in|since|until|till|by|from|last|next|of|through|before|after|during|on|to|this|(?:recently|early|late|back) as) )${month}`,
  weekday,
  `(?<![$€£¥#.,:/\\d-])${year}`,
].map((source) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})`, 'giu'));

/** Without a digit, only weekdays and months whose names are no other words can be dates. */
const mayHoldDate = new RegExp(
  `\\d|(?:${weekdayNames}|jan(?:uary)?|feb(?:ruary)?|apr(?:il)?|june?|july?|aug|sept?ember|oct(?:ober)?|nov(?:ember)?|december)(?!\\p{L})`,
  'iu',
);

/** Months whose names are other words too, unless a capital stands after such a word. */
const inMonth = /\b(?:in|since|until|by|last|next|of|before|after|during|as) (?:March|May|August)\b(?! \p{Lu})/u;

/** Dates in Western notation: `Tuesday 6 October`, `October 6, 2025`, `June 2025`, `mid-July`, `in July`, `2014`, `Tuesday`. */
export function westernDates(text: string): Figure[] {
  if (!mayHoldDate.test(text) && !inMonth.test(text)) return [];
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): Figure[] => {
      const groups = match.groups ?? {};
      const spelled = groups['month'] !== undefined && !/^\d/u.test(groups['month']);
      const dated = groups['day'] ?? groups['year'];
      if (spelled && /^(?:may|mar|march|august|dec|sept?)$/u.test(groups['month'] ?? '') && dated === undefined)
        return [];
      const date = toParts(groups);
      if (date.day !== undefined && (date.day < 1 || date.day > 31)) return [];
      const rest = text.slice(match.index + match[0].length);
      const bareYear = date.year !== undefined && date.month === undefined;
      if (
        bareYear &&
        !/\bsince $/iu.test(text.slice(0, match.index)) &&
        /^[\s-]?(?:%|percent|per cent|\p{Ll}+s\b(?<! (?:was|has|is|its|as|begins|ends|starts|comes|opens|marks|sees|brings|says|this)))/u.test(
          rest,
        )
      )
        return [];
      return [dateFigure(text, match.index, match.index + match[0].length, date)];
    }),
  );
}

function toParts(groups: Readonly<Record<string, string | undefined>>): DateParts {
  const named = groups['month']?.toLowerCase();
  const month = named === undefined ? 0 : /^\d/u.test(named) ? Number(named) : months.indexOf(named.slice(0, 3)) + 1;
  const weekday = groups['weekday'] === undefined ? 0 : weekdays.indexOf(groups['weekday'].toLowerCase()) + 1;
  const part = groups['part']?.toLowerCase() as DateParts['part'];
  return {
    ...(groups['year'] !== undefined && { year: Number(groups['year']) }),
    ...(month > 0 && { month }),
    ...(groups['day'] !== undefined && { day: Number(groups['day']) }),
    ...(weekday > 0 && { weekday }),
    ...(part !== undefined && { part }),
  };
}

/** A date as a figure. Its weekday is in the key only where there is nothing else. */
export function dateFigure(text: string, start: number, end: number, date: DateParts): Figure {
  const value = (date.year ?? 0) * 10000 + (date.month ?? 0) * 100 + (date.day ?? 0);
  const name = value === 0 ? `weekday-${date.weekday ?? 0}` : `${value}${date.part ? `-${date.part}` : ''}`;
  return { kind: 'date', text: text.slice(start, end), start, end, value, precision: 0, date, key: `date:${name}` };
}
