import type { Language, Problem } from '../model.ts';
import { checkFields } from './check-fields.ts';
import { decode } from './decode.ts';
import { storyFields } from './fields.ts';
import { languageOf } from './languages.ts';
import { placesOf } from './places.ts';
import type { ContentFile } from './read-account.ts';
import { unseenCharacters } from './unseen.ts';
import { parseYaml } from './yaml.ts';

/** What `story.yaml` says. */
export interface StoryFile {
  title: string;
  event: string;
  date: string;
  summary: string;
  language: Language;
  /** File names without `.md`, each with its place in the file. */
  accounts?: { name: string; position: { line: number; column: number } }[];
}

/** Reads a `story.yaml`. It comes back only where nothing is wrong with it. */
export function readStoryFile(file: ContentFile): { story?: StoryFile; problems: Problem[] } {
  const { path } = file;
  const decoded = decode(path, file.bytes);
  if ('problems' in decoded) return decoded;
  const { text } = decoded;
  const problems = unseenCharacters(path, text);
  const place = placesOf(text);
  const parsed = parseYaml(path, text, 0, place);
  if ('problems' in parsed) return { problems: [...problems, ...parsed.problems] };
  const checked = checkFields(path, { ...parsed.map, offset: 0 }, storyFields, place);
  problems.push(...checked.problems);
  if (problems.length > 0) return { problems };

  const { title, event, date, summary, language } = checked.values as unknown as Omit<StoryFile, 'language'> & {
    language?: Language;
  };
  const story = { title, event, date, summary, language: language ?? languageOf(`${title} ${event}`, ['en']) };
  const listed = parsed.map.entries.find((entry) => entry.key === 'accounts')?.value;
  if (listed?.kind !== 'list') return { story, problems };
  const accounts = listed.items.flatMap((item) =>
    item.kind === 'text' ? [{ name: item.text.trim(), position: place(item.offset) }] : [],
  );
  return { story: { ...story, accounts }, problems };
}
