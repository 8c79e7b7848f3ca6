import type { Cell, Passage } from '../engine/model.ts';
import type { StoryIndex } from './story-index.ts';

/** What an account tells in a row: its sentences, joined by a space. */
export function cellText(index: StoryIndex, cell: Cell): string {
  return cell.sentences.map((id) => index.sentence(id).sentence.text).join(' ');
}

export function cellTranslation(index: StoryIndex, cell: Cell): { language: string; text: string } | undefined {
  const [first] = cell.translations;
  if (first === undefined) return undefined;
  const language = index.sentence(first).passage.translation?.language ?? 'und';
  return { language, text: cell.translations.map((id) => index.sentence(id).sentence.text).join('') };
}

/** The passages a cell's sentences stand in, in reading order. */
export function cellPassages(index: StoryIndex, cell: Cell): Passage[] {
  return [...new Set(cell.sentences.map((id) => index.sentence(id).passage))];
}

export function cellLanguage(index: StoryIndex, cell: Cell): string {
  return cellPassages(index, cell)[0]?.language ?? index.account(cell.account).meta.language;
}
