import type { Approximation } from '../../model.ts';

const before: readonly [RegExp, Approximation][] = [
  [/(?:no (?:more|greater) than|at most|a maximum of|up to)$/iu, 'at-most'],
  [/(?:at least|no (?:fewer|less) than|a minimum of|not less than|as (?:many|much) as)$/iu, 'at-least'],
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
  [/(?:至少|不少于|不低于)$/u, 'at-least'],
  [/(?:至多|最多|不超过)$/u, 'at-most'],
  [/(?:不到|不足|低于|少于)$/u, 'less-than'],
  [/(?:超过|逾|超|多于|高于|突破)$/u, 'more-than'],
  [/(?:将近|接近|近)$/u, 'nearly'],
  [/(?:大约|约合|约为|约|大概|估计)$/u, 'about'],
];

/** How exactly the figure that begins at `start` is given, as told by the words before it. */
export function approximationBefore(text: string, start: number): Approximation | undefined {
  const lead = text.slice(Math.max(0, start - 24), start).trimEnd();
  return before.find(([pattern]) => pattern.test(lead))?.[1];
}
