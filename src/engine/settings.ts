/**
 * Every threshold of the engine, each with its reason and what was measured. One section for each stage.
 * Where a stage needs many, they are one object here; the stage imports it and nothing else decides.
 */

/** Reading: limits of what is taken from a file. */
export const reading = {
  /** Files greater than this are refused: an article of 1 MB is a book, and parsing time grows with the size. */
  maxBytes: 2_000_000,
  /** Lists and quotations nested deeper than this are refused: no article does that, and parsers recurse on it. */
  maxDepth: 12,
  /**
   * More marks (`*`, `_`, `[`, `<`, backticks) in one paragraph, or in one file, are refused: parsing a paragraph takes time with
   * the square of its marks, 0.1 s for 2,000 and 14 s for 100,000, and no article has a hundred.
   */
  maxMarks: 2_000,
  maxMarksOfFile: 40_000,
  /**
   * More lines that begin a quotation or a list item, or underline a heading, are refused: parsing takes time with the
   * square of the blocks they make, 0.3 s for 1,000 and 11 s for 5,000 in 20 kB, 3 s for 1,000 in 0.9 MB.
   */
  maxMarkers: 1_000,
  /** More lines that are not blank are refused: so many paragraphs of one word take 2 s, a hundred thousand 8 s. */
  maxLines: 30_000,
  /** Front matter longer than this, in UTF-16 units, is refused: keys are told apart in time with their square. */
  maxFrontMatter: 50_000,
  /** Names of files and folders longer than this are refused: they are parts of paths that hold two of them. */
  maxName: 80,
  /** A Han character counts as this many Latin letters when a passage's language is told: it is about half a word. */
  hanWeight: 3,
  /** Without `translation` in the front matter, so many foreign passages must each follow an original to be translations. */
  minAlternations: 2,
};

