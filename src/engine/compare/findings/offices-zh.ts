import { foreignName, surnameCharacters } from '../../align/transliterated.ts';
import type { Placed } from '../lookup.ts';
import { fieldOf, officeValue } from './office-roles.ts';
import type { Office } from './offices.ts';

/** The Chinese words for offices, longer ones first; `长` ends those of whoever is first in a body. */
const roles: readonly (readonly [role: string, source: string])[] = [
  ['chair', '董事长|董事会主席'],
  ['chief executive', '首席执行官|行政总裁|执行总裁|CEO'],
  ['finance chief', '首席财务官|财务总监'],
  ['operating chief', '首席运营官|运营总监'],
  ['technology chief', '首席技术官|技术总监'],
  ['prime minister', '首相|总理'],
  ['minister', '部长|大臣'],
  ['president', '总统'],
  ['总裁', '总裁'],
  ['manager', '总经理|经理'],
  ['mayor', '市长|镇长|村长'],
  ['governor', '州长|省长|总督'],
  ['行长', '行长'],
  ['general secretary', '秘书长|总书记'],
  ['spokesperson', '发言人'],
  ['negotiator', '首席谈判代表|谈判代表'],
  ['envoy', '特使'],
  ['ambassador', '大使'],
  ['founder', '创始人|创办人'],
  ['prosecutor', '检察长|检察官'],
  ['judge', '法官|大法官'],
  ['captain', '船长|机长'],
  ['economist', '首席经济学家|经济学家'],
  ['scientist', '首席科学家|科学家'],
  ['engineer', '总工程师|工程师'],
  ['analyst', '分析师'],
  ['lecturer', '讲师'],
  ['professor', '教授'],
  ['lawyer', '律师'],
  ['doctor', '医生|医师'],
  ['coach', '主教练|教练'],
  ['editor', '总编辑|主编'],
  ['主席', '主席'],
  ['长', '局长|署长|院长|处长|厅长|司长|校长|馆长|厂长|所长|站长|会长|社长|主任|总干事'],
  ['head', '负责人|领导人|领队'],
];

/** Fields of ministries. */
const fields: readonly (readonly [string, RegExp])[] = [
  ['interior', /内政$/u],
  ['foreign', /外交$/u],
  ['finance', /财政$/u],
  ['defence', /国防$/u],
  ['health', /卫生$/u],
  ['education', /教育$/u],
  ['energy', /能源$/u],
  ['economy', /经济$/u],
  ['labour', /(?:劳工|劳动)$/u],
  ['justice', /司法$/u],
  ['transport', /(?:交通|运输)$/u],
  ['environment', /(?:环境|环保)$/u],
  ['agriculture', /农业$/u],
  ['fisheries', /渔业$/u],
  ['trade', /(?:贸易|商务)$/u],
  ['culture', /文化$/u],
];

const degrees: readonly (readonly [string, string])[] = [
  ['deputy', '副|助理'],
  ['acting', '代理|临时'],
  ['former', '前任?|原'],
  ['coming', '候任'],
];

/** What follows a name of two or three characters. */
const follows =
  '(?=说|称|表示|指|认为|透露|在|于|对|向|通过|宣布|警告|回应|则|也|还|就|将|和|与|及|是|，|。|：|、|”|）|\\(|（)';
const native = `[${surnameCharacters}]\\p{Script=Han}{1,2}?${follows}`;

const all = roles.map(([, source]) => source).join('|');
const pattern = new RegExp(
  `(?<lead>[\\p{Script=Han}]{0,8}?)(?<degree>${degrees.map(([, source]) => source).join('|')})?(?<field>[\\p{Script=Han}]{0,2}?)(?<noun>${all})(?<person>${foreignName}|${native})`,
  'gu',
);
const kinds = roles.map(([role, source]) => ({ role, whole: new RegExp(`^(?:${source})$`, 'u') }));

/** The offices a Chinese sentence gives to people: before the name, `副镇长伊内丝·科瓦略`. */
export function chineseOffices(at: Placed): Office[] {
  return [...at.sentence.text.matchAll(pattern)].map((match) => {
    const { lead = '', degree: word = '', field = '', noun = '', person = '' } = match.groups ?? {};
    const text = `${lead}${word}${field}`;
    const role = kinds.find(({ whole }) => whole.test(noun))?.role ?? '';
    const degree =
      degrees.find(([, source]) => new RegExp(`(?:${source})(?:首席|总|${field})?$`, 'u').test(text))?.[0] ?? '';
    const known = role === 'minister' && fields.some(([, name]) => name.test(field));
    const own =
      noun.length + (known ? field.length : 0) + (degree === '' ? 0 : word.length + (known ? 0 : field.length));
    const start = match.index + match[0].length - person.length - own;
    return { at, start, end: match.index + match[0].length, value: chineseValue(degree, role, text), person };
  });
}

function chineseValue(degree: string, role: string, before: string): string {
  const part = /^(?<field>finance|operating|technology) chief$/u.exec(role)?.groups?.['field'];
  if (part) return officeValue(degree, 'head', [part === 'operating' ? 'operat' : part]);
  const field = fields.find(([, source]) => source.test(before))?.[0];
  if (role === 'minister') return officeValue(degree, role, field ? [fieldOf(field)] : []);
  return officeValue(degree, role, role === 'head' ? ['*'] : []);
}
