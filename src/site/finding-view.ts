import type { AccountId, Evidence, Finding } from '../engine/model.ts';
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

/** The wordings of accounts that stand together, and who of them tells the same in others. */
export interface SideView {
  wordings: { accounts: AccountLabel[]; text: string; language?: string }[];
  others: AccountLabel[];
}

export interface FindingView {
  id: string;
  kind: string;
  text: string;
  /** The text, the accounts' own words told from ours. */
  parts: (TextPart & { language?: string })[];
  /** What each side prints, after the words before it, where the text says no more than that; else nothing. */
  told: SideView[];
  before: string;
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
    ...toldBySides(index, finding),
    sides: (finding.sides ?? [finding.accounts]).map((side) => side.map(index.label)),
    support: finding.kind === 'agreement' ? countWords(finding.origins, 'independent origin') : '',
    href: row === undefined ? link(paths.story(story), 'headlines') : link(paths.sideBySide(story), row),
    evidence: finding.evidence.map((one) => evidenceView(index, one, link)),
  };
}

/** Kinds whose texts say what each side prints and nothing else. */
const printedApart: ReadonlySet<Finding['kind']> = new Set([
  'figure',
  'quote',
  'name',
  'direction',
  'negation',
  'certainty',
]);

function toldBySides(index: StoryIndex, finding: Finding): Pick<FindingView, 'told' | 'before'> {
  const { kind, sides = [], text } = finding;
  const [first, ...rest] = ownWords(text);
  const before = /^[^:]+(?=:)/u.exec(first?.own === false ? first.text : '')?.[0];
  const printed = bySides(rest);
  const told = sides.map((side, at) => wordingsOf(index, finding, side, printed[at] ?? []));
  const whole = told.length > 1 && told.length === printed.length && told.every(({ wordings }) => wordings.length > 0);
  return printedApart.has(kind) && whole && before !== undefined ? { told, before } : { told: [], before: '' };
}

/** The accounts' own words in a text, side by side: a semicolon of ours ends a side. */
function bySides(parts: readonly TextPart[]): TextPart[][] {
  const sides: TextPart[][] = [[]];
  for (const part of parts) {
    if (part.own) sides.at(-1)?.push(part);
    else if (part.text.includes(';')) sides.push([]);
  }
  return sides;
}

/** Each wording with the accounts of the side that print it; none where one of them is printed by none of the side. */
function wordingsOf(
  index: StoryIndex,
  finding: Finding,
  side: readonly AccountId[],
  parts: readonly TextPart[],
): SideView {
  const evidence = finding.evidence.filter(({ account }) => side.includes(account));
  const left = new Set(side);
  const wordings = parts.map((part) => {
    const accounts = side.filter((id) => left.has(id) && evidence.some((one) => one.account === id && isOf(part, one)));
    for (const id of accounts) left.delete(id);
    return { accounts: accounts.map(index.label), text: part.text, ...languageOf(index, finding, part) };
  });
  return wordings.every(({ accounts }) => accounts.length > 0)
    ? { wordings, others: [...left].map(index.label) }
    : { wordings: [], others: [] };
}

/** Whether an account's own words in a text are those of a piece of evidence, or more or fewer of them. */
function isOf({ text }: TextPart, evidence: Evidence): boolean {
  const [words, printed] = [text, evidence.text].map((one) => one.replace(/[\p{Pi}\p{Pf}"'「」『』]/gu, '').trim()) as [
    string,
    string,
  ];
  return printed.includes(words) || words.includes(printed);
}

/** The language of an account's own words, where they are not in the language of the page. */
function languageOf(index: StoryIndex, finding: Finding, part: TextPart): { language?: string } {
  const from = part.own ? finding.evidence.find((one) => isOf(part, one)) : undefined;
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
