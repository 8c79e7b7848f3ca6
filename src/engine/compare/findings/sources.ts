import { foreignName } from '../../align/transliterated.ts';
import type { Placed } from '../lookup.ts';
import { remembered } from '../remembered.ts';
import { bodies, chineseBody } from './bodies.ts';
import { readOffice, roles } from './office-roles.ts';
import { chineseOffices } from './offices-zh.ts';
import type { Side } from './opposed.ts';

/** A body or office, without a name, that a sentence has something from. */
export interface Unnamed extends Side {
  /** What it is, as offices are read. */
  office: string;
  /** The kind of body it is, if it is one. */
  body?: string;
}

const isBody = new Set(bodies.map(([body]) => body));
const kinds = [...roles, ...bodies.map(([body, source]) => [body, source] as const)];
const anySource = new RegExp(kinds.map(([, source]) => source).join('|'), 'iu');

const verbs =
  'said|says|say|told|tells?|wrote|writes?|puts?|estimate[sd]?|reckon(?:s|ed)?|calculate[sd]?|confirm(?:s|ed)?|announce[sd]?|state[sd]?|add(?:s|ed)?|assure[sd]?|insist(?:s|ed)?|expect(?:s|ed)?|forecasts?|predict(?:s|ed)?|believes?|maintain(?:s|ed)?|claim(?:s|ed)?|warn(?:s|ed)?|report(?:s|ed)?|den(?:y|ies|ied)|admit(?:s|ted)?|conclude[sd]?|points? out';
const account =
  'account|admission|count|estimates?|figures|reckoning|telling|calculations?|words|view|opinion|assessment|projections?';

/** An office that stands for a person without a name, as the one a sentence has something from: `by the founder’s own count`. */
const sayingPatterns = kinds.flatMap(([value, source]) =>
  [
    `according to (?:the|its|their|an?) (?<field>(?:[\\p{Ll}’'-]+ ){0,2})(?<office>(?:${source}))(?!\\p{L}|['’]s| \\p{Lu})`,
    `(?:by|on|in|at) (?:the|its|their) (?<field>(?:[\\p{Ll}’'-]+ ){0,2})(?<office>(?:${source}))['’]s? (?:own )?(?:${account})(?!\\p{L})`,
    `(?<!\\p{L})(?:the|its|their|our|an?(?: \\p{Lu}[\\p{L}’'-]+)?) (?<field>(?:[\\p{Ll}’'-]+ ){0,2}?)(?<office>(?:${source}))(?: (?:in|of|at|for) (?:the )?\\p{L}+)?(?: (?:himself|herself|itself|themselves|now|also|later|then|has|have|had|\\p{Ll}+ly)){0,2} (?:${verbs})(?!\\p{L})`,
    `(?:was|came|comes|is) the (?:answer|retort|reply|verdict|view|comment|response|estimate|assessment|conclusion|message) (?:of|from) (?:the|its|their) (?<field>(?:[\\p{Ll}’'-]+ ){0,2})(?<office>(?:${source}))(?!\\p{L}|['’]s|,? \\p{Lu})`,
  ].map((pattern) => ({ value, pattern: new RegExp(pattern, 'iu') })),
);

/** The office or body, without a name, a sentence has something from. */
export const officeThatSays = remembered((at: Placed): Unnamed | undefined => {
  const { text } = at.sentence;
  if (!at.language.startsWith('en') || !anySource.test(text)) return undefined;
  for (const { value, pattern } of sayingPatterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const { field = '', office: noun = '' } = match.groups ?? {};
    const span = { at, start: match.index, end: match.index + match[0].length };
    if (isBody.has(value)) return { ...span, value: `the ${field}${noun}`.trim(), office: `|${value}|`, body: value };
    return { ...span, value: `the ${value}`, office: readOffice(value, field.trim().split(' '), noun, '') };
  }
  return undefined;
});

const chineseVerbs = '称|表示|说|指出|认为|透露|预计|估计|估算|预测|宣布|警告|反驳|回应|强调|承认|否认|坚称|测算';
const chineseSays = new RegExp(
  `(?:^|[，。；：、“”])(?:另?据|根据|按照?)?(?<who>(?!另?据|根据|按)[\\p{Script=Han}·]{2,24}?)(?:则|也|还|又|随后|周[一二三四五六日天])?(?:对[\\p{Script=Han}]{2,4})?(?:${chineseVerbs})`,
  'gu',
);
const foreignNameLast = new RegExp(`${foreignName}$`, 'u');

/** Whom a Chinese sentence has something from: a foreigner by name, or a body. */
export const chineseSource = remembered((at: Placed): (Unnamed & { person: string }) | undefined => {
  if (!at.language.startsWith('zh')) return undefined;
  const text = at.sentence.text.replace(/“[^”]*(?:”|$)/gu, (quote) => `“${' '.repeat(Math.max(0, quote.length - 2))}”`);
  const found = [...text.matchAll(chineseSays)].flatMap((match) => {
    const who = match.groups?.['who'] ?? '';
    const start = match.index + match[0].indexOf(who);
    const span = { at, start, end: start + who.length, value: who };
    const person = foreignNameLast.exec(who)?.[0];
    if (person) {
      const office = chineseOffices(at).find((one) => one.person === person)?.value ?? '';
      return [{ ...span, value: person, person, office }];
    }
    const body = chineseBody(who);
    return body ? [{ ...span, person: '', office: `|${body}|`, body }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
});