/** Aligning: how features combine, and when a pair of sentences is linked. */
export const aligning = {
  /** What a word of grammar weighs beside an informative one (1 at most): 0 and 1 were both worse on the development gold. */
  lightWeight: 0.12,
  /** A name tells more than another word as rare. */
  nameWeight: 1.4,
  /** Two words of one group of synonyms say less surely the same than one word twice. */
  synonymWeight: 0.8,
  /** What a word shares with an English word of its definition, with a synonym of one, and with a name it spells. */
  lexicon: { gloss: 0.8, synonym: 0.5, spelling: 1.4 },
  /** A figure with its unit is seldom shared by chance. */
  figureWeight: 2.4,
  /** How much of that weight figures of a kind have. */
  figures: { fullDate: 0.5, year: 0.6, vagueDate: 0.2, smallCount: 0.3, duration: 0.7, roundShare: 0.6, fraction: 0.3 },
  /**
   * Names of so many letters that differ by one are spellings of one name, which is worth this share of the name. Longer
   * ones are no names, and comparing them takes room with the square of their letters.
   */
  spellingLetters: { least: 5, most: 40 },
  spellingWeight: 0.9,
  /** Two informative words side by side in both sentences; one beside a word of grammar has this rarity. */
  phraseWeight: 0.5,
  phraseWithGrammar: 0.3,
  /** Added to what both sentences say, so that short sentences need more than a word or two. */
  additiveConstant: 1.5,
  /** Below this score a pair of sentences is not looked at. */
  candidateScore: 0.1,
  /**
   * A sentence is compared with so many of the other account's at most, those that may share most with it: in all annotated
   * accounts made into two, a sentence of the median has 20 such and the one with most 108. Terms that more sentences hold
   * than `common` do not tell which those are.
   */
  nearby: { compared: 120, common: 500 },
  /** A sentence is a copy of another from this share of common words in order on; near-copies lie above, others below. */
  copyLikeness: 0.5,
  /** The share of copied sentences that makes a near-copy of an account. */
  copyShare: 0.3,
  /** Countries are named by all news: what of a term's weight they have. */
  countryWeight: 0.6,
  /** So do words of all comment, and a first name beside the surname its bearer is known by. */
  vagueWeight: 0.7,
  besideBearer: 0.5,
  /**
   * What a story is about: terms in so great a share of the sentences of an account of so many, and so many times. From
   * `share` on a shared term is topical; up to `lone` it can be a thing both tell once.
   */
  topical: { sentences: 8, times: 3, share: 0.2, lone: 0.12 },
  /** Sentences this alike are the same sentences; this share of them proves one text, whatever it tells of. */
  verbatimLikeness: 0.8,
  verbatimShare: 0.15,
  /** How surely such a copy tells the same event, at least. */
  copyEvent: 0.9,
  /** Links of a near-copy: the least score, and how near the best partner of either side, and of the other. */
  nearCopy: { score: 0.35, bestShare: 0.98, secondShare: 0.7, contained: 0.8, containedShare: 0.5 },
  /**
   * Links of a telling: logistic weights of what speaks for a link, fitted by `tests/bench/fit.ts` on annotated stories
   * (`thirdAccount` is set, not fitted), and the least probability of a link and of a doubt. A lead is cut at `mostLead`; a rival has at
   * least `rivalShare` of the score; from `partner` on a candidate supports others by way of a third account; from
   * `toldShare` on readers are told that neighbours or a third account spoke for a link.
   */
  odds: {
    bias: -4.318,
    weights: {
      likeness: 0.506,
      named: -0.568,
      loneFigures: 0.827,
      loneNames: -0.324,
      loneTerms: 0.398,
      topical: -1.239,
      mass: 0.699,
      lead: 1.065,
      rivals: -0.388,
      neighbours: 0.59,
      thirdAccount: 0.6,
    },
    link: 0.4,
    doubt: 0.08,
    mostLead: 1.5,
    rivalShare: 0.8,
    partner: 0.1,
    toldShare: 0.02,
  },
  /** A row holds at most this many sentences of one account. */
  rowSentences: 4,
  /** From this score on a link may join sentences of one account that stand apart. */
  rowJoin: 0.8,
  /** From this score on it may join neighbouring ones: a sentence split in two. */
  rowJoinNear: 0.5,
  /** Accounts less likely than this to tell the same event are not linked. */
  eventGate: 0.6,
  /**
   * Logistic weights of the same event, fitted on 480 pairs of news reports, the pairs of the annotated stories and the
   * beginnings of their accounts (2, 4 and 6 sentences), and the short pairs of the repository's gold. AUC .940 on the
   * reports, .994 on the stories; fitted without a story, its surest account of another event has .65, and the least sure
   * one of the event .87.
   */
  sameEvent: { bias: -3.73, names: 6.85, vocabulary: -3.79, best: 1.17, figures: 6.99 },
  /** A link over a third track is as sure as both its parts together; below this it is left out. */
  pivotScore: 0.7,
  /** How much of the weaker of two sure pairs carries over to the pair they have in common. */
  thirdAccountEvent: 0.9,
};

/** Comparing: word changes and verdicts. */
export const comparing = {
  /** Word edits looked for before two texts count as wholly different; two unrelated texts of 5,000 words stay under a second. */
  maxEdits: 1500,
  /** Texts more of whose words than this have no counterpart are not compared word by word: marks would be noise. */
  reworded: 0.75,
};

