import { comparatives } from './comparatives.ts';
import type { Family } from './family.ts';

export const families: readonly Family[] = [
  {
    name: 'accept',
    turns: false,
    en: [
      'accept approve endorse adopt ratify back-(it|them|him|her|the) support grant agree-to assent-to consent-to sign-up-to vote-for pass',
      'reject refuse decline dismiss veto oppose spurn rebuff snub turn-down vote-down vote-against throw-out knock-back defeat',
    ],
    zh: [
      '接受|批准|赞成|支持|采纳|答应|同意|认可|(?:获得?|已|表决|一致|投票)通过|通过了|通过(?=该|这|决议|法案)',
      '拒绝|否决(?!权)|(?<!不)反对(?!党|派)|驳回|回绝|谢绝|婉拒',
    ],
  },
  {
    name: 'confirm',
    turns: false,
    en: ['confirm admit acknowledge concede', 'deny dispute refute contest'],
    zh: ['证实|确认|承认', '否认|驳斥'],
  },
  {
    name: 'permit',
    turns: false,
    en: ['allow permit authorise authorize', 'ban bar-(it|them|from|all) forbid prohibit outlaw'],
    zh: ['允许|准许|获准|许可', '禁止|不准|不得|不许|严禁'],
  },
  {
    name: 'open',
    turns: true,
    en: ['open reopen passable unblock', 'shut shutter close block cut-off seal-off impassable bar-the'],
    zh: ['开放|重开|打通|畅通|通车|恢复通行|开通|恢复运行', '关闭|封闭|阻断|中断|封锁|受阻|堵塞|不通'],
  },
  {
    name: 'stand',
    turns: true,
    en: [
      'stay-in-force remain-in-force in-force maintain remain-open stay-open still-open still-pending remain-pending keep-up press-ahead press-on',
      'withdraw drop scrap cancel lift abandon shelve revoke repeal rescind axe call-off close-the',
    ],
    zh: [
      '(?:仍|依然|继续)(?:然)?(?:有效|生效|悬而未决|未决|推进|保留|维持)',
      '撤回|撤销|撤诉|取消|放弃|废除|解除|终止|搁置',
    ],
  },
  {
    name: 'go-on',
    turns: true,
    en: [
      'continue resume proceed restart go-on carry-on under-way ongoing operate',
      'stop halt suspend cease interrupt idle discontinue',
    ],
    zh: ['继续|恢复|复工|重启|进行中|照常', '停止|停运|中止|暂停|停工|停产|停摆'],
  },
  {
    name: 'on-time',
    turns: false,
    en: [
      'go-ahead take-place-as as-planned as-scheduled on-schedule on-time',
      'postpone delay put-off put-back defer call-off cancel',
    ],
    zh: ['如期|照常举行|按计划|按时|准时', '推迟|延期|延后|押后|改期|取消'],
  },
  {
    name: 'stay',
    turns: false,
    en: [
      'stay-on stay-as remain-as stay-in-(office|charge|post) remain-in-(office|charge|post) stay-in-(his|her|their)-(post|job|office|seat) remain-in-(his|her|their)-(post|job|office|seat) keep-(his|her|their|its)-(post|job|seat|office) hold-on-to cling-to',
      'resign quit step-down stand-down step-aside bow-out',
    ],
    zh: ['留任|连任|继续担任|保住|不会辞职', '辞职|离任|卸任|下台|引咎'],
  },
  {
    name: 'sound',
    turns: false,
    en: ['sound go-off ring wail blare be-heard', 'stay-silent remain-silent silent mute'],
    zh: ['响起|拉响|鸣响|响了', '没响|沉默|哑火'],
  },
  {
    name: 'answer',
    turns: false,
    en: ['reply respond answer comment-on give-an-answer give-a-reply', 'unanswered ignore'],
    zh: ['回应|答复|回复|作答|表态', '置之不理|不予理会'],
  },
  {
    name: 'settle',
    turns: false,
    en: ['set fix schedule determine decide settle choose pick name', 'undecided unset'],
    zh: ['确定|敲定|定下|选定|决定', '待定|悬而未决|未定'],
  },
  {
    name: 'safe',
    turns: false,
    en: [
      'safe harmless unharmed intact undamaged unscathed sound-and',
      'dangerous unsafe harmful hazardous toxic damaged destroyed wrecked',
    ],
    zh: ['安全|无害|完好|未受损', '危险|有害|有毒|不安全|受损|损毁|毁坏'],
  },
  {
    name: 'lawful',
    turns: false,
    en: ['legal lawful legitimate constitutional', 'illegal unlawful unconstitutional illegitimate'],
    zh: ['合法|合宪', '非法|违法|违宪'],
  },
  {
    name: 'guilty',
    turns: false,
    en: ['guilty convict', 'innocent acquit'],
    zh: ['有罪|定罪', '无罪|清白'],
  },
  {
    name: 'cover',
    turns: false,
    en: ['cover include contain mention address', 'exclude omit leave-out silent-on'],
    zh: ['涵盖|涉及|包括|包含|提及|列入', '排除在外|不含|只字未提|未涉及'],
  },
  {
    name: 'take-part',
    turns: false,
    en: ['attend join participate take-part turn-up', 'boycott skip stay-away pull-out shun'],
    zh: ['出席|参加|参与|加入', '缺席|抵制|退出|未出席'],
  },
  {
    name: 'keep',
    turns: false,
    en: ['keep-(its|his|her|their) retain hold-on-to', 'sell dispose-of divest part-with offload'],
    zh: ['保留|持有|不减持', '出售|减持|抛售|卖掉|转让'],
  },
  {
    name: 'publish',
    turns: false,
    en: ['publish disclose release-the reveal make-public', 'withhold conceal keep-secret hush-up'],
    zh: ['公布|公开|披露', '隐瞒|保密|拒绝透露|不予公开'],
  },
  {
    name: 'step-in',
    turns: false,
    en: ['intervene step-in interfere', 'stay-out keep-out stand-aside'],
    zh: ['介入|干预|插手|出手', '不插手|袖手旁观|置身事外'],
  },
  {
    name: 'know',
    turns: false,
    en: ['know aware', 'unaware ignorant-of'],
    zh: ['知情|知道|获悉', '不知情|毫不知情'],
  },
  {
    name: 'succeed',
    turns: false,
    en: ['succeed successful in-success', 'fail unsuccessful in-failure'],
    zh: ['成功', '失败|未能|未果'],
  },
  {
    name: 'agree',
    turns: false,
    en: ['agree reach-an-agreement reach-a-deal strike-a-deal', 'disagree at-odds collapse break-down fall-through'],
    zh: ['达成(?:一致|协议)|谈妥|同意', '分歧|谈崩|破裂|不同意'],
  },
  {
    name: 'survive',
    turns: false,
    en: ['survive alive', 'die dead perish drown'],
    zh: ['生还|幸存|获救', '死亡|遇难|丧生|身亡'],
  },
  {
    name: 'receive',
    turns: false,
    en: ['receive obtain arrive reach', 'miss lose-out'],
    zh: ['收到|得到|获得|抵达', '错过|未收到'],
  },
  {
    name: 'uphold',
    turns: false,
    en: ['uphold', 'overturn overrule quash annul strike-down set-aside'],
    zh: ['维持原判|维持(?=裁决|判决|禁令)', '推翻|撤销原判|改判'],
  },
  {
    name: 'find',
    turns: true,
    en: ['find recover locate retrieve trace', 'missing untraced unaccounted-for'],
    zh: ['找到|寻获|打捞出', '失踪|下落不明'],
  },
  {
    name: 'hold',
    turns: true,
    en: ['in-custody detain arrest jail behind-bars', 'on-the-run at-large on-bail escape'],
    zh: ['拘留|羁押|被捕|在押|逮捕', '在逃|潜逃|获释|取保'],
  },
  {
    name: 'supply',
    turns: true,
    en: ['restore reconnect', 'without-(power|electricity|water|heating|gas) cut-off'],
    zh: ['恢复供(?:电|水|气|暖)|恢复了供(?:电|水|气|暖)|通电', '断电|停电|断水|停水'],
  },
  {
    name: 'sober',
    turns: false,
    en: ['sober', 'drunk intoxicated'],
    zh: ['清醒', '醉酒|酒驾|酒后'],
  },
  {
    name: 'conscious',
    turns: true,
    en: ['conscious awake', 'unconscious comatose'],
    zh: ['清醒|苏醒', '昏迷'],
  },
  {
    name: 'valid',
    turns: false,
    en: ['valid', 'invalid void expire'],
    zh: ['有效', '无效|作废|过期'],
  },
  {
    name: 'alone',
    turns: false,
    en: ['unanimous unanimously', 'split divided'],
    zh: ['一致', '分歧|分裂'],
  },
  ...comparatives,
  {
    name: 'intend',
    turns: false,
    en: ['consider weigh mull contemplate plan-to intend-to prepare-to', 'rule-out no-plan no-plans no-intention'],
    zh: ['考虑|打算|有意|计划', '无意|不打算|不考虑|没有(?:计划|打算)|排除'],
  },
];
