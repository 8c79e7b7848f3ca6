import { CST, Lexer } from 'yaml';

/**
 * The offset of the first part of YAML that lies within more than `most` lists and mappings, if there is one. Told from
 * the library's lexemes, which it finds without recursion; what it makes of them, it makes recursively.
 */
export function tooDeep(yaml: string, most: number): number | undefined {
  /** How far the lines around this one are indented, each more than the one before. */
  let indents: number[] = [];
  let [offset, flow, inLine, lineStart] = [0, 0, 0, true];
  for (const lexeme of new Lexer().lex(yaml)) {
    const type = CST.tokenType(lexeme);
    if (lineStart && type !== 'newline' && type !== 'comment') {
      const indent = type === 'space' ? lexeme.length : 0;
      indents = [...indents.filter((other) => other < indent), indent];
      lineStart = false;
    }
    if (type === 'newline') [inLine, lineStart] = [0, true];
    else if (type === 'flow-seq-start' || type === 'flow-map-start') flow += 1;
    else if (type === 'flow-seq-end' || type === 'flow-map-end') flow -= 1;
    else if (type === 'seq-item-ind' || type === 'explicit-key-ind') inLine += 1;
    if (flow + inLine + indents.length > most) return offset;
    // Lexemes that only mark where documents and scalars begin stand for no character.
    if (!/^[\u0002\u0018\u001f]$|^\ufeff$/u.test(lexeme)) offset += lexeme.length;
  }
  return undefined;
}
