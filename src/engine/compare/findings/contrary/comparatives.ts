import type { Family } from './family.ts';

/** Comparatives, and verbs for what they come to. */
export const comparatives: readonly Family[] = (
  [
    ['size', 'bigger larger greater', 'smaller', '更大|变大', '更小|变小'],
    ['depth', 'deeper deepen', 'shallower', '更深|变深|加深', '更浅|变浅'],
    ['speed', 'faster quicker quicken', 'slower slow-down', '更快|提速', '更慢|减速'],
    ['length', 'longer lengthen extend', 'shorter shorten', '更长|延长', '更短|缩短'],
    ['breadth', 'wider broader', 'narrower', '更宽|变宽', '更窄|变窄'],
    ['weight', 'heavier', 'lighter', '更重', '更轻'],
    ['heat', 'hotter warmer', 'colder cooler', '更热|变暖|升温', '更冷|变冷|降温'],
    ['state', 'better improve', 'worse worsen deteriorate', '改善|好转|更好', '恶化|变差|更差'],
    ['rigour', 'stricter tougher tighten toughen', 'looser laxer loosen relax', '收紧|更严', '放宽|放松|更松'],
    ['means', 'richer', 'poorer', '更富', '更穷'],
    ['danger', 'safer', 'riskier', '更安全', '更危险'],
  ] as const
).map(([name, more, less, zhMore, zhLess]) => ({
  name,
  kind: 'direction' as const,
  turns: false,
  en: [more, less] as const,
  zh: [zhMore, zhLess] as const,
}));
