import type { Figure } from '../../model.ts';
import type { Placed } from '../lookup.ts';
import { downward, downwardChinese, upward, upwardChinese } from './contrary/ways.ts';

/** What a percentage is: a part of a whole, how much a thing has moved, or the rate of a loan, of prices or of work. */
type Role = 'part' | 'change' | 'rate';

/** Whether two percentages are known to tell of different sorts of thing: `14% of output`, `fell 4 per cent`. */
export function haveOtherRoles(x: Figure, y: Figure, left: Placed, right: Placed): boolean {
  if (x.kind === 'money') return isDifference(left, x) !== isDifference(right, y);
  if (x.kind !== 'percentage') return false;
  const [one, other] = [roleOf(left, x), roleOf(right, y)];
  return one !== undefined && other !== undefined && one !== other;
}

/** `€5 more`, `$3 off`: by how much, not how much. */
const isDifference = ({ sentence: { text } }: Placed, { end }: Figure): boolean =>
  /^(?: \p{L}+)? (?:more|less|extra|cheaper|dearer|higher|lower|above|below|off)(?!\p{L})/iu.test(text.slice(end));

const rate = /(?<!\p{L})(?:interest|inflation|unemployment|coupon|yield|mortgage)|利率|利息|年息|通胀|失业率/iu;
const part =
  /(?:占|相当于)[^，。；]{0,14}$|(?<!\p{L})(?:account(?:s|ed|ing)? for|ma(?:kes?|de) up|represent(?:s|ed|ing)?|h[eo]ld(?:s|ing)?|own(?:s|ed|ing)?|equal to|equivalent to) (?:\p{L}+ ){0,2}$/iu;

const shed =
  /(?<!\p{L})(?:shed|lost|los(?:e|es|ing)|slid|dip(?:s|ped)?|eas(?:e|es|ed)|weaken(?:s|ed)?|strengthen(?:s|ed)?|added|put on|by)(?!\p{L})/iu;
const than = /^ (?:\p{L}+er|more|less|up|down) (?:than|on)(?!\p{L})/iu;

function roleOf({ sentence: { text } }: Placed, { start, end }: Figure): Role | undefined {
  const before =
    text
      .slice(0, start)
      .split(/[,;:，；。：—]\s?(?!\d)/u)
      .at(-1)
      ?.slice(-30) ?? '';
  const after = (text.slice(end).split(/[,;:，；。：—]/u)[0] ?? '').slice(0, 16);
  if (rate.test(`${before}${after}`)) return 'rate';
  if (/^ of (?!growth)/u.test(after) || part.test(before)) return 'part';
  const moves = [upward, downward, upwardChinese, downwardChinese];
  const moved = moves.some((way) => before.match(way) || after.match(way)) || shed.test(before) || than.test(after);
  return moved ? 'change' : undefined;
}
