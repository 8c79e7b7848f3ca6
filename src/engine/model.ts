/**
 * The nouns of Variorum as types. Each stage of the engine consumes the type of the stage before it:
 * files → Story (read) → Alignment (align) → Comparison (compare) → strings (write).
 *
 * Identifiers are readable, unique within a story and made from the text they name, so that they stay as they are
 * when unrelated text changes.
 */

export type StoryId = string;
export type AccountId = string;
export type PassageId = string;
export type SentenceId = string;
export type RowId = string;
export type FindingId = string;

/** A BCP 47 language tag: `en`, `zh`, `zh-Hant`. */
export type Language = string;

/** A place in a file. Line and column count from 1, offset from 0 in UTF-16 units. */
export interface Position {
  line: number;
  column: number;
  offset: number;
}

/** A half-open range of UTF-16 units `[start, end)` in the text of what carries it. */
export interface Span {
  start: number;
  end: number;
}

// ---- read ----

/** The atom of alignment. `start` and `end` are offsets into its passage's (or translation's) `text`. */
export interface Sentence extends Span {
  id: SentenceId;
  passage: PassageId;
  text: string;
}

/** Inline markup of a passage, as offsets into its `text`. `href` is present on links alone. */
export interface Inline extends Span {
  kind: 'emphasis' | 'strong' | 'code' | 'link' | 'delete';
  href?: string;
}

export type PassageKind = 'paragraph' | 'list-item' | 'quotation' | 'heading';

/** The same passage in another language, printed under the original by the same account. */
export interface Translation {
  language: Language;
  text: string;
  inlines: Inline[];
  sentences: Sentence[];
}

/** One block of an account. A heading has text but no sentences: headings are never aligned. */
export interface Passage {
  id: PassageId;
  account: AccountId;
  /** Counts the account's passages from 1, headings included; shown as ¶7. */
  number: number;
  kind: PassageKind;
  /** 1 to 6 for headings, absent otherwise. */
  depth?: number;
  language: Language;
  text: string;
  inlines: Inline[];
  sentences: Sentence[];
  translation?: Translation;
  position: Position;
}

/** What an account says of itself in its front matter. What it does not state is absent. */
export interface AccountMeta {
  title: string;
  language: Language;
  /** The outlet's name. */
  outlet?: string;
  /** Who signed it. */
  byline?: string;
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, as printed. */
  published?: string;
  /** The place and date line as printed. */
  dateline?: string;
  standfirst?: string;
  /** Headline and standfirst in the account's other language. */
  translation?: { language: Language; title?: string; standfirst?: string };
  captions?: string[];
  credits?: string[];
  /** What the account itself names as what it rests on, as printed. */
  cites?: string[];
  rights?: string;
  url?: string;
}

export interface Account {
  id: AccountId;
  meta: AccountMeta;
  passages: Passage[];
  /** The file as written, for the page that shows it. */
  markdown: string;
  /** Path relative to the content folder, with forward slashes. */
  path: string;
}

/** One event, told by several accounts. Accounts stand in the order of `story.yaml`'s `accounts`, else by file name. */
export interface Story {
  id: StoryId;
  title: string;
  event: string;
  /** `YYYY-MM-DD` */
  date: string;
  summary: string;
  /** Of title, event and summary. */
  language: Language;
  accounts: Account[];
}

/** What a figure measures. A `measure` has a physical unit: a length, a mass, an area. */
export type FigureKind =
  | 'money'
  | 'count'
  | 'percentage'
  | 'multiple'
  | 'date'
  | 'time'
  | 'duration'
  | 'ordinal'
  | 'measure'
  | 'score';

/** How exactly a figure is given: `about 40`, `nearly 40`, `more than 40`, `at least 40`, `less than 40`, `at most 40`. */
export type Approximation = 'about' | 'nearly' | 'more-than' | 'at-least' | 'less-than' | 'at-most';

