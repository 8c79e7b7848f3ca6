import type { Approximation, Figure } from '../../model.ts';
import { approximationBefore } from './approximation.ts';
import { chineseDates } from './chinese-dates.ts';
import { anyNumber, hanNumber, large, small } from './han-numbers.ts';
import { exact, makeFigure, type Numeral, numeralOf } from './make.ts';
import { chinese, type Unit } from './units.ts';

const plain = '(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';
const han = '[〇零一二两三四五六七八九十百千万亿]{1,24}';
const number = `(?:(?<digits>${plain})\\s?(?<scale>万亿|千亿|百亿|十亿|亿|千万|百万|十万|万)?|(?<han>${han}))`;
const amount = new RegExp(number, 'gu');
const shareOf = /([〇零一二两三四五六七八九十百\d]{1,24})分之([〇零一二两三四五六七八九十百千点\d.]{1,24})/gu;
/** `每十户中有三户`: three in ten. */
const every =
  /每([一二两三四五六七八九十百\d]{1,5})\p{Script=Han}{1,2}[中里就便]{1,2}有([一二两三四五六七八九十\d]{1,5})(?![万亿])\p{Script=Han}/gu;
const tenths = /([一二两三四五六七八九])成(?!为|立|功|员|果|长|本|都|熟|千|绩|就|分|交|品|年)/gu;
const counters =
  '名|位|人次|人|个|家|例|辆|架|艘|座|台|部|件|份|箱|次|页|种|项|款|枚|颗|座|所|间|户|岁|倍|吨|头|只|张|条|支|套|届|场|起|宗|笔|股|间|轮|排|节|块|棵|株|匹|封|批|桶|瓶';
const counter = new RegExp(`^\\s?(?:多|余)?(${counters})`, 'u');
const percent: Unit = { kind: 'percentage', base: 'percent', factor: 1, name: 'percent' };
const share: Unit = { ...percent, name: 'fraction' };

/** Figures in Chinese notation: `1800 亿元人民币`, `41.2万`, `三分之一`, `十六天`, `10月6日`, `周二`, `第三`. */
export function chineseFigures(text: string): Figure[] {
  return [...chineseDates(text), ...shares(text), ...ordinals(text), ...amounts(text)];
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

function shares(text: string): Figure[] {
  const parts = [...text.matchAll(shareOf)].flatMap((match): Figure[] => {
    const below = anyNumber(match[1] ?? '');
    const above = anyNumber(match[2] ?? '');
    if (below === undefined || above === undefined || below === 0) return [];
    const unit = below === 100 ? percent : share;
    return [shareFigure(text, match.index, match[0].length, exact((100 * above) / below), unit)];
  });
  const ofEvery = [...text.matchAll(every)].flatMap((match): Figure[] => {
    const [below, above] = [anyNumber(match[1] ?? ''), anyNumber(match[2] ?? '')];
    if (below === undefined || above === undefined || above >= below) return [];
    return [shareFigure(text, match.index, match[0].length, exact((100 * above) / below), share)];
  });
  const inTenths = [...text.matchAll(tenths)].map((match) =>
    shareFigure(text, match.index, match[0].length, (hanNumber(match[1] ?? '') ?? 0) * 10, share),
  );
  const halves = [...text.matchAll(/一半/gu)].map((match) => shareFigure(text, match.index, 2, 50, share));
  return [...parts, ...ofEvery, ...inTenths, ...halves];
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

function ordinals(text: string): Figure[] {
  return [...text.matchAll(/第([一二三四五六七八九十百\d]{1,12})|首(?=[次个名位轮届例场批])/gu)].flatMap(
    (match): Figure[] => {
      const value = match[1] === undefined ? 1 : anyNumber(match[1]);
      if (value === undefined) return [];
      const [start, end] = [match.index, match.index + match[0].length];
      return [{ kind: 'ordinal', text: match[0], start, end, value, precision: 0, key: `ordinal:${value}` }];
    },
  );
}
