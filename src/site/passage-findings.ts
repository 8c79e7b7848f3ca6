import type { Finding, Passage, PassageId } from '../engine/model.ts';
import { findingWords } from './labels.ts';
import { type Linker, paths } from './links.ts';
import type { StoryIndex } from './story-index.ts';

const made = new WeakMap<StoryIndex, Map<PassageId, Set<Finding>>>();

/** What was found about a passage, the most telling first: findings that quote it, and those about a row it tells. */
export function findingsOf(index: StoryIndex, passage: Passage): Finding[] {
  const known = made.get(index) ?? byPassage(index);
  made.set(index, known);
  return [...(known.get(passage.id) ?? [])];
}

function byPassage(index: StoryIndex): Map<PassageId, Set<Finding>> {
  const found = new Map<PassageId, Set<Finding>>();
  const add = (passage: PassageId | undefined, finding: Finding) => {
    if (passage === undefined) return;
    const own = found.get(passage) ?? new Set<Finding>();
    found.set(passage, own.add(finding));
  };
  for (const finding of index.comparison.findings) {
    for (const { passage, sentence } of finding.evidence)
      add(sentence === undefined ? passage : index.sentence(sentence).passage.id, finding);
    for (const row of finding.rows.map(index.row)) {
      for (const { account, sentences } of row.cells) {
        if (finding.accounts.includes(account)) for (const id of sentences) add(index.sentence(id).passage.id, finding);
      }
    }
  }
  return found;
}

export interface FindingLink {
  kind: string;
  text: string;
  href: string;
}

export const findingLink = (index: StoryIndex, { id, kind, text }: Finding, link: Linker): FindingLink => ({
  kind: findingWords[kind],
  text,
  href: link(paths.facts(index.comparison.story.id), id),
});
