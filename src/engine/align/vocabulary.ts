import { stem } from './stem.ts';

/** Words that carry grammar rather than news; they count a little, not nothing. */
export const stopWords: ReadonlySet<string> = new Set(
  `a an the this that these those it its it's he she they them his her their him i we you our your us me my who whom whose which what
   and or but nor so yet if then than as at by for from in into of off on onto out over to up upon with within without about
   after against amid amidst among around before behind below beneath beside between beyond during near since through
   throughout toward towards under until via while when where why how because although though despite also too very just
   only even still again already nobody everybody somebody anybody someone everyone anyone something anything everything nothing ever never not no none any all some such each every both either neither other another more
   most less least much many few own same there here now then once is am are was were be been being do does did done doing
   have has had having will would shall should can could may might must ought being say said saying says according
   told tells tell added adding adds however instead one ones own per like really rather quite well new`
    .split(/\s+/u)
    .filter(Boolean),
);

/** By stem, words every kind of news and all comment on it uses: they say little of what is told. */
export const vagueWords: ReadonlySet<string> = new Set(
  `company firm business people person group industry market sector world country nation government challenge issue
   problem matter question thing way approach method strategy strategic effort attempt move step measure plan
   development develop progress advance change future time success successful important
   importance significant significance crucial key vital critical essential major main large big great strong
   strength ability capability potential possible likely impact effect affect result outcome role part level area
   field landscape scene arena environment situation condition context background trend growth grow increase rise
   fall decline create creation make take give get use using help support provide offer show demonstrate highlight
   underscore emphasize reflect signal suggest indicate mean remain continue keep become face facing lead leading
   leader leadership commit commitment determine determination aim goal objective focus innovative innovation
   innovate creative creativity technology technological tech modern advanced new recent current ongoing global
   international domestic narrative story perspective view vision mindset journey race game power force pressure
   tension uncertainty risk benefit advantage opportunity solution resource system process experience knowledge
   value quality number amount various several many broad broader wide serious clear certain overall general common
   particular special different further additional`
    .split(/\s+/u)
    .map(stem),
);

