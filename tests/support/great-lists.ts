/**
 * Invented texts of one form repeated, as tables, lists of names and interviews are, for measuring how work grows. Each
 * comes as two accounts of `count` entries that tell the same in other words, or quote and count other things.
 */
export type GreatList = (count: number) => [string, string];

const firsts = ['Ada', 'Bob', 'Cleo', 'Dan', 'Eve', 'Finn', 'Gus', 'Hal', 'Ida', 'Jon'];
const syllables = ['mar', 'tin', 'bro', 'lan', 'ves', 'kor', 'pel', 'dra', 'hun', 'sol'];
const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);

/** The first and second name of somebody; ten thousand differ. */
function person(at: number): string {
  const digits = [at, at / 10, at / 100, at / 1000].map((n) => Math.floor(n) % 10);
  return `${firsts[at % 10]} ${capital(digits.map((digit) => syllables[digit]).join(''))}`;
}

/** Words of a vocabulary of 5,000, another run for each start. */
function words(count: number, start: number): string {
  let state = start;
  return Array.from({ length: count }, () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return `w${((state >> 8) % 5000).toString(36).replace(/\d/gu, (digit) => 'abcdefghij'.charAt(Number(digit)))}`;
  }).join(' ');
}

const entries = (count: number, entry: (at: number) => string) => Array.from({ length: count }, (_, at) => entry(at));
const lines = (count: number, entry: (at: number) => string) => entries(count, entry).join('\n\n');
const paragraph = (count: number, entry: (at: number) => string) => entries(count, entry).join(' ');

/** `Mr Bob Wabc came.` over and over in one paragraph: every sentence shares most of its words with every other. */
export const names: GreatList = (count) => [
  paragraph(count, (at) => `Mr Bob ${capital(words(1, at))} came.`),
  paragraph(count, (at) => `Mr Bob ${capital(words(1, at + 5))}s came.`),
];

export const casualties: GreatList = (count) => [
  lines(count, (at) => `${person(at * 7)}, ${20 + (at % 70)}, of ${capital(words(1, at % 50))}, was killed.`),
  lines(count, (at) => `${person(at * 7)} of ${capital(words(1, at % 50))}, aged ${20 + (at % 70)}, died.`),
];

export const results: GreatList = (count) => [
  lines(count, (at) => `${person(at * 7)} beat ${person(at * 3 + 1)} in ${20 + (at % 70)} minutes.`),
  lines(count, (at) => `${person(at * 7)} defeated ${person(at * 3 + 1)} after ${20 + (at % 70)} minutes.`),
];

/** All in one sentence. */
export const quotations: GreatList = (count) => [
  `${entries(count, (at) => `“${words(4, at)}”`).join(' and ')} he said.`,
  `${entries(count, (at) => `“${words(4, at + 3)}”`).join(' and ')} he said.`,
];

export const interview: GreatList = (count) => [
  lines(count, (at) => `“The ${words(10, at * 7)},” he said.`),
  lines(count, (at) => `“The ${words(10, at * 11 + 5)},” she said.`),
];

export const speech: GreatList = (count) => [
  paragraph(count, (at) => `“The ${words(8, at)},” he said.`),
  paragraph(count, (at) => `“The ${words(8, at)},” she said.`),
];

export const figures: GreatList = (count) => [
  lines(count, (at) => `It counted ${1000 + at * 37} cars in ward ${capital(words(1, at))}.`),
  lines(count, (at) => `It counted ${1005 + at * 37} cars in ward ${capital(words(1, at))}.`),
];

export const oneParagraph: GreatList = (count) => [
  paragraph(count, (at) => `The ${words(8, at)}.`),
  paragraph(count, (at) => `The ${words(8, at + 900_000)}.`),
];

export const oneSentence: GreatList = (count) => [`${words(count, 1)}.`, `${words(count, 7)}.`];

export const oneWord: GreatList = (count) => [
  `The man A${words(count / 4, 3).replaceAll(' ', '')} spoke here today.`,
  `The man A${words(count / 4, 9).replaceAll(' ', '')} spoke here today again.`,
];

/** Full stops before straight quotation marks: each may end a sentence. */
export const stops: GreatList = (count) => [`a${'."x'.repeat(count)} end.`, 'Something else is said here.'];
