import type { AccountId, Language, Passage, Sentence } from '../model.ts';
import { reading } from '../settings.ts';
import { Ids, textSlug } from './ids.ts';
import { languageOf } from './languages.ts';
import type { Block } from './markdown.ts';
import { splitSentences } from './sentences.ts';

interface Told extends Block {
  language: Language;
}

/**
 * The passages of an account. A block in the account's other language that directly follows an original of its kind is
 * attached to it as its translation; any other block is a passage of its own.
 */
export function toPassages(
  account: AccountId,
  blocks: readonly Block[],
  language: Language,
  translation: Language | undefined,
): Passage[] {
  const told = blocks.map((block): Told => {
    const expected: [Language, ...Language[]] = translation ? [language, translation] : [language];
    return { ...block, language: languageOf(block.text, expected) };
  });
  const other = translation ?? alternatingLanguage(told, language);
  const ids = new Ids();
  const passages: Passage[] = [];
  let last: Passage | undefined;
  for (const block of told) {
    if (last && other !== undefined && follows(block, last, language, other)) {
      const { text, inlines } = block;
      const sentences = toSentences(block, account, last.id, ids);
      last.translation = { language: other, text, inlines, sentences };
      continue;
    }
    const id = ids.take(`p-${account}--${textSlug(block.text)}`);
    const { kind, depth, text, inlines, position } = block;
    last = {
      id,
      account,
      number: passages.length + 1,
      kind,
      ...(depth !== undefined && { depth }),
      language: block.language,
      text,
      inlines,
      sentences: toSentences(block, account, id, ids),
      position,
    };
    passages.push(last);
  }
  return passages;
}

function follows(block: Told, last: Passage, language: Language, other: Language): boolean {
  return block.language === other && last.language === language && !last.translation && block.kind === last.kind;
}

/**
 * The language that regularly alternates with the account's own, where the front matter names no translation. A heading
 * that begins the text renders the headline, so nothing needs to stand before it.
 */
function alternatingLanguage(told: readonly Told[], language: Language): Language | undefined {
  const isTitle = (block: Told, index: number) => index === 0 && block.kind === 'heading';
  const foreign = told.flatMap((block, index) =>
    block.language === language || isTitle(block, index) ? [] : [{ block, before: told[index - 1] }],
  );
  const other = foreign[0]?.block.language;
  if (other === undefined || foreign.some(({ block }) => block.language !== other)) return undefined;
  const paired = foreign.filter(({ block, before }) => before?.language === language && before.kind === block.kind);
  const originals = told.length - foreign.length;
  const regular = paired.length === foreign.length && foreign.length * 2 >= originals;
  return regular && paired.length >= reading.minAlternations ? other : undefined;
}

function toSentences(block: Told, account: AccountId, passage: string, ids: Ids): Sentence[] {
  if (block.kind === 'heading') return [];
  return splitSentences(block.text, block.language).map(({ start, end }) => {
    const text = block.text.slice(start, end);
    return { id: ids.take(`s-${account}--${textSlug(text)}`), passage, text, start, end };
  });
}