/** Chinese words that carry grammar; so do most characters that stand alone. */
export const chineseStopWords: ReadonlySet<string> = new Set(
  `的 了 在 是 和 与 及 等 也 都 就 不 这 那 其 被 把 从 对 为 以 于 上 中 下 有 到 将 并 而 但 或 由 向 给 让 使 更 最 很 已 还 又 再 只 才 年 月 日 个 他 她 它 我 你 说 称 会 要 能 可 该 此 所 之 者 着 过 地 得 来 去 后 前 内 外 时
   他们 她们 它们 我们 你们 自己 这个 那个 这些 那些 这种 其中 其他 一个 一种 一些 因为 所以 因此 由于 但是 不过 然而 而且 并且 以及 或者 如果 虽然 尽管 可以 可能 能够 应该 必须 需要 没有 不是 不会 就是 还是 也是 只是 正在 已经 曾经 仍然 目前 现在 今天
   表示 认为 指出 称为 之间 之后 之前 以来 以上 以下 方面 关于 对于 通过 根据 为了 作为 进行 成为 什么 怎么 如何 为何 非常 十分 许多 很多 大约 左右 至少 超过 今年 去年 同时 此外 另外 当时 其实 甚至`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Words figures are made of: the figure counts by its value, its words only carry it. */
export const figureWords: ReadonlySet<string> = new Set(
  `zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
   twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion bn mn tn percent dollar
   dollars euro euros pound pounds cents yuan rmb usd eur january february march april may june july august september
   october november december monday tuesday wednesday thursday friday saturday sunday year years month months week weeks
   day days hour hours first second third half quarter nearly almost about roughly approximately around`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Phrases that stand for one term; matched in lower case on word boundaries, the first that fits. */
const phrases: readonly (readonly [pattern: string, term: string])[] = [
  ['united states(?: of america)?', '@us'],
  ['united kingdom|great britain', '@uk'],
  ['european union', '@eu'],
  ['united nations', '@un'],
  ['artificial intelligence', 'ai'],
  ['chief executive(?: officer)?', 'ceo'],
  ['chief financial officer|finance chief', 'cfo'],
  ['research and development|r ?& ?d', 'r&d'],
  ['prime minister', 'premier'],
  ['gross domestic product', 'gdp'],
  ['per cent', 'percent'],
  ['central bank', 'centralbank'],
  ['trade (?:talks?|negotiations?|discussions?)', 'trade talks'],
  ['large language models?', 'llm'],
  ['a year earlier|the previous year|last year', 'lastyear'],
  ['take part|took part|taking part', 'participate'],
  ['carried out|carry out', 'conduct'],
  ['set up|sets up|setting up', 'establish'],
  ['passed away', 'die'],
  ['shut down|shutting down', 'close'],
  ['called off', 'cancel'],
  ['turned down', 'reject'],
  ['laid off|lay off|laying off', 'dismiss'],
  ['went up|go up|going up', 'rise'],
  ['went down|go down|going down', 'fall'],
  ['speeds? up|sped up|speeding up', 'accelerate'],
];

const anyPhrase = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${phrases.map(([pattern]) => `(${pattern})`).join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** A text in lower case with every phrase of the list replaced by its term. */
export function withPhrases(text: string): string {
  return text.replace(anyPhrase, (found, ...groups) => {
    const at = groups.findIndex((group, index) => index < phrases.length && group !== undefined);
    return phrases[at]?.[1] ?? found;
  });
}

/** Countries by their names, people, adjectives and capitals, which news uses for governments. */
const countries: Record<string, string> = {
  '@us': 'u.s. u.s usa america american americans washington',
  '@uk': 'u.k. u.k uk britain british briton britons london england english',
  '@eu': 'e.u. eu european europeans europe brussels',
  '@un': 'u.n. un',
  '@cn': 'china chinese beijing',
  '@ru': 'russia russian russians moscow kremlin',
  '@de': 'germany german germans berlin',
  '@fr': 'france french paris',
  '@jp': 'japan japanese tokyo',
  '@in': 'india indian indians delhi',
  '@it': 'italy italian italians rome',
  '@es': 'spain spanish madrid',
  '@kr': 'korea korean koreans seoul',
  '@ir': 'iran iranian iranians tehran',
  '@il': 'israel israeli israelis jerusalem',
  '@ua': 'ukraine ukrainian ukrainians kyiv kiev',
  '@tr': 'turkey turkish turks ankara',
  '@au': 'australia australian australians canberra',
  '@ca': 'canada canadian canadians ottawa',
  '@br': 'brazil brazilian brazilians brasilia',
  '@mx': 'mexico mexican mexicans',
  '@eg': 'egypt egyptian egyptians cairo',
  '@sa': 'saudi saudis riyadh',
  '@at': 'austria austrian austrians vienna',
  '@ch': 'switzerland swiss bern',
  '@nl': 'netherlands dutch hague',
  '@pk': 'pakistan pakistani pakistanis islamabad',
  '@tw': 'taiwan taiwanese taipei',
};

/** General synonyms of news English, a group a line, by stem. Written from a thesaurus' point of view, not from any text. */
const synonymGroups = `
abroad overseas foreign
accuse blame charge allege fault
acknowledge admit concede confess recognize recognise accept
additional further extra
agree accord deal agreement pact settlement
aid help assist assistance support relief
almost nearly
amount sum
anger fury outrage rage
announce declare disclose reveal unveil proclaim
annual yearly
answer reply respond response reaction
approve endorse clear back ratify
arrest detain apprehend capture seize custody
ask request urge call appeal
attack assault strike raid offensive
average mean
ban prohibit bar forbid outlaw prohibition block
basic fundamental theoretical theory basis foundation
battle fight clash combat
begin start launch open commence
big large huge massive sizeable great substantial
blast explosion detonation bomb
boat ship vessel ferry
border frontier
boss chief head leader executive
buy purchase acquire acquisition procurement
cancel scrap abandon drop axe
car vehicle automobile auto
cause trigger prompt spark provoke
child kid youngster minor
chip semiconductor processor
city town municipality
claim assert contend maintain insist argue
climb rise increase grow surge jump gain soar
close shut shutter closure
company firm business corporation enterprise group
compensate offset counterbalance makeup
competitor rival competition challenger
complain grumble complaint
complete finish conclude finalize
complex complicated intricate
compute calculation computing computation
computer machine
concern worry fear anxiety
confirm verify corroborate
conflict dispute row quarrel
connect link
convict sentence condemn
cost price expense bill
crash collision accident wreck
create build make establish found produce
critic detractor opponent
criticise criticize condemn denounce slam
curb restrict limit constrain restriction limitation curtail control
custom duty tariff levy
cut reduce slash trim lower reduction decrease shrink
damage harm hurt destroy ruin
danger risk threat hazard peril
data information
death fatality casualty toll
debt loan borrowing
decide resolve determine decision
decline fall drop slide plunge slip tumble sink
defeat beat overcome
defend protect guard shield
delay postpone defer suspend hold
deliver supply ship provide
demand require insist
demonstrate show display exhibit
demonstration protest rally march
deny reject refute dismiss rebuff dispute
depart leave exit quit withdraw
describe depict portray
develop design
device gadget equipment apparatus
difficulty problem trouble issue glitch flaw trouble
discover find detect uncover
discuss talk negotiation debate dialogue consultation
disease illness sickness infection
doctor physician medic
domestic homegrown local national
earn profit income earning revenue
easy simple straightforward
economy economic
edge lead advantage
effort attempt try bid endeavour
election vote ballot poll
electric electricity power
emergency crisis
employee worker staff workforce personnel job post position
end finish over conclude cease
energy fuel
engine motor
enhance improve boost strengthen bolster upgrade
ensure guarantee secure
enter join
erupt break
escape flee evade
estimate reckon calculate forecast projection expect predict
event incident episode
evidence proof
examine inspect investigate probe study inquiry review investigation
exceed surpass outperform outstrip top beat
expand extend enlarge widen
expert specialist analyst researcher
explain clarify
factory plant works facility
family household
famous renowned celebrated
farm agriculture
fast quick rapid swift
father dad
fee charge
film movie picture
fire blaze inferno
flee escape
flood inundate submerge
food meal
founder creator cofounder
fund finance money cash
future outlook prospect
gap distance lag trail behind
gather collect
get obtain receive acquire
global international worldwide world
goal aim target objective
government administration authority state
grid network
growth expansion
gun firearm weapon rifle pistol
happen occur
hearing session
high tall
hint suggest imply indicate
home house
hope wish
hospital clinic
hurdle obstacle barrier
hurt injure wound injury
idea notion concept
illegal unlawful illicit
important crucial vital key essential significant
industry sector
inform notify tell
inhabitant resident islander citizen population
innovation breakthrough invention
inside within
interview conversation
invest investment
island isle
issue matter
join merge combine
journalist reporter correspondent
kill slay murder dead
lab laboratory
labour labor union
lack shortage scarcity without
law legislation act statute bill
lawmaker legislator parliamentarian mp congressman senator
lawyer attorney counsel barrister
lead guide head
lie stand locate
load burden
main chief principal major primary core
manage run operate administer
manufacturer maker producer chipmaker
market bourse
material stuff
measure step
medicine drug
meet gather convene summit meeting conference
method approach technique way means
mineral ore metal
missile rocket
modern advanced cutting sophisticated
money fund
mother mum mom
move shift relocate transfer
new fresh recent
notable remarkable
obstacle hurdle
offer propose proposal
officer police cop policeman
official authority
old ancient aged
opinion view belief perspective
order command instruct
organise organize arrange
outbreak epidemic
owner proprietor
pact treaty
part portion share proportion
pay wage salary
peak height
permit allow let authorise authorize
person man woman individual
photo picture image
pipe main
place site location spot
plan scheme programme program project strategy blueprint
plane aircraft jet airliner
platform system
play perform
police constabulary
poor weak inferior
power capacity capability ability strength
praise laud hail applaud
prepare ready
press media
pressure strain stress
prevent stop avert hinder hamper hindered
prison jail
prize award honour trophy
process handle
produce make manufacture
product goods
progress stride advance headway
promise pledge vow commit commitment
proof evidence
proportion ratio
protect safeguard
prove demonstrate
provide give supply offer
public open
publish release issue
pull draw
quake earthquake tremor
quantity number amount
question query
quit resign step
race contest
raise lift hike increase
rank rate
reach attain achieve
rebel insurgent militant
recall withdraw
recover retrieve
refuse decline reject
regain recover
region area district zone
relate concern
relation tie
release free
rely depend dependence reliance
remain stay
remember commemorate memorial mourn
remove withdraw lift
repair mend fix
replace substitute swap
report account
rescue save
research study
reside live
result outcome
rich wealthy
road street highway
rule regulation
safe secure
save rescue
school college
scientist researcher academic
search hunt look
secret confidential
send dispatch
serious grave severe
setback blow
share stock equity
shoot fire
short brief
shout yell
sick ill unwell
size scale
skill ability
small little minor
software programme program app
solution answer fix remedy
solve resolve
speech address
speed pace
spend outlay
stake holding
stop halt cease
storm cyclone hurricane typhoon
story narrative
strong powerful formidable robust
student pupil
sudden abrupt
sue lawsuit litigation
supplement complement
surprise astonish
suspend halt
task job
tax levy
teach educate
team squad
technology tech
telecom communication telecommunication
tell inform
temporary interim
terrify frighten scare formidable
test trial check
theft robbery burglary steal rob
threaten menace jeopardise jeopardize endanger
tourist visitor
trade commerce
train coach
treatment therapy
trip journey visit
trust confidence
turnover revenue sale
uncertain unclear unsure
undermine weaken erode
unit division
use employ utilise utilize deploy usage leverage
user customer client
vaccine vaccinate inoculate vaccination
value worth
victory win triumph
violate breach contravene
volatile fluctuate fluctuation volatility swing
warn caution alert alarm
weapon arm
wedding marriage
wife husband spouse
world globe
write pen
wrong mistaken incorrect
`;

const toSet = (text: string): string[] => text.trim().split(/\s+/u);

export const countryOf: ReadonlyMap<string, string> = new Map(
  Object.entries(countries).flatMap(([term, words]) => toSet(words).map((word) => [word, term] as const)),
);

/** The groups of synonyms as lists of words; single words are no group. */
export const synonyms: readonly string[][] = synonymGroups
  .trim()
  .split('\n')
  .map(toSet)
  .filter((group) => group.length > 1);
