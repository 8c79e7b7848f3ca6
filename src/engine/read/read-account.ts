import type { Account, AccountId, AccountMeta, Problem } from '../model.ts';
import { problem } from '../problems.ts';
import { checkFields } from './check-fields.ts';
import { decode } from './decode.ts';
import { accountFields } from './fields.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readMarkdown } from './markdown.ts';
import { toPassages } from './passages.ts';
import { placesOf } from './places.ts';
import { unseenCharacters } from './unseen.ts';
import { parseYaml } from './yaml.ts';

/** A file of the content folder: its path with forward slashes, and its bytes as they are. */
export interface ContentFile {
  path: string;
  bytes: Uint8Array;
}

/** Reads one Markdown file. An account comes back only where nothing is wrong with it. */
export function readAccount(file: ContentFile, id: AccountId): { account?: Account; problems: Problem[] } {
  const { path } = file;
  const decoded = decode(path, file.bytes);
  if ('problems' in decoded) return decoded;
  const { text } = decoded;
  const unseen = unseenCharacters(path, text);
  const problems = [...unseen];
  const front = splitFrontMatter(path, text);
  if ('rule' in front) return { problems: [...problems, front] };

  const place = placesOf(text);
  const parsed = parseYaml(path, front.yaml, front.yamlStart, place);
  const checked = 'map' in parsed ? checkFields(path, { ...parsed.map, offset: 0 }, accountFields, place) : parsed;
  problems.push(...checked.problems);
  const { blocks, problems: refused } = readMarkdown(path, text, front.bodyStart);
  problems.push(...refused);
  if (refused.length === 0 && !blocks.some((block) => block.kind !== 'heading')) {
    const end = place(front.bodyStart);
    problems.push(problem('no-sentences', path, end, { found: blocks.length > 0 ? 'headings alone' : 'nothing' }));
  }
  if (problems.length > 0 || !('values' in checked))
    return { problems: unseen.length > 0 ? onlySeen(problems, unseen) : problems };

  const meta = checked.values as unknown as AccountMeta;
  const passages = toPassages(id, blocks, meta.language, meta.translation?.language);
  return { account: { id, meta, passages, markdown: text, path }, problems };
}

/** Without the problems that parsed text has for characters already found in the file as it is. */
function onlySeen(problems: readonly Problem[], unseen: readonly Problem[]): Problem[] {
  return problems.filter((one) => one.rule !== 'character' || unseen.includes(one));
}
