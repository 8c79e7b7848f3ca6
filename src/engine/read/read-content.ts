import type { Account, Problem, Story } from '../model.ts';
import { problem, sortProblems } from '../problems.ts';
import { reading } from '../settings.ts';
import { isHidden, nameToId, reservedAccounts, reservedStories } from './names.ts';
import { type ContentFile, readAccount } from './read-account.ts';
import { readStoryFile, type StoryFile } from './read-story-file.ts';

export type { ContentFile } from './read-account.ts';

interface Folder {
  /** `stories/<name>` as the paths spell it. */
  path: string;
  name: string;
  files: { name: string; file: ContentFile }[];
}

/** What one story folder holds: its story, where nothing is wrong with it, and what is wrong. */
export interface ReadStory {
  story?: Story;
  problems: Problem[];
}

/**
 * Reads all files of the content folder into stories, and tells everything that is wrong with any of them. Paths are
 * relative to the content folder (`stories/<story>/<account>.md`); what lies outside `stories/` is not looked at.
 * A story comes back only where nothing is wrong with it. The result does not depend on the order of the files.
 */
export function readContent(files: readonly ContentFile[]): { stories: Story[]; problems: Problem[] } {
  const read = [...readStories(files)];
  return {
    stories: read.flatMap(({ story }) => story ?? []),
    problems: sortProblems(read.flatMap(({ problems }) => problems)),
  };
}

/**
 * As `readContent`, one story after another, so that they need not all be held at once.
 *
 * @param known names of story folders that were read before and found in order: their names count, their files are not read
 */
export function* readStories(
  files: readonly ContentFile[],
  known: ReadonlySet<string> = new Set(),
): Generator<ReadStory> {
  const stray: Problem[] = [];
  const folders = toFolders(files, stray);
  yield { problems: stray };
  const taken = new Map<string, string>();
  for (const folder of folders) {
    const { id, wrong } = checkName(folder.name, folder.path, reservedStories, taken);
    if (known.has(folder.name)) {
      yield { problems: wrong };
      continue;
    }
    const { story, problems } = readFolder(folder, id);
    yield { ...(story && wrong.length === 0 ? { story } : {}), problems: [...wrong, ...problems] };
  }
}

function toFolders(files: readonly ContentFile[], problems: Problem[]): Folder[] {
  const folders = new Map<string, Folder>();
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))) {
    const [, before = '', inside] = /^((?:.*\/)?stories\/)(.+)$/su.exec(file.path) ?? [];
    if (inside === undefined) continue;
    const parts = inside.split('/');
    const [name, fileName] = parts;
    if (parts.some(isHidden)) continue;
    if (name === undefined || fileName === undefined || parts.length > 2) {
      problems.push(problem('stray-file', file.path));
      continue;
    }
    const folder = folders.get(name) ?? { path: `${before}${name}`, name, files: [] };
    folders.set(name, folder);
    if (fileName === 'story.yaml' || fileName.endsWith('.md')) folder.files.push({ name: fileName, file });
    else problems.push(problem('stray-file', file.path));
  }
  return [...folders.values()];
}

function checkName(
  name: string,
  path: string,
  reserved: ReadonlySet<string>,
  taken: Map<string, string>,
): { id: string; wrong: Problem[] } {
  const { id, lost } = nameToId(name);
  const wrong: Problem[] = [];
  const other = taken.get(id);
  if (id === '' || lost.length > 0)
    wrong.push(problem('file-name', path, undefined, { found: lost.join(' ') || name }));
  else if (name.length > reading.maxName)
    wrong.push(
      problem('file-name', path, undefined, {
        message: 'The name is too long.',
        found: `${name.length} characters`,
        expected: `at most ${reading.maxName} characters`,
      }),
    );
  else if (reserved.has(id)) wrong.push(problem('reserved-name', path, undefined, { found: name }));
  else if (other !== undefined)
    wrong.push(problem('name-collision', path, undefined, { found: `\`${id}\`, as ${other}` }));
  taken.set(id, path);
  return { id, wrong };
}

function readFolder(folder: Folder, id: string): { story?: Story; problems: Problem[] } {
  const problems: Problem[] = [];
  const storyEntry = folder.files.find((entry) => entry.name === 'story.yaml');
  const storyPath = `${folder.path}/story.yaml`;
  let told: StoryFile | undefined;
  if (storyEntry) {
    const read = readStoryFile(storyEntry.file);
    problems.push(...read.problems);
    told = read.story;
  } else {
    problems.push(problem('story-file-missing', storyPath));
  }

  const taken = new Map<string, string>();
  const accounts: Account[] = [];
  const names = new Map<string, string>();
  for (const { name, file } of folder.files) {
    if (!name.endsWith('.md')) continue;
    const stem = name.slice(0, -'.md'.length);
    const checked = checkName(stem, file.path, reservedAccounts, taken);
    const read = readAccount(file, checked.id);
    problems.push(...checked.wrong, ...read.problems);
    names.set(stem, checked.id);
    if (read.account) accounts.push(read.account);
  }
  if (names.size < 2) {
    problems.push(problem('too-few-accounts', storyPath, undefined, { found: `${names.size} of them` }));
  }
  problems.push(...sameTexts(accounts), ...(told ? orderProblems(told, names, storyPath) : []));
  if (!told || problems.length > 0) return { problems };
  const { title, event, date, summary, language } = told;
  return { story: { id, title, event, date, summary, language, accounts: inOrder(accounts, told, names) }, problems };
}

/** Accounts with the same words: one of them was pasted twice. */
function sameTexts(accounts: readonly Account[]): Problem[] {
  const seen = new Map<string, string>();
  return accounts.flatMap((account) => {
    const text = account.passages.map((passage) => passage.text).join('\n');
    const other = seen.get(text);
    seen.set(text, other ?? account.path);
    return other === undefined
      ? []
      : [problem('same-text', account.path, undefined, { found: `the text of ${other}` })];
  });
}

function orderProblems(told: StoryFile, names: ReadonlyMap<string, string>, path: string): Problem[] {
  const listed = told.accounts;
  if (!listed) return [];
  const known = new Set([...names.keys(), ...names.values()]);
  const unknown = listed
    .filter(({ name }) => !known.has(name))
    .map(({ name, position }) => problem('unknown-account', path, position, { found: name }));
  // By its file's name or by its id: both name the same account.
  const ids = listed.map(({ name }) => names.get(name) ?? name);
  const twice = listed.filter((_, at) => ids.indexOf(ids[at] ?? '') < at);
  const repeated = twice.map(({ name, position }) =>
    problem('duplicate-key', path, position, {
      message: 'An account is named twice.',
      found: name,
      expected: 'every account once',
      hint: 'Delete one of the two.',
    }),
  );
  const written = new Set(ids);
  const missing = [...names.values()]
    .filter((name) => !written.has(name))
    .map((name) => problem('unlisted-account', path, undefined, { found: name }));
  return [...unknown, ...repeated, ...missing];
}

function inOrder(accounts: Account[], told: StoryFile, names: ReadonlyMap<string, string>): Account[] {
  const order = told.accounts?.map(({ name }) => names.get(name) ?? name);
  if (!order) return accounts;
  return [...accounts].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}
