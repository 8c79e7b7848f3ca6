import type { Account } from '../engine/model.ts';

/** An account as plain text, one sentence a line, a blank line between passages: what patches are made against. */
export function plainText(account: Account): string {
  const passages = account.passages.map((passage) =>
    [
      ...(passage.sentences.length > 0 ? passage.sentences.map(({ text }) => text) : [passage.text]),
      ...(passage.translation?.sentences.map(({ text }) => text) ?? []),
    ]
      .map((line) => line.replace(/\s+/gu, ' '))
      .join('\n'),
  );
  return `${passages.join('\n\n')}\n`;
}
