import type { Evidence, Finding } from '../engine/model.ts';
import { countWords, findingWords } from './labels.ts';
import { type Linker, paths } from './links.ts';
import { ownWords, type TextPart } from './own-words.ts';
import type { AccountLabel, StoryIndex } from './story-index.ts';

export interface EvidenceView {
  account: AccountLabel;
  language: string;
  text: string;
  href: string;
  /** `¶7`, or `headline`. */
  place: string;
}

export interface FindingView {
  id: string;
  kind: string;
  text: string;
  /** The text, the accounts' own words told from ours. */
  parts: (TextPart & { language?: string })[];
  /** The accounts, in groups where they stand against one another. */
  sides: AccountLabel[][];
  /** Of what several tell: `3 independent origins`. */
  support: string;
  href: string;
  evidence: EvidenceView[];
}

export function findingView(index: StoryIndex, finding: Finding, link: Linker): FindingView {
  const story = index.comparison.story.id;
  const [row] = finding.rows;
  return {
    id: finding.id,
    kind: findingWords[finding.kind],
    text: finding.text,
    parts: ownWords(finding.text).map((part) => ({ ...part, ...languageOf(index, finding, part) })),
    sides: (finding.sides ?? [finding.accounts]).map((side) => side.map(index.label)),
    support: finding.kind === 'agreement' ? countWords(finding.origins, 'independent origin') : '',
    href: row === undefined ? link(paths.story(story), 'headlines') : link(paths.sideBySide(story), row),
    evidence: finding.evidence.map((one) => evidenceView(index, one, link)),
  };
}

/** The language of an account's own words, where they are not in the language of the page. */
function languageOf(index: StoryIndex, finding: Finding, { text, own }: TextPart): { language?: string } {
  const words = text.slice(1, -1);
  const from = own ? finding.evidence.find((one) => one.text.includes(words) || words.includes(one.text)) : undefined;
  const language = from && evidenceLanguage(index, from);
  return language === undefined || language.startsWith('en') ? {} : { language };
}

function evidenceLanguage(index: StoryIndex, { account, sentence, passage }: Evidence): string {
  const place = sentence === undefined ? undefined : index.sentence(sentence);
  const found = place?.passage ?? (passage === undefined ? undefined : index.passage(passage));
  return (place?.translated ? found?.translation?.language : found?.language) ?? index.account(account).meta.language;
}

export function evidenceView(index: StoryIndex, evidence: Evidence, link: Linker): EvidenceView {
  const { account, sentence, passage, text } = evidence;
  const place = sentence === undefined ? undefined : index.sentence(sentence);
  const found = place?.passage ?? (passage === undefined ? undefined : index.passage(passage));
  return {
    account: index.label(account),
    language: evidenceLanguage(index, evidence),
    text,
    href: link(paths.account(index.comparison.story.id, account), sentence ?? passage),
    place: found === undefined ? 'headline' : `¶${found.number}`,
  };
}
