import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../../src/engine/align/lexicon.ts';
import { renderings } from '../../../src/engine/align/renderings.ts';
import { readTerms } from '../../../src/engine/align/terms.ts';
import { alignTracks } from '../../../src/engine/index.ts';
import { loadLexicon } from '../../../src/lexicon/load.ts';

const small = readLexicon(
  '# made for this test\n港口\tharbour port\n港\tharbour\n港口城市\tport city\n美国\tUnited States USA\n林\t=lin\n德\t=de dei\n貿\t>贸',
);

describe('the lexicon', () => {
  it('finds the longest word at a place', () => {
    expect(small.wordAt([...'港口城市很大'], 0)).toBe(4);
    expect(small.wordAt([...'港口很大'], 0)).toBe(2);
    expect(small.wordAt([...'很大'], 0)).toBe(0);
  });
  it('simplifies traditional characters and keeps the length', () => {
    expect(small.simplified('貿港')).toBe('贸港');
  });
  it('cuts Chinese into its words, and what is no word into pairs of characters', () => {
    expect([...readTerms('港口城市林德', 'zh', small).terms]).toEqual(['港口城市', '林德']);
  });
  it('renders a word by its definition, a country by its own term, a name by how it is spelled', () => {
    expect(renderings('港口', small).has('harbour')).toBe(true);
    expect(renderings('美国', small).has('@us')).toBe(true);
    expect([...renderings('林德', small).keys()]).toEqual(['lind', 'lindei']);
  });
});

describe('accounts in Chinese and in English', () => {
  const english = [
    [
      'The port of Hamburg was closed on Monday after a tanker with 300 tonnes of oil ran aground.',
      'So far nothing has leaked.',
    ],
    ['The mayor of Hamburg said divers would examine the ship on Wednesday.', 'Fishermen fear for the season.'],
  ];
  const chinese = [
    ['一艘载有300吨石油的油轮搁浅后，汉堡港口周一关闭。', '到目前为止没有泄漏。'],
    ['汉堡市长说，潜水员将于周三检查船只。', '渔民担心这个季节。'],
  ];
  const tracks = [
    { id: 'a', language: 'en', passages: english },
    { id: 'b', language: 'zh', passages: chinese },
  ];
  it('meet sentence by sentence through the lexicon', () => {
    const [pair] = alignTracks(
      [
        ...tracks,
        { id: 'c', language: 'en', passages: [['Snow fell on the northern passes.', 'Two roads are shut.']] },
      ],
      { chinese: loadLexicon },
    );
    expect(pair?.means).toBe('full');
    const found = pair?.links.map(({ a, b }) => `${a}~${b}`) ?? [];
    expect(found).toContain('0~0');
    expect(found).toContain('2~2');
    expect(pair?.links[0]?.reasons.some(({ feature }) => feature === 'lexicon')).toBe(true);
  });
  it('are said to be aligned by figures and names only where no lexicon is given', () => {
    expect(alignTracks(tracks)[0]?.means).toBe('figures and names');
  });
});
