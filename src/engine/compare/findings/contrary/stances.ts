import { isChinese } from '../../../align/terms.ts';
import type { Placed } from '../../lookup.ts';
import { remembered } from '../../remembered.ts';
import { families } from './families.ts';
import type { Family } from './family.ts';
import { phrasesOf } from './forms.ts';

/** Where a sentence says that a thing is so, or its contrary. */
export interface Stance {
  at: Placed;
  family: Family;
  /** Which of the two contraries it names, and whether that is denied. */
  pole: 0 | 1;
  denied: boolean;
  /** Whether it is yet to come. */
  ahead: boolean;
  /** Whether it is told as lasting: `still shut`, `not yet open`. */
  lasts: boolean;
  /** The words that say it, and the stretch of the sentence they stand in. */
  start: number;
  end: number;
  part: { start: number; end: number };
}

const compiled = families.map((family) => ({
  family,
  en: family.en.map(phrasesOf) as [RegExp, RegExp],
  zh: family.zh.map((words) => new RegExp(words, 'gu')) as [RegExp, RegExp],
}));

export const stancesOf = remembered((sentence: Placed['sentence']): Omit<Stance, 'at'>[] => {
  const { text } = sentence;
  const read = /\p{Script=Han}/u.test(text) ? chinese : english;
  const found = compiled.flatMap(({ family, en, zh }) =>
    (read === chinese ? zh : en).flatMap((words, pole) =>
      [...text.matchAll(words)].flatMap(({ index, 0: word }) => {
        const stance = read(text, index, index + word.length, family.turns);
        return stance ? [{ family, pole: pole as 0 | 1, ...stance }] : [];
      }),
    ),
  );
  // Of two readings of the same words the longer one holds: `agreed` in `disagreed`, 安全 in 不安全.
  const holding = found.filter(
    (one) =>
      !found.some(
        (other) =>
          other.family === one.family &&
          other.end - other.start > one.end - one.start &&
          other.start < one.end &&
          one.start < other.end,
      ),
  );
  return holding.filter((one) => !holding.some((other) => isUnder(one, other)));
});

type Read = Omit<Stance, 'at'>;

/** Whether one stands under what another denies: `drunk` in `never admitted steering drunk`, `denied steering drunk`. */
const isUnder = (one: Read, other: Read): boolean =>
  other !== one &&
  other.end <= one.start &&
  other.part.start === one.part.start &&
  (other.family.name === 'confirm' ? other.denied || other.pole === 1 : one.denied && other.denied);

export const stancesAt = (at: Placed): Stance[] => stancesOf(at.sentence).map((stance) => ({ ...stance, at }));

type Reading = Pick<Stance, 'denied' | 'ahead' | 'lasts' | 'start' | 'end' | 'part'> | undefined;

