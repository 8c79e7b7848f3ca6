import type { Placed } from '../lookup.ts';
import { readOffice, roles } from './office-roles.ts';
import type { Side } from './opposed.ts';

/** Bodies that speak without a person being named. */
const bodies: readonly (readonly [string, string])[] = [
  ['central bank', 'central bank'],
  ['ministry', 'ministry|department'],
  ['town hall', '(?:town|city) hall|council'],
  ['police', 'police'],
  ['company', 'company|firm|operator|manufacturer'],
  ['union', 'union'],
  ['opposition', 'opposition'],
  ['hospital', 'hospital'],
];

const anySource = new RegExp([...roles, ...bodies].map(([, source]) => source).join('|'), 'iu');

/** A body or office, without a name, that a sentence has something from. */
export interface Unnamed extends Side {
  /** What it is, as offices are read. */
  office: string;
}

/** An office that stands for a person without a name, as the one a sentence has something from: `by the founder’s own count`. */
const sayingPatterns = [...roles, ...bodies].flatMap(([value, source]) =>
  [
    `according to (?:the|its|their) (?:[\\p{Ll}-]+ )?(?<office>(?:${source}))(?!\\p{L}| \\p{Lu})`,
    `by (?:the|its|their) (?:[\\p{Ll}-]+ )?(?<office>(?:${source}))['’]s (?:own )?(?:account|admission|count|estimate|figures|reckoning|telling)`,
    `(?<!\\p{L})(?:the|its|their|an?(?: \\p{Lu}[\\p{L}’'-]+)?) (?<field>[\\p{Ll}-]+ )?(?<office>(?:${source})) (?:said|says|told|wrote|writes|put|puts|estimate[sd]|reckon(?:s|ed)|confirm(?:s|ed)|announce[sd]|state[sd]|add(?:s|ed)|assure[sd]|insist(?:s|ed))(?!\\p{L})`,
  ].map((pattern) => ({ value, pattern: new RegExp(pattern, 'iu') })),
);

/** The office, without a name, a sentence has something from. Its person is empty. */
export function officeThatSays(at: Placed): Unnamed | undefined {
  if (!at.language.startsWith('en') || !anySource.test(at.sentence.text)) return undefined;
  for (const { value, pattern } of sayingPatterns) {
    const match = pattern.exec(at.sentence.text);
    if (match)
      return {
        at,
        start: match.index,
        end: match.index + match[0].length,
        value,
        office: readOffice(
          value,
          (match.groups?.['field'] ?? '').trim().split(' '),
          match.groups?.['office'] ?? '',
          '',
        ),
      };
  }
  return undefined;
}
