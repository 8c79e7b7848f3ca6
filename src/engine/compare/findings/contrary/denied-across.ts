import { isChinese } from '../../../align/terms.ts';
import { findings as settings } from '../../../settings.ts';
import type { Placed } from '../../lookup.ts';
import type { Pairing } from '../../pairings.ts';
import { renderedWords } from '../../renderings.ts';
import { sideOf } from '../clause-pairs.ts';
import * as lexicon from '../lexicon.ts';
import type { Opposed } from '../opposed.ts';

/** What limits or turns beside a negation: where nothing of the kind stands, a part of a sentence says plainly that a thing is so. */
const turning =
  /(?<!\p{L})(?:yet to|only|hardly|barely|scarcely|few|little|without|lack\p{L}*|un\p{L}{4,}|until|unless|before|instead|rather|against|free of|prevent\p{L}*|ban\p{L}*|forb\p{L}*|prohibit\p{L}*|block\p{L}*|miss\p{L}*|oppos\p{L}*|withdr\p{L}*|end(?:s|ed)?)(?!\p{L})/iu;
const denyingChinese =
  /未(?!来)|没有|(?<![淹沉埋吞出])没(?![收落有])|(?<!要)不(?![过仅久断同少满如只管论佳足良错幸安当利便])|并非|无法|无权/u;
const turningChinese =
  /[不未没无非否免缺禁停阻失撤才瘫坏垮毁断损亡死败拒别勿莫]|取消|反对|排除|避免|仅|只|难以|直到|故障/u;

/** A part of a sentence: whether it denies, and whether it does anything but say plainly that a thing is so. */
interface Told {
  at: Placed;
  start: number;
  end: number;
  text: string;
  denies: boolean;
  plain: boolean;
}

/** In two languages, what is plainly told in one and denied in the other; other denials of either have to meet their like. */
export function deniedAcross({ left, right, score, linked, renderings }: Pairing): Opposed[] {
  if (!linked || score < settings.acrossScore || !renderings) return [];
  const [xs, ys] = [left, right].map(read) as [Told[], Told[]];
  const english = isChinese(left.language) ? ys : xs;
  const pairs = xs.flatMap((x) =>
    ys.map((y) => {
      const [en, zh] = english === xs ? [x, y] : [y, x];
      const words = renderedWords(en.text, zh.text, renderings);
      const [no, never] = [en.text.search(lexicon.negators), zh.text.search(denyingChinese)];
      // What is denied stands behind the denial.
      const under = words.some(({ english: at, chinese: there }) => (en.denies ? at > no : zh.denies && there > never));
      return { x, y, words: words.length, under };
    }),
  );
  // As many denials on either side are the same ones, whatever part they stand in.
  const denials = [xs, ys].map((told) => told.filter(({ plain }) => !plain).length) as [number, number];
  if (Math.abs(denials[0] - denials[1]) !== 1) return [];
  const opposed = pairs.filter(
    ({ x, y, words, under }) => words >= 2 && under && ((x.denies && y.plain) || (x.plain && y.denies)),
  );
  const [one] = opposed.sort((p, q) => q.words - p.words);
  if (!one) return [];
  const isMet = (told: Told) =>
    told === one.x ||
    told === one.y ||
    told.plain ||
    pairs.some(({ x, y, words }) => words >= 1 && (x === told || y === told) && !x.plain && !y.plain);
  if (![...xs, ...ys].every(isMet)) return [];
  const side = (told: Told) => sideOf(told, told.denies ? 'no' : 'yes');
  return [
    {
      kind: 'negation',
      rule: 'statement-negated',
      left: side(one.x),
      right: side(one.y),
      sureness: 0.5 + 0.3 * score,
    },
  ];
}

const read = (at: Placed): Told[] => (isChinese(at.language) ? readChinese(at) : readEnglish(at));

function readEnglish(at: Placed): Told[] {
  return partsOf(at, /[,:](?!\d)|[;—–“”"]|(?<!\p{L})(?:and|but|or|while|although|because)(?!\p{L})/giu).map((part) => {
    const denials = part.text.match(lexicon.negators)?.length ?? 0;
    const turns = turning.test(part.text) || part.text.match(lexicon.turners) !== null;
    return { ...part, denies: denials === 1 && !turns, plain: denials === 0 && !turns };
  });
}

function readChinese(at: Placed): Told[] {
  return partsOf(at, /[，；。：]/gu).map((part) => ({
    ...part,
    denies: denyingChinese.test(part.text) && !turningChinese.test(part.text.replace(denyingChinese, '')),
    plain: !turningChinese.test(part.text),
  }));
}

function partsOf(at: Placed, cut: RegExp): Pick<Told, 'at' | 'start' | 'end' | 'text'>[] {
  const { text } = at.sentence;
  const cuts = [
    0,
    ...[...text.matchAll(cut)].map(({ index, 0: mark }) => index + (/\p{L}/u.test(mark) ? 0 : 1)),
    text.length,
  ];
  return cuts.slice(1).flatMap((end, nth) => {
    const start = cuts[nth] as number;
    return /\p{L}/u.test(text.slice(start, end)) ? [{ at, start, end, text: text.slice(start, end) }] : [];
  });
}
