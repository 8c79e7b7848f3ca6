/** The words the pages use, in the order of the alphabet. */
export const glossary: { id: string; word: string; words: string }[] = [
  { id: 'account', word: 'Account', words: 'One outlet’s article about the event, as a text file.' },
  {
    id: 'base',
    word: 'Base',
    words: 'The account the others are compared to: the one that was chosen, else the first original of each row.',
  },
  { id: 'cell', word: 'Cell', words: 'What one account tells in a row.' },
  {
    id: 'coverage',
    word: 'Coverage',
    words: 'How much of one account another tells too, as a share of its sentences.',
  },
  {
    id: 'difference',
    word: 'Difference',
    words: 'A finding that tells accounts apart: another figure, another name, an altered quotation.',
  },
  { id: 'fact', word: 'Fact', words: 'A figure, a quotation or a name, with what each account prints for it.' },
  { id: 'figure', word: 'Figure', words: 'A number with its unit: money, a count, a percentage, a date, a duration.' },
  {
    id: 'finding',
    word: 'Finding',
    words: 'A statement about the accounts made by a rule, with the words it rests on.',
  },
  { id: 'gap', word: 'Gap', words: 'An account’s empty place in a row: it does not tell this.' },
  { id: 'near-copy', word: 'Near copy', words: 'An account that repeats most of another’s words in the same order.' },
  {
    id: 'origin',
    word: 'Origin',
    words: 'A report that was made on its own. An account and its near copy have one origin between them.',
  },
  { id: 'outlet', word: 'Outlet', words: 'Who published an account: a newspaper, an agency, a site.' },
  {
    id: 'passage',
    word: 'Passage',
    words: 'One block of an account: a paragraph, a list item, a quotation, a heading. Numbered with the sign ¶.',
  },
  { id: 'rewrite', word: 'Rewrite', words: 'An account that tells most of another in its own words.' },
  { id: 'row', word: 'Row', words: 'The sentences of all accounts that tell the same thing.' },
  {
    id: 'score',
    word: 'Score',
    words:
      'The drawing of a story: a line for each account, a mark for each row it tells, marks of one row tied together.',
  },
  { id: 'story', word: 'Story', words: 'One event, told by several accounts.' },
  {
    id: 'variorum',
    word: 'Variorum',
    words: 'Latin, “of the various”: an edition that prints every version of a text side by side.',
  },
  { id: 'verdict', word: 'Verdict', words: 'What a row shows: alike, reworded, differs, or only here.' },
];
