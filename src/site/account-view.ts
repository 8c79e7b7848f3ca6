import type { Account, AccountMeta, ComparedRow, Passage, Verdict } from '../engine/model.ts';
import { languageOf } from '../engine/read/languages.ts';
import { passageHtml } from '../engine/write/html.ts';
import { accountFacts, type Fact, stated } from './account-facts.ts';
import { cellLanguage, cellPassages, cellText } from './cell-text.ts';
import { marksInPassage } from './evidence-marks.ts';
import { countWords, verdictWords } from './labels.ts';
import { type Linker, linksFrom, paths } from './links.ts';
import { type FindingLink, findingLink, findingsOf } from './passage-findings.ts';
import { type ScoreView, scoreView } from './score-view.ts';
import type { AccountLabel, StoryIndex } from './story-index.ts';

export interface OtherTelling {
  account: AccountLabel;
  language: string;
  text: string;
  place: string;
  href: string;
  verdictWords: string;
}

export interface PassageView {
  id: string;
  number: number;
  kind: Passage['kind'];
  language: string;
  html: string;
  translation?: { language: string; html: string };
  /** The accounts that tell parts of it too. */
  tellers: AccountLabel[];
  /** `2 of 5 sentences`, those no other account tells, where others tell the rest. */
  alone: string;
  others: OtherTelling[];
  rows: { number: number; href: string }[];
  findings: FindingLink[];
  /** The most telling of its rows' verdicts; absent for headings. */
  verdict?: Verdict;
}

/** A line of front matter and the language it is printed in. */
export interface Printed {
  text: string;
  language: string;
}

function printed(text: string, { language, translation }: AccountMeta): Printed {
  return { text, language: languageOf(text, translation ? [language, translation.language] : [language]) };
}

export interface AccountView {
  label: AccountLabel;
  title: string;
  language: string;
  standfirst?: string;
  translation?: { language: string; title?: string; standfirst?: string };
  facts: Fact[];
  captions: Printed[];
  credits: Printed[];
  cites: string[];
  rights?: Printed;
  passages: PassageView[];
  /** Whether its passages are printed with their translations. */
  translated: boolean;
  unrelated: boolean;
  score: ScoreView;
  source: string;
  text: string;
  pairs: { account: AccountLabel; href: string }[];
}

export function accountView(index: StoryIndex, account: Account): AccountView {
  const story = index.comparison.story.id;
  const link = linksFrom(paths.account(story, account.id));
  const { meta } = account;
  const [outlet, ...rest] = accountFacts(index, account);
  return {
    label: index.label(account.id),
    title: meta.title,
    language: meta.language,
    ...(meta.standfirst === undefined ? {} : { standfirst: meta.standfirst }),
    ...(meta.translation === undefined ? {} : { translation: meta.translation }),
    facts: [
      ...(outlet ? [outlet] : []),
      stated('Byline', meta.byline),
      ...rest,
      ...(meta.dateline === undefined ? [] : [stated('Dateline', meta.dateline)]),
      ...(meta.url === undefined ? [] : [stated('Address', meta.url)]),
    ],
    captions: (meta.captions ?? []).map((text) => printed(text, meta)),
    credits: (meta.credits ?? []).map((text) => printed(text, meta)),
    cites: meta.cites ?? [],
    ...(meta.rights === undefined ? {} : { rights: printed(meta.rights, meta) }),
    passages: account.passages.map((passage) => passageView(index, passage, link)),
    translated: account.passages.some(({ translation }) => translation !== undefined),
    unrelated: index.comparison.unrelated.includes(account.id),
    score: scoreView(index, link, { href: (row) => placeIn(index, row, account.id, link) }),
    source: link(paths.source(story, account.id)),
    text: link(paths.text(story, account.id)),
    pairs: index.accounts
      .filter(({ id }) => id !== account.id)
      .map((other) => ({ account: other, href: link(paths.pair(story, account.id, other.id)) })),
  };
}

export function passageView(index: StoryIndex, passage: Passage, link: Linker): PassageView {
  const story = index.comparison.story.id;
  const rows = [...new Set(passage.sentences.map(({ id }) => index.rowOf(id)))];
  const others = rows.flatMap((row) =>
    row.cells
      .filter((cell) => cell.account !== passage.account)
      .map((cell): OtherTelling => {
        const [first] = cellPassages(index, cell);
        return {
          account: index.label(cell.account),
          language: cellLanguage(index, cell),
          text: cellText(index, cell),
          place: first === undefined ? '' : `¶${first.number}`,
          href: link(paths.account(story, cell.account), first?.id),
          verdictWords: verdictWords[row.verdict].toLowerCase(),
        };
      }),
  );
  const verdict = verdicts.find((one) => rows.some((row) => row.verdict === one));
  const isAlone = (sentence: string) => others.length > 0 && index.rowOf(sentence).cells.length === 1;
  const alone = passage.sentences.filter(({ id }) => isAlone(id)).length;
  return {
    id: passage.id,
    number: passage.number,
    kind: passage.kind,
    language: passage.language,
    html: passageHtml(passage, (sentence) => (isAlone(sentence) ? 'alone' : undefined), marksInPassage(index, passage)),
    alone: alone === 0 ? '' : `${alone} of ${countWords(passage.sentences.length, 'sentence')}`,
    ...(passage.translation
      ? { translation: { language: passage.translation.language, html: passageHtml(passage.translation) } }
      : {}),
    ...(verdict === undefined ? {} : { verdict }),
    tellers: index.accounts.filter(({ id }) => others.some(({ account }) => account.id === id)),
    others: others.sort((x, y) => x.account.number - y.account.number),
    rows: rows.map((row) => ({
      number: index.rowNumber(row.id),
      href: link(paths.sideBySide(story), row.id),
    })),
    findings: findingsOf(index, passage).map((one) => findingLink(index, one, link)),
  };
}

const verdicts: Verdict[] = ['differs', 'reworded', 'same', 'only-here'];

/** Where the account tells a row on its own page; elsewhere where it does not. */
function placeIn(index: StoryIndex, row: ComparedRow, account: string, link: Linker): string {
  const story = index.comparison.story.id;
  const [first] = row.cells.find((cell) => cell.account === account)?.sentences ?? [];
  return first === undefined
    ? link(paths.sideBySide(story), row.id)
    : link(paths.account(story, account), index.sentence(first).passage.id);
}