const cut =
  /[,;:—–()“”"]|(?<!\p{L})(?:and|but|or|while|although|though|whereas|because|which|who|whom|where|after|when)(?!\p{L})/giu;

/** Words under which nothing is said to be so. */
const supposing =
  /(?<!\p{L})(?:if|unless|whether|until|till|before|once|should|may|might|could|can|ought|must|would have|possibl[ey]|perhaps|likely|in case|to be|how|why|consider\p{L}*|propos\p{L}*|plan\p{L}*|hop\p{L}*|ask\p{L}*|urg\p{L}*|demand\p{L}*|want\p{L}*|seek\p{L}*|tr(?:y|ied|ies|ying))(?!\p{L})/iu;
const denying =
  /(?<!\p{L})(?:not(?! only)|never|no(?! (?:doubt|(?:more|less|fewer|later|longer|sooner) than))|none|nobody|nothing|neither|nor|cannot|\p{L}+n['’]t|yet to|still to|(?:fail|refus|declin)\p{L}* to|no longer)(?!\p{L})/giu;
const coming =
  /(?<!\p{L})(?:will|shall|would|['’]ll|(?:is|are|was|were) (?:due |set |going |expected |scheduled )?to)(?!\p{L})/iu;
const lasting =
  /(?<!\p{L})(?:still|remain\p{L}*|stay\p{L}*|keep\p{L}*|kept|continu\p{L}*|yet|not|never|no|n['’]t|nobody|nothing|now|has been|have been)(?!\p{L})/iu;
/** A `to` that makes no bare purpose of the verb after it. */
const bareTo = /(?<!\p{L})to (?:\p{L}+ly )?$/iu;
const leading =
  /(?<!\p{L})(?:yet|still|fail\p{L}*|refus\p{L}*|declin\p{L}*|vot(?:e|ed|es)|decid\p{L}*|agree\p{L}*|continu\p{L}*|manag\p{L}*|is|are|was|were|due|set|going|has|have|expected|scheduled) to (?:\p{L}+ly )?$/iu;
const determined = /(?<!\p{L})(?:\p{L}+['’]s?|an?|the|its|their|his|her|this|that|such|of|for) $/iu;
const described = /(?<!\p{L})(?:an?|the|its|their|his|her|this|that|such) \p{L}+(?:est|ed|al|ic|er) $/iu;
/** What holds on a condition alone. */
const onCondition =
  /^[^,;.]* (?:unless|(?:only )?(?:if|(?<!at )once(?= \p{L})|provided)|only (?:when|after|with))(?!\p{L})/iu;

/** Whether a verb is told as what is to be done or might be, from where its part of the sentence begins. */
export const isSupposed = (lead: string): boolean => supposing.test(lead) || (bareTo.test(lead) && !leading.test(lead));

/** Whether what follows a verb makes it hold on a condition alone. */
export const isConditional = (rest: string): boolean => onCondition.test(rest);

function english(text: string, start: number, end: number, turns: boolean): Reading {
  const cuts = [...text.matchAll(cut)];
  const before = cuts.filter(({ index }) => index < start).at(-1);
  const from = before ? before.index + (/\p{L}/u.test(before[0]) ? 0 : before[0].length) : 0;
  const to = cuts.find(({ index }) => index >= end)?.index ?? text.length;
  const lead = text.slice(from, start);
  const word = text.slice(start, end);
  if (isSupposed(lead)) return undefined;
  // A noun: `the support`, `an open letter`.
  if (determined.test(lead) && !/(?:ed|en)$/iu.test(word)) return undefined;
  if (described.test(lead) && !/(?:ed|en|s)$/iu.test(word)) return undefined;
  if (isConditional(text.slice(end))) return undefined;
  if (
    /^(?:open|close)\p{L}*$/iu.test(word) &&
    /^ to(?! (?:traffic|the public|all|visitors))(?!\p{L})/iu.test(text.slice(end))
  )
    return undefined;
  const near = lead.split(/\s+/u).slice(-8).join(' ');
  // What lasts until a day is over then, and what is denied in a word was said before.
  if (
    (turns && /(?<!\p{L})(?:until|till|pending)(?!\p{L})/iu.test(text.slice(end, to))) ||
    /^den\p{L}+ (?:it|this|that(?! \p{L})|them|any \p{L}+)(?!\p{L})/iu.test(text.slice(start))
  )
    return undefined;
  return {
    denied:
      ((near.match(denying)?.length ?? 0) +
        Number(/^ (?:nothing|nobody|no one|no|none)(?!\p{L})/iu.test(text.slice(end)))) %
        2 ===
      1,
    ahead: coming.test(lead),
    lasts: lasting.test(`${lead} ${word}`),
    start,
    end,
    part: { start: from, end: to },
  };
}

const supposingChinese =
  /如果|若|一旦|是否|能否|可能|或(?:将|会|许)?|也许|除非|之前|直到|以前|前提|要求|呼吁|建议|希望|考虑|拟|计划|有望|应/u;
const denyingChinese = /未(?!经|来)|没|无(?!条件|需|论)|不(?!过|仅|久|断|同意|少|久前)|并非|拒绝/gu;
const comingChinese = /将|(?<![议协员大工社事机国晚宴聚合商学峰开教奥委])会(?![议见谈员长计])|定于/u;
const lastingChinese = /仍|尚|依然|依旧|继续|保持|维持|至今|目前|[未没不已]/u;

function chinese(text: string, start: number, end: number): Reading {
  const cuts = [...text.matchAll(/[，；。：、“”]/gu)];
  const from = (cuts.filter(({ index }) => index < start).at(-1)?.index ?? -1) + 1;
  const to = cuts.find(({ index }) => index >= end)?.index ?? text.length;
  const lead = text.slice(from, start);
  // `关闭的`, `被否决的`: what is told of something else in passing.
  if (supposingChinese.test(lead) || /^(?:的|后|前|之|时)/u.test(text.slice(end))) return undefined;
  return {
    denied: (lead.slice(-6).match(denyingChinese)?.length ?? 0) % 2 === 1,
    ahead: comingChinese.test(lead),
    lasts: lastingChinese.test(lead),
    start,
    end,
    part: { start: from, end: to },
  };
}

/** Whether two stances, each with what it denies, cannot both hold. */
export function areContrary(p: Stance, q: Stance): boolean {
  if (p.family !== q.family || p.ahead !== q.ahead) return false;
  if (p.pole === q.pole) return p.denied !== q.denied;
  return !p.denied && !q.denied && (!p.family.turns || p.lasts || q.lasts);
}

/** Whether two stances say the same. */
export const areAlike = (p: Stance, q: Stance): boolean =>
  p.family === q.family && (p.pole === q.pole) === (p.denied === q.denied);

export const isAcross = (a: Placed, b: Placed): boolean => isChinese(a.language) !== isChinese(b.language);
