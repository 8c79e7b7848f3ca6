import type { Passage, PassageId } from '../engine/model.ts';
import { escapeHtml } from '../engine/write/html.ts';
import { dateWords, languageName, percent } from './labels.ts';
import { linksFrom, paths } from './links.ts';
import { relationInWords } from './relations-view.ts';
import { type ScoreView, scoreView } from './score-view.ts';
import type { AccountLabel, StoryIndex } from './story-index.ts';
import { type Why, whyTogether } from './why.ts';
import { markedAgainst } from './word-marks.ts';

export interface PairPassage {
  id: PassageId;
  number: number;
  language: string;
  html: string;
  href: string;
  heading: boolean;
}

/** One line of the split view. `note` says in words how the two stand to each other. */
export interface PairLine {
  kind: 'matched' | 'moved' | 'only-a' | 'only-b' | 'heading';
  a?: PairPassage;
  b?: PairPassage;
  note: string;
  /** In words, where one side is empty: `not told`, `told within`. */
  gap: string;
  /** Other passages of b that tell parts of a, as `¶7`. */
  also: { place: string; href: string }[];
  /** Why the two stand together, a link each. */
  why: Why[];
}

export interface PairView {
  a: PairSide;
  b: PairSide;
  relation: string;
  /** Plain sentences, for readers: at least how much each tells of the other. */
  reasons: string[];
  lines: PairLine[];
  counts: { matched: number; moved: number; onlyA: number; onlyB: number };
  swap: string;
  score: ScoreView;
}

export interface PairSide {
  label: AccountLabel;
  title: string;
  language: string;
  date: string;
  href: string;
  text: string;
}

export function pairView(index: StoryIndex, aId: string, bId: string): PairView {
  const { story } = index.comparison;
  const link = linksFrom(paths.pair(story.id, aId, bId));
  const side = (id: string): PairSide => {
    const { meta } = index.account(id);
    return {
      label: index.label(id),
      title: meta.title,
      language: meta.language,
      date: meta.published === undefined ? 'date not stated' : dateWords(meta.published),
      href: link(paths.account(story.id, id)),
      text: link(paths.text(story.id, id)),
    };
  };
  const lines = pairLines(index, aId, bId);
  const count = (...kinds: PairLine['kind'][]) => lines.filter(({ kind }) => kinds.includes(kind)).length;
  const derivation = index.comparison.derivations.find(
    ({ a, b }) => (a === aId && b === bId) || (a === bId && b === aId),
  );
  const turned = derivation?.a === bId;
  const { a = 0, b = 0 } = derivation?.coverage ?? {};
  const coverage = `${index.label(bId).name} tells ${percent(turned ? b : a)} of ${index.label(aId).name}’s sentences; ${index.label(aId).name} tells ${percent(turned ? a : b)} of ${index.label(bId).name}’s.`;
  return {
    a: side(aId),
    b: side(bId),
    relation: derivation === undefined ? '' : relationInWords(index, derivation),
    reasons: [...(derivation?.reasons.length ? derivation.reasons : [coverage]), ...meansInWords(index, aId, bId)],
    lines,
    counts: {
      matched: count('matched', 'moved'),
      moved: count('moved'),
      onlyA: count('only-a'),
      onlyB: count('only-b'),
    },
    swap: link(paths.pair(story.id, bId, aId)),
    score: scoreView(index, link, { only: [aId, bId] }),
  };
}

/** Where the engine cannot read both languages together, that it says so. */
function meansInWords(index: StoryIndex, a: string, b: string): string[] {
  const pair = index.comparison.pairs.find((one) => (one.a === a && one.b === b) || (one.a === b && one.b === a));
  if (pair?.means !== 'figures and names') return [];
  const [one, other] = [a, b].map((id) => languageName(index.account(id).meta.language));
  return [
    `There is no dictionary here between ${one} and ${other}: the two are compared by figures and names alone, so much that both tell may look as if one did.`,
  ];
}

