import type { Approximation, Figure } from '../../model.ts';
import { anyNumber } from './han-numbers.ts';
import { spelledNumber } from './number-words.ts';

const hours = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9]';
const alone =
  '(?![\\p{L}\\d-]| (?:percent|per cent|million|thousand|people|men|women|children|in favour|against|\\p{Ll}+s)(?!\\p{L}))';
const meridiem = '\\s?(?<half>[ap])\\.?m(?:\\.(?=\\s|[,;:)]|$)|(?![\\p{L}\\p{N}]))\\.?';
const partOfDay =
  '(?:in the (?:early )?|this |that |yesterday |at |on \\p{Lu}\\p{Ll}+ )(?:early )?(?<part>morning|afternoon|evening|night)';
const whereOrWhen = '(?:local time|GMT|yesterday|today|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)';

/** Times of day in Western notation, the most telling first: `5:42 a.m.`, `5.42 in the morning`, `17:40`, `twenty to six`, `noon`. */
const patterns = [
  `(?<!\\d[.:]|[\\p{L}\\d$€£])(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d))?${meridiem}`,
  `(?<!\\d[.:]|[\\p{L}\\d$€£])(?<hour>\\d{1,2})[:.](?<minute>[0-5]\\d)(?= ${partOfDay})`,
  `(?<=\\b(?:at|since|until|till|from|before|after|around|about|by) )(?<hour>\\d{1,2})\\.(?<minute>[0-5]\\d)(?= ${whereOrWhen}(?!\\p{L}))`,
  '(?<!\\d[.:]|[\\p{L}\\d$€£])(?<hour>[01]?\\d|2[0-4]):(?<minute>[0-5]\\d)(?![.:]?\\d|\\p{L})',
  `(?<![\\p{L}-]|\\bfrom )(?<past>a quarter|quarter|half|(?:[a-z-]{3,12}|\\d{1,2}) minutes) (?<side>past|to) (?<word>${hours})${alone}(?:(?= ${partOfDay})|)`,
  `(?<=\\b(?:at|since|until|till|before|after|around|about|only|was) )(?<past>five|ten|twenty-five|twenty) (?<side>past|to) (?<word>${hours})${alone}(?:(?= ${partOfDay})|)`,
  `(?<![\\p{L}\\d-])(?<word>${hours}) o[’']clock(?:(?= ${partOfDay})|)`,
  `(?<=\\b(?:at|since|until|till|from|before|after|around|about|by) )(?<word>${hours})(?= ${partOfDay})`,
  '(?<=\\b(?:at|since|until|till|from|before|after|around|about|by|of|for|and|to) )(?<name>noon|midday|midnight)(?!\\p{L}|-| (?:sun|oil)\\b)',
].map((source) => new RegExp(source, 'giu'));

const mayHoldTime =
  /\d[:.]\d\d|\d ?[ap]\.?m|(?:past|to) (?:\p{Ll}|\d)|o[’']clock|noon|midday|midnight| (?:morning|afternoon|evening|night)/iu;

export function westernTimes(text: string): Figure[] {
  if (!mayHoldTime.test(text)) return [];
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): Figure[] => {
      const { hour, minute, half, part, past, side, word, name } = match.groups ?? {};
      const [start, end] = [match.index, match.index + match[0].length];
      const at = (value: number, exact: boolean) => [timeFigure(text, start, end, value, exact, leadOf(text, start))];
      if (name !== undefined) return at(/midnight/iu.test(name) ? 0 : 720, true);
      const base = hour === undefined ? numberOf(word ?? '') : Number(hour);
      const more = past === undefined ? Number(minute ?? 0) : minutesOf(past);
      if (base === undefined || more === undefined || base > 24) return [];
      const told = base * 60 + (side?.toLowerCase() === 'to' ? -more : more);
      const later = half === undefined ? isLater(part) : half.toLowerCase() === 'p';
      if (later !== undefined && base <= 12) return at(((told + 720) % 720) + (later ? 720 : 0), true);
      return at((told + 1440) % 1440, base > 12 || base === 0 || /^0\d/u.test(hour ?? ''));
    }),
  );
}

const isLater = (part: string | undefined): boolean | undefined =>
  part === undefined || /night/iu.test(part) ? undefined : !/morning/iu.test(part);

const numberOf = (word: string): number | undefined =>
  /^\d/u.test(word) ? Number(word) : spelledNumber(word.toLowerCase(), 0)?.value;

