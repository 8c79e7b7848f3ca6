import type { Derivation, Relation } from '../engine/model.ts';
import { languageOf } from '../engine/read/languages.ts';
import { percent, relationWords } from './labels.ts';
import { type Linker, paths } from './links.ts';
import type { AccountLabel, StoryIndex } from './story-index.ts';

/** How the accounts relate: a small drawing and the same in a table. Lengths are in the drawing's own units. */
export interface RelationsView {
  width: number;
  height: number;
  title: string;
  nodes: { account: AccountLabel; x: number; y: number }[];
  /** What the lines say; empty where they say it beside them. */
  key: string;
  /** Pairs that are unrelated have no line. */
  lines: { relation: Relation; path: string; label: string; x: number; y: number }[];
  /** The related pairs, the closest first. */
  table: RelationView[];
  /** Pairs that have nothing to do with each other. */
  unrelated: RelationView[];
  /** What the accounts say themselves that they rest on. */
  declared: DeclaredView[];
}

export interface DeclaredView {
  account: AccountLabel;
  /** As printed, each once. */
  sources: { text: string; language: string }[];
  href: string;
}

export interface RelationView {
  a: AccountLabel;
  b: AccountLabel;
  relation: Relation;
  words: string;
  /** Share of the first one's sentences that the second tells, and the other way round. */
  coverage: [ofA: string, ofB: string];
  reasons: string[];
  href: string;
}

/** With dozens of accounts a table of all pairs would be longer than everything else. */
const mostLines = 24;
const radius = 74;
const centre = { x: 130, y: 96 };
const order: Relation[] = ['near-copy', 'rewrite', 'shares-facts'];

export function relationsView(index: StoryIndex, link: Linker): RelationsView {
  const { story, derivations } = index.comparison;
  const count = index.accounts.length;
  const nodes = index.accounts.map((account, at) => {
    const angle = (at / count) * 2 * Math.PI - Math.PI / 2;
    return {
      account,
      x: Math.round(centre.x + radius * 1.35 * Math.cos(angle)),
      y: Math.round(centre.y + radius * Math.sin(angle)),
    };
  });
  const node = (id: string) => nodes.find(({ account }) => account.id === id) ?? { x: 0, y: 0 };
  const related = derivations.filter(({ relation }) => relation !== 'unrelated');
  return {
    width: centre.x * 2,
    height: centre.y * 2,
    title: related.map((one) => sentenceOf(index, one)).join('; ') || 'No two accounts are related',
    nodes,
    key: keyWords(derivations),
    lines: related.map((one) => {
      const [a, b] = [node(one.a), node(one.b)];
      return {
        relation: one.relation,
        path: `M${a.x} ${a.y}L${b.x} ${b.y}`,
        label: one.relation === 'shares-facts' ? '' : relationWords[one.relation],
        x: Math.round((a.x + b.x) / 2),
        y: Math.round((a.y + b.y) / 2),
      };
    }),
    table: [...related]
      .sort((x, y) => order.indexOf(x.relation) - order.indexOf(y.relation))
      .slice(0, mostLines)
      .map((one) => relationView(index, one, story.id, link)),
    unrelated: derivations
      .filter(({ relation }) => relation === 'unrelated')
      .slice(0, mostLines)
      .map((one) => relationView(index, one, story.id, link)),
    declared: declaredView(index, link),
  };
}

/** A dotted line and a line that is not there have no words beside them. */
function keyWords(derivations: readonly Derivation[]): string {
  const has = (relation: Relation) => derivations.some((one) => one.relation === relation);
  return [
    ...(has('shares-facts') ? [`Dotted line: ${relationWords['shares-facts']}.`] : []),
    ...(has('unrelated') ? [`No line: ${relationWords.unrelated}.`] : []),
  ].join(' ');
}

/** What an account names as what it rests on, in the account's own language where it prints them in two. */
export function declaredView(index: StoryIndex, link: Linker): DeclaredView[] {
  const { story } = index.comparison;
  return story.accounts.flatMap(({ id, meta }) => {
    const printed = [...new Set(meta.cites ?? [])].map((text) => ({
      text,
      language: languageOf(text, [meta.language, ...(meta.translation ? [meta.translation.language] : [])]),
    }));
    const sources = printed.filter(({ language }) => language === meta.language);
    return sources.length === 0 ? [] : [{ account: index.label(id), sources, href: link(paths.account(story.id, id)) }];
  });
}

function relationView(index: StoryIndex, one: Derivation, story: string, link: Linker): RelationView {
  const [a, b] = [index.label(one.a), index.label(one.b)];
  return {
    a,
    b,
    relation: one.relation,
    words: relationInWords(index, one),
    coverage: [percent(one.coverage.a), percent(one.coverage.b)],
    reasons: one.reasons,
    href: link(paths.pair(story, one.a, one.b)),
  };
}

function sentenceOf(index: StoryIndex, { a, b, relation }: Derivation): string {
  return `${index.label(a).number} and ${index.label(b).number}: ${relationWords[relation]}`;
}

/** `near copy, 2 probably from 1`. */
function relationInWords(index: StoryIndex, { a, b, relation, likelyFrom }: Derivation): string {
  if (likelyFrom === undefined) return relationWords[relation];
  const to = likelyFrom === a ? b : a;
  return `${relationWords[relation]}, ${index.label(to).number} probably from ${index.label(likelyFrom).number}`;
}
