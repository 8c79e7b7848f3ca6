/** A part of a finding's text: ours, or an account's own words with the quotation marks around them. */
export interface TextPart {
  text: string;
  own: boolean;
}

/** Tells an account's own words, which stand between curly quotation marks, from the words around them. */
export function ownWords(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let [from, depth] = [0, 0];
  const end = (at: number, own: boolean): void => {
    if (at > from) parts.push({ text: text.slice(from, at), own });
    from = at;
  };
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '“' && depth++ === 0) end(at, false);
    if (text[at] === '”' && depth > 0 && --depth === 0) end(at + 1, true);
  }
  end(text.length, depth > 0);
  return parts;
}
