import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/engine/model.ts';
import { findingsOf } from './two-accounts.ts';

/** Two accounts of one thing that print figures which cannot both be true. */
const differing: [name: string, a: string, b: string, words: [string, string]][] = [
  ['people and those of a place', 'Around 4,600 people had to leave the quay of Sandholm.', 'Police moved 6,400 residents from the quay of Sandholm.', ['4,600', '6,400']],
  ['people and those of a ship', 'The line carried 31.6 million passengers last year.', 'The line carried 36.1 million people last year.', ['31.6', '36.1']],
  ['millions of them', 'The line carried 31.6m of them last year, a passenger record.', 'The line carried 36.1 million passengers last year, a record.', ['31.6m', '36.1']],
  ['tonnes with and without a scale', 'The Aurelia may load the first 1.2 million metric tons of ore.', 'The Aurelia may load the first 1.4m tonnes of ore.', ['1.2', '1.4']],
  ['a sum beside one that agrees', 'Donors have pledged €240 million for the Sandholm quay, but only €36 million has come.', 'Donors have promised €290m for the Sandholm quay and so far sent €36m.', ['240', '290']],
  ['an amount in two units', 'The owner offered 14 euros and 80 cents for each share of Nordlink.', 'The owner offered €18.40 for each share of Nordlink.', ['80 cents', '18.40']],
  ['a number whose unit stands before', 'The port fee of Sandholm falls from 35 per cent to 12 by spring.', 'The port fee of Sandholm falls from 35 percent to 21 percent by spring.', ['12', '21']],
  ['hours and minutes', 'The tow to Sandholm took two hours and 20 minutes.', 'The tow to Sandholm took three hours and 20 minutes.', ['two hours', 'three hours']],
  ['a decimal in words', 'The salvage of the Aurelia cost two point three million euros.', 'The salvage of the Aurelia cost 3.2 million euros.', ['two point three', '3.2']],
  ['votes', 'The council of Sandholm voted 8-1 to close the quay.', 'The council of Sandholm voted by six to three to close the quay.', ['8-1', 'six to three']],
  ['multiples', 'Profits of Nordlink more than doubled last year.', 'Profits of Nordlink tripled last year.', ['doubled', 'tripled']],
  ['teens', 'She was sentenced to 14 years in prison in Sandholm and fined €2.4 million.', 'The court of Sandholm fined her €2.4m and sent her to prison for four years.', ['14 years', 'four years']],
  ['how often', 'The two sides met eleven times in Sandholm last year.', 'The two sides met seven times in Sandholm last year.', ['eleven', 'seven']],
  ['shares with what they count in them', 'One in five dockers of Sandholm earns less than the minimum.', 'One docker in eight of Sandholm earns less than the minimum.', ['One in five', 'in eight']],
  ['times of day', 'The harbour pilot of Sandholm had worked alone since 2 p.m. on the quay.', 'The harbour pilot of Sandholm had worked alone on the quay since 10 a.m.', ['2 p.m.', '10 a.m.']],
]; // biome-ignore format: a table reads better in lines

