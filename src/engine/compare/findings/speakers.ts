import { editDistance } from '../../align/edit-distance.ts';
import type { Account, Passage, Sentence } from '../../model.ts';
import type { Placed } from '../lookup.ts';
import { remembered } from '../remembered.ts';

/** Verbs of speaking, as alternatives of a pattern. */
export const reporting =
  'said|says|told|tells|stated|states|added|adds|remarked|warned|warns|noted|notes|argued|claimed|insisted|explained|announced|declared|complained|wrote|writes|written|asked|replied|rejected|dismissed|rebuffed|denied|suggested|suggests|acknowledged|admitted|conceded|spoke|called|joked|recalled|emphasized|emphasised|stressed|described|derided|mocked|ridiculed|denounced|condemned|branded|slammed|labelled|labeled|praised|hailed|criticised|criticized|dubbed|accused|blamed|vowed|promised|pledged|predicted|cautioned|put|puts|estimated|estimates|reckoned|reckons|calculated|calculates|expects|expected|anticipates|forecasts|predicts|maintains|maintained|confirmed|confirms|assured|assures|insists|argues|claims|thinks|believes|retorted|observed|observes|commented|comments|quipped|lamented|concluded|concludes|responded|countered|reported|reports|mentioned|informed|swears|swore|points out|pointed out';

/** What is said, by the word for it. */
const saying =
  'answer|retort|reply|verdict|view|comment|response|estimate|assessment|conclusion|message|words|account|opinion|warning|judge?ment|reckoning|calculations?|count|figures|telling|projections?|forecasts?';
const name = "\\p{Lu}[\\p{L}'’-]+(?: (?:\\p{Lu}\\.|(?:van|von|de|del|al|bin|of) )?\\s?\\p{Lu}[\\p{L}'’-]+){0,3}";
/** A body a speaker belongs to: `the Institute for Orbital Studies`. */
const body = "\\p{Lu}[\\p{L}'’-]*(?: (?:(?:of|for|and) (?:the )?)?\\p{Lu}[\\p{L}'’-]*){0,5}";
const titles =
  /^(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|President|Minister|Professor|The|A|An|In|On|At|But|And|He|She|It|They)\.? /u;
const leading =
  /^(?:The|A|An|In|On|At|But|And|He|She|It|They|We|I|That|This|His|Her|Its|Their|Our|My|Your|When|As|If)$/u;

/** Where a verb of speaking follows what is said: after a quotation, which is spaces by then, or a comma. */
const opens = '(?:^|[,;] +| {3,})';

const patterns = [
  // “…,” said Ann Ward / according to Ann Ward: a verb in the middle of a sentence has what is said after it, not who says it
  new RegExp(`(?:${opens}(?:${reporting})|according to(?: [\\p{Ll}-]+){0,3}) (${name})`, 'gu'),
  // “…,” said its chair, Ann Ward / said the mayor of Bradford, Ann Ward
  new RegExp(
    `${opens}(?:${reporting}) (?:the|its|their|his|her|an?)(?: [\\p{Ll}’'-]+){1,5}(?: (?:of|in|at|for) ${name})?, (${name})`,
    'gu',
  ),
  // was the retort of the mayor, Ann Ward / in the words of Ann Ward
  new RegExp(
    `(?:(?:was|came|comes|is) the|[Ii]n the) (?:${saying}) (?:of|from) (?:(?:the|its|their|an?)(?: [\\p{Ll}’'-]+){1,5}(?: (?:of|in|at|for) ${name})?, )?(${name})`,
    'gu',
  ),
  // by Nordlink’s own estimate / in Ann Ward’s words
  new RegExp(`(?:[Bb]y|[Ii]n|[Oo]n) (${name})['’]s? (?:own )?(?:${saying})(?!\\p{L})`, 'gu'),
  // Nordlink’s advisers calculate
  new RegExp(
    `(${name})['’]s? (?:own )?(?:advis[eo]rs|lawyers|bankers|officials|executives|managers|engineers|economists|analysts|auditors|consultants|negotiators|representatives)(?=,? (?:${reporting}|calculate|reckon|estimate|expect|say|put|believe|think|insist|maintain|claim)(?!\\p{L}))`,
    'gu',
  ),
  // Ann Ward has a name of her own for it: “…”
  new RegExp(`^(${name})(?=[^:]{1,80}: {4,})`, 'gu'),
  // Ann Ward, who runs …, said / Ann Ward told
  new RegExp(
    `(?<!(?:[Ii]n|[Nn]ear|[Aa]t|[Ff]rom|[Oo]n) )(?<!\\p{L})(${name})(?=(?:, [^,]{2,80},| [(][^)]*[)]| (?:of|at|from|for) (?:the )?${body})?(?: (?:has|had|have|also|later|then|once|\\p{Ll}+ly)){0,2} (?:${reporting})(?!\\p{L}))`,
    'gu',
  ),
];

/** Who a sentence says spoke, as printed; none where it names nobody or only a pronoun. Quotations are not looked into. */
export function speakerOf({ sentence, language }: Placed): Speaker | undefined {
  return language.startsWith('en') ? speakerIn(sentence) : undefined;
}

/** Where a sentence names, by name or not, whom it has its news from: `according to the owner`, `the owner said`. */
export function sourcesOf(at: Placed): readonly { start: number; end: number }[] {
  if (!at.language.startsWith('en')) return [];
  const speaker = speakerOf(at);
  return [...(speaker ? [speaker] : []), ...unnamedIn(at.sentence)];
}

const unnamed = new RegExp(
  `according to (?:the|its|their|an?) \\p{Ll}+(?: \\p{Ll}+)?|(?<!\\p{L})(?:the|its|their|an?) (?:\\p{Ll}+ )?\\p{Ll}+ (?:${reporting})(?!\\p{L})`,
  'giu',
);

