import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Element = DefaultTreeAdapterMap['element'];
type Node = DefaultTreeAdapterMap['node'];

/** The directives of a content security policy, each with its sources sorted. */
export type Policy = Record<string, string[]>;

export const policyOf = (text: string): Policy =>
  Object.fromEntries(
    text
      .split(';')
      .map((directive) => directive.trim().split(/\s+/u))
      .filter(([name]) => name)
      .map(([name = '', ...sources]) => [name, sources.sort()]),
  );

/** The policy a page states, if it states one. */
export function statedPolicy(html: string): Policy | undefined {
  const stated = elementsOf(html).find((one) => isPolicy(one));
  return stated && policyOf(attribute(stated, 'content') ?? '');
}

/**
 * What of a built page could run, load or lead to something that is not the site's own, a line each.
 *
 * @param own the site's address, where pages may name it
 */
export function unsafeInPage(html: string, own?: string): string[] {
  const elements = elementsOf(html);
  const policy = statedPolicy(html);
  if (!policy) return ['no policy'];
  return [
    ...weakSources(policy),
    ...uncovered(elements, policy),
    ...elements.flatMap((one) => unsafeInElement(one, own)),
  ];
}

const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;
const isPolicy = (one: Element): boolean =>
  one.tagName === 'meta' && /^content-security-policy$/iu.test(attribute(one, 'http-equiv') ?? '');

/** Every element of a page, in order. */
export const elementsOf = (html: string): Element[] => elementsBelow(parse(html));

function elementsBelow(node: Node): Element[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap(elementsBelow) : [];
  return 'tagName' in node ? [node, ...below] : below;
}

function weakSources(policy: Policy): string[] {
  const allowed = /^(?:'none'|'self'|'sha(?:256|384|512)-[A-Za-z0-9+/]+=*'|'wasm-unsafe-eval')$/u;
  const weak = Object.entries(policy).flatMap(([name, sources]) =>
    sources.filter((source) => !allowed.test(source)).map((source) => `${name} allows ${source}`),
  );
  const open = ['default-src', 'base-uri'].filter((name) => policy[name]?.join() !== "'none'");
  return [...weak, ...open.map((name) => `${name} is not 'none'`)];
}

/** Scripts and styles within the page that its policy does not name, or that stand before it. */
function uncovered(elements: readonly Element[], policy: Policy): string[] {
  const from = elements.findIndex(isPolicy);
  return elements.flatMap((one, at) => {
    // A stylesheet by its address may stand before it: it can be the site's own alone.
    const loads = one.tagName === 'script' || one.tagName === 'style';
    const data = attribute(one, 'type') === 'application/ld+json';
    const early = loads && !data && at < from ? [`<${one.tagName}> before the policy`] : [];
    const inline =
      (one.tagName === 'script' && attribute(one, 'src') === undefined && !data) || one.tagName === 'style';
    if (!inline) return early;
    const text = one.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
    const digest = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const named = policy[one.tagName === 'style' ? 'style-src' : 'script-src']?.includes(digest);
    // What the policy names is the site's own wherever it stands.
    return named ? [] : [...early, `<${one.tagName}> that the policy does not name`];
  });
}

const foreign = new Set(['iframe', 'frame', 'object', 'embed', 'applet', 'base', 'audio', 'video']);
const addresses = ['href', 'src', 'srcset', 'action', 'formaction', 'poster', 'data', 'xlink:href'];

function unsafeInElement(one: Element, own: string | undefined): string[] {
  const name = `<${one.tagName}>`;
  const found = foreign.has(one.tagName) ? [name] : [];
  for (const { name: key, value } of one.attrs) {
    if (key.startsWith('on') || key === 'style') found.push(`${name} with ${key}=`);
    if (!addresses.includes(key)) continue;
    const out = /^\s*(?:[a-z][a-z\d+.-]*:|[\\/]{2})/iu.test(value);
    if (!out) continue;
    if (one.tagName === 'a' && own !== undefined && value.startsWith(own)) continue;
    const link = one.tagName === 'a' && /^(?:https?:\/\/|mailto:)/iu.test(value);
    // What names the page itself is no request.
    const named = one.tagName === 'link' && /^(?:canonical|alternate)$/u.test(attribute(one, 'rel') ?? '');
    if (!link && !named) found.push(`${name} to ${value}`);
    if (link && attribute(one, 'rel') !== 'noopener noreferrer nofollow') found.push(`a link to ${value} without rel`);
  }
  return found;
}
