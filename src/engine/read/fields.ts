import type { AccountMeta } from '../model.ts';

/** What a field holds. `texts` and `names` are lists; `translation` is a mapping of fields of its own. */
export type FieldKind = 'text' | 'texts' | 'names' | 'date' | 'moment' | 'language' | 'url' | 'map';

export interface Field {
  kind: FieldKind;
  required?: true;
  /** A line or lines as an editor writes them. */
  example: string;
  /** For mappings. */
  fields?: Fields;
}

export type Fields = Readonly<Record<string, Field>>;

const translationFields = {
  /** The language of the translation. @example language: zh */
  language: { kind: 'language', required: true, example: 'language: zh' },
  /** The headline in that language. @example title: 一份声明 */
  title: { kind: 'text', example: 'title: 一份声明' },
  /** The standfirst in that language. @example standfirst: 三家媒体 */
  standfirst: { kind: 'text', example: 'standfirst: 三家媒体' },
} satisfies Fields;

/** The front matter of an account. What an account does not state stays absent; any other key is an error. */
export const accountFields = {
  /** The headline as printed. @example title: Harbour reopens after storm */
  title: { kind: 'text', required: true, example: 'title: Harbour reopens after storm' },
  /** The language the account is written in, as a BCP 47 tag. @example language: en */
  language: { kind: 'language', required: true, example: 'language: en' },
  /** The outlet's name. @example outlet: Evening Post */
  outlet: { kind: 'text', example: 'outlet: Evening Post' },
  /** Who signed it, as printed. @example byline: Ada Moreau */
  byline: { kind: 'text', example: 'byline: Ada Moreau' },
  /** When it was published, as a day or as a day and a time. @example published: 2025-06-11T05:58 */
  published: { kind: 'moment', example: 'published: 2025-06-11T05:58' },
  /** The line of place and date, as printed. @example dateline: "LISBON, June 10" */
  dateline: { kind: 'text', example: 'dateline: "LISBON, June 10"' },
  /** The lines under the headline. @example standfirst: Ferries sail again from Thursday */
  standfirst: { kind: 'text', example: 'standfirst: Ferries sail again from Thursday' },
  /** Headline and standfirst in the other language of an account printed in two. @example translation: { language: zh } */
  translation: { kind: 'map', example: 'translation:\n  language: zh', fields: translationFields },
  /** The captions of its pictures. @example captions: [The harbour on Tuesday] */
  captions: { kind: 'texts', example: 'captions:\n  - The harbour on Tuesday' },
  /** Further credits, as printed. @example credits: [Additional reporting by Ada Moreau] */
  credits: { kind: 'texts', example: 'credits:\n  - Additional reporting by Ada Moreau' },
  /** What the account itself names as what it rests on, in its order. @example cites: [www.example.org] */
  cites: { kind: 'texts', example: 'cites:\n  - www.example.org' },
  /** The line about rights, as printed. @example rights: © 2025 Evening Post */
  rights: { kind: 'text', example: 'rights: © 2025 Evening Post' },
  /** Where it was published. @example url: https://www.example.org/harbour */
  url: { kind: 'url', example: 'url: https://www.example.org/harbour' },
} satisfies Record<keyof AccountMeta, Field>;

/** The keys of `story.yaml`. */
export const storyFields = {
  /** The story's name on the site. @example title: Harbour reopens */
  title: { kind: 'text', required: true, example: 'title: Harbour reopens' },
  /** What happened, in one line. @example event: The harbour of Lisbon reopens after a storm */
  event: { kind: 'text', required: true, example: 'event: The harbour of Lisbon reopens after a storm' },
  /** The day of the event. @example date: 2025-06-10 */
  date: { kind: 'date', required: true, example: 'date: 2025-06-10' },
  /** One line for the home page. @example summary: How four papers tell of the reopening */
  summary: { kind: 'text', required: true, example: 'summary: How four papers tell of the reopening' },
  /** The language of title, event and summary; else it is told by their script. @example language: de */
  language: { kind: 'language', example: 'language: de' },
  /** The order of the accounts, as file names without `.md`; else they stand by name. @example accounts: [evening-post] */
  accounts: { kind: 'names', example: 'accounts:\n  - evening-post' },
} satisfies Fields;
