/** Chinese numerals. */

const numerals: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
export const small: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 };
export const large: Readonly<Record<string, number>> = { 万: 4, 亿: 8, 万亿: 12 };

/** The value of a numeral in Han characters: 16 for `十六`, 11200 for `一万一千二百`. */
export function hanNumber(text: string): number | undefined {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let run = '';
  for (const character of text) {
    const value = numerals[character];
    if (value !== undefined) {
      run += value;
      digit = Number(run);
    } else if (character in small) {
      section += (digit ?? 1) * 10 ** (small[character] ?? 0);
      digit = undefined;
      run = '';
    } else {
      total = (total + section + (digit ?? 0)) * 10 ** (large[character] ?? 0);
      section = 0;
      digit = undefined;
      run = '';
    }
  }
  const value = total + section + (digit ?? 0);
  return text === '' || (value === 0 && !/[〇零]/u.test(text)) ? undefined : value;
}

/** Digits, Han numerals, and Han numerals with a decimal point (`三点五`). */
export function anyNumber(text: string): number | undefined {
  if (/^[\d.]+$/u.test(text)) return Number(text);
  const [whole = '', decimals] = text.split('点');
  const value = hanNumber(whole);
  if (decimals === undefined || value === undefined) return value;
  return Number(`${value}.${[...decimals].map((character) => numerals[character] ?? '').join('')}`);
}
