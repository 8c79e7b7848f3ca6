import { editDistance } from './edit-distance.ts';

/**
 * The characters foreign names are written with in Chinese, by the consonants they stand for. Voice and aspiration are
 * left out, as the renderings differ in them, and so are vowels and `h`.
 */
const byConsonants: Readonly<Record<string, string>> = {
  P: '布伯巴贝比鲍博邦班本宾柏彼毕勃拜白宝芭蓓普珀帕佩皮保波庞潘彭平坡派培蒲朴',
  T: '德达黛戴迪多杜道代丹登丁顿东邓蒂特塔泰蒂托图陶坦滕廷汤腾提忒铁妲朵',
  K: '格加盖吉戈古高盖根冈贡克卡凯基科库考坎肯金康坤孔奎夸柯哥葛冈甘库姬喀',
  F: '斐夫弗法费菲福富法范芬冯丰弗瓦韦维沃伍万文温翁威薇伏芙旺魏',
  L: '尔勒拉莱利洛卢劳莱兰伦林朗龙隆鲁罗里雷赖丽琳莉蕾露璐黎列留律略廖亮廉伦连良琅',
  S: '斯兹茨萨塞西索苏森孙桑松辛什沙谢希肖舒绍申雄夏奇切恰乔丘钱琴杰贾朱焦珍津詹扎泽齐佐祖增赞岑策察采思丝莎赛色瑟施石史夏香欣逊休修叙蔡佳娇茜琼吉查',
  M: '姆马玛梅迈米莫穆毛曼门明蒙默美麦密墨摩莽敏',
  N: '恩纳娜内奈尼诺努瑙南嫩宁农妮涅年纽',
};
const consonant = new Map(
  Object.entries(byConsonants).flatMap(([sound, characters]) => [...characters].map((one) => [one, sound] as const)),
);
/** Characters that end in a nasal. */
const nasal = new Set(
  '邦班本宾庞潘彭平丹登丁顿东邓坦滕廷汤通腾当根冈贡坎肯金康坤孔甘范芬冯丰万文温翁旺兰伦林朗龙隆琳亮廉连良琅森孙桑松辛申尚雄钱琴珍津詹曾增赞岑香欣逊琼曼门明蒙敏莽南嫩宁农年恩安因英恩昂翁温云扬延亨汉洪翰罕珊山莲柳',
);

/** The characters a foreign name is written with: these, and the vowels. */
const nameCharacters = `${Object.values(byConsonants).join('')}阿埃艾爱伊因英奥欧厄乌尤亚雅耶叶约安恩昂翁吴云扬延亨汉洪翰哈海赫黑希霍胡华惠怀休豪侯罕珊山莲柳于玉因印永容仁儿娅瓜`;

const foreign = new Set(nameCharacters);

/** Whether foreign names are written with a character. */
export const isNameCharacter = (character: string): boolean => foreign.has(character);

/** A foreign name of two parts or more, as a pattern. */
export const foreignName = `[${nameCharacters}]{1,6}(?:[·・-][${nameCharacters}]{1,8})+`;

/** The consonants of a name as Chinese writes it. */
const ofChinese = (name: string): string =>
  [...name.replace(/[·・-]/gu, '')]
    .map((one) => {
      const sound = consonant.get(one) ?? '';
      return nasal.has(one) ? `${sound}N` : sound;
    })
    .join('')
    .replace(/(.)\1+/gu, '$1');

/** The consonants of a name in Latin letters. */
const ofLatin = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-zøæßłđ ]/gu, '')
    .replace(/ph/gu, 'f')
    .replace(/sch|sh|ch|cz|ts|tz/gu, 's')
    .replace(/ck|qu/gu, 'k')
    .replace(/c(?=[eiy])|g(?=[ei])|j/gu, (letter) => (letter === 'g' ? 'k' : 's'))
    .replace(/x/gu, 'ks')
    .replace(/ng(?![aeiou])/gu, 'n')
    .replace(/ow(?![aeiou])|aw(?![aeiou])/gu, '')
    .replace(/[aeiouyhøæ ]/gu, '')
    .replace(/[bp]/gu, 'P')
    .replace(/[dtđ]/gu, 'T')
    .replace(/[gckq]/gu, 'K')
    .replace(/[fvw]/gu, 'F')
    .replace(/[lrł]/gu, 'L')
    .replace(/[szß]/gu, 'S')
    .replace(/m/gu, 'M')
    .replace(/n/gu, 'N')
    .replace(/(.)\1+/gu, '$1');