/** Findings: what is telling, and how telling. */
export const findings = {
  /** How telling each kind is, most first: a contradiction in a fact before a difference in what is told. */
  telling: {
    figure: 1,
    quote: 0.95,
    attribution: 0.95,
    headline: 0.9,
    negation: 0.9,
    direction: 0.9,
    agreement: 0.9,
    name: 0.8,
    title: 0.7,
    certainty: 0.7,
    'left-out': 0.6,
    'only-here': 0.6,
    'added-detail': 0.5,
    moved: 0.4,
  },
  /** Kinds that change what a reader believes; the others are minor unless their rule says so. */
  majorKinds: new Set([
    'figure',
    'quote',
    'attribution',
    'headline',
    'negation',
    'direction',
    'agreement',
    'name',
  ]) as ReadonlySet<string>,
  /** Two accounts may share a thing by chance of wording; three tell it. */
  agreementAccounts: 3,
  /** Of a longer sentence, in characters, the clause around a figure is quoted. */
  figureQuote: 120,
  /** How sure each link of an agreement has to be: at 0.5 twice as many were wrong. */
  agreementScore: 0.6,
  /** A near-copy tells what its sentence, linked so surely, is copied from. */
  copyTold: 0.8,
  /** Of a sentence quoted for all, what a word the others lack weighs beside one they have: at 1 empty short ones win. */
  lackingWeight: 0.5,
  /** Two quotations with fewer words in common may be different utterances. */
  quoteLikeness: 0.5,
  /** Quotations so long and so alike are one utterance wherever they stand. */
  quoteWords: 4,
  quoteAlike: 0.6,
  oneUtterance: 0.8,
  /** Less alike, two long quotations are of other things. */
  otherQuote: 0.25,
  /** The share of a quotation's telling words that come back where it is retold without marks. */
  quoteRetold: 0.4,
  /** And so many words at least. */
  retoldLeast: 2,
  /** How surely two sentences have to be linked before who says a thing is compared. */
  reportedScore: 0.5,
  /** So surely linked, with so many words in common, two sentences tell one thing, whoever says it. */
  oneTale: { score: 0.9, words: 3 },
  ownQuoteWords: 4,
  /** From this share of linked sentences on an account is a close telling; it says little that is its own unlinked. */
  closeTelling: 0.64,
  /**
   * A sentence so nearly linked with another account's is not told by one only, nor left out there. The more of its own
   * it has, the nearer it may be: by how many particulars, 0, 1 and more.
   */
  doubtOwn: [0.2, 0.25, 0.4],
  /** So great a share of its sentences is an account's beginning, if its first passage is shorter. */
  opening: 0.08,
  /** From this share of an account's sentences on a sentence stands further down. */
  furtherDown: 0.3,
  /** Of a free telling fewer rows than this share are told by others too. */
  freeTelling: 0.5,
  /**
   * What hints that an account tells what others do: a link so sure, and so near the best link its sentence has. A link
   * so sure hints anyway, for what is left out and for what is told by one only.
   */
  hint: { score: 0.5, ofBest: 0.75, leftOut: 0.6, onlyHere: 0.8 },
  /** So many of the words all tellers use, and so great a share, are a mention of it. */
  mentioned: { words: 2, share: 0.6 },
  /** So nearly linked, an account may tell what it seems to leave out: 0.3 found one more in fourteen stories, and three wrong. */
  doubtLeftOut: 0.25,
  /** So nearly linked, two sentences are looked at for contradictions: two more of 53 were found, none wrong. */
  doubtPaired: 0.12,
  /** A sentence beside a linked one may tell a part of it. */
  besidePaired: 0.1,
  /** How far a number without a noun may be from the figure it stands for, as a share of it. */
  bareFigure: 0.1,
  onlyHereWords: 5,
  /** Without particulars, so many informative words have to be its own. */
  onlyHereNewWords: 2,
  /** A sentence of which another account has so many words in one sentence is perhaps told there too. */
  toldElsewhere: 0.6,
  /** The most particular things only one account tells, and parts of sentences, for each account. */
  onlyHereKept: 7,
  onlyInPartKept: 3,
  /** Above this share of changed words two headlines are simply different. */
  headlineChanged: 0.75,
  /** Below this share one word is another, and the rest is the same. */
  headlineWord: 0.25,
  /** The share of a clause's words the other account must lack before the clause counts as left out. */
  detailMissing: 0.75,
  namesKept: 20,
  /** Names so long that begin alike by so great a share are one name spelled twice, though nothing else ties them. */
  strayName: { letters: 6, begin: 0.6 },
  /** Shorter first names may be pet names of each other. */
  firstNameLetters: 5,
  /** Accounts that contradict each other mistake a digit or two; figures further apart than this tell of two things. */
  figureRatio: 3.5,
  /** Two sums in sentences so surely linked are of one thing however far apart. */
  oneSumScore: 0.95,
  /** Sentences with so great a share of their telling words in common are the same sentence but for what differs. */
  alikeShare: 0.6,
  /** So sure the links to a third sentence have to be that ties two. */
  throughScore: 0.6,
  /** How much must speak for two figures telling of one thing: shared words, words beside them, nearness. */
  figureEvidence: 1.5,
  dateEvidence: 4.5,
  /** News tells fewer times of day than dates. */
  timeEvidence: 3,
  /** Two times at which things happened are of one thing in sentences that share so many words. */
  timeShared: 3,
  /** So much more has to speak for figures of sentences that no link ties. */
  unlinkedEvidence: 1,
  /** And for counts that do not say what they count. */
  unnamedEvidence: 1.5,
  /** Two weekdays are of one thing in sentences so surely linked that share so many words. */
  weekdayScore: 0.9,
  weekdayShared: 2,
  besideWords: 5,
  /** Of figures with fewer digits that count, one digit differs by chance too often to be a slip. */
  slipDigits: 3,
  /** So many words in common tell that two figures far from any link measure one thing. */
  slipEvidence: 1,
  /** A negation is taken to reach over so many informative words after it. */
  negationReach: 2,
  /** A guess and a plain statement in other words are one where a link is so sure and so many words are shared. */
  sureRetelling: 0.75,
  retoldWords: 4,
  /** And a sentence that is sure of a thing and one that is not, where they share so many words and figures. */
  wholeShared: 5,
  /** And verbs for contraries are of one thing in them. */
  opposedShared: 2,
  /** So sure a link ties two sentences of which one verb is sure in one and open in the other. */
  verbScore: 0.7,
  /** So sure a link ties sentences of two languages, which have no words to share. */
  acrossScore: 0.75,
  /** And so sure sentences that share so much that what they say of one thing they say of the same. */
  sureAcross: 0.9,
  wholeAcross: 3,
  /** A clause of so few informative words says one thing. */
  shortClause: 2,
};

