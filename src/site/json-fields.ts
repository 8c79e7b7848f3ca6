/** What the fields of `comparison.json` mean, for the page that documents it. */
export const jsonFields: { name: string; title: string; fields: [name: string, words: string][] }[] = [
  {
    name: 'top',
    title: 'At the top',
    fields: [
      ['schemaVersion', 'The version of this form, such as 1.0.0.'],
      ['story', 'The story: id, title, event, date and summary.'],
      ['accounts', 'Its accounts, in order.'],
      ['rows', 'All rows, in reading order. Every sentence stands in exactly one.'],
      ['links', 'For each two accounts the sentences linked, with scores and reasons, and those nearly linked.'],
      ['moves', 'Passages told in another order, under the ids of the two accounts joined by ~.'],
      ['findings', 'What agrees and what differs, the most telling first.'],
      ['facts', 'Figures, quotations and names with what each account prints.'],
      ['derivations', 'How each two accounts relate.'],
      ['origins', 'Groups of accounts that probably go back to one report.'],
      ['unrelated', 'Accounts that are probably about something else.'],
    ],
  },
  {
    name: 'account',
    title: 'An account',
    fields: [
      ['id', 'The name of its file, in lower case.'],
      [
        'title, language, …',
        'What it says of itself: title and language, and where stated outlet, byline, published and more.',
      ],
      ['passages', 'Its passages: id, number, kind, language, text, sentences, and a translation where it prints one.'],
    ],
  },
  {
    name: 'row',
    title: 'A row',
    fields: [
      ['id', 'Made from the words of its leading sentence.'],
      [
        'cells',
        'For each account that tells it, the ids of its sentences and of their translations. No cell is a gap.',
      ],
      ['verdict', 'same, reworded, differs or only-here.'],
      ['lead', 'The sentence that stands for the row.'],
      ['origins', 'How many independent origins tell it.'],
      ['summary', 'The differences in words.'],
      ['findings', 'The ids of the findings about it.'],
    ],
  },
  {
    name: 'finding',
    title: 'A finding',
    fields: [
      ['kind', 'agreement, figure, quote, attribution, name, title, negation, direction, certainty and so on.'],
      ['text', 'The finding in one sentence.'],
      ['accounts', 'Whom it concerns; sides says who stands with whom.'],
      ['evidence', 'The words it rests on: account, passage, sentence, and start and end in UTF-16 units.'],
      ['rule', 'The rule that made it.'],
      ['score', 'From 0 to 1; findings are sorted by it.'],
    ],
  },
  {
    name: 'fact',
    title: 'A fact',
    fields: [
      ['kind, label', 'figure, quote or name, and what it is called.'],
      ['status', 'disagree, more-precise, agree or single.'],
      ['told', 'What each account prints, as evidence; of a quotation also how: identical, altered or without-marks.'],
      ['speakers', 'Of a quotation: who is said to speak.'],
      ['rows', 'The rows it stands in.'],
    ],
  },
];