/** A number with its unit as a sentence prints it. The span is of the text it was read from. */
export interface Figure extends Span {
  kind: FigureKind;
  text: string;
  /**
   * The number itself, scale and all: 180000000000 for `180 billion yuan`, 50 for `50 percent` and for `half`.
   * A duration is in days, a measure in its base unit (metres, kilograms, …), a date is `YYYYMMDD` with zeros for
   * the parts it does not give, a time of day in minutes since midnight; of a
   * vote or score 1000 times the greater number and the less.
   */
  value: number;
  /** The upper end of a range, in the same unit as `value`. */
  upTo?: number;
  /** The noun a count counts (`crates`), the unit a duration or measure is printed in (`hours`), lower case. */
  unit?: string;
  /** ISO 4217, of money. */
  currency?: string;
  /** The power of ten of the last digit printed: 9 for `180bn`, 8 for `1.4 billion`, 0 for `384`. */
  precision: number;
  approximation?: Approximation;
  /** Of a date: what it gives. `month` and `day` count from 1, `weekday` from 1 for Monday. */
  date?: { year?: number; month?: number; day?: number; weekday?: number; part?: 'early' | 'mid' | 'late' };
  /** Figures with the same key say the same, whatever the notation and language. */
  key: string;
}

// ---- align ----

/** The language-neutral input of alignment: sentences grouped in passages. `translates` names the track it renders. */
export interface Track {
  id: string;
  language: Language;
  translates?: string;
  passages: string[][];
}

export type Feature =
  | 'words'
  | 'phrases'
  | 'figures'
  | 'names'
  | 'synonyms'
  | 'lexicon'
  | 'wording'
  | 'position'
  | 'neighbours'
  | 'third account'
  | 'translation';

/** Why two sentences were linked. The shares of a link's reasons add up to 1. */
export interface Reason {
  feature: Feature;
  share: number;
  /** What the two have in common, for readers: `180 billion yuan`, `Ren Zhengfei`. */
  detail?: string;
}

/** Two sentences that tell the same thing. `a` and `b` are flat 0-based sentence indices of their tracks. */
export interface TrackLink {
  a: number;
  b: number;
  /** 0…1, how sure. */
  score: number;
  reasons: Reason[];
}

/** Two sentences that may tell the same thing, though not surely enough for a link. Of neither is it told by one only. */
export interface Doubt<Id> {
  a: Id;
  b: Id;
  /** 0…1, how sure. */
  score: number;
}

/** All the links between two tracks. */
export interface TrackPair {
  a: string;
  b: string;
  links: TrackLink[];
  doubts: Doubt<number>[];
  /** 0…1, how surely both tell the same event. */
  sameEvent: number;
  /** Whether the two share whole wordings, or tell the same in other words. */
  mode: 'near-copy' | 'telling';
  /** The share of the shorter one's sentences that the other has nearly word for word: 0…1. */
  copied: number;
  /** `figures and names` where the engine has no means for the pair of languages. */
  means: 'full' | 'figures and names';
}

/** An account's part of a row. Sentences in reading order; translations are the same sentences in the other language. */
export interface Cell {
  account: AccountId;
  sentences: SentenceId[];
  translations: SentenceId[];
}

/** The sentences of all accounts that tell the same thing. Accounts that do not tell it have no cell (a gap). */
export interface Row {
  id: RowId;
  /** In the order of the story's accounts. */
  cells: Cell[];
}

/** A link of a story, by sentence ids; the two accounts differ. */
export interface Link {
  a: SentenceId;
  b: SentenceId;
  score: number;
  reasons: Reason[];
}

export interface AccountPair {
  a: AccountId;
  b: AccountId;
  links: Link[];
  doubts: Doubt<SentenceId>[];
  sameEvent: number;
  mode: TrackPair['mode'];
  copied: number;
  means: TrackPair['means'];
}

/** A passage told in another order than the account compared with. */
export interface Move {
  a: PassageId;
  b: PassageId;
}

/** The rows partition all sentences of the story: each sentence stands in exactly one. */
export interface Alignment {
  story: Story;
  pairs: AccountPair[];
  rows: Row[];
  /** By `a~b`, in the order of the story's accounts. */
  moves: Record<string, Move[]>;
}

// ---- compare ----

export type Verdict = 'same' | 'reworded' | 'differs' | 'only-here';

/** What differs in writing and not in words: marks and their style, capitals, `colour` and `color`. */
export type Trivial = 'punctuation' | 'case' | 'spelling';

/**
 * One run of a word comparison of a with b. `same` and `added` in order give b, `same` (its `from`, where it has one) and
 * `removed` give a. `from` is a's writing of what counts as the same. `trivial` is there where the words are the same and
 * only their writing differs; spaces alone are not worth a word.
 */
