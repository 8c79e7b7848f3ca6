/**
 * A light English stemmer: takes off inflections and the commonest derivational endings, so that `exaggerated` meets
 * `exaggerating` and `negotiators` meets `negotiation`. Words of up to three letters and words with digits stay as
 * they are. In the spirit of Porter's step 1 (M. F. Porter, An algorithm for suffix stripping, 1980), without its
 * measure: news words are compared with each other, never looked up.
 */
export function stem(word: string): string {
  if (word.length <= 3) return word;
  const known = stems.get(word);
  if (known !== undefined) return known;
  const found = /[^a-z]/u.test(word) ? word : derivation(inflection(word));
  if (stems.size >= stemsKept) stems.clear();
  stems.set(word, found);
  return found;
}

/** Stems of words met before: news repeats its words. Emptied when full, so that a long run does not grow. */
const stems = new Map<string, string>();
const stemsKept = 20_000;

const irregular: Record<string, string> = {
  said: 'say', says: 'say', told: 'tell', fell: 'fall', fallen: 'fall', rose: 'rise', risen: 'rise', began: 'begin',
  begun: 'begin', bought: 'buy', sold: 'sell', made: 'make', took: 'take', taken: 'take', gave: 'give', given: 'give',
  went: 'go', gone: 'go', came: 'come', left: 'leave', lost: 'lose', won: 'win', met: 'meet', held: 'hold', kept: 'keep',
  built: 'build', spent: 'spend', sent: 'send', paid: 'pay', grew: 'grow', grown: 'grow', led: 'lead', died: 'die',
  dead: 'die', death: 'die', deaths: 'die', brought: 'bring', thought: 'think', found: 'find', shot: 'shoot',
  struck: 'strike', broke: 'break', broken: 'break', chose: 'choose', chosen: 'choose', drew: 'draw', drawn: 'draw',
  drove: 'drive', flew: 'fly', fought: 'fight', hid: 'hide', knew: 'know', known: 'know', saw: 'see', seen: 'see',
  sought: 'seek', spoke: 'speak', spoken: 'speak', stood: 'stand', swore: 'swear', taught: 'teach', threw: 'throw',
  thrown: 'throw', wore: 'wear', wrote: 'write', written: 'write', children: 'child', women: 'woman', men: 'man',
  people: 'person', lives: 'life', fewer: 'few', sank: 'sink', sunk: 'sink', became: 'become', caught: 'catch',
  news: 'news', worse: 'bad', worst: 'bad', better: 'good', best: 'good', larger: 'large', largest: 'large',
}; // biome-ignore format: a table reads better in lines

function inflection(word: string): string {
  // Every object has a `constructor`, and texts have it as a word.
  const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined;
  if (known) return known;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes|zes)$/u.test(word)) return word.slice(0, -2);
  if (/[^su]s$/u.test(word) && word.length > 3) return inflection(word.slice(0, -1));
  if (word.endsWith('eed')) return word;
  if (word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  const participle = /^(.*[aeiouy].*)(?:ed|ing)$/u.exec(word)?.[1];
  if (!participle || participle.length < 3) return word;
  if (/([bdfgklmnprtvz])\1$/u.test(participle) && !/(?:ll|ss|zz)$/u.test(participle)) return participle.slice(0, -1);
  return participle;
}

const endings = [
  'isation', 'ization', 'fulness', 'ousness', 'iveness', 'ational', 'ations', 'ation', 'ments', 'ment', 'ness',
  'ility', 'ously', 'ively', 'ally', 'able', 'ible', 'ance', 'ence', 'ions', 'ion', 'ors', 'ers', 'ive', 'ist',
  'ism', 'ator', 'ise', 'ize', 'ity', 'ous', 'ful', 'ant', 'ent', 'ate', 'er', 'or', 'al', 'ly', 'ic', 'e', 'y',
]; // biome-ignore format: a table reads better in lines

function derivation(word: string): string {
  for (const ending of endings) {
    if (word.length - ending.length >= 4 && word.endsWith(ending)) return word.slice(0, -ending.length);
  }
  return word;
}
