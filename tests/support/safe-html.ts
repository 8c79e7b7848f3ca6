import { parseFragment } from 'parse5';

const elements = new Set(['span', 'em', 'strong', 'code', 'a', 'del', 'ins']);

interface Node {
  tagName?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
  value?: string;
}

/** What in HTML the engine wrote a page must not hold. */
export function unsafeParts(html: string): string[] {
  const found: string[] = [];
  const walk = ({ tagName, attrs = [], childNodes = [] }: Node): void => {
    if (tagName && !elements.has(tagName)) found.push(`<${tagName}>`);
    for (const { name, value } of attrs) {
      if (!['id', 'href', 'rel', 'class'].includes(name)) found.push(`${name}=`);
      if (name === 'href' && !/^(?:https?:\/\/|mailto:|#)/u.test(value)) found.push(value);
    }
    if (tagName === 'a' && !attrs.some(({ value }) => value === 'noopener noreferrer nofollow'))
      found.push('a link without rel');
    for (const child of childNodes) walk(child);
  };
  walk(parseFragment(html) as unknown as Node);
  return found;
}

/** The text a browser would show of HTML. */
export function shownText(html: string): string {
  const text = ({ value, childNodes = [] }: Node): string => value ?? childNodes.map(text).join('');
  return text(parseFragment(html) as unknown as Node);
}
