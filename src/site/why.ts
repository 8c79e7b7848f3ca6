import type { AccountId, Feature, Link, Passage, Reason } from '../engine/model.ts';
import { percent } from './labels.ts';
import type { StoryIndex } from './story-index.ts';

/** Why two sentences stand together, in words for readers. */
export interface Why {
  /** The sentences' first words, of either account. */
  a: string;
  b: string;
  /** `likely (64%)` */
  sure: string;
  /** `words 45% (chips, generation)`, the weightiest first. */
  reasons: string[];
}

const featureWords: Record<Feature, string> = {
  words: 'the same words',
  phrases: 'the same words side by side',
  figures: 'the same figures',
  names: 'the same names',
  synonyms: 'words of one meaning',
  lexicon: 'words the dictionary renders so',
  wording: 'the same wording',
  position: 'the same place in the account',
  neighbours: 'sentences next to them that match',
  'third account': 'a third account that tells both',
  translation: 'one is the translation of the other',
};
const wordsShown = 8;

/** The links between the sentences of two passages, the surest first. */
export function whyTogether(index: StoryIndex, a: Passage, b: Passage): Why[] {
  const [left, right] = [idsOf(a), idsOf(b)];
  const { links, turned } = linksBetween(index, a.account, b.account);
  return links
    .map((link) => (turned ? { ...link, a: link.b, b: link.a } : link))
    .filter((link) => left.has(link.a) && right.has(link.b))
    .sort((x, y) => y.score - x.score)
    .map((link) => ({
      a: opening(index.sentence(link.a).sentence.text),
      b: opening(index.sentence(link.b).sentence.text),
      sure: `${link.score >= 0.85 ? 'nearly certain' : link.score >= 0.6 ? 'likely' : 'more likely than not'} (${percent(link.score)})`,
      reasons: [...link.reasons].sort((x, y) => y.share - x.share).map(reasonWords),
    }));
}

function linksBetween(index: StoryIndex, a: AccountId, b: AccountId): { links: readonly Link[]; turned: boolean } {
  for (const pair of index.comparison.pairs) {
    if (pair.a === a && pair.b === b) return { links: pair.links, turned: false };
    if (pair.a === b && pair.b === a) return { links: pair.links, turned: true };
  }
  return { links: [], turned: false };
}

const idsOf = ({ sentences }: Passage) => new Set(sentences.map(({ id }) => id));

const reasonWords = ({ feature, share, detail }: Reason): string =>
  `${percent(share)} ${featureWords[feature]}${detail === undefined ? '' : ` (${detail})`}`;

function opening(text: string): string {
  const words = text.split(/\s+/u);
  return words.length <= wordsShown ? text : `${words.slice(0, wordsShown).join(' ')} …`;
}
