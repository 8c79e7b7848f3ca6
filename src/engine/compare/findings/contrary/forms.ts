/** Forms of English verbs that no rule gives. */
const irregular: Readonly<Record<string, string>> = {
  withdraw: 'withdrew withdrawn',
  keep: 'kept',
  hold: 'held',
  uphold: 'upheld',
  withhold: 'withheld',
  go: 'goes went gone',
  take: 'took taken',
  put: '',
  set: '',
  cut: '',
  shut: '',
  quit: '',
  stand: 'stood',
  strike: 'struck stricken',
  ring: 'rang rung',
  break: 'broke broken',
  know: 'knew known',
  sell: 'sold',
  get: 'got',
  fall: 'fell fallen',
  leave: 'left',
  throw: 'threw thrown',
  give: 'gave given',
  make: 'made',
  choose: 'chose chosen',
  forbid: 'forbade forbidden',
  cling: 'clung',
  be: 'is are was were been',
};

/** Words that double their last letter. */
const doubling = /^(?:ban|bar|drop|scrap|axe|admit|permit|commit|omit|equip|step|stop|skip|cancel|quash|rebut|spur)$/u;

/** The forms of a word that can be a finite verb or a participle of the past; adjectives have no others. */
export function formsOf(word: string): string[] {
  const others = irregular[word];
  const ending = /(?:s|x|z|ch|sh)$/u.test(word)
    ? `${word}es`
    : /[^aeiou]y$/u.test(word)
      ? `${word.slice(0, -1)}ies`
      : `${word}s`;
  if (others !== undefined) return [word, ending, ...others.split(' ')].filter((form) => form !== '');
  const past = word.endsWith('e')
    ? [`${word}d`]
    : /[^aeiou]y$/u.test(word)
      ? [`${word.slice(0, -1)}ied`]
      : doubling.test(word)
        ? [`${word}${word.at(-1)}ed`, `${word}ed`]
        : [`${word}ed`];
  return [word, ending, ...past];
}

/** Words that may stand apart from their verb: `turned the bid down`. */
const particle = /^(?:up|down|off|out|on|in|back|aside|through|over|away|ahead|secret|public)$/u;

/** What matches any of the entries, each a word in its forms, with the words that follow it after hyphens. */
export function phrasesOf(entries: string): RegExp {
  const phrases = entries.split(' ').map((entry) => {
    const [word = '', ...rest] = entry.split('-');
    const tail = rest.map((one) => (particle.test(one) ? `(?: [^\\s,;:]+){0,3}? ${one}` : ` ${one}`)).join('');
    return `(?:${formsOf(word).join('|')})${tail}`;
  });
  return new RegExp(`(?<![\\p{L}-])(?:${phrases.join('|')})(?![\\p{L}-])`, 'giu');
}
