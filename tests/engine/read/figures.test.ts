import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFigures, sameFigure } from '../../../src/engine/index.ts';
import type { Figure } from '../../../src/engine/model.ts';

/** Figures as `text = key ~approximation`, joined by bars. */
function shown(text: string, language = 'en'): string {
  return readFigures(text, language)
    .map((figure) => `${figure.text} = ${figure.key}${figure.approximation ? ` ~${figure.approximation}` : ''}`)
    .join(' | ');
}

function only(text: string, language = 'en'): Figure {
  const [figure, ...others] = readFigures(text, language);
  if (!figure || others.length > 0) throw new Error(`not one figure: ${text}`);
  return figure;
}

describe('parts of units and of great numbers', () => {
  test.each([
    ['every half hour', 'half hour = duration:day:0.0208333'],
    ['half an hour later', 'half an hour = duration:day:0.0208333'],
    ['every thirty minutes', 'thirty minutes = duration:day:0.0208333'],
    ['two-thirds of an hour', 'two-thirds of an hour = duration:day:0.0277778'],
    ['some 40 minutes', '40 minutes = duration:day:0.0277778 ~about'],
    ['nearly an hour and a half', 'an hour and a half = duration:day:0.0625 ~nearly'],
    ['two and a half years', 'two and a half years = duration:day:913.106'],
    ['half a million people', 'half a million people = count:500000'],
    ['two and a half million euros', 'two and a half million euros = money:EUR:2500000'],
    ['three and a half percent', 'three and a half percent = percentage:percent:3.5'],
    ['half a dozen boats', 'half a dozen boats = count:6'],
    ['eleven of the sixty-four hangers', 'eleven = count:11 | sixty-four hangers = count:64'],
    ['half the people', 'half = percentage:percent:50'],
    ['the first half hour', 'first = ordinal:1'],
    ['at half-time', ''],
    ['one of the eleven', ''],
    ['erosion at pier 4 and at pier 5', ''],
    ['a month and a half', 'a month and a half = duration:day:45.6553'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe('money', () => {
  test.each([
    ['Rmb180bn', 'Rmb180bn = money:CNY:180000000000'],
    ['RMB180 billion ($25 billion)', 'RMB180 billion = money:CNY:180000000000 | $25 billion = money:USD:25000000000'],
    ['180 billion yuan', '180 billion yuan = money:CNY:180000000000'],
    ['€206.3m', '€206.3m = money:EUR:206300000'],
    ['US$0.088bn', 'US$0.088bn = money:USD:88000000'],
    ['about $1.4 billion', '$1.4 billion = money:USD:1400000000 ~about'],
    ['$35,000,000', '$35,000,000 = money:USD:35000000'],
    ['one million dollars', 'one million dollars = money:USD:1000000'],
    ['3–4 billion euros', '3–4 billion euros = money:EUR:3000000000-4000000000'],
    ['30 cents a share', '30 cents = money:cent:30'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test.each([
    [
      '1800 亿元人民币(约合 250 亿美元)',
      '1800 亿元人民币 = money:CNY:180000000000 | 250 亿美元 = money:USD:25000000000 ~about',
    ],
    ['1.2万亿元', '1.2万亿元 = money:CNY:1200000000000'],
  ])('%s', (text, expected) => {
    expect(shown(text, 'zh')).toBe(expected);
  });
});

describe('percentages and shares', () => {
  test.each([
    ['50 percent', '50 percent = percentage:percent:50'],
    ['7 per cent', '7 per cent = percentage:percent:7'],
    ['38%', '38% = percentage:percent:38'],
    ['between 3 and 4 percent', '3 and 4 percent = percentage:percent:3-4'],
    ['three-tenths of a point', 'three-tenths of a point = percentage:point:0.3'],
    ['0.3 percentage points', '0.3 percentage points = percentage:point:0.3'],
    ['more than a third', 'a third = percentage:percent:33.3333 ~more-than'],
    ['one in three', 'one in three = percentage:percent:33.3333'],
    ['two-fifths', 'two-fifths = percentage:percent:40'],
    ['nearly half of it', 'half = percentage:percent:50 ~nearly'],
    ['a third person', 'third = ordinal:3'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test.each([
    ['三分之一', '三分之一 = percentage:percent:33.3333'],
    ['百分之五十', '百分之五十 = percentage:percent:50'],
    ['近一半', '一半 = percentage:percent:50 ~nearly'],
    ['三成', '三成 = percentage:percent:30'],
    ['0.3个百分点', '0.3个百分点 = percentage:point:0.3'],
  ])('%s', (text, expected) => {
    expect(shown(text, 'zh')).toBe(expected);
  });
});

describe('durations and measures', () => {
  test.each([
    ['sixteen days', 'sixteen days = duration:day:16'],
    ['one generation', 'one generation = duration:generation:1'],
    ['a decade', 'a decade = duration:day:3652.43'],
    ['at least ten years', 'ten years = duration:day:3652.43 ~at-least'],
    ['72 hours', '72 hours = duration:day:3'],
    ['8–12 days', '8–12 days = duration:day:8-12'],
    ['$5 a week, a year earlier', '$5 = money:USD:5'],
    ['64km', '64km = measure:metre:64000'],
    ['64 kilometers', '64 kilometers = measure:metre:64000'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test.each([
    ['16天', '16天 = duration:day:16'],
    ['十六天', '十六天 = duration:day:16'],
    ['15周', '15周 = duration:day:105'],
    ['落后一代', '一代 = duration:generation:1'],
    ['64公里', '64公里 = measure:metre:64000'],
    ['每年', ''],
  ])('%s', (text, expected) => {
    expect(shown(text, 'zh')).toBe(expected);
  });
});

describe('counts', () => {
  test.each([
    ['2.1 million', '2.1 million = count:2100000'],
    ['412 thousand people', '412 thousand people = count:412000'],
    ['eleven crates', 'eleven crates = count:11'],
    ['connects 384 Ascend 910C chips', '384 Ascend 910C chips = count:384'],
    ['two hundred and fifty people', 'two hundred and fifty people = count:250'],
    ['a team of thirty-two', 'thirty-two = count:32'],
    ['fewer than 20,000', '20,000 = count:20000 ~less-than'],
    ['1.3m travellers', '1.3m travellers = count:1300000'],
    ['a 90m-crown contract', '90m = count:90000000'],
    ['a wall 40m away', '40m = measure:metre:40'],
    ['a 40m wave', '40m = measure:metre:40'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test('a count knows the noun it counts', () => {
    expect(only('eleven crates').unit).toBe('crates');
    expect(only('88,400 new vehicles').unit).toBe('vehicles');
  });

  test.each([
    ['41.2万人', '41.2万 = count:412000'],
    ['超过2500人', '2500 = count:2500 ~more-than'],
    ['一千二百多人', '一千二百多 = count:1200 ~more-than'],
  ])('%s', (text, expected) => {
    expect(shown(text, 'zh')).toBe(expected);
  });

  test.each([
    'GB200',
    'NVL72',
    'COVID-19',
    'No. 5',
    'a 3-1 thing',
    'prices [1][4]',
    'one of them',
    'the Model 384',
    '1. Begin',
  ])('a number that names something is no figure: %s', (text) => {
    expect(shown(text)).toBe('');
  });
});

describe('dates and ordinals', () => {
  test.each([
    ['October 6', 'October 6 = date:1006'],
    ['6 October', '6 October = date:1006'],
    ['Tuesday 6 October', 'Tuesday 6 October = date:1006'],
    ['June 11, 2025', 'June 11, 2025 = date:20250611'],
    ['June 2025', 'June 2025 = date:20250600'],
    ['mid-July', 'mid-July = date:700-mid'],
    ['In 2014', '2014 = date:20140000'],
    ['2,014 people', '2,014 people = count:2014'],
    ['2025-06-10', '2025-06-10 = date:20250610'],
    ['on Tuesday', 'Tuesday = date:weekday-2'],
    ['you may march', ''],
    ['in March', 'March = date:300'],
    ['in May Lindqvist', ''],
    ['as recently as April', 'April = date:400'],
    ['since 2021 lorries', '2021 = date:20210000'],
    ['the first', 'first = ordinal:1'],
    ['the 85th', '85th = ordinal:85'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test.each([
    ['10月6日', '10月6日 = date:1006'],
    ['2025年6月10日', '2025年6月10日 = date:20250610'],
    ['七月中旬', '七月中旬 = date:700-mid'],
    ['周二', '周二 = date:weekday-2'],
    ['第三', '第三 = ordinal:3'],
  ])('%s', (text, expected) => {
    expect(shown(text, 'zh')).toBe(expected);
  });
});

describe('comparing two figures', () => {
  test.each([
    ['Rmb180bn', '1800 亿元人民币', 'equal'],
    ['412,000 people', '41.2万人', 'equal'],
    ['72 hours', 'three days', 'equal'],
    ['mid-July', '7月中旬', 'equal'],
    ['a third', '三分之一', 'equal'],
    ['€206 million', '€206.3m', 'rounded'],
    ['88,400 vehicles', '88,412 cars', 'rounded'],
    ['about 40 people', '42 people', 'rounded'],
    ['more than a third', '38%', 'rounded'],
    ['mid-July', '12 July', 'rounded'],
    ['64km', '40 miles', 'rounded'],
    ['three days', '75 hours', 'rounded'],
    ['nine days', 'six days', 'different'],
    ['112 people', '121人', 'different'],
    ['6.4 percent', '4.6 percent', 'different'],
    ['21,500 samples', '2.5万份', 'different'],
    ['30 cents', '20 cents', 'different'],
    ['June 14', '21 June', 'different'],
    ['more than 40 people', 'less than 40 people', 'different'],
    ['$5 million', '€5 million', 'incomparable'],
    ['50 percent', '50 people', 'incomparable'],
    ['Tuesday', '2014', 'incomparable'],
    ['one generation', 'ten years', 'incomparable'],
  ])('%s and %s: %s', (a, b, expected) => {
    const [x, y] = [only(a, 'en'), only(b, /\p{Script=Han}/u.test(b) ? 'zh' : 'en')];
    expect(sameFigure(x, y)).toBe(expected);
    expect(sameFigure(y, x)).toBe(expected);
  });
});

const pieces = fc.constantFrom(
  'Rmb',
  '180',
  'bn',
  '$',
  '1.4',
  'billion',
  'a',
  'third',
  'of',
  'one',
  'in',
  'three',
  '亿',
  '万',
  '元',
  '十',
  '六',
  '天',
  '月',
  '日',
  '%',
  'mid-',
  'July',
  '2014',
  '-',
  'to',
  'between',
  'and',
  'people',
  'twenty',
  'hundred',
  '[',
  ']',
  '.',
  ',',
);

test('figures lie in order, overlap nowhere, are what the text says, and equal themselves', () => {
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 30 }),
      fc.boolean(),
      fc.constantFrom('en', 'zh'),
      (parts, spaced, language) => {
        const text = parts.join(spaced ? ' ' : '');
        let at = 0;
        for (const figure of readFigures(text, language)) {
          expect(figure.start).toBeGreaterThanOrEqual(at);
          expect(text.slice(figure.start, figure.end)).toBe(figure.text);
          expect(Number.isFinite(figure.value)).toBe(true);
          expect(sameFigure(figure, figure)).toBe('equal');
          at = figure.end;
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('runs of digits that no number is made of are left out', () => {
  expect(readFigures('9'.repeat(1000), 'en')).toEqual([]);
  expect(readFigures('一'.repeat(1000), 'zh').every(({ value }) => Number.isFinite(value))).toBe(true);
});