/** Figures that look unlike and do not contradict each other. */
const harmless: [name: string, a: string, b: string][] = [
  ['one price in two notations', 'The owner offered €14.80 for each share of Nordlink.', 'The owner offered fourteen euros and eighty cents for each share of Nordlink.'],
  ['a share and its complement', 'Seven in ten households of Sandholm have power again.', 'Three in ten households of Sandholm are still without power.'],
  ['what has gone and what is left', 'Eighty of the 210 posts at the port office have gone.', 'Only 130 of 210 posts at the port office are left.'],
  ['a part and a change', 'The line’s debt amounts to 14% of the output of Sandholm.', 'The line’s debt has shed 4 per cent since the wreck at Sandholm.'],
  ['a year before a count', 'In 2017 three workers died on the quay of Sandholm.', 'Three workers died on the quay of Sandholm in 2017.'],
  ['a date before a condition', 'The rule starts on September 1 if both ports agree.', 'Both ports have to agree before the rule starts on 1 September.'],
  ['six in a hundred', 'Six litres in every hundred of the fuel must be clean.', 'Of the fuel 6 percent must be clean.'],
  ['a limit and what is near it', 'Up to 40 ferries a year may call at Sandholm.', 'As many as forty ferries per year may call at Sandholm.'],
  ['hours told as more than fewer', 'The tow to Sandholm took 31 hours.', 'The tow to Sandholm took more than 30 hours.'],
  ['days told as a fortnight', 'The quay of Sandholm was shut for 14 days.', 'The quay of Sandholm was shut for a fortnight.'],
  ['a dozen', 'Some 12 boats searched Marten Sound for the crew.', 'A dozen boats searched Marten Sound for the crew.'],
  ['40 or so', '40 or so cars were on the deck of the Aurelia.', '42 cars were on the deck of the Aurelia.'],
  ['people and workers among them', 'Around 4,600 people had to leave the quay of Sandholm.', 'Among those who had to leave the quay of Sandholm were 3,100 dockers.'],
  ['one time in two notations', 'The tug left the quay of Sandholm at twenty to six in the afternoon.', 'The tug left the quay of Sandholm at 17:40.'],
  ['when two things happened', 'The tug left the quay of Sandholm at 5 p.m.', 'The tug came back to Sandholm at 11 p.m. with the wreck.'],
  ['a time and what is near it', 'The siren at Sandholm went off at 10:47 p.m.', 'The siren at Sandholm went off shortly before eleven o’clock.'],
  ['a time and how long after', 'The siren at Sandholm went off at 10:47 p.m., eleven minutes after the crash.', 'The crash at Sandholm was at 10:36 p.m.'],
  ['one vote in two notations', 'The council of Sandholm voted 8-1 to close the quay.', 'By eight votes to one the council of Sandholm decided to close the quay.'],
  ['a price and by how much it rose', 'Tickets at Sandholm will cost 25 euros from July, up from 20.', 'Tickets at Sandholm will cost €5 more from July.'],
  ['a multiple and both sums', 'Profits of Nordlink doubled to €80 million.', 'Profits of Nordlink rose from €40 million to €80 million.'],
  ['a percentage and its complement', 'Nordlink lost 61 percent of its value in four days.', 'Nordlink is worth 39 percent of what it was four days ago.'],
  ['a term and the part of it to be served', 'She was sentenced to 14 years in prison in Sandholm, of which she must serve nine.', 'She must serve at least nine years in prison in Sandholm.'],
  ['a count and those of it told in words', 'The tram of Sandholm carried 430 people, 38 of whom were hurt.', 'The tram of Sandholm had 430 passengers; 31 were slightly hurt and seven badly.'],
  ['countries and some of those they sent', 'Around 1,200 firefighters from six countries are at Sandholm.', 'More than a thousand firefighters, 300 of them from abroad, are at Sandholm.'],
  ['from and to', 'The fee was cut from 25 per cent to 10.', 'The fee was cut to 10% from 25%.'],
]; // biome-ignore format: a table reads better in lines

const figures = (...accounts: string[]): Finding[] => findingsOf(...accounts).filter(({ kind }) => kind === 'figure');

describe('figures', () => {
  it.each(differing)('differ: %s', (_, a, b, words) => {
    const [one] = figures(a, b);
    for (const word of words) expect(one?.text).toContain(word);
    expect(one?.sides).toEqual([['a'], ['b']]);
  });

  it.each(harmless)('agree, or tell of two things: %s', (_, a, b) => {
    expect(figures(a, b).map(({ text }) => text)).toEqual([]);
  });

  it('differ as limits at one rate, whatever is limited', () => {
    const [a, b] = [
      'Up to 40 ferries a year may call at the quay of Sandholm, the port office said.',
      'No more than fifty hulls a year may call at the quay of Sandholm, the port office said.',
    ];
    expect(figures(a, b)[0]?.text).toContain('fifty');
  });
});
