import type { Evidence, Finding } from '../engine/model.ts';
import { findingWords } from './labels.ts';
import { type Linker, paths } from './links.ts';
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
  accounts: AccountLabel[];
  origins: number;
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
    accounts: finding.accounts.map(index.label),
    origins: finding.origins,
    href: row === undefined ? link(paths.story(story), 'headlines') : link(paths.sideBySide(story), row),
    evidence: finding.evidence.map((one) => evidenceView(index, one, link)),
  };
}

export function evidenceView(index: StoryIndex, evidence: Evidence, link: Linker): EvidenceView {
  const { account, sentence, passage, text } = evidence;
  const place = sentence === undefined ? undefined : index.sentence(sentence);
  const found = place?.passage ?? (passage === undefined ? undefined : index.passage(passage));
  const language = place?.translated ? found?.translation?.language : found?.language;
  return {
    account: index.label(account),
    language: language ?? index.account(account).meta.language,
    text,
    href: link(paths.account(index.comparison.story.id, account), sentence ?? passage),
    place: found === undefined ? 'headline' : `¶${found.number}`,
  };
}
