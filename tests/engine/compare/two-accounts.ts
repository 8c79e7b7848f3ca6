import { alignStory, compareStory, readContent } from '../../../src/engine/index.ts';
import type { Comparison, Finding } from '../../../src/engine/model.ts';

/** What two accounts share beside the passages a test gives them, so that they are told of one event. */
const frame = [
  'The ferry Aurelia ran aground near Kestrel Point on Monday morning with 214 people aboard, the harbour office said.',
  'Captain Jonas Vell steered around a fishing boat in thick fog and struck the Marten reef at 6:40.',
  'Divers from Sandholm found a hole nine metres long under the engine room.',
];

/** How each account ends: the same, in its own words, since two accounts with one text are refused. */
const endings = ['No more was known at noon.', 'Nothing more was known at noon.', 'At noon no more was known.'];

/** What an account prints of its own, after what all share, or first. */
interface OwnText {
  title?: string;
  text: string;
  first?: boolean;
}

/**
 * The findings about accounts of one shipwreck, each of which tells the same beside its own passages. A text is a passage;
 * its account is `a`, `b`, `c` by its place.
 */
export function findingsOf(...accounts: (string | OwnText)[]): Finding[] {
  return compareAccounts(...accounts).findings;
}

export function compareAccounts(...accounts: (string | OwnText)[]): Comparison {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const at = 'stories/wreck';
  const yaml = 'title: Wreck\nevent: A ferry ran aground\ndate: 2025-03-03\nsummary: A ferry ran aground.\n';
  const files = accounts.map((account, place) => {
    const own: OwnText = typeof account === 'string' ? { text: account } : account;
    const { title = 'Ferry runs aground', text, first = false } = own;
    const body = [...(first ? [text, ...frame] : [...frame, text]), endings[place]].join('\n\n');
    return {
      path: `${at}/${'abc'[place]}.md`,
      bytes: bytes(`---\ntitle: ${JSON.stringify(title)}\nlanguage: en\n---\n${body}\n`),
    };
  });
  const { stories, problems } = readContent([{ path: `${at}/story.yaml`, bytes: bytes(yaml) }, ...files]);
  const [story] = stories;
  if (!story) throw new Error(`cannot be read: ${JSON.stringify(problems)}`);
  return compareStory(alignStory(story));
}
