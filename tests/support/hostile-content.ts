import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alignStory, type ContentFile, compareStory, formatProblems, readContent } from '../../src/engine/index.ts';
import { passageHtml } from '../../src/engine/write/html.ts';

const folder = 'tests/fixtures/content';

type Text =
  | string
  | null
  | { base64: string }
  | { repeat: [text: string, times: number]; before: string; after?: string };

/** A hostile or broken input: files that replace or join those of a sound story, and what must come of it. */
export interface HostileCase {
  name: string;
  why: string;
  /** The name of the story's folder. */
  story?: string;
  /** By name within the story's folder, or by path where it has a slash at its front. */
  files: Record<string, Text>;
  /** The lines of the report, paths beginning at the story's folder; or title and written HTML of the first account. */
  expected: string[];
}

export const hostileCases = (): HostileCase[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((file) => ({
      name: file.replace(/\.json$/u, ''),
      ...(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Omit<HostileCase, 'name'>),
    }));

const sound: Record<string, Text> = {
  'story.yaml': 'title: The harbour\nevent: Ferries sail again\ndate: 2026-01-02\nsummary: Two tell of ferries.\n',
  'a.md': '---\ntitle: Harbour\nlanguage: en\n---\n\nFerries sail again.\n',
  'b.md': '---\ntitle: Port\nlanguage: en\n---\n\nThe port has opened.\n',
};

function bytesOf(text: Exclude<Text, null>): Uint8Array {
  if (typeof text === 'string') return new TextEncoder().encode(text);
  if ('base64' in text) return Uint8Array.from(Buffer.from(text.base64, 'base64'));
  return new TextEncoder().encode(text.before + text.repeat[0].repeat(text.repeat[1]) + (text.after ?? ''));
}

/** The cases that are harmless, so that a site can be built of them. */
export const acceptedCases = (): HostileCase[] =>
  hostileCases().filter(({ expected }) => expected[0]?.startsWith('title: '));

/** The files of a case as they lie in a content folder, with those of the sound story that it does not replace. */
export function filesOf({ story = 'harbour', files }: Pick<HostileCase, 'story' | 'files'>): ContentFile[] {
  return Object.entries({ ...sound, ...files }).flatMap(([name, text]) =>
    text === null
      ? []
      : [{ path: name.startsWith('/') ? name.slice(1) : `stories/${story}/${name}`, bytes: bytesOf(text) }],
  );
}

/** What becomes of a case: the report of its problems, or where there are none what is written for the first account. */
export function outcomeOf({ story = 'harbour', files }: Pick<HostileCase, 'story' | 'files'>): string[] {
  const { stories, problems } = readContent(filesOf({ story, files }));
  if (problems.length > 0) {
    const report = formatProblems(problems).trimEnd().replaceAll(`stories/${story}/`, './');
    return report.split('\n');
  }
  return stories.flatMap((read) => {
    compareStory(alignStory(read));
    const [account] = read.accounts;
    return [`title: ${account?.meta.title}`, ...(account?.passages.map((passage) => passageHtml(passage)) ?? [])];
  });
}