/** Whether a name in Chinese characters and one in Latin letters sound alike, each part to its part. */
export function soundsLike(chinese: string, latin: string): boolean {
  const parts = chinese.split(/[·・]/u).map(ofChinese);
  const others = latin
    .replace(/-/gu, ' ')
    .split(' ')
    .map((part) => ofLatin(part));
  const [first, last] = [parts[0] ?? '', parts.slice(1).join('')];
  const [given, family] = [
    others[0] ?? '',
    others
      .slice(1)
      .join('')
      .replace(/(.)\1+/gu, '$1'),
  ];
  const far = [editDistance(first, given), editDistance(last, family)] as const;
  const long = Math.max(first.length, given.length) + Math.max(last.length, family.length);
  return far[0] + far[1] <= Math.max(1, long * 0.3) && far[1] < Math.max(1, family.length * 0.5) + 0.5;
}

/**
 * Finds, for a part of a foreign name as Chinese writes it, the names in Latin letters that sound like it: with the same
 * three consonants or more, of five or more all but one.
 */
export function soundingLike(names: readonly string[]): (chinese: string) => readonly string[] {
  const bySound = Map.groupBy(names, ofLatin);
  const long = [...bySound.keys()].filter((sound) => sound.length >= 4);
  const known = new Map<string, readonly string[]>();
  const find = (sound: string): readonly string[] => {
    if (sound.length < 3) return [];
    const near = long.filter(
      (other) =>
        other !== sound &&
        Math.max(other.length, sound.length) >= 5 &&
        Math.abs(other.length - sound.length) <= 1 &&
        editDistance(sound, other) <= 1,
    );
    return [sound, ...near].flatMap((one) => bySound.get(one) ?? []);
  };
  return (chinese) => {
    if (![...chinese].every(isNameCharacter)) return [];
    const sound = ofChinese(chinese);
    const found = known.get(sound) ?? find(sound);
    known.set(sound, found);
    return found;
  };
}

/** Whether the last parts of two names sound alike, whatever goes before: an office, or another first name. */
export function endsLike(chinese: string, latin: string): boolean {
  const [x, y] = [ofChinese(chinese.split(/[·・]/u).at(-1) ?? ''), ofLatin(latin.split(' ').at(-1) ?? '')];
  return editDistance(x, y) <= (Math.min(x.length, y.length) >= 3 ? 1 : 0);
}

/** How the commonest Chinese surnames are written in Latin letters. */
const surnames: Readonly<Record<string, string>> = Object.fromEntries(
  '王wang 李li 张zhang 刘liu 陈chen 杨yang 黄huang 赵zhao 吴wu 周zhou 徐xu 孙sun 马ma 朱zhu 胡hu 郭guo 何he 高gao 林lin 罗luo 郑zheng 梁liang 谢xie 宋song 唐tang 许xu 韩han 冯feng 邓deng 曹cao 彭peng 曾zeng 肖xiao 田tian 董dong 袁yuan 潘pan 于yu 蒋jiang 蔡cai 余yu 杜du 叶ye 程cheng 苏su 魏wei 吕lu 丁ding 任ren 沈shen 姚yao 卢lu 姜jiang 崔cui 钟zhong 谭tan 陆lu 汪wang 范fan 金jin 石shi 廖liao 贾jia 夏xia 韦wei 付fu 方fang 白bai 邹zou 孟meng 熊xiong 秦qin 邱qiu 江jiang 尹yin 薛xue 闫yan 段duan 雷lei 侯hou 龙long 史shi 陶tao 黎li 贺he 顾gu 毛mao 郝hao 龚gong 邵shao 万wan 钱qian 严yan 覃qin 武wu 戴dai 莫mo 孔kong 向xiang 汤tang'
    .split(' ')
    .map((one) => [one.slice(0, 1), one.slice(1)]),
);

/** The characters of those surnames. */
export const surnameCharacters = Object.keys(surnames).join('');

export const isSurname = (character: string): boolean => surnames[character] !== undefined;

/** Whether a Chinese name and one in Latin letters have one surname, in either order of names. */
export function isChineseName(chinese: string, latin: string): boolean {
  const surname = surnames[chinese.slice(0, 1)];
  const parts = latin.toLowerCase().split(' ');
  return surname !== undefined && (parts[0] === surname || parts.at(-1) === surname);
}