function minutesOf(past: string): number | undefined {
  if (/half/iu.test(past)) return 30;
  if (/quarter/iu.test(past)) return 15;
  const value = numberOf(past.replace(/ minutes?$/iu, ''));
  return value !== undefined && value < 60 ? value : undefined;
}

const about = /(?:\b(?:about|around|roughly|approximately|toward|towards|nearly|almost|by)|大约|约|左右|近)\s?$/iu;
const beforeOrAfter = /\b(?:before|after)\s$|(?:不到|刚过)$/iu;

function leadOf(text: string, start: number): Approximation | undefined {
  const lead = text.slice(Math.max(0, start - 16), start);
  return about.test(lead) || beforeOrAfter.test(lead) ? 'about' : undefined;
}

/** A time of day in minutes since midnight; of a clock of twelve hours where nothing tells which half is meant. */
function timeFigure(
  text: string,
  start: number,
  end: number,
  value: number,
  exact: boolean,
  approximation?: Approximation,
): Figure {
  const clock = `${Math.floor(value / 60)}:${String(value % 60).padStart(2, '0')}`;
  return {
    kind: 'time',
    text: text.slice(start, end),
    start,
    end,
    value,
    unit: exact ? '24 hours' : '12 hours',
    precision: 0,
    ...(approximation !== undefined && { approximation }),
    key: `time:${exact ? '' : '12-hour '}${clock}`,
  };
}

const parts = '凌晨|清晨|清早|早晨|早上|上午|正午|中午|午后|下午|傍晚|晚上|晚间|当晚|夜间|夜里|深夜';
const numeral = '\\d{1,2}|[一二两三四五六七八九十]{1,3}';
const chinesePatterns = [
  `(?<part>${parts})?(?<hour>${numeral})[点时](?:(?<minute>\\d{1,2}|[一二三四五六七八九十]{1,3})分|(?<half>半)|(?<quarter>一刻))`,
  `(?<part>${parts})(?<hour>${numeral})[点时](?:[钟整]|(?!候|间|代|期|速|刻|半))`,
  `(?<hour>\\d{1,2})时(?!候|间|代|期|速|刻|半|\\d)`,
  `(?<part>${parts})?(?<hour>${numeral})点[钟整]`,
  `(?<part>${parts})(?<hour>\\d{1,2})[:：](?<minute>[0-5]\\d)`,
  '(?<name>正午|午夜|零时)',
].map((source) => new RegExp(`(?<![小\\d一二三四五六七八九十.])(?:${source})`, 'gu'));

/** Times of day in Chinese notation: `清晨5时42分`, `下午两点半`, `14时`, `午夜`. */
export function chineseTimes(text: string): Figure[] {
  if (!/[点时:：]|正午|午夜/u.test(text)) return [];
  return chinesePatterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): Figure[] => {
      const { part, hour, minute, half, quarter, name } = match.groups ?? {};
      const [start, end] = [match.index, match.index + match[0].length];
      const loose = /^(?:左右|许|前后|多)/u.test(text.slice(end)) ? 'about' : leadOf(text, start);
      if (name !== undefined) return [timeFigure(text, start, end, name === '正午' ? 720 : 0, true, loose)];
      const base = anyNumber(hour ?? '');
      const more = half ? 30 : quarter ? 15 : minute === undefined ? 0 : anyNumber(minute);
      if (base === undefined || more === undefined || base > 24 || more > 59) return [];
      const told = base * 60 + more;
      if (part === undefined)
        return [timeFigure(text, start, end, told % 1440, base > 12 || base === 0 || /时/u.test(match[0]), loose)];
      return [timeFigure(text, start, end, inPart(part, base, told), true, loose)];
    }),
  );
}

function inPart(part: string, hour: number, told: number): number {
  if (hour > 12) return told % 1440;
  if (/早|晨|上午/u.test(part)) return told % 720;
  if (/[正中]午/u.test(part)) return hour < 6 ? told + 720 : told;
  const small = /夜|晚/u.test(part) && (hour === 12 || (hour < 5 && !/晚上|晚间|当晚/u.test(part)));
  return small ? told % 720 : (told % 720) + 720;
}

/** How far apart two times are, in minutes; by a clock of twelve hours where either may be of either half of the day. */
export function minutesApart(a: Figure, b: Figure): number {
  const round = [a, b].some(({ unit }) => unit === '12 hours') ? 720 : 1440;
  const apart = Math.abs(a.value - b.value) % round;
  return Math.min(apart, round - apart);
}