/** Derivation: near-copy, rewrite, shares facts, unrelated. */
export const derivation = {
  /** A near-copy takes over most of the shorter account; the five accounts' copy covers 1.0, free tellings at most 0.2. */
  copyCoverage: 0.6,
  /** The share of sentences kept nearly word for word that makes a copy: near-copies kept .93 and more, rewrites at most .5. */
  copied: 0.6,
  /** Pairs less likely to tell the same event than this are unrelated. */
  unrelatedEvent: 0.75,
  /** A rewrite tells most of the other, nearly in its order, and keeps a long run of its words: an independent report kept 0.65 of the order. */
  rewriteCoverage: 0.6,
  rewriteOrder: 0.69,
  rewriteRun: 9,
  /** So much of an account that names the other as its source: one that took all from there had .81. */
  citedCoverage: 0.75,
  /**
   * So much told, and so much of it in the same order, is a rewrite without a run: one had .88 and 1, a commentary on one
   * report .75 and 1; independent reports at most .85 and .77, or .65 and .96. Nearly all told is one in any order. Who
   * works in another language goes through what is there step by step.
   */
  rewriteThroughout: {
    sameLanguage: [
      { told: 0.91, order: 0 },
      { told: 0.85, order: 0.8 },
      { told: 0.72, order: 0.98 },
    ],
    anyLanguage: [{ told: 0.8, order: 0.9 }],
  },
  /** One rewrite had .92 and .86, its order .48 and seven words in a row; independent reports had .90, .89 and five words. */
  rewriteInParts: { own: 0.9, told: 0.85, words: 7 },
  /** A run of this many words is named as evidence: chance and set phrases seldom give more than seven. */
  tellingRun: 8,
  /** A quotation of so many words is another's speech, not wording two reports share. */
  quotedRun: 4,
  longestRunLooked: 400,
  rareWordsKept: 12,
};
