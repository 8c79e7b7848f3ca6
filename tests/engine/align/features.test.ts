import { describe, expect, it } from 'vitest';
import { figureTelling } from '../../../src/engine/align/figure-telling.ts';
import { knownBy, likeNames, properNames, withinOneEdit } from '../../../src/engine/align/names.ts';
import { type Clues, cluesOf, probability } from '../../../src/engine/align/odds.ts';
import { stem } from '../../../src/engine/align/stem.ts';
import { Partners } from '../../../src/engine/align/support.ts';
import { readTerms } from '../../../src/engine/align/terms.ts';
import { alignTracks, readFigures } from '../../../src/engine/index.ts';
import type { Feature } from '../../../src/engine/model.ts';

const frame = [
  'The ferry Solveig left Norhavn on Monday with 84 passengers.',
  'Captain Ida Brekke has sailed the route for eleven years.',
  'A storm was forecast for the evening.',
];

/** The features that link the last sentences of two accounts of one voyage. */
function featuresOf(a: string, b: string): Feature[] {
  const tracks = [a, b].map((last, at) => ({ id: `t${at}`, language: 'en', passages: [[...frame, last]] }));
  const link = alignTracks(tracks)[0]?.links.find((one) => one.a === 3 && one.b === 3);
  return link?.reasons.map(({ feature }) => feature) ?? [];
}

describe('a link rests on', () => {
  it.each([
    ['words', 'Engineers repaired the broken rudder.', 'The rudder was repaired by engineers overnight.'],
    ['phrases', 'The broken rudder was found at dawn.', 'At noon divers saw the broken rudder found by nobody.'],
    ['figures', 'Repairs cost $3.2 million in total.', 'The owner paid $3.2m for the repairs.'],
    ['names', 'Harbour master Torvald Quist closed the pier.', 'The pier was closed by Torvald Qvist.'],
    ['synonyms', 'The company bought a new vessel.', 'A vessel was purchased by the firm.'],
  ] as [Feature, string, string][])('%s', (feature, a, b) => {
    expect(featuresOf(a, b)).toContain(feature);
  });

  it('nothing, where only words of grammar are common', () => {
    expect(
      featuresOf('Nobody had told them about it before that.', 'Nobody knows about all of this, or before.'),
    ).toEqual([]);
  });
});

describe('stems', () => {
  it.each([
    ['exaggerated', 'exaggerating'],
    ['negotiators', 'negotiation'],
    ['stories', 'story'],
    ['fell', 'falling'],
    ['stopped', 'stopping'],
  ])('bring %s and %s together', (a, b) => expect(stem(a)).toBe(stem(b)));
  it.each([
    ['new', 'news'],
    ['universe', 'union'],
    ['us', 'use'],
  ])('keep %s and %s apart', (a, b) => expect(stem(a)).not.toBe(stem(b)));
});

describe('names', () => {
  const read = (...texts: string[]) => texts.map((text) => readTerms(text, 'en'));
  it('are told from words that only begin a sentence', () => {
    const track = read('Yesterday the mayor met Ada Quist.', 'The mayor thanked Quist yesterday.');
    const names = properNames([track]);
    expect(names.has(stem('quist'))).toBe(true);
    expect(names.has(stem('yesterday'))).toBe(false);
  });
  it('in full are known by the part that is printed most', () => {
    const track = read('Then Ada Quist spoke.', 'They heard Quist.', 'Later Quist left.');
    expect(knownBy([track], properNames([track])).get('ada')).toBe(stem('quist'));
  });
  it('one letter apart are spellings of one name', () => {
    expect(likeNames(['brekke', 'brekka', 'quist']).get('brekke')).toEqual(['brekka']);
    expect(withinOneEdit('brekke', 'berkke')).toBe(true);
    expect(withinOneEdit('brekke', 'brakka')).toBe(false);
  });
});

describe('figures', () => {
  const telling = (text: string) => figureTelling(readFigures(text, 'en')[0] as Parameters<typeof figureTelling>[0]);
  it('tell more the rarer they are', () => {
    expect(telling('€206 million')).toBeGreaterThan(telling('in July'));
    expect(telling('31 percent')).toBeGreaterThan(telling('50 percent'));
    expect(telling('41,000 orders')).toBeGreaterThan(telling('three ships'));
  });
});

describe('the odds of a link', () => {
  const candidate = (a: number, b: number, score: number) => ({
    a,
    b,
    score,
    contained: score,
    loneFigures: 0,
    loneNames: 0,
    loneTerms: 0,
    topical: 0,
    named: 0,
    mass: 8,
  });
  const clues = (list: Parameters<typeof cluesOf>[0]) => cluesOf(list, [9, 9]);
  const odds = (list: Parameters<typeof cluesOf>[0]) => probability(clues(list)[0] as Clues);

  it('rise with neighbours that match', () => {
    expect(odds([candidate(1, 1, 0.3), candidate(2, 2, 0.5)])).toBeGreaterThan(
      odds([candidate(1, 1, 0.3), candidate(5, 5, 0.5)]),
    );
  });
  it('fall with a rival as good', () => {
    expect(odds([candidate(1, 1, 0.3), candidate(1, 7, 0.3)])).toBeLessThan(
      odds([candidate(1, 1, 0.3), candidate(5, 7, 0.3)]),
    );
  });
  it('rise with a third account that tells both', () => {
    const [alone] = clues([candidate(1, 1, 0.3)]) as [Clues];
    expect(probability({ ...alone, thirdAccount: 1 })).toBeGreaterThan(probability(alone));
  });
  it('fall where all that is shared is names', () => {
    expect(odds([{ ...candidate(1, 1, 0.3), named: 1 }])).toBeLessThan(odds([candidate(1, 1, 0.3)]));
  });
  it('fall where all that is shared is what the whole story is about', () => {
    expect(odds([{ ...candidate(1, 1, 0.3), topical: 1 }])).toBeLessThan(odds([candidate(1, 1, 0.3)]));
  });
});

describe('a third account', () => {
  it('is as sure as the weaker of its two links, and the surest of several counts', () => {
    const partners = new Partners(['a', 'b', 'c'].map((id) => ({ id, sentences: 3 })));
    partners.add('a', 0, 'c', 1, 0.9);
    partners.add('b', 2, 'c', 1, 0.4);
    partners.add('a', 0, 'c', 2, 0.2);
    partners.add('b', 2, 'c', 2, 0.8);
    partners.sort();
    expect(partners.inThird('a', 0, 'b', 2)).toBe(0.4);
    expect(partners.inThird('b', 2, 'a', 0)).toBe(0.4);
    expect(partners.inThird('a', 1, 'b', 2)).toBe(0);
  });
});
