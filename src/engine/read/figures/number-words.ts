import { exact, type Numeral } from './make.ts';

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const powers: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9, trillion: 12 };
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** What a number word is worth, but for the words that multiply. */
const worth = new Map<string, number>([
  ...ones.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

export const isNumberWord = (word: string): boolean => worth.has(word.toLowerCase());

/** 3 for `third`, `3rd`; `undefined` for other words. */
export function ordinalOf(word: string): number | undefined {
  const digits = /^(\d+)(?:st|nd|rd|th)$/iu.exec(word)?.[1];
  if (digits !== undefined) return Number(digits);
  const index = ordinals.indexOf(word.toLowerCase());
  return index > 0 ? index : undefined;
}

/** 3 for `third` and `thirds`, 4 for `quarter`, 2 for `half` and `halves`; `undefined` for other words. */
export function denominatorOf(word: string): number | undefined {
  const lower = word.toLowerCase();
  if (/^hal(?:f|ves)$/u.test(lower)) return 2;
  if (/^quarters?$/u.test(lower)) return 4;
  const index = ordinals.indexOf(lower.replace(/s$/u, ''));
  return index >= 3 && index <= 20 ? index : undefined;
}

const word = /(?:[\s-]+(?:and\s+)?)?([a-z]+)/iuy;

/** The number spelled in words at `at`: `sixteen`, `twenty-five`, `a hundred and ten thousand`, `two dozen`. */
export function spelledNumber(text: string, at: number): Numeral | undefined {
  let total = 0;
  let group = 0;
  let end = at;
  let precision = 0;
  let previous = 0;
  for (let read = 0; ; read++) {
    word.lastIndex = end;
    const match = word.exec(text);
    const name = match?.[1]?.toLowerCase();
    if (!match || name === undefined || (read === 0 && match.index + match[0].length !== at + name.length)) break;
    const value = worth.get(name);
    if (name === 'point' && read > 0 && previous < 1000) {
      const decimals = decimalsAt(text, match.index + match[0].length);
      if (!decimals) break;
      const { digits } = decimals;
      return withPower(text, {
        value: total + group + Number(`0.${digits}`),
        precision: -digits.length,
        end: decimals.end,
      });
    }
    if (value !== undefined) {
      if (read > 0 && !joins(previous, value)) break;
      group += value;
    } else if (name === 'hundred' && read > 0 && group > 0 && group < 100) {
      group *= 100;
    } else if (name === 'dozen' && read > 0) {
      group *= 12;
    } else if (name in powers && Object.hasOwn(powers, name) && read > 0 && group > 0) {
      const power = powers[name] ?? 0;
      total += group * 10 ** power;
      group = 0;
      precision = power;
    } else if ((name === 'a' || name === 'an') && read === 0) {
      const scaled = /^an? (hundred|thousand|million|billion|trillion|dozen)\b/iu.exec(text.slice(at, at + 16))?.[1];
      if (scaled === undefined) break;
      group = 1;
    } else {
      break;
    }
    previous = value ?? (name === 'hundred' ? 100 : 1000);
    end = match.index + match[0].length;
  }
  if (end === at) return undefined;
  return { value: exact(total + group), precision: group > 0 ? 0 : precision, end };
}

/** The digits after a decimal point, each in a word: `two point three`. */
function decimalsAt(text: string, at: number): { digits: string; end: number } | undefined {
  const spoken = new RegExp(`(?:[\\s-](?:${ones.slice(0, 10).join('|')})(?!\\p{L}))+`, 'iuy');
  spoken.lastIndex = at;
  const match = spoken.exec(text)?.[0];
  if (match === undefined) return undefined;
  const digits = match
    .trim()
    .split(/[\s-]/u)
    .map((name) => worth.get(name.toLowerCase()));
  return { digits: digits.join(''), end: at + match.length };
}

/** A number in words and the word that scales it. */
function withPower(text: string, number: Numeral): Numeral {
  const [whole, name = ''] = /^[\s-](thousand|million|billion|trillion)\b/iu.exec(text.slice(number.end)) ?? [];
  const power = powers[name.toLowerCase()] ?? 0;
  return {
    value: exact(number.value * 10 ** power),
    precision: number.precision + power,
    end: number.end + (whole?.length ?? 0),
  };
}

/** `twenty five` and `hundred five` are one number, `five six` are two. */
function joins(previous: number, next: number): boolean {
  if (previous >= 100) return true;
  return previous >= 20 && previous % 10 === 0 && next > 0 && next < 10;
}
