import type { Figure } from '../../model.ts';
import { dateFigure } from './dates.ts';
import { anyNumber } from './han-numbers.ts';

const weekday = /(?:周|星期|礼拜)([一二三四五六日天])(?![年月])/gu;
const date =
  /(?:(\d{4})年)(?:\s?(\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:\s?(\d{1,2}|[一二三四五六七八九十]{1,3})[日号]|(初|上旬|中旬|中|下旬|底|末))?)?|(\d{1,2}|(?<![个两])(?:十[一二]?|[一二三四五六七八九]))月(?:\s?(\d{1,2}|[一二三四五六七八九十]{1,3})[日号]|(初|上旬|中旬|中|下旬|底|末))?(?!份以来)/gu;

/** Dates in Chinese notation: `2025年6月10日`, `七月中旬`, `周二`. */
export function chineseDates(text: string): Figure[] {
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
