import type { Account } from '../engine/model.ts';

const made = new WeakMap<Account, string>();

/** An account as plain text, one sentence a line, a blank line between passages: what patches are made against. */
export function plainText(account: Account): string {
  const known = made.get(account);
  if (known !== undefined) return known;
  const text = write(account);
  made.set(account, text);
  return text;
}

function write(account: Account): string {
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
