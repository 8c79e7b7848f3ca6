import type { Comparison } from '../model.ts';

/**
 * A comparison as `comparison.json` publishes it: the story with its accounts, passages and sentences, the rows that
 * partition the sentences, links with their reasons, findings, facts, derivations and origins. Plain data, in a fixed
 * order of keys; what only pages need (inline marks, the files as written) is left out.
 */
export function comparisonJson({ story, ...rest }: Comparison): object {
  const { id, title, event, date, summary, language } = story;
  const { schemaVersion, rows, pairs, moves, findings, facts, derivations, origins, unrelated } = rest;
  return {
    schemaVersion,
    story: { id, title, event, date, summary, language },
    accounts: story.accounts.map(({ id: account, meta, passages }) => ({
      id: account,
      ...meta,
      passages: passages.map(({ id: passage, number, kind, language, text, sentences, translation }) => ({
        id: passage,
        number,
        kind,
        language,
        text,
        sentences: sentences.map(({ id: sentence, text: words, start, end }) => ({
          id: sentence,
          text: words,
          start,
          end,
        })),
        ...(translation
          ? {
              translation: {
                language: translation.language,
                text: translation.text,
                sentences: translation.sentences.map(({ id: sentence, text: words, start, end }) => ({
                  id: sentence,
                  text: words,
                  start,
                  end,
                })),
              },
            }
          : {}),
      })),
    })),
    rows,
    links: pairs,
    moves,
    findings,
    facts,
    derivations,
    origins,
    unrelated,
  };
}
