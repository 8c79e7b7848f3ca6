/** An element of an XML text: the names from the root to it, and the text it holds, as written. */
export interface XmlElement {
  path: string;
  text: string;
}

/** The elements of an XML text in the order they end; throws where it is not well formed. Knows neither CDATA nor comments. */
export function elementsOf(xml: string): XmlElement[] {
  const done: XmlElement[] = [];
  const open: { name: string; text: string }[] = [];
  const path = () => open.map(({ name }) => name).join('/');
  const body = xml.replace(/^<\?xml[^?]*\?>\s*/u, '');
  for (const [token] of body.matchAll(/<[^>]*>|[^<]+/gu)) {
    const tag = /^<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>$/u.exec(token);
    if (tag) {
      const [, closing, name = '', , empty] = tag;
      if (!closing) open.push({ name, text: '' });
      if (!closing && !empty) continue;
      const last = open.at(-1);
      if (last?.name !== name) throw new Error(`${token} ends ${last?.name}`);
      done.push({ path: path(), text: last.text });
      open.pop();
    } else {
      if (token.startsWith('<') || /&(?!(?:amp|lt|gt|quot|#39);)/u.test(token)) throw new Error(`Not XML: ${token}`);
      const last = open.at(-1);
      if (last) last.text += token;
      else if (token.trim() !== '') throw new Error(`Text outside the root: ${token}`);
    }
  }
  if (open.length > 0) throw new Error(`${path()} does not end`);
  return done;
}
