import type { ComparedRow, Finding } from '../engine/model.ts';
import { isBetween, verdictBetween } from './between-two.ts';
import { relationText } from './copies-view.ts';
import { whatDiffers } from './evidence-marks.ts';
import { countWords, dateWords, languageName, percent } from './labels.ts';
import { mostLaidOut } from './limits.ts';
import { linksFrom, paths } from './links.ts';
import { lineOf, type PairLine, pairLines } from './pair-lines.ts';
import { type FindingLink, findingLink } from './passage-findings.ts';
import { type ScoreView, scoreView } from './score-view.ts';
import type { AccountLabel, StoryIndex } from './story-index.ts';
import { markedAgainst, type Worded } from './word-marks.ts';

export interface PairView {
  a: PairSide;
  b: PairSide;
  relation: string;
  /** Plain sentences, for readers: at least how much each tells of the other. */
  reasons: string[];
  /** What was found about the two headlines. */
  headlines: FindingLink[];
  lines: PairLine[];
  /** `14 told by both, 2 of them moved · 3 only in Chip gap`. */
  counts: string;
  /** How many lines are alike and can be folded. */
  alike: number;
  swap: string;
  /** Whether it is so long that only what is near is laid out. */
  long: boolean;
  score: ScoreView;
}

export interface PairSide {
  label: AccountLabel;
  /** The headline, its words marked against the other's. */
  title: string;
  language: string;
  date: string;
  href: string;
  text: string;
}

export function pairView(index: StoryIndex, aId: string, bId: string): PairView {
  const { story } = index.comparison;
  const link = linksFrom(paths.pair(story.id, aId, bId));
  const headlines = index.comparison.findings.filter((one) => one.kind === 'headline' && isBetween(one, aId, bId));
  const [titleA, titleB] = [aId, bId].map((id) => headlineOf(index, id, headlines)) as [Worded, Worded];
  const side = (id: string): PairSide => {
    const { meta } = index.account(id);
    return {
      label: index.label(id),
      title: markedAgainst(titleA, titleB, id === aId ? 'before' : 'after').html,
      language: meta.language,
      date: meta.published === undefined ? 'date not stated' : dateWords(meta.published),
      href: link(paths.account(story.id, id)),
      text: link(paths.text(story.id, id)),
    };
  };
  const lines = pairLines(index, aId, bId);
  const verdict = (row: ComparedRow) => verdictBetween(index, row, aId, bId);
  const place = (row: ComparedRow) => lineOf(index, row, lines);
  const differing = new Set(index.comparison.rows.filter((row) => verdict(row) === 'differs').map(place));
  const derivation = index.comparison.derivations.find(
    ({ a, b }) => (a === aId && b === bId) || (a === bId && b === aId),
  );
  const turned = derivation?.a === bId;
  const { a = 0, b = 0 } = derivation?.coverage ?? {};
  const coverage = `${index.label(bId).name} tells ${percent(turned ? b : a)} of ${index.label(aId).name}’s sentences; ${index.label(aId).name} tells ${percent(turned ? a : b)} of ${index.label(bId).name}’s.`;
  return {
    a: side(aId),
    b: side(bId),
    relation: derivation === undefined ? '' : relationText(index, derivation),
    reasons: [...(derivation?.reasons.length ? derivation.reasons : [coverage]), ...meansInWords(index, aId, bId)],
    headlines: headlines.map((one) => findingLink(index, one, link)),
    lines: lines.map((line) => ({ ...line, differs: line.differs || differing.has(line.id) })),
    counts: countsInWords(lines, index.label(aId).name, index.label(bId).name),
    alike: lines.filter(({ alike }) => alike).length,
    long: 2 * lines.length > mostLaidOut,
    swap: link(paths.pair(story.id, bId, aId)),
    score: scoreView(index, link, {
      only: [aId, bId],
      href: (row) => `#${place(row)}`,
      verdict,
    }),
  };
}

function headlineOf(index: StoryIndex, id: string, findings: readonly Finding[]): Worded {
  const { title, language } = index.account(id).meta;
  const marks = findings.flatMap((finding) =>
    finding.evidence.filter(({ account }) => account === id).flatMap((one) => whatDiffers(index, one, finding)),
  );
  return { text: title, language, marks: marks.sort((x, y) => x.start - y.start) };
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

function countsInWords(lines: readonly PairLine[], a: string, b: string): string {
  const count = (...kinds: PairLine['kind'][]) => lines.filter(({ kind }) => kinds.includes(kind)).length;
  const moved = count('moved');
  return [
    `${countWords(count('matched', 'moved'), 'passage')} in both${moved > 0 ? `, ${moved} of them moved` : ''}`,
    `${count('only-a')} only in ${a}`,
    `${count('only-b')} only in ${b}`,
  ].join(' · ');
}
