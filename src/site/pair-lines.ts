import type { ComparedRow, Passage, PassageId } from '../engine/model.ts';
import { contradict, isBetween } from './between-two.ts';
import { marksInPassage } from './evidence-marks.ts';
import { type Linker, linksFrom, paths } from './links.ts';
import { movesBetween, partners, sharing } from './pair-partners.ts';
import { type FindingLink, findingLink, findingsOf } from './passage-findings.ts';
import type { StoryIndex } from './story-index.ts';
import { type Why, whyTogether } from './why.ts';
import { markedAgainst, markedAlone, type Worded } from './word-marks.ts';

export interface PairPassage {
  id: PassageId;
  number: number;
  language: string;
  html: string;
  href: string;
  heading: boolean;
}

/** A passage named in a line: `¶7`, with the way to it. */
export interface Place {
  place: string;
  href: string;
}

/** One line of the split view. `note` says in words how the two stand to each other. */
export interface PairLine {
  /** Named after its passage, so that links to it survive edits elsewhere. */
  id: string;
  /** `moved-from` is the place in b that a moved passage left: it stands beside the passage of a it matches. */
  kind: 'matched' | 'moved' | 'moved-from' | 'only-a' | 'only-b' | 'heading';
  a?: PairPassage;
  b?: PairPassage;
  note: string;
  /** In words, where one side is empty: `not told`, `told within`. */
  gap: string;
  /** Other passages of the other account that tell parts of this one. */
  also: Place[];
  /** Of what moved, both places, each leading to the other: `¶7 → ¶12`. */
  move?: { from: Place; to: Place };
  /** Why the two stand together, a link each. */
  why: Why[];
  findings: FindingLink[];
  /** Whether both sides print the same words. */
  alike: boolean;
  /** Whether it is where the two contradict each other. */
  differs?: boolean;
}

/** The pair page's line a row is told in. */
export function lineOf(index: StoryIndex, row: ComparedRow, lines: readonly PairLine[]): string {
  const passages = new Set(row.cells.flatMap(({ sentences }) => sentences.map((id) => index.sentence(id).passage.id)));
  const has = (passage: PairPassage | undefined) => passage !== undefined && passages.has(passage.id);
  return (lines.find(({ a }) => has(a)) ?? lines.find(({ b }) => has(b)))?.id ?? '';
}

/** a's passages in order, each beside the passage of b it shares most with; what only b tells stands where b tells it. */
export function pairLines(index: StoryIndex, aId: string, bId: string): PairLine[] {
  const pair = { index, a: aId, b: bId, link: linksFrom(paths.pair(index.comparison.story.id, aId, bId)) };
  const [a, b] = [index.account(aId), index.account(bId)];
  const matches = new Map(a.passages.map((passage) => [passage.id, sharing(index, passage, bId)]));
  const partner = partners(a.passages, matches);
  const standsBeside = new Map([...partner].map(([id, passage]) => [passage.id, index.passage(id)]));
  const moved = movesBetween(index, aId, bId);
  const lines: PairLine[] = [];
  let next = 0;
  const onlyB = (until: number) => {
    for (; next < until; next++) {
      const passage = b.passages[next];
      if (passage === undefined) continue;
      const beside = standsBeside.get(passage.id);
      if (beside === undefined) {
        const elsewhere = a.passages.filter(({ id }) => matches.get(id)?.includes(passage));
        lines.push(alone(pair, passage, elsewhere, 'b'));
      } else if (moved.has(`${beside.id} ${passage.id}`)) lines.push(movedFrom(beside, passage));
    }
  };
  for (const passage of a.passages) {
    const match = partner.get(passage.id);
    if (match === undefined) {
      lines.push(alone(pair, passage, matches.get(passage.id) ?? [], 'a'));
      continue;
    }
    const isMoved = moved.has(`${passage.id} ${match.id}`);
    if (!isMoved) {
      onlyB(b.passages.indexOf(match));
      next++;
    }
    lines.push(
      together(
        pair,
        passage,
        match,
        (matches.get(passage.id) ?? []).filter((one) => one !== match),
        isMoved,
      ),
    );
  }
  onlyB(b.passages.length);
  return lines;
}

