import type { FigureKind } from '../../model.ts';

/** What may stand after a number, and what one of it is in the base unit. */
export interface Unit {
  kind: FigureKind;
  /** The unit's name in the figure's key: the base unit, or the currency's code. */
  base: string;
  factor: number;
  /** The unit as printed, in the singular. */
  name: string;
}

const year = 365.2425;

/** Powers of ten of the words that scale a number. */
export const scales: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  k: 3,
  lakh: 5,
  million: 6,
  mn: 6,
  mln: 6,
  m: 6,
  crore: 7,
  billion: 9,
  bn: 9,
  bln: 9,
  b: 9,
  trillion: 12,
  tn: 12,
  trn: 12,
};

/** What stands before an amount of money. The longer come first where one begins with the other. */
export const currencyBefore: readonly [RegExp, string][] = [
  [/(?:US\$|USD)\s?$/u, 'USD'],
  [/(?:HK\$|HKD)\s?$/u, 'HKD'],
  [/(?:NZ\$|NZD)\s?$/u, 'NZD'],
  [/(?:C\$|CA\$|CAD)\s?$/u, 'CAD'],
  [/(?:A\$|AU\$|AUD)\s?$/u, 'AUD'],
  [/(?:S\$|SGD)\s?$/u, 'SGD'],
  [/\$\s?$/u, 'USD'],
  [/(?:€|\bEUR)\s?$/u, 'EUR'],
  [/(?:£|\bGBP)\s?$/u, 'GBP'],
  [/(?:\b(?:Rmb|RMB|rmb|CNY)|元)\s?$/u, 'CNY'],
  [/(?:¥|￥|\bJPY)\s?$/u, 'JPY'],
  [/(?:₹|\bINR|\bRs\.?)\s?$/u, 'INR'],
  [/(?:₩|\bKRW)\s?$/u, 'KRW'],
  [/\bCHF\s?$/u, 'CHF'],
  [/₽\s?$/u, 'RUB'],
];

const westernUnits: readonly [pattern: string, kind: FigureKind, base: string, factor: number, name: string][] = [
  ['%|percent|per cent|pct', 'percentage', 'percent', 1, 'percent'],
  ['percentage points?|points?(?= of growth)|basis points', 'percentage', 'point', 1, 'point'],
  ['yuan|renminbi|rmb|cny', 'money', 'CNY', 1, 'yuan'],
  ['(?:us |u\\.s\\. )?dollars?|usd', 'money', 'USD', 1, 'dollar'],
  ['euros?|eur|€', 'money', 'EUR', 1, 'euro'],
  ['pounds?(?: sterling)?|gbp', 'money', 'GBP', 1, 'pound'],
  ['yen', 'money', 'JPY', 1, 'yen'],
  ['won', 'money', 'KRW', 1, 'won'],
  ['rupees?', 'money', 'INR', 1, 'rupee'],
  ['(?:swiss )?francs?', 'money', 'CHF', 1, 'franc'],
  ['roubles?|rubles?', 'money', 'RUB', 1, 'rouble'],
  ['cents?', 'money', 'cent', 1, 'cent'],
  ['pence', 'money', 'penny', 1, 'penny'],
  ['seconds?|secs?', 'duration', 'day', 1 / 86400, 'second'],
  ['minutes?|mins?', 'duration', 'day', 1 / 1440, 'minute'],
  ['hours?|hrs?', 'duration', 'day', 1 / 24, 'hour'],
  ['days?', 'duration', 'day', 1, 'day'],
  ['weeks?', 'duration', 'day', 7, 'week'],
  ['fortnights?', 'duration', 'day', 14, 'fortnight'],
  ['months?', 'duration', 'day', year / 12, 'month'],
  ['years?|yrs?', 'duration', 'day', year, 'year'],
  ['decades?', 'duration', 'day', year * 10, 'decade'],
  ['centuries|century', 'duration', 'day', year * 100, 'century'],
  ['generations?', 'duration', 'generation', 1, 'generation'],
  ['km|kilomet(?:er|re)s?', 'measure', 'metre', 1000, 'kilometre'],
  ['cm|centimet(?:er|re)s?', 'measure', 'metre', 0.01, 'centimetre'],
  ['mm|millimet(?:er|re)s?', 'measure', 'metre', 0.001, 'millimetre'],
  ['m|met(?:er|re)s?', 'measure', 'metre', 1, 'metre'],
  ['miles?', 'measure', 'metre', 1609.344, 'mile'],
  ['feet|foot|ft', 'measure', 'metre', 0.3048, 'foot'],
  ['kg|kilos?|kilograms?', 'measure', 'kilogram', 1, 'kilogram'],
  ['tonnes?|metric tons?|tons?', 'measure', 'kilogram', 1000, 'tonne'],
  ['lbs?', 'measure', 'kilogram', 0.45359237, 'pound'],
  ['hectares?|ha', 'measure', 'square metre', 10000, 'hectare'],
  ['acres?', 'measure', 'square metre', 4046.8564, 'acre'],
  ['lit(?:er|re)s?', 'measure', 'litre', 1, 'litre'],
  ['gigawatts?|gw', 'measure', 'watt', 1e9, 'gigawatt'],
  ['megawatts?|mw', 'measure', 'watt', 1e6, 'megawatt'],
  ['kilowatts?|kw', 'measure', 'watt', 1000, 'kilowatt'],
];

