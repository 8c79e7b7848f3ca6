import type { Figure } from '../../model.ts';
import { approximationBefore } from './approximation.ts';
import { anyNumber } from './han-numbers.ts';
import { spelledNumber } from './number-words.ts';

const verbs: readonly [RegExp, number][] = [
  [/(?<!\p{L})doubl(?:e[sd]?|ing)(?= |[,.;:]|$)(?! (?:bed|room|check|act|standard|decker|life|agent)|-)/giu, 2],
  [/(?<!\p{L})(?:tripl|trebl)(?:e[sd]|ing)(?!\p{L})/giu, 3],
  [/(?<!\p{L})quadrupl(?:e[sd]|ing)(?!\p{L})/giu, 4],
  [/(?<!\p{L})quintupl(?:e[sd]|ing)(?!\p{L})/giu, 5],
  [/(?<!\p{L})halv(?:e[sd]|ing)(?!\p{L})/giu, 0.5],
  [/(?<!\p{L})twice (?=as|the|what|its|their)/giu, 2],
  [/翻(?:了)?一番|翻(?:了)?(?:一)?倍|(?:增[长加]|上[涨升]|提高|扩大)(?:了)?(?:近|约|超过)?一倍/gu, 2],
  [/翻(?:了)?两番/gu, 4],
];
const times =
  /(?<![\p{L}\d.,-])(two|three|four|five|six|seven|eight|nine|ten|\d{1,3}(?:\.\d)?) times (?=as |more |the |higher |larger |bigger |what |its |their )/giu;
const fold = /(?<![\p{L}\d.,-])(two|three|four|five|six|seven|eight|nine|ten|\d{1,3})-?fold(?!\p{L})/giu;
const grewBy = /(?:增[长加]|上[涨升]|提高|扩大)(?:了)?([二两三四五六七八九十\d.]{1,4})倍/gu;
const grewTo = /(?:增|涨|升|扩大)(?:至|到|为)[^，。；]{0,6}?([二两三四五六七八九十\d.]{1,4})倍/gu;

/** By what a thing was multiplied: `more than doubled`, `three times as many`, `a fourfold rise`, `增长一倍多`. */
export function multiples(text: string): Figure[] {
  if (!/doubl|tripl|trebl|upl|halv|twice|times|fold|[倍番]/iu.test(text)) return [];
  const found: [RegExpMatchArray, number | undefined][] = [
    ...verbs.flatMap(([pattern, value]) =>
      [...text.matchAll(pattern)].map((match): [RegExpMatchArray, number] => [match, value]),
    ),
    ...[times, fold].flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match): [RegExpMatchArray, number | undefined] => [match, numberOf(match)]),
    ),
    ...[...text.matchAll(grewBy)].map((match): [RegExpMatchArray, number] => [
      match,
      (numberOf(match) ?? Number.NaN) + 1,
    ]),
    ...[...text.matchAll(grewTo)].map((match): [RegExpMatchArray, number | undefined] => [match, numberOf(match)]),
  ];
  return found.flatMap(([match, value]): Figure[] => {
    if (value === undefined || Number.isNaN(value)) return [];
    const start = match.index ?? 0;
    const printed = match[0].trimEnd();
    const end = start + printed.length;
    const approximation =
      approximationBefore(text, start) ?? (/^(?:多|以上|有余)/u.test(text.slice(end)) ? 'more-than' : undefined);
    return [
      {
        kind: 'multiple',
        text: printed,
        start,
        end,
        value,
        precision: 0,
        ...(approximation !== undefined && { approximation }),
        key: `multiple:${value}`,
      },
    ];
  });
}

function numberOf([, text = '']: RegExpMatchArray): number | undefined {
  return /^[a-z]/iu.test(text) ? spelledNumber(text.toLowerCase(), 0)?.value : anyNumber(text);
}