const lineId = (passage: PassageId): string => `d-${passage}`;
const placeOf = ({ id, number }: Passage): Place => ({ place: `¶${number}`, href: `#${id}` });
const leftPlace = (passage: Passage): string => `left-${passage.id}`;

function viewOf(index: StoryIndex, passage: Passage, html: string, link: Linker): PairPassage {
  return {
    id: passage.id,
    number: passage.number,
    language: passage.language,
    html,
    href: link(paths.account(index.comparison.story.id, passage.account), passage.id),
    heading: passage.kind === 'heading',
  };
}

/** Two accounts and the page that shows them. */
interface Pair {
  index: StoryIndex;
  a: string;
  b: string;
  link: Linker;
}

function findingLinks({ index, a, b, link }: Pair, passages: readonly Passage[]): FindingLink[] {
  const found = new Set(passages.flatMap((passage) => findingsOf(index, passage)));
  return index.comparison.findings
    .filter((one) => found.has(one) && isBetween(one, a, b))
    .map((one) => findingLink(index, one, link));
}

const worded = ({ index, a, b }: Pair, passage: Passage): Worded => ({
  text: passage.text,
  language: passage.language,
  marks: marksInPassage(index, passage, (one) => isBetween(one, a, b)),
});

function together(pair: Pair, a: Passage, b: Passage, also: readonly Passage[], isMoved: boolean): PairLine {
  const { index, link } = pair;
  const [left, right] = [worded(pair, a), worded(pair, b)];
  const [before, after] = [markedAgainst(left, right, 'before'), markedAgainst(left, right, 'after')];
  const to: Place = { place: `¶${b.number}`, href: `#${leftPlace(b)}` };
  return {
    id: lineId(a.id),
    kind: isMoved ? 'moved' : 'matched',
    a: viewOf(index, a, before.html, link),
    b: viewOf(index, b, after.html, link),
    note: after.note,
    gap: '',
    also: also.map(placeOf),
    ...(isMoved ? { move: { from: placeOf(a), to } } : {}),
    why: whyTogether(index, a, b),
    findings: findingLinks(pair, [a, b]),
    alike: after.alike && !isMoved,
    differs: contradict(index, a, b),
  };
}

function movedFrom(a: Passage, b: Passage): PairLine {
  const from: Place = { place: `¶${a.number}`, href: `#${lineId(a.id)}` };
  const move = { from, to: { place: `¶${b.number}`, href: `#${b.id}` } };
  return {
    id: leftPlace(b),
    kind: 'moved-from',
    note: 'told here',
    gap: '',
    also: [],
    move,
    why: [],
    findings: [],
    alike: false,
  };
}

/** A passage without a partner of its own; parts of it may stand in passages that have another. */
function alone(pair: Pair, passage: Passage, within: readonly Passage[], side: 'a' | 'b'): PairLine {
  const { index, link } = pair;
  return {
    id: lineId(passage.id),
    [side]: viewOf(index, passage, markedAlone(worded(pair, passage)), link),
    ...standing(passage, within.length > 0, side, index.label(passage.account).name),
    also: within.map(placeOf),
    why: [],
    findings: findingLinks(pair, [passage]),
    alike: false,
  };
}

function standing(
  passage: Passage,
  told: boolean,
  side: 'a' | 'b',
  name: string,
): Pick<PairLine, 'kind' | 'note' | 'gap'> {
  if (passage.kind === 'heading') return { kind: 'heading', note: 'a heading', gap: 'headings are not compared' };
  if (told) return { kind: 'matched', note: 'told elsewhere', gap: 'told within' };
  return { kind: `only-${side}`, note: `only in ${name}`, gap: 'not told' };
}
