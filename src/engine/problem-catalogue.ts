interface Entry {
  message: string;
  expected: string;
  hint: string;
}

/** The catalogue of what can be wrong with content. `expected` and `hint` may be made more exact where a problem is found. */
export const catalogue = {
  encoding: {
    message: 'The file is not UTF-8.',
    expected: 'text encoded as UTF-8',
    hint: 'Save the file again as UTF-8.',
  },
  character: {
    message: 'There is a character that cannot be seen.',
    expected: 'text without control, zero-width and direction-changing characters',
    hint: 'Delete the character; retype the words around it if need be.',
  },
  size: {
    message: 'The file is too large.',
    expected: 'a file of at most 2,000,000 bytes',
    hint: 'One account is one article: split what is more than that.',
  },
  nesting: {
    message: 'Lists or quotations are nested too deeply.',
    expected: 'at most 12 levels',
    hint: 'Flatten the list or the quotation.',
  },
  markup: {
    message: 'A paragraph holds too many marks.',
    expected: 'at most 2,000 of `*`, `_`, `[`, `<` and backticks in one paragraph',
    hint: 'Delete what is no text, or put empty lines between paragraphs.',
  },
  'too-many': {
    message: 'There is more of this than an article has.',
    expected: 'the text of one article',
    hint: 'Delete what is no text; split what is more than one article.',
  },
  'file-name': {
    message: 'The name cannot become a part of an address.',
    expected: 'letters a to z, digits, hyphens and underscores',
    hint: 'Rename it, for example to `evening-post.md`.',
  },
  'reserved-name': {
    message: 'The name belongs to one of the site’s own pages.',
    expected: 'a name no page of the site has',
    hint: 'Rename it, for example by adding the outlet or the year.',
  },
  'name-collision': {
    message: 'Two names lead to the same address.',
    expected: 'names that differ in more than capitals, spaces and punctuation',
    hint: 'Rename one of the two.',
  },
  'stray-file': {
    message: 'This file belongs to no story.',
    expected: '`stories/<story>/story.yaml` and `stories/<story>/<account>.md`',
    hint: 'Move the file into a story’s folder, give it the ending `.md`, or take it out of `stories/`.',
  },
  link: {
    message: 'This is a symbolic link.',
    expected: 'a file of its own',
    hint: 'Replace the link by a copy of the file it leads to.',
  },
  unreadable: {
    message: 'This cannot be read.',
    expected: 'a file or folder that may be read, with a name in UTF-8',
    hint: 'Give yourself the right to read it, rename it, or take it out of `stories/`.',
  },
  'no-stories': {
    message: 'There are no stories in the content folder.',
    expected: 'a folder for each story under `content/stories/`',
    hint: 'Make the folder, or set VARIORUM_CONTENT to the folder that holds it.',
  },
  'front-matter-missing': {
    message: 'The front matter is missing.',
    expected: '`---` as the first line, then `key: value` lines, then `---`',
    hint: 'Begin the file with `---`, a line `title: …`, and `---`.',
  },
  'front-matter-unclosed': {
    message: 'The front matter is not closed.',
    expected: 'a second line `---` after the keys',
    hint: 'Add a line `---` between the keys and the text.',
  },
  yaml: {
    message: 'The YAML cannot be read.',
    expected: '`key: value` lines',
    hint: 'Put the value in quotation marks if it holds a colon, `#` or quotation marks.',
  },
  'yaml-alias': {
    message: 'The YAML uses an anchor, an alias or a tag.',
    expected: 'plain values',
    hint: 'Write the value out; put it in quotation marks if it begins with `&`, `*` or `!`.',
  },
  'duplicate-key': {
    message: 'A key stands twice.',
    expected: 'each key once',
    hint: 'Delete one of the two lines.',
  },
  'unknown-key': {
    message: 'There is no such key.',
    expected: 'a key from content/README.md',
    hint: 'Correct the spelling or delete the line.',
  },
  'missing-key': {
    message: 'A required key is missing.',
    expected: 'the key with a value',
    hint: 'Add the line.',
  },
  'wrong-type': {
    message: 'The value is of the wrong kind.',
    expected: 'text',
    hint: 'Put the value in quotation marks.',
  },
  'empty-value': {
    message: 'The value is empty.',
    expected: 'text',
    hint: 'Write the value, or delete the line: what an account does not state stays absent.',
  },
  date: {
    message: 'The date is not one of the calendar.',
    expected: 'YYYY-MM-DD',
    hint: 'Write the date like 2025-06-10.',
  },
  language: {
    message: 'The language is not known.',
    expected: 'a language tag such as `en`, `zh` or `pt-BR`',
    hint: 'Use the BCP 47 tag of the language.',
  },
  url: {
    message: 'The address is not one of the web.',
    expected: 'an address that begins with `https://` or `http://`',
    hint: 'Copy the article’s address from the browser.',
  },
  'raw-html': {
    message: 'There is HTML in the text.',
    expected: 'Markdown without HTML',
    hint: 'Delete the tag; put a backslash before `<` if it is meant as text.',
  },
  image: {
    message: 'There is an image in the text.',
    expected: 'text alone',
    hint: 'Delete the image; put its caption under `captions:` in the front matter.',
  },
  'code-block': {
    message: 'A part of the text is marked as program code.',
    expected: 'paragraphs, lists, quotations and headings',
    hint: 'Begin paragraphs at the line’s start: four spaces before them make them code.',
  },
  'unsafe-link': {
    message: 'A link leads to an address that is not allowed.',
    expected: 'https:, http: or mailto:',
    hint: 'Correct the address, or keep the words without the link.',
  },
  'no-sentences': {
    message: 'The account has no text.',
    expected: 'at least one sentence after the front matter',
    hint: 'Paste the article’s text under the second `---`.',
  },
  'story-file-missing': {
    message: 'The story has no story.yaml.',
    expected: 'a file `story.yaml` with title, event, date and summary',
    hint: 'Copy the story.yaml of another story and change it.',
  },
  'too-few-accounts': {
    message: 'The story has fewer than two accounts.',
    expected: 'at least two Markdown files beside story.yaml',
    hint: 'Add another account: there is nothing to compare yet.',
  },
  'same-text': {
    message: 'Two accounts of the story have the same text.',
    expected: 'accounts that differ',
    hint: 'Delete one of the two files.',
  },
  'unknown-account': {
    message: '`accounts` names a file that is not there.',
    expected: 'the name of a Markdown file beside story.yaml, without `.md`',
    hint: 'Correct the name, or add the file.',
  },
  'unlisted-account': {
    message: 'An account is missing from the order of `accounts`.',
    expected: 'every account once, or no `accounts` at all',
    hint: 'Add the name to `accounts` in story.yaml, or delete `accounts`.',
  },
} satisfies Record<string, Entry>;

export type Rule = keyof typeof catalogue;
