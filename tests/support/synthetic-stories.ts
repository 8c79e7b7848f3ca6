/**
 * Invented stories for measuring: the same seed gives the same text on any machine. Every story has its own facts;
 * each of its accounts tells most of them, some in other words, some in another order, and adds remarks of its own.
 */

export interface SyntheticShape {
  seed: number;
  accounts: number;
  passages: number;
  /** Sentences in a passage. */
  sentences?: number;
}

export interface SyntheticAccount {
  id: string;
  title: string;
  passages: string[][];
}

/** A file of content, by its path from the content folder. */
export interface ContentText {
  path: string;
  text: string;
}

export interface SyntheticStory {
  id: string;
  title: string;
  date: string;
  accounts: SyntheticAccount[];
}

/** Mulberry32 (Tommy Ettinger, public domain): numbers in [0, 1) from a 32-bit seed. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const ONSETS = [
  'b',
  'br',
  'd',
  'f',
  'g',
  'gr',
  'h',
  'k',
  'kl',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'z',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ei', 'ou'];
const CODAS = ['', 'l', 'n', 'r', 's', 'nd', 'rk', 'm', 'th', 'ck'];
const THINGS = [
  'bridge',
  'ferry',
  'reservoir',
  'library',
  'orchard',
  'tunnel',
  'harbour',
  'clinic',
  'railway',
  'theatre',
];
const HAPPENED: [string, string][] = [
  ['was closed', 'has been shut'],
  ['was opened again', 'has reopened'],
  ['lost its permit', 'had its licence withdrawn'],
  ['was sold', 'has changed hands'],
  ['was damaged by fire', 'was hit by a blaze'],
  ['will be rebuilt', 'is to be built anew'],
];
const WHO_SAID: [string, string][] = [
  ['said', 'told reporters'],
  ['argued', 'made the case'],
  ['announced', 'let it be known'],
];
const REMARKS = [
  'Nobody in the town expected it to come so soon',
  'The season had begun quietly for once',
  'Opinions on this will differ for years',
  'A longer history could be written about that',
];

type Pick = <T>(list: readonly T[]) => T;

function invention(random: () => number): { pick: Pick; name: () => string; number: (most: number) => number } {
  const pick: Pick = (list) => list[Math.floor(random() * list.length)] as (typeof list)[number];
  const syllable = () => pick(ONSETS) + pick(VOWELS) + pick(CODAS);
  const name = () => {
    const word = syllable() + syllable();
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  return { pick, name, number: (most) => 2 + Math.floor(random() * most) };
}

/** A fact as the ways of telling it; every way carries the same names and figures. */
function fact(random: () => number): string[] {
  const { pick, name, number } = invention(random);
  const [thing, place, person, body] = [pick(THINGS), name(), `${name()} ${name()}`, `${name()} Council`];
  const [plain, other] = pick(HAPPENED);
  const [said, told] = pick(WHO_SAID);
  const [cost, year, days] = [number(900), 1950 + number(70), number(80)];
  return [
    `The ${thing} at ${place} ${plain} after ${days} days, ${person} of the ${body} ${said}, at a cost of $${cost} million.`,
    `${person}, who speaks for the ${body}, ${told} that the ${place} ${thing} ${other}; the bill came to $${cost}m after ${days} days.`,
    `At ${place} the ${thing}, built in ${year}, ${other}, and ${person} put the price at ${cost} million dollars.`,
  ];
}

export function syntheticStory({ seed, accounts, passages, sentences = 3 }: SyntheticShape): SyntheticStory {
  const random = seededRandom(seed);
  const { pick, name } = invention(random);
  const facts = Array.from({ length: passages * sentences }, () => fact(random));
  const place = name();
  const day = 1 + Math.floor(random() * 28);
  return {
    id: `story-${seed}`,
    title: `What happened at ${place}`,
    date: `2025-03-${String(day).padStart(2, '0')}`,
    accounts: Array.from({ length: accounts }, (_, n) => ({
      id: `account-${n + 1}`,
      title: `${place}: ${pick(['a week of news', 'what is known', 'the full account', 'questions remain'])} (${n + 1})`,
      passages: tell(facts, passages, sentences, n, random),
    })),
  };
}

/** One account's telling: the first tells all in order; the others leave out, swap passages, reword and remark. */
function tell(facts: string[][], passages: number, sentences: number, n: number, random: () => number): string[][] {
  const { pick } = invention(random);
  const order = Array.from({ length: passages }, (_, p) => p);
  if (n > 0 && passages > 2) {
    const at = Math.floor(random() * (passages - 1));
    [order[at], order[at + 1]] = [order[at + 1] as number, order[at] as number];
  }
  return order.map((p, place) => {
    const told = facts
      .slice(p * sentences, (p + 1) * sentences)
      .filter(() => n === 0 || random() < 0.85)
      .map((ways) => (n === 0 ? (ways[0] as string) : pick(ways)));
    return told.length > 0 && random() < 0.8
      ? told
      : [...told, `${pick(REMARKS)}, as account ${n + 1} notes in part ${place + 1}.`];
  });
}

/** The files of a synthetic story, by path relative to the content folder. */
export function syntheticFiles(story: SyntheticStory): ContentText[] {
  const folder = `stories/${story.id}`;
  return [
    {
      path: `${folder}/story.yaml`,
      text: `title: "${story.title}"\nevent: "${story.title}"\ndate: ${story.date}\nsummary: "${story.accounts.length} invented accounts."\n`,
    },
    ...story.accounts.map((account) => ({
      path: `${folder}/${account.id}.md`,
      text: `---\ntitle: "${account.title}"\nlanguage: en\npublished: ${story.date}\n---\n\n${account.passages.map((p) => p.join(' ')).join('\n\n')}\n`,
    })),
  ];
}