export interface Change {
  kind: 'same' | 'added' | 'removed';
  text: string;
  from?: string;
  trivial?: Trivial;
}

/** How one text reads beside another. */
export interface TextComparison {
  changes: Change[];
  /** Words added and removed, trivial changes left out, as a share of all words of both. 0…1. */
  changedShare: number;
  /** In words: `3 words added, 1 removed`. */
  summary: string;
}

export type FindingKind =
  | 'agreement'
  | 'figure'
  | 'quote'
  | 'attribution'
  | 'name'
  | 'title'
  | 'negation'
  | 'direction'
  | 'certainty'
  | 'headline'
  | 'only-here'
  | 'left-out'
  | 'moved'
  | 'added-detail';

/** The words of an account a finding rests on. `sentence` is absent for a headline; the span is of the sentence's text (or the headline). */
export interface Evidence extends Span {
  account: AccountId;
  passage?: PassageId;
  sentence?: SentenceId;
  text: string;
}

/** A short, typed, ranked statement about the story, with what it rests on. */
export interface Finding {
  id: FindingId;
  kind: FindingKind;
  /** One plain sentence for readers, from a template and the accounts' own words. */
  text: string;
  accounts: AccountId[];
  /** Accounts that stand together against the others, where the finding tells accounts apart. */
  sides?: AccountId[][];
  /** The account that does not tell it, for `left-out`. */
  missingFrom?: AccountId;
  rows: RowId[];
  evidence: Evidence[];
  /** The rule that made it. */
  rule: string;
  weight: 'major' | 'minor';
  /** Findings are sorted by this, greatest first. 0…1. */
  score: number;
  /** Independent origins among the accounts that tell it. */
  origins: number;
}

export type Relation = 'near-copy' | 'rewrite' | 'shares-facts' | 'unrelated';

/** How two accounts relate, with everything that was measured to say so. */
export interface Derivation {
  a: AccountId;
  b: AccountId;
  relation: Relation;
  sameEvent: number;
  /** Share of a's sentences that b tells, and of b's that a tells. 0…1. */
  coverage: { a: number; b: number };
  longestRun: { words: number; text: string };
  /** 0…1: how much of the shared material stands in the same order. */
  sharedOrder: number;
  sharedRareWords: string[];
  sharedSlips: string[];
  /** The likelier direction, where evidence supports one. */
  likelyFrom?: AccountId;
  /** Plain sentences, for readers. */
  reasons: string[];
}

export type FactStatus = 'disagree' | 'more-precise' | 'agree' | 'single';

/** What one account prints of a fact. */
export interface Telling extends Evidence {
  /** Of a quotation, beside the wording most origins print: in the same words, in others, or told without quotation marks. */
  how?: 'identical' | 'altered' | 'without-marks';
}

/** A figure, quote or name across the accounts: what each prints. */
export interface Fact {
  id: string;
  kind: 'figure' | 'quote' | 'name';
  label: string;
  status: FactStatus;
  rows: RowId[];
  /** What each account prints; accounts that print nothing of it are absent. */
  told: Telling[];
  /** Of a quotation: who is said to speak, as printed. */
  speakers?: string[];
  /** A short plain note for readers: which differ, and how. */
  note?: string;
}

export interface ComparedRow extends Row {
  verdict: Verdict;
  /** A sentence of the row that stands for it. */
  lead: SentenceId;
  /** Independent origins among the accounts that tell it. */
  origins: number;
  /** In words: `3 words added, 1 figure differs`. */
  summary: string;
  findings: FindingId[];
}

/** Everything the pages and `comparison.json` show. */
export interface Comparison {
  schemaVersion: string;
  story: Story;
  rows: ComparedRow[];
  pairs: AccountPair[];
  moves: Record<string, Move[]>;
  findings: Finding[];
  facts: Fact[];
  derivations: Derivation[];
  /** Accounts that tell of the event, grouped by likely origin. */
  origins: AccountId[][];
  /** Accounts that are probably about something else. */
  unrelated: AccountId[];
}

// ---- problems ----

/** Something wrong with content. A place is known, or the problem concerns the whole file. */
export interface Problem {
  rule: string;
  path: string;
  position?: { line: number; column: number };
  message: string;
  found?: string;
  expected: string;
  hint: string;
}