/** a's passages in order, each beside the passage of b it shares most with; what only b tells stands where b tells it. */
export function pairLines(index: StoryIndex, aId: string, bId: string): PairLine[] {
  const { story, moves } = index.comparison;
  const link = linksFrom(paths.pair(story.id, aId, bId));
  const [a, b] = [index.account(aId), index.account(bId)];
  const matches = new Map(a.passages.map((passage) => [passage.id, sharing(index, passage, bId)]));
  const taken = new Set<PassageId>();
  const partner = new Map<PassageId, Passage>();
  for (const passage of a.passages) {
    const best = matches.get(passage.id)?.find(({ id }) => !taken.has(id));
    if (best === undefined) continue;
    taken.add(best.id);
    partner.set(passage.id, best);
  }
  const moved = new Set(
    [...(moves[`${aId}~${bId}`] ?? []), ...(moves[`${bId}~${aId}`] ?? [])].flatMap(({ a, b }) => [
      `${a} ${b}`,
      `${b} ${a}`,
    ]),
  );
  const view = (passage: Passage, html = escapeHtml(passage.text)): PairPassage => ({
    id: passage.id,
    number: passage.number,
    language: passage.language,
    html,
    href: link(paths.account(story.id, passage.account), passage.id),
    heading: passage.kind === 'heading',
  });
  const lines: PairLine[] = [];
  let next = 0;
  const onlyB = (until: number) => {
    for (; next < until; next++) {
      const passage = b.passages[next];
      if (passage === undefined || taken.has(passage.id)) continue;
      const elsewhere = a.passages.filter(({ id }) => matches.get(id)?.includes(passage));
      lines.push({
        b: view(passage),
        ...unmatched(passage, elsewhere.length > 0, 'b', index.label(bId).name),
        also: elsewhere.map(({ id, number }) => ({ place: `¶${number}`, href: `#${id}` })),
        why: [],
      });
    }
  };
  for (const passage of a.passages) {
    const match = partner.get(passage.id);
    if (match === undefined) {
      const within = matches.get(passage.id) ?? [];
      lines.push({
        a: view(passage),
        ...unmatched(passage, within.length > 0, 'a', index.label(aId).name),
        also: within.map(({ id, number }) => ({ place: `¶${number}`, href: `#${id}` })),
        why: [],
      });
      continue;
    }
    const isMoved = moved.has(`${passage.id} ${match.id}`);
    if (!isMoved) onlyB(b.passages.indexOf(match));
    const before = markedAgainst(passage, match, 'before');
    const after = markedAgainst(passage, match, 'after');
    lines.push({
      kind: isMoved ? 'moved' : 'matched',
      a: view(passage, before.html),
      b: view(match, after.html),
      note: `${isMoved ? `moved, ¶${passage.number} → ¶${match.number}; ` : ''}${after.note}`,
      gap: '',
      also: (matches.get(passage.id) ?? [])
        .filter((other) => other !== match)
        .map(({ id, number }) => ({ place: `¶${number}`, href: `#${id}` })),
      why: whyTogether(index, passage, match),
    });
  }
  onlyB(b.passages.length);
  return lines;
}

/** The passages of the other account that share a row with this one, those that share most first. */
function sharing(index: StoryIndex, passage: Passage, other: string): Passage[] {
  const shared = new Map<Passage, number>();
  for (const { id } of passage.sentences) {
    const cell = index.rowOf(id).cells.find(({ account }) => account === other);
    for (const sentence of cell?.sentences ?? []) {
      const there = index.sentence(sentence).passage;
      shared.set(there, (shared.get(there) ?? 0) + 1);
    }
  }
  return [...shared].sort((x, y) => y[1] - x[1] || x[0].number - y[0].number).map(([there]) => there);
}

/** How a passage without a partner of its own stands: `told` where parts of it stand in passages that have another. */
function unmatched(
  passage: Passage,
  told: boolean,
  side: 'a' | 'b',
  name: string,
): Pick<PairLine, 'kind' | 'note' | 'gap'> {
  if (passage.kind === 'heading') return { kind: 'heading', note: 'a heading', gap: 'headings are not compared' };
  if (told) return { kind: 'matched', note: 'told elsewhere', gap: 'told within' };
  return { kind: `only-${side}`, note: `only in ${name}`, gap: 'not told' };
}
