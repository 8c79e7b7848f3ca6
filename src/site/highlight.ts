import { createCssVariablesTheme, createHighlighter, type Highlighter } from 'shiki';
import { escapeHtml } from '../engine/write/html.ts';

const theme = createCssVariablesTheme({ name: 'variorum', variablePrefix: '--shiki-' });
let started: Promise<Highlighter> | undefined;

/**
 * Code as lines of spans with classes named after the theme's variables (`t-string`), since the site's content security
 * policy allows no style attributes. The result goes into a `<pre><code>`.
 */
export async function highlight(code: string, language: 'markdown' | 'diff'): Promise<string> {
  started ??= createHighlighter({ themes: [theme], langs: ['markdown', 'diff', 'yaml'] });
  const { tokens } = (await started).codeToTokens(code, { lang: language, theme: 'variorum' });
  return tokens.map((line) => line.map(({ content, color }) => token(content, color)).join('')).join('\n');
}

function token(content: string, color: string | undefined): string {
  const name = color?.match(/--shiki-(?:token-)?([a-z-]+)/u)?.[1];
  const text = escapeHtml(content).replace(/ $/u, '&#32;');
  return name === undefined || name === 'foreground' ? text : `<span class="t-${name}">${text}</span>`;
}
