import type { Approximation, Figure } from '../../model.ts';
import { approximationBefore } from './approximation.ts';
import { dateFigure } from './dates.ts';
import { exact, makeFigure, type Numeral, numeralOf } from './make.ts';
import { chinese, type Unit } from './units.ts';

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
const small: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 };
const large: Readonly<Record<string, number>> = { 万: 4, 亿: 8, 万亿: 12 };

const plain = '(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';
const han = '[〇零一二两三四五六七八九十百千万亿]+';
const number = `(?:(?<digits>${plain})\\s?(?<scale>万亿|千亿|百亿|十亿|亿|千万|百万|十万|万)?|(?<han>${han}))`;
const amount = new RegExp(number, 'gu');
const weekday = /(?:周|星期|礼拜)([一二三四五六日天])(?![年月])/gu;
const date =
  /(?:(\d{4})年)(?:\s?(\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:\s?(\d{1,2}|[一二三四五六七八九十]{1,3})[日号]|(初|上旬|中旬|中|下旬|底|末))?)?|(\d{1,2}|(?<![个两])(?:十[一二]?|[一二三四五六七八九]))月(?:\s?(\d{1,2}|[一二三四五六七八九十]{1,3})[日号]|(初|上旬|中旬|中|下旬|底|末))?(?!份以来)/gu;
const shareOf = /([〇零一二两三四五六七八九十百\d]+)分之([〇零一二两三四五六七八九十百千点\d.]+)/gu;
const tenths = /([一二两三四五六七八九])成(?!为|立|功|员|果|长|本|都|熟|千|绩|就|分|交|品|年)/gu;
const counters =
  '名|位|人次|人|个|家|例|辆|架|艘|座|台|部|件|份|箱|次|页|种|项|款|枚|颗|座|所|间|户|岁|倍|吨|头|只|张|条|支|套|届|场|起|宗|笔|股|间|轮|排|节|块|棵|株|匹|封|批|桶|瓶';
const counter = new RegExp(`^\\s?(?:多|余)?(${counters})`, 'u');
const percent: Unit = { kind: 'percentage', base: 'percent', factor: 1, name: 'percent' };
const share: Unit = { ...percent, name: 'fraction' };

/** Figures in Chinese notation: `1800 亿元人民币`, `41.2万`, `三分之一`, `十六天`, `10月6日`, `周二`, `第三`. */
export function chineseFigures(text: string): Figure[] {
  return [...dates(text), ...shares(text), ...ordinals(text), ...amounts(text)];
}

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