const afterNumber = (pattern: string) => new RegExp(`(?:[\\s-]|\\u00a0)?(?:${pattern})(?![\\p{L}\\p{N}])`, 'iuy');

/** The units of Western notation; each pattern is tried at the place after the number. */
export const western: readonly { pattern: RegExp; unit: Unit }[] = westernUnits.map(
  ([pattern, kind, base, factor, name]) => ({ pattern: afterNumber(pattern), unit: { kind, base, factor, name } }),
);

/** Whether any of them stands there: most numbers have no unit, and one look tells so. */
export const anyWestern = afterNumber(westernUnits.map(([pattern]) => pattern).join('|'));

/** The units and counters of Chinese notation, the longer before those they begin with. */
export const chinese: readonly { text: string; unit: Unit }[] = (
  [
    ['个百分点', 'percentage', 'point', 1, 'point'],
    ['元人民币', 'money', 'CNY', 1, 'yuan'],
    ['人民币', 'money', 'CNY', 1, 'yuan'],
    ['美元', 'money', 'USD', 1, 'dollar'],
    ['欧元', 'money', 'EUR', 1, 'euro'],
    ['英镑', 'money', 'GBP', 1, 'pound'],
    ['日元', 'money', 'JPY', 1, 'yen'],
    ['港元', 'money', 'HKD', 1, 'dollar'],
    ['韩元', 'money', 'KRW', 1, 'won'],
    ['卢布', 'money', 'RUB', 1, 'rouble'],
    ['元', 'money', 'CNY', 1, 'yuan'],
    ['美分', 'money', 'cent', 1, 'cent'],
    ['欧分', 'money', 'cent', 1, 'cent'],
    ['%', 'percentage', 'percent', 1, 'percent'],
    ['％', 'percentage', 'percent', 1, 'percent'],
    ['秒', 'duration', 'day', 1 / 86400, 'second'],
    ['分钟', 'duration', 'day', 1 / 1440, 'minute'],
    ['个小时', 'duration', 'day', 1 / 24, 'hour'],
    ['小时', 'duration', 'day', 1 / 24, 'hour'],
    ['天', 'duration', 'day', 1, 'day'],
    ['个星期', 'duration', 'day', 7, 'week'],
    ['星期', 'duration', 'day', 7, 'week'],
    ['周', 'duration', 'day', 7, 'week'],
    ['个月', 'duration', 'day', year / 12, 'month'],
    ['个季度', 'duration', 'day', year / 4, 'quarter'],
    ['年', 'duration', 'day', year, 'year'],
    ['个世纪', 'duration', 'day', year * 100, 'century'],
    ['世纪', 'duration', 'day', year * 100, 'century'],
    ['代', 'duration', 'generation', 1, 'generation'],
    ['公里', 'measure', 'metre', 1000, 'kilometre'],
    ['千米', 'measure', 'metre', 1000, 'kilometre'],
    ['英里', 'measure', 'metre', 1609.344, 'mile'],
    ['厘米', 'measure', 'metre', 0.01, 'centimetre'],
    ['米', 'measure', 'metre', 1, 'metre'],
    ['公斤', 'measure', 'kilogram', 1, 'kilogram'],
    ['吨', 'measure', 'kilogram', 1000, 'tonne'],
    ['公顷', 'measure', 'square metre', 10000, 'hectare'],
  ] as const
).map(([text, kind, base, factor, name]) => ({ text, unit: { kind, base, factor, name } }));

const named = new Map(
  [...western, ...chinese]
    .filter(({ unit: { kind } }) => kind === 'duration' || kind === 'measure')
    .map(({ unit }) => [unit.name, unit]),
);

/** The unit of durations and measures that a figure's `unit` names. */
export const unitNamed = (name: string | undefined): Unit | undefined => named.get(name ?? '');
