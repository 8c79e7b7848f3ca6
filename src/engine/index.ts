/** The public surface of the engine. */

export { alignStory } from './align/align-story.ts';
export { alignTracks, type Lexicons } from './align/align-tracks.ts';
export { answerLine } from './align/batch.ts';
export { compareStory } from './compare/compare-story.ts';
export { compareTexts, wordChanges } from './compare/word-changes.ts';
export { formatProblems } from './problems.ts';
export { readFigures, sameFigure } from './read/figures.ts';
export { type ContentFile, readContent, readStories } from './read/read-content.ts';
export { splitSentences } from './read/sentences.ts';
export { comparisonKey, type Word, words } from './read/words.ts';
export { comparisonJson } from './write/json.ts';
