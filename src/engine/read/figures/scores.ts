import type { Figure } from '../../model.ts';
import { anyNumber } from './han-numbers.ts';
import { spelledNumber } from './number-words.ts';

const word =
  '(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|nil|none)';
const number = `(?:\\d{1,3}|${word})`;
const notMore = '(?![\\p{L}\\d]|[-–./,:]\\d| ?%| (?:percent|per cent|million|billion|\\p{Ll}+s)(?!\\p{L}))';

/** `8-1`, `by eight votes to one`, `eight in favour and one against`. */
const patterns = [
  `(?<![\\p{L}\\d.,:/$€£-])(?<one>\\d{1,3})[-–—](?<other>\\d{1,3})(?= (?:vote|ruling|decision|majority|win|victory|defeat|split|verdict|loss|draw|in favou?r)(?!\\p{L}))`,
  `(?<=(?<!\\p{L})(?:voted|votes?|split|ruled|decided|won|lost|beat|beaten|drew|victory|defeat|win|score)(?: by| of| was)? )(?<one>\\d{1,3})[-–—](?<other>\\d{1,3})${notMore}`,
  `(?<![\\p{L}\\d.,-])(?<one>${number}) votes? to (?<other>${number})${notMore}`,
  `(?<=(?<!\\p{L})(?:voted|split|ruled|won|lost|approved|rejected|passed)(?: \\p{L}+){0,4} by )(?<one>${number}) to (?<other>${number})${notMore}`,
  `(?<=(?<!\\p{L})(?:voted|split) )(?<one>${number}) to (?<other>${number})${notMore}`,
  `(?<![\\p{L}\\d.,-])(?<one>${number})(?: \\p{Ll}+)? (?:in favou?r|for)(?: of it)?,? (?:and|to|with) (?<other>${number}) (?:opposed|against)(?!\\p{L})`,
].map((source) => new RegExp(source, 'giu'));

const han = '\\d{1,3}|[零一二两三四五六七八九十百]{1,5}';
const chinesePatterns = [
  `(?<one>${han})票(?:赞成|支持)?[对比、，](?<other>${han})票`,
  `(?<=(?:以|比分|表决|投票结果)(?:为|是)?)(?<one>${han})[比:：∶](?<other>${han})(?!\\d)`,
].map((source) => new RegExp(source, 'gu'));

/** Votes and scores: how many for and how many against, the greater first. */
export const westernScores = (text: string): Figure[] => (mayHoldScore.test(text) ? scoresBy(patterns, text) : []);
export const chineseScores = (text: string): Figure[] =>
  /[票比:：∶]/u.test(text) ? scoresBy(chinesePatterns, text) : [];

const mayHoldScore = /\d[-–—]\d|(?<!\p{L})(?:to|against|opposed)(?!\p{L})/iu;

function scoresBy(list: readonly RegExp[], text: string): Figure[] {
  return list.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): Figure[] => {
      const [one, other] = [numberOf(match.groups?.['one'] ?? ''), numberOf(match.groups?.['other'] ?? '')];
      if (one === undefined || other === undefined) return [];
      const [more, less] = one > other ? [one, other] : [other, one];
      const [start, end] = [match.index, match.index + match[0].length];
      return [
        {
          kind: 'score',
          text: match[0],
          start,
          end,
          value: more * 1000 + less,
          precision: 0,
          key: `score:${more}-${less}`,
        },
      ];
    }),
  );
}

function numberOf(text: string): number | undefined {
  if (/^(?:nil|none)$/iu.test(text)) return 0;
  return /^[a-z]/iu.test(text) ? spelledNumber(text.toLowerCase(), 0)?.value : anyNumber(text);
}
