import type { Story } from '../engine/model.ts';

/** One comparison, cited in three forms. */
export interface Citation {
  /** One sentence, for a footnote. */
  plain: string;
  /** A BibTeX `@misc` entry; characters special to TeX are escaped. */
  bibtex: string;
  /** A CSL-JSON array with one item (citationstyles.org, schema 1.0). */
  cslJson: string;
}

const TEX_ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const tex = (text: string): string =>
  text.replace(/[\\{}$&%#_~^]/g, (character) => TEX_ESCAPES[character] ?? character);

/**
 * Cites the comparison of a story. The date is the story's, so that the same content gives the same citation on any day.
 *
 * @param address absolute address of the story's page; left out of the citation where the site has none
 */
export function citeComparison(story: Story, address?: string): Citation {
  const count = story.accounts.length;
  const note = `${count} accounts compared sentence by sentence`;
  const [year = '', month = '', day = ''] = story.date.split('-');
  const title = /[.?!…]$/u.test(story.title) ? story.title : `${story.title}.`;
  return {
    plain: `${title} ${note.charAt(0).toUpperCase()}${note.slice(1)}. Variorum, ${story.date}.${address ? ` ${address}` : ''}`,
    bibtex: [
      `@misc{variorum:${story.id},`,
      `  title = {{${tex(story.title)}}},`,
      '  author = {{Variorum}},',
      `  year = {${year}},`,
      `  month = {${Number(month)}},`,
      ...(address ? [`  url = {${address}},`] : []),
      `  note = {${tex(note)}}`,
      '}',
    ].join('\n'),
    cslJson: JSON.stringify(
      [
        {
          id: `variorum:${story.id}`,
          type: 'webpage',
          title: story.title,
          author: [{ literal: 'Variorum' }],
          'container-title': 'Variorum',
          issued: { 'date-parts': [[Number(year), Number(month), Number(day)]] },
          note,
          ...(address ? { URL: address } : {}),
        },
      ],
      null,
      2,
    ),
  };
}
