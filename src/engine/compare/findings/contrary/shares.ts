import { figuresOf } from '../sentence-figures.ts';
import { type Part, wholeOf } from './one-matter.ts';

/** A limit that turns what is said of all but a few: `only one in five`, `hardly any`. */
const limiting =
  /(?<!\p{L})(?:(?:only|merely|just|no more than|at most|fewer than|less than) (?:an?|one|two|three|\d\S*)(?= (?:\p{L}+ )?(?:in|out of|of|per))|few(?= \p{L})(?! (?:days|weeks|months|hours))|hardly an[yd]|barely an|a minority)(?!\p{L})|(?:仅有?|只有|不到)[\d一二两三四五六七八九半]|少数/iu;

const sharesIn = ({ at, start, end }: Part): number[] =>
  figuresOf(at)
    .filter((figure) => figure.kind === 'percentage' && figure.start >= start && figure.end <= end)
    .map(({ value }) => value);

/** Whether two statements of opposite verbs come to one: `one in five complied`, `four in five ignored it`. */
export function areComplements(x: Part, y: Part): boolean {
  const [a, b] = [sharesIn(wholeOf(x.at)), sharesIn(wholeOf(y.at))];
  if (a.some((one) => b.some((other) => Math.abs(one + other - 100) < 1))) return true;
  const [one, other] = [x, y].map(({ at, start, end }) => limiting.test(at.sentence.text.slice(start, end)));
  return one !== other;
}
