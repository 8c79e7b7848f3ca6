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

describe('times of day', () => {
  test.each([
    ['It came at 5:42 a.m. and lasted', 'time:5:42'],
    ['It came at 5.42 in the morning', 'time:5:42'],
    ['at 6.42am by the clock', 'time:6:42'],
    ['announced at 04:40 on the steps', 'time:4:40'],
    ['since 2pm', 'time:14:00'],
    ['at half past five in the afternoon', 'time:17:30'],
    ['at thirteen minutes to eleven', 'time:12-hour 10:47'],
    ['at twenty to six', 'time:12-hour 5:40'],
    ['had been there since noon.', 'time:12:00'],
    ['open until midnight', 'time:0:00'],
    ['震动发生在清晨5时42分', 'time:5:42'],
    ['从14时起独自工作', 'time:14:00'],
    ['下午两点半', 'time:14:30'],
    ['晚上10点左右', 'time:22:00'],
    ['closed at 15.10, up a little', 'count:15.1'],
    ['by twenty to six goals', 'count:20 | count:6'],
    ['from ten to twelve people', 'count:12'],
    ['小时候有时想', ''],
    ['the midnight sun', ''],
  ])('%s', (text, expected) => {
    expect(keys(text)).toBe(expected);
  });

  test.each([
    ['at 5:40 a.m.', '清晨5时40分', 'equal'],
    ['at twenty to six', 'at 5.40am', 'rounded'],
    ['shortly before eleven o’clock', 'at 10:47 p.m.', 'rounded'],
    ['since 2pm', 'since noon', 'different'],
    ['at 5:40 a.m.', 'at 5:40 p.m.', 'different'],
  ])('%s / %s: %s', (a, b, expected) => {
    expect(compared(a, b)).toBe(expected);
  });
});

describe('votes and scores', () => {
  test.each([
    ['The council voted 8-1 to close', 'score:8-1'],
    ['by eight votes to one.', 'score:8-1'],
    ['in a 5–4 ruling', 'score:5-4'],
    ['lost 1-3 at home', 'score:3-1'],
    ['the council approved it by nine to six', 'score:9-6'],
    ['eight in favour and one against', 'score:8-1'],
    ['以8比1通过', 'score:8-1'],
    ['以九票对六票通过', 'score:9-6'],
    ['fell by 3-4 percent', 'percentage:percent:3-4'],
    ['in 2-3 weeks', 'duration:day:14-21'],
    ['it went from two to six', ''],
  ])('%s', (text, expected) => {
    expect(keys(text)).toBe(expected);
  });
});

describe('by what a thing was multiplied', () => {
  test.each([
    ['profits more than doubled', 'multiple:2'],
    ['three times as many ferries', 'multiple:3'],
    ['a fourfold rise', 'multiple:4'],
    ['halved the fee', 'multiple:0.5'],
    ['almost twice the sum', 'multiple:2'],
    ['利润增长一倍多', 'multiple:2'],
    ['增长两倍', 'multiple:3'],
    ['增至原来的三倍', 'multiple:3'],
    ['a double room', ''],
    ['was nominated three times', 'count:3'],
  ])('%s', (text, expected) => {
    expect(keys(text)).toBe(expected);
  });
});
