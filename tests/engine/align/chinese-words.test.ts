import { describe, expect, it } from 'vitest';
import { hanWords } from '../../../src/engine/align/chinese-words.ts';
import { soundingLike } from '../../../src/engine/align/transliterated.ts';
import { loadLexicon } from '../../../src/lexicon/load.ts';

const lexicon = loadLexicon();
const told = (run: string) => hanWords(run, lexicon).flatMap(({ text, grammar }) => (grammar ? [] : [text]));

describe('the words of Chinese', () => {
  it.each([
    ['这座桥的钢是我们炼的', ['桥', '钢', '炼']],
    ['这封信', ['信']],
    ['内政部长乔尔·阿德巴尔则称', ['内政部长', '乔尔', '阿德巴尔']],
    ['霍伦德说', ['霍伦德']],
    ['索雷利亚首席谈判代表', ['索雷利亚', '首席', '谈判', '代表']],
    ['宁波港', ['宁波', '港']],
    ['罗振海率领', ['罗振', '振海', '率领']],
    ['德国和法国', ['德国', '法国']],
  ])('%s: %j', (run, words) => {
    expect(told(run)).toEqual(words);
  });
});

describe('a name as Chinese writes it', () => {
  const heardAs = soundingLike(['adebar', 'montcada', 'hollund', 'hallbeck', 'vasquel', 'smith', 'marsh', 'lindqvist']);
  it.each([
    ['阿德巴尔', ['adebar']],
    ['霍伦德', ['hollund']],
    ['哈尔贝克', ['hallbeck']],
    ['瓦斯克尔', ['vasquel']],
    ['马什', []],
    ['会议', []],
  ])('%s sounds like %j', (chinese, names) => {
    expect(heardAs(chinese)).toEqual(names);
  });
});
