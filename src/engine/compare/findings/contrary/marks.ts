import type { Placed } from '../../lookup.ts';
import { remembered } from '../../remembered.ts';

/** A word that says a thing will be, or could be, and the stretch of the sentence it is said of. */
export interface Mark {
  value: 'will' | 'could';
  start: number;
  end: number;
  scope: { start: number; end: number };
  /** The scope with what it is said of. */
  clause: { start: number; end: number };
}

const cut = /[,:](?!\d)|[;—–()“”"]|(?<!\p{L})(?:but|while|although|though|whereas|because|which|who|where)(?!\p{L})/giu;

/** Words that are sure of what follows them, and ones that leave it open. */
const sure =
  /(?<!\p{L})(?:will|shall|['’]ll|would(?! (?:have|like|rather|prefer|not have))|(?:is|are|was|were|be|been) (?:now )?(?:set|due|bound|certain|sure|going|determined|guaranteed) to|(?:is|are) to(?= \p{Ll})|(?:has|have|had) (?:already )?(?:decided|resolved) to|(?:promis|pledg|vow|agree)(?:s|e|es|ed|d)? to|certainly|definitely|inevitably)(?!\p{L})/giu;
const open =
  /(?<!\p{L})(?:(?:may|might)(?! \d| have (?!to(?!\p{L})))|could(?! (?:not|have (?!to(?!\p{L}))|(?:be )?(?:hear|heard|see|seen|feel|felt|smell|smelt)))|perhaps|possibly|considering|weighing|mulling|contemplating|thinking (?:of|about)|toying with|(?:hop(?:es?|ed|ing)|aim(?:s|ed)?|seeks?|sought|wants?|wanted|would like|threaten(?:s|ed)?) to|in talks (?:to|over|about|on)|(?:will|would) (?:probably|possibly|perhaps|likely)|(?:has|have|had)(?: not|n['’]t) (?:yet )?(?:decided|said|made up (?:its|their|his|her) minds?) (?:whether|if|how)|(?:yet|still) to (?:decide|say) (?:whether|if|how)|undecided)(?!\p{L})/giu;
/** `would not rule out`: neither. */
const notRuledOut =
  /^(?:(?: not|n['’]t| never) (?:rul|exclud|preclud|shut|close)| (?:probably|possibly|perhaps|likely)(?!\p{L}))/iu;
/** What is possible, feared or believed to come is not sure. */
const believing =
  /(?<!\p{L})(?:possible|possibility|chance|risk|fear\p{L}*|believ\p{L}*|think\p{L}*|thought|doubt\p{L}*|if|whether|unless) (?:that )?[^,;]*$/iu;
/** Words that leave open what stands on either side of them. */
const openAbout =
  /(?<!\p{L})(?:possible|(?:a|the) possibility|an option|on the cards|on the table|(?:there (?:is|was)|amid) talk of|under consideration|conceivable)(?!\p{L})/giu;

const sureChinese =
  /必将|必然|必定|势必|一定会|肯定会|无疑会|已(?:经)?决定|定于|(?<!可能|或|有望|预计|计划|拟|料|考虑|希望|打算|即|[，、]?若.{0,6})将(?!军|士|领|近)/gu;
const openChinese =
  /(?<!排除[^，。；]{0,30})可能|或(?=将|会|可|需|要|于|被|在|面临)|或许|也许|有望|考虑|有意|想要|希望|不排除|恐将?/gu;
/** What makes a plan or a forecast of what will be is neither. */
const planned = /预计|计划|拟|打算|料/u;

export const marksOf = remembered(({ text }: Placed['sentence']): Mark[] =>
  /\p{Script=Han}/u.test(text) ? chineseMarks(text) : englishMarks(text),
);

function englishMarks(text: string): Mark[] {
  const found = [
    ...[...text.matchAll(sure)]
      .filter(
        ({ 0: word, index }) =>
          !notRuledOut.test(text.slice(index + word.length)) && !believing.test(text.slice(0, index)),
      )
      .map((match) => ({ match, value: 'will' as const, after: true })),
    ...[...text.matchAll(open)]
      .filter(({ 0: word, index }) => !isMonth(text, word, index))
      .map((match) => ({ match, value: 'could' as const, after: true })),
    ...[...text.matchAll(openAbout)].map((match) => ({ match, value: 'could' as const, after: false })),
  ].sort((one, other) => one.match.index - other.match.index);
  const cuts = [...text.matchAll(cut)].map(({ index }) => index);
  return found.map(({ match: { index, 0: word }, value, after }, at) => {
    const end = index + word.length;
    const next = found[at + 1]?.match.index ?? text.length;
    const from = cuts.filter((place) => place < index).at(-1) ?? 0;
    const until = Math.min(after ? next : text.length, cuts.find((place) => place >= end) ?? text.length);
    return {
      value,
      start: index,
      end,
      scope: { start: after ? index : from, end: until },
      clause: { start: Math.max(from, found[at - 1]?.match.index ?? 0), end: until },
    };
  });
}

/** `May` with a capital inside a sentence. */
const isMonth = (text: string, word: string, index: number): boolean =>
  word === 'May' && (index > 0 || /^May (?:\d|is|was|has|will)/u.test(text));

function chineseMarks(text: string): Mark[] {
  const cuts = [...text.matchAll(/[，；。：“”]/gu)].map(({ index }) => index);
  const read = (words: RegExp, value: Mark['value']) =>
    [...text.matchAll(words)].map(({ index, 0: word }) => {
      const start = (cuts.filter((place) => place < index).at(-1) ?? -1) + 1;
      const end = cuts.find((place) => place > index) ?? text.length;
      return { value, start: index, end: index + word.length, scope: { start, end }, clause: { start, end } };
    });
  const marks = [...read(sureChinese, 'will'), ...read(openChinese, 'could')];
  // 可能将 is open.
  return marks.filter(
    ({ value, scope }) =>
      value === 'could' ||
      (!planned.test(text.slice(scope.start, scope.end)) &&
        !marks.some((other) => other.value === 'could' && other.scope.start === scope.start)),
  );
}