const unnamedIn = remembered((sentence: Sentence) =>
  [...unquoted(sentence).matchAll(unnamed)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  })),
);

/** A sentence with spaces in the place of what it quotes. */
const unquoted = remembered(({ text }: Sentence): string =>
  text.replace(/“[^”]*(?:”|$)|"[^"]*(?:"|$)|(?<!\p{L})‘[^‘’]{3,}?(?:’\p{L}[^‘’]*)*?’(?!\p{L})/gu, (quote) =>
    ' '.repeat(quote.length),
  ),
);

interface Speaker {
  text: string;
  start: number;
  end: number;
}

const speakerIn = remembered((sentence: Sentence): Speaker | undefined => {
  const text = unquoted(sentence);
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      let words = match[1] as string;
      let start = match.index + match[0].indexOf(words);
      const lead = titles.exec(words)?.[0] ?? '';
      words = words.slice(lead.length);
      start += lead.length;
      if (words === '' || leading.test(words) || /^(?:Its|Their|Our|My|Your|His|Her) /u.test(words)) continue;
      return { text: sentence.text.slice(start, start + words.length), start, end: start + words.length };
    }
  }
  return undefined;
});

/**
 * Who speaks in a sentence that has only a pronoun for it, `she said`: who speaks in the sentence before it or is named there
 * first, else the only person its passage has named so far. Whoever is named further back may have been left for another,
 * and whoever is named after the same pronoun may not be meant by it.
 */
export function speakerBefore(at: Placed): Speaker | undefined {
  const pronoun = speakingPronoun(at);
  if (pronoun === undefined) return undefined;
  const { before, first } = namedIn(at.passage);
  const { near, isNext, names } = before.get(at.sentence.id) ?? nobody;
  if (!near || (!isNext && names > 1) || first[pronoun] < near.place) return undefined;
  return { text: near.text, start: 0, end: at.sentence.text.length };
}

/** What goes before a sentence in its passage. */
interface Before {
  /** The last sentence that names a person, and whom. */
  near: { place: number; text: string } | undefined;
  /** Whether that is the sentence before. */
  isNext: boolean;
  /** How many people are named. */
  names: number;
}

const nobody: Before = { near: undefined, isNext: false, names: 0 };

/** Of a passage, what goes before each sentence, and where each pronoun stands first. */
const namedIn = remembered(({ sentences }: Passage) => {
  const people = new Set<string>();
  const before = new Map<string, Before>();
  let near: Before['near'];
  sentences.forEach((sentence, at) => {
    before.set(sentence.id, { near, isNext: near?.place === at - 1, names: people.size });
    const person = firstPerson.exec(unquoted(sentence))?.[1];
    if (!person) return;
    near = { place: at, text: speakerIn(sentence)?.text ?? person };
    people.add(near.text);
  });
  const firstPlace = (pronoun: RegExp): number => {
    const place = sentences.findIndex(({ text }) => pronoun.test(text));
    return place < 0 ? sentences.length : place;
  };
  return { before, first: { she: firstPlace(herself), he: firstPlace(himself) } };
});

/** The pronoun that speaks in a sentence that names nobody. */
export function speakingPronoun({ sentence, language }: Placed): 'he' | 'she' | undefined {
  return language.startsWith('en') ? pronounIn(sentence) : undefined;
}

const pronounIn = remembered((sentence: Sentence): 'he' | 'she' | undefined => {
  const text = unquoted(sentence);
  const pronoun = pronounSpeaks.exec(text)?.[1]?.toLowerCase();
  if (pronoun === undefined || firstPerson.test(text)) return undefined;
  return pronoun === 'she' ? 'she' : 'he';
});

const herself = /(?<!\p{L})(?:she|her|hers)(?!\p{L})/iu;
const himself = /(?<!\p{L})(?:he|him|his)(?!\p{L})/iu;
const pronounSpeaks = new RegExp(`(?<!\\p{L})(he|she) (?:\\p{Ll}+ )?(?:${reporting})(?!\\p{L})`, 'iu');
const firstPerson =
  /(?<!\p{L})(?:(?:Mr|Mrs|Ms|Dr|Sir|Dame|Judge|Inspector|Professor) )?((?!(?:Its|His|Her|Their|Our|The|A|An|In|On|At|But|And|That|This|When|As|If|For|After|Before) )\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*)/u;

/** Whether two names can be one person's: they share a word, at most one letter off, or one is the other's first letters. */
export function samePerson(a: string, b: string): boolean {
  const parts = (text: string) =>
    text
      .toLowerCase()
      .replace(/['’]s$/u, '')
      .split(/\s+/u)
      .filter((part) => part.length > 2 && part !== 'the');
  const [x, y] = [parts(a), parts(b)];
  const initials = (list: readonly string[]) => list.map((part) => part[0]).join('');
  return (
    x.some((part) => y.some((other) => part === other || isSlip(part, other))) ||
    initials(x) === b.toLowerCase() ||
    initials(y) === a.toLowerCase()
  );
}

/** Whether two full names end alike: a first name alone is shared by many. */
export function sameSurname(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => name.toLowerCase().split(' ').at(-1) ?? '') as [string, string];
  return x === y || isSlip(x, y, 2);
}

/** Whether two words of names are a letter or so apart: a slip of spelling, no other person. */
const isSlip = (a: string, b: string, most = 1): boolean =>
  Math.min(a.length, b.length) >= 5 && a[0] === b[0] && editDistance(a, b) <= most;

/** Whether an account prints a name's last word anywhere. */
export const names = (account: Account, person: string): boolean => {
  const last = person.split(' ').at(-1) ?? person;
  return account.passages.some(({ text }) => text.includes(last));
};
