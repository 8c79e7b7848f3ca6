/** Words for what grows and for what shrinks, in English and Chinese, by what they do to a quantity. */

const share = '(?:%|per ?cent|points?|pence|cents)';
/** What a quantity is measured by: `than last year`, `of the same month of 2024`. */
const before =
  '(?:(?:in )?(?:last|the (?:last|previous|prior|same|year before|month before)|a (?:year|month|week|quarter) (?:earlier|ago|before)|\\d{4})|usual)';
const some = '(?:(?:by|from|nearly|about|almost|around|some|over|more than|at least|a further|another) )*';

const growing = [
  'rose|risen|ris(?:e|es|ing)|climb(?:s|ed|ing)?|increas(?:e|es|ed|ing)|gr(?:ew|ow|ows|own|owing)|jump(?:s|ed|ing)?',
  'soar(?:s|ed|ing)?|surg(?:e|es|ed|ing)|gain(?:s|ed|ing)?|advanc(?:es|ing)|advanced(?= (?:by|to|in|on|\\d))|higher|doubl(?:e|es|ed)',
  '(?:tripl|trebl|quadrupl)(?:e|es|ed|ing)|swell(?:s|ed|ing)?|swollen|expand(?:s|ed)?|rall(?:y|ied)|rebound(?:s|ed)?',
  'strengthen(?:s|ed|ing)?|appreciat(?:es|ed)|raised|lifted|leapt|leap(?:s|ed)?|spik(?:es|ed)|rocket(?:ed|ing)|skyrocketed',
  'widen(?:s|ed|ing)?|balloon(?:ed|ing)|mushroom(?:ed|ing)|multipl(?:y|ied)|escalat(?:es|ed|ing)|accelerat(?:es|ed|ing)',
  'dearer|costlier|pricier|more expensive|stronger|more (?:often|frequent(?:ly)?|numerous|common)',
  '(?:went|gone|goes|go|going|put|edg(?:es|ed)|inch(?:es|ed)|pushed|nudged|sent|marked|moved|crept) up',
  `${share} (?:up|ahead|better|above)|added (?=(?:\\S+ ){0,2}(?:%|per ?cent|points?|\\d[\\d.,]*(?:%| per ?cent)))|up (?=${some}(?:\\d|an? (?:third|quarter|half|fifth|tenth)))|up (?:by|from|on)|up (?:sharply|slightly)`,
  `(?:more|better)(?: \\p{L}+){0,2} than ${before}|ahead of ${before}|more than (?:it was )?in \\d{4}`,
];

const shrinking = [
  'fell|fall(?:s|en|ing)?|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|sank|sunk|sink(?:s|ing)?|slid|slide(?:s)?',
  'slip(?:s|ped|ping)?|shr(?:ank|unk|ink|inks|inking)|plung(?:e|es|ed|ing)|tumbl(?:e|es|ed|ing)|trimm(?:ed|ing)|weaken(?:s|ed|ing)?',
  'depreciat(?:es|ed)|cut|cuts|reduc(?:e|es|ed|ing)|lower|lower(?:s|ed)|down by|down|halv(?:e|es|ed)|fewer|dwindl(?:e|es|ed|ing)',
  'plummet(?:s|ed|ing)?|slump(?:s|ed|ing)?|dip(?:s|ped)|eas(?:es|ed|ing)|narrow(?:s|ed|ing)|contract(?:ed|ing)|ebb(?:s|ed|ing)?',
  'wan(?:es|ed|ing)|abat(?:es|ed|ing)|reced(?:es|ed|ing)|retreat(?:s|ed)|subsid(?:es|ed|ing)|taper(?:s|ed|ing)?|cool(?:s|ed|ing)',
  'cheaper|weaker|rarer|(?:seats|points|votes|crowns|euros|dollars|pounds) poorer|less (?:often|frequent(?:ly)?|numerous|common|expensive)|calm(?:s|ed|ing) down',
  'lost (?=(?:(?:more than|nearly|almost|about|some) )?(?:an? (?:quarter|third|half|fifth|tenth)|half|\\d[\\d.,]* ?(?:%|per ?cent)))',
  'lost (?:ground|value)|(?:lost|forfeit(?:s|ed)) (?=(?:\\S+ ){0,2}(?:seats|points|votes|members|jobs|places|customers|passengers)(?!\\p{L}))',
  `shed(?= ${some}\\d)|knocked off|sell order|sell-off|lag(?:s|ged|ging)?|${share} (?:behind|worse|below|off(?! the))|crumbl(?:es|ed|ing)|erod(?:es|ed|ing)|evaporat(?:es|ed|ing)|wither(?:s|ed|ing)`,
  `(?:less|worse)(?: \\p{L}+){0,2} than ${before}|behind ${before}|less than (?:it was )?in \\d{4}`,
];

const words = (list: readonly string[]) => new RegExp(`(?<![\\p{L}-])(?:${list.join('|')})(?!\\p{L})`, 'giu');
export const upward = words(growing);
export const downward = words(shrinking);

export const upwardChinese =
  /上涨|上升|上扬|上调|增长|增加|增多|增至|激增|猛增|大增|剧增|攀升|飙升|升至|涨至|走高|走强|升值|回升|反弹|扩大|扩张|提高|调高|收涨|加快|高于|多于|翻番|翻倍|领先|越来越(?:多|高|快|强|大|贵|频繁)|涨/u;
export const downwardChinese =
  /下跌|下降|下滑|下挫|下调|减少|减至|锐减|骤减|大减|降至|降到|跌至|走低|走弱|贬值|缩水|缩减|缩小|降低|调低|收跌|萎缩|收窄|回落|降价|减价|放缓|减弱|减缓|趋缓|低于|少于|减半|落后|越来越(?:少|低|慢|弱|小|便宜|稀)|跌/u;
