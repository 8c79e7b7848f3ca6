import type { Approximation } from '../../model.ts';

const before: readonly [RegExp, Approximation][] = [
  [/(?:no (?:more|greater) than|at most|a maximum of|up to|as (?:many|much) as)$/iu, 'at-most'],
  [/(?:at least|no (?:fewer|less) than|a minimum of|not less than)$/iu, 'at-least'],
  [/(?:less|fewer|lower|smaller|younger) than$|\b(?:under|below)$/iu, 'less-than'],
  [
    /(?:more|greater|higher|better|older) than$|\b(?:over|above|exceeding|upwards of|a shade over|just over|topp(?:ed|ing)|exceed(?:s|ed))$/iu,
    'more-than',
  ],
  [
    /\b(?:nearly|almost|close to|just short of|approaching|getting on for|the (?:best|better) part of|a shade under)$/iu,
    'nearly',
  ],
  [/\b(?:about|around|roughly|approximately|approx\.?|some|circa|ca\.|an estimated)$|[~≈]$/iu, 'about'],
  [/(?:至少|起码|不少于|不低于)(?:有|为)?$/u, 'at-least'],
  [/(?:至多|最多|不超过|多达|高达)(?:有|为)?$/u, 'at-most'],
  [/(?:不到|不足|低于|少于)$/u, 'less-than'],
  [/(?:超过|逾|超|多于|高于|突破)了?$/u, 'more-than'],
  [/(?:将近|接近|近|几乎)$/u, 'nearly'],
  [/(?:大约|约合|约|大概|估计|差不多)(?:有|为|是)?$/u, 'about'],
];

/** How exactly the figure that begins at `start` is given, as told by the words before it. */
export function approximationBefore(text: string, start: number): Approximation | undefined {
  const lead = text.slice(Math.max(0, start - 24), start).trimEnd();
  return before.find(([pattern]) => pattern.test(lead))?.[1];
}

/** What the words after a figure of Western notation tell of that: `forty or so`, `40 or more`. */
export function approximationBehind(text: string, end: number): Approximation | undefined {
  const [, word] = /^(?: or |-)(so|thereabouts|more|plus|less|fewer)(?!\p{L})/iu.exec(text.slice(end, end + 16)) ?? [];
  if (word === undefined) return undefined;
  return /^(?:so|thereabouts)$/iu.test(word) ? 'about' : /^(?:more|plus)$/iu.test(word) ? 'at-least' : 'at-most';
}
