import { describe, expect, test } from 'vitest';
import { readFigures, sameFigure } from '../../../src/engine/index.ts';
import type { Figure } from '../../../src/engine/model.ts';

const figuresOf = (text: string): Figure[] => readFigures(text, /\p{Script=Han}/u.test(text) ? 'zh' : 'en');

/** Keys of the figures of a text, joined by bars. */
const keys = (text: string): string =>
  figuresOf(text)
    .map(({ key }) => key)
    .join(' | ');

const compared = (a: string, b: string) => sameFigure(figuresOf(a)[0] as Figure, figuresOf(b)[0] as Figure);

describe('one amount in two units', () => {
  test.each([
    ['Fourteen euros and eighty cents was the offer', 'money:EUR:14.8'],
    ['$3 and 50 cents', 'money:USD:3.5'],
    ['票价为14欧元80欧分', 'money:EUR:14.8'],
    ['after two hours and 20 minutes', 'duration:day:0.0972222'],
    ['会谈持续2小时20分钟', 'duration:day:0.0972222'],
    ['between two weeks and three months', 'duration:day:14 | duration:day:91.3106'],
    ['for three days and five people', 'duration:day:3 | count:5'],
    ['two point three million pounds', 'money:GBP:2300000'],
    ['a point three people made', 'count:3'],
  ])('%s', (text, expected) => {
    expect(keys(text)).toBe(expected);
  });
});

describe('a number that has its unit from the one before', () => {
  test.each([
    ['cut from 35 per cent to 12 by spring', 'percentage:percent:35 | percentage:percent:12'],
    ['to 10 percent from 25.', 'percentage:percent:10 | percentage:percent:25'],
    ['from seven years to about four.', 'duration:day:2556.7 | duration:day:1460.97'],
    ['from 210 posts to 130 since then', 'count:210 | count:130'],
    ['it took 16 days instead of 12.', 'duration:day:16 | duration:day:12'],
    ['rose 5 per cent to 12.', 'percentage:percent:5 | count:12'],
    ['from 35 per cent to 12 ferries', 'percentage:percent:35 | count:12'],
  ])('%s', (text, expected) => {
    expect(keys(text)).toBe(expected);
  });
});

describe('a number ends where another thing begins', () => {
  test.each([
    ['In 2017 three workers died', 'date:20170000 | count:3'],
    ['On 27 March three experts wrote', 'date:327 | count:3'],
    ['on September 1 if both houses agree', 'date:901'],
    ['in 2027 when voters choose', 'date:20270000'],
    ['384 Ascend 910C chips', 'count:384'],
  ])('%s', (text, expected) => {
    expect(keys(text)).toBe(expected);
  });
});

describe('millions and metres', () => {
  test.each([
    ['31.6m of them flew', 'count:31600000'],
    ['a population of 5.2m', 'count:5200000'],
    ['The wall is 31.6m high', 'measure:metre:31.6'],
    ['a hole of 12m', 'measure:metre:12'],
  ])('%s', (text, expected) => {
    expect(keys(text)).toBe(expected);
  });
});

describe('shares told in words', () => {
  test.each([
    ['Six litres in every hundred must change', 'percentage:percent:6'],
    ['three of every four voters', 'percentage:percent:75'],
    ['with a tenth added to the price', 'percentage:percent:10'],
    ['每十户中有三户断电', 'percentage:percent:30'],
    ['three people in every town', 'count:3'],
  ])('%s', (text, expected) => {
    expect(keys(text)).toBe(expected);
  });
});

describe('bounds', () => {
  test.each([
    ['as many as forty ferries', '最多40艘', 'rounded'],
    ['40 or so boats', '42 boats', 'rounded'],
    ['约有30人', '31 people', 'rounded'],
    ['1.2 million tonnes', '1.4m tonnes', 'different'],
    ['1.2 million tonnes', '1.23m tonnes', 'rounded'],
    ['more than 30 hours', '31 hours', 'rounded'],
  ])('%s / %s: %s', (a, b, expected) => {
    if (expected === 'rounded') expect(['equal', 'rounded']).toContain(compared(a, b));
    else expect(compared(a, b)).toBe(expected);
  });
});