function amounts(text: string): Figure[] {
  return [...text.matchAll(amount)].flatMap((match): Figure[] => {
    const start = match.index;
    const low = numeral(match);
    const before = text.slice(Math.max(0, start - 1), start);
    if (!low || /[\p{Script=Latin}\d.第[]/u.test(before)) return [];
    const rest = text.slice(low.end);
    const more = /^\s?(?:多|余|几)/u.exec(rest)?.[0] ?? '';
    const scaled = large[rest.slice(more.length, more.length + 1)];
    const counted =
      more && scaled !== undefined
        ? { ...low, value: low.value * 10 ** scaled, end: low.end + more.length + 1 }
        : { ...low, end: low.end + more.length };
    const after = text.slice(counted.end).replace(/^\s/u, '');
    const space = text.length - counted.end - after.length;
    const written = chinese.find((entry) => after.startsWith(entry.text));
    const inHan = match.groups?.['han'] !== undefined;
    const approximation =
      approximationBefore(text, start) ??
      approximationAfter(text, counted.end + space + (written?.text.length ?? 0), more);
    if (written) {
      if (inHan && isNoDuration(text, start, after, written.text, low.value)) return [];
      const end = counted.end + space + written.text.length;
      return [makeFigure({ text, start, end, low: counted, unit: written.unit, approximation })];
    }
    const noun = counter.exec(text.slice(low.end))?.[1];
    if (!inHan && noun === undefined && match.groups?.scale === undefined && more === '') return [];
    const scaledUp = match.groups?.['scale'] !== undefined || /[百千万亿]/u.test(match.groups?.['han'] ?? '');
    if (inHan && (noun === undefined ? !scaledUp || low.value < 100 : low.value < 2)) return [];
    if (
      !inHan &&
      /^\s?(?:月|日|号|年|[\p{Script=Latin}:：])/u.test(text.slice(low.end)) &&
      !/^\s[\p{Script=Latin}]/u.test(text.slice(low.end))
    )
      return [];
    return [makeFigure({ text, start, end: counted.end, low: counted, noun, approximation })];
  });
}

/** `一代` is a generation, `一周` a week; `一年` in `每年` or before `前` is none, and `周一` a weekday. */
function isNoDuration(text: string, start: number, after: string, unit: string, value: number): boolean {
  if (/[周每第同这那哪上下星期]$/u.test(text.slice(Math.max(0, start - 1), start)) && value <= 1) return true;
  return unit === '代' && /^代[表替码价理]/u.test(after);
}

function approximationAfter(text: string, end: number, more: string): Approximation | undefined {
  if (more) return 'more-than';
  const rest = text.slice(end, end + 3);
  if (/^(?:左右|上下|前后)/u.test(rest)) return 'about';
  if (/^(?:以上|多)/u.test(rest)) return 'more-than';
  return /^(?:以下|以内)/u.test(rest) ? 'less-than' : undefined;
}

function numeral(match: RegExpExecArray): Numeral | undefined {
  const { digits, scale, han: inHan } = match.groups ?? {};
  const end = match.index + match[0].trimEnd().length;
  if (digits !== undefined) {
    const power = [...(scale ?? '')].reduce((sum, character) => sum + (small[character] ?? large[character] ?? 0), 0);
    return numeralOf(digits, power, end);
  }
  const value = hanNumber(inHan ?? '');
  return value === undefined ? undefined : { value, precision: 0, end };
}

function dates(text: string): Figure[] {
  const days = [...text.matchAll(weekday)].map((match) =>
    dateFigure(text, match.index, match.index + match[0].length, {
      weekday: Math.min(7, '一二三四五六日天'.indexOf(match[1] ?? '') + 1),
    }),
  );
  const calendar = [...text.matchAll(date)].flatMap((match): Figure[] => {
    const [whole, year, m1, d1, p1, m2, d2, p2] = match;
    if (year !== undefined && (Number(year) < 1500 || Number(year) > 2100)) return [];
    const month = m1 ?? m2;
    const day = d1 ?? d2;
    const part = p1 ?? p2;
    const named = part === undefined ? undefined : /初|上/u.test(part) ? 'early' : /中/u.test(part) ? 'mid' : 'late';
    return [
      dateFigure(text, match.index, match.index + whole.length, {
        ...(year !== undefined && { year: Number(year) }),
        ...(month !== undefined && { month: anyNumber(month) ?? 0 }),
        ...(day !== undefined && { day: anyNumber(day) ?? 0 }),
        ...(named !== undefined && { part: named }),
      }),
    ];
  });
  return [...days, ...calendar];
}

function shares(text: string): Figure[] {
  const parts = [...text.matchAll(shareOf)].flatMap((match): Figure[] => {
    const below = anyNumber(match[1] ?? '');
    const above = anyNumber(match[2] ?? '');
    if (below === undefined || above === undefined || below === 0) return [];
    const unit = below === 100 ? percent : share;
    return [shareFigure(text, match.index, match[0].length, exact((100 * above) / below), unit)];
  });
  const inTenths = [...text.matchAll(tenths)].map((match) =>
    shareFigure(text, match.index, match[0].length, (hanNumber(match[1] ?? '') ?? 0) * 10, share),
  );
  const halves = [...text.matchAll(/一半/gu)].map((match) => shareFigure(text, match.index, 2, 50, share));
  return [...parts, ...inTenths, ...halves];
}

function shareFigure(text: string, start: number, length: number, value: number, unit: Unit): Figure {
  const end = start + length;
  return makeFigure({
    text,
    start,
    end,
    low: { value, precision: 0, end },
    unit,
    approximation: approximationBefore(text, start),
  });
}

/** Digits, Han numerals, and Han numerals with a decimal point (`三点五`). */
function anyNumber(text: string): number | undefined {
  if (/^[\d.]+$/u.test(text)) return Number(text);
  const [whole = '', decimals] = text.split('点');
  const value = hanNumber(whole);
  if (decimals === undefined || value === undefined) return value;
  return Number(`${value}.${[...decimals].map((character) => numerals[character] ?? '').join('')}`);
}

function ordinals(text: string): Figure[] {
  return [...text.matchAll(/第([一二三四五六七八九十百\d]+)|首(?=[次个名位轮届例场批])/gu)].flatMap(
    (match): Figure[] => {
      const value = match[1] === undefined ? 1 : anyNumber(match[1]);
      if (value === undefined) return [];
      const [start, end] = [match.index, match.index + match[0].length];
      return [{ kind: 'ordinal', text: match[0], start, end, value, precision: 0, key: `ordinal:${value}` }];
    },
  );
}
