import { describe, expect, it } from 'vitest';
import { forbidden, hedged, leftOpen, maybe, supposed } from '../../../src/engine/compare/findings/certainty.ts';
import { contrary } from '../../../src/engine/compare/findings/contrary/contraries.ts';
import { likelier } from '../../../src/engine/compare/findings/contrary/likelihood.ts';
import { compared, moved, movedAcross } from '../../../src/engine/compare/findings/directions.ts';
import { denied, negated } from '../../../src/engine/compare/findings/negated.ts';
import type { Opposed } from '../../../src/engine/compare/findings/opposed.ts';
import type { Placed } from '../../../src/engine/compare/lookup.ts';
import type { Pairing } from '../../../src/engine/compare/pairings.ts';
import { renderingsOf } from '../../../src/engine/compare/renderings.ts';

const placed = (text: string, id: string): Placed =>
  ({
    sentence: { id, text },
    language: /\p{Script=Han}/u.test(text) ? 'zh' : 'en',
    passage: { sentences: [] },
    account: { id },
  }) as unknown as Placed;

/** What a link so sure, which holds these words of two languages to be one, makes of two sentences. */
function kindsOf(one: string, other: string, rendered?: string): string[] {
  const [left, right] = [placed(one, 'a'), placed(other, 'b')];
  const reasons = rendered ? [{ feature: 'lexicon' as const, share: 1, detail: rendered }] : [];
  const renderings = renderingsOf([{ links: [{ a: 'a', b: 'b', score: 0.9, reasons }] }]);
  const pairing: Pairing = { left, right, score: 0.9, linked: true, sole: true, renderings };
  const none = { topical: new Set<string>(), lone: new Set<string>() };
  const across = left.language !== right.language;
  const found: Opposed[] = across
    ? [...contrary(pairing), ...denied(pairing), ...movedAcross(pairing), ...likelier(pairing)]
    : [
        ...[contrary, denied, moved, compared, forbidden, leftOpen, likelier].flatMap((rule) => rule(pairing)),
        ...[negated, hedged, supposed, maybe].flatMap((rule) => rule(pairing, none)),
      ];
  return [...new Set(found.map(({ kind }) => kind))];
}

/** Pairs one of which tells the contrary of the other, with the words a link holds to be one. */
const turned: [kind: string, one: string, other: string, rendered?: string][] = [
  ['negation', 'The council has not yet named a date for the hearing.', 'The council has already set a date for the hearing.'],
  ['negation', 'The appeal is still pending.', 'The appeal has been dropped.'],
  ['negation', 'The ban on swimming remains in force.', 'The ban on swimming has been lifted.'],
  ['negation', 'The pass over the mountains is still closed.', 'The pass over the mountains has been reopened.'],
  ['negation', 'The fire alarms rang.', 'The fire alarms stayed silent.'],
  ['negation', 'The fire alarms never went off.', 'The fire alarms sounded at once.'],
  ['negation', 'The ministry approved the export licence.', 'The ministry turned the export licence down.'],
  ['negation', 'Parliament ratified the fishing treaty.', 'Parliament threw out the fishing treaty.'],
  ['negation', 'The mayor admitted that the letter had reached her.', 'The mayor denied that the letter had reached her.'],
  ['negation', 'The drug is safe for children, the agency found.', 'The drug is harmful to children, the agency found.'],
  ['negation', 'The court said the search of the house was lawful.', 'The court said the search of the house was illegal.'],
  ['negation', 'The agreement covers farm products.', 'The agreement leaves out farm products.'],
  ['negation', 'The ministers of the eastern states boycotted the summit.', 'The ministers of the eastern states attended the summit.'],
  ['negation', 'The company has not responded to the letter from the regulator.', 'The company answered the letter from the regulator.'],
  ['negation', 'The railway will not intervene in the dispute at the depot.', 'The railway will step in to end the dispute at the depot.'],
  ['negation', 'Visitors may not bring dogs into the park, as dogs are banned.', 'Dogs are allowed in the park, visitors were told.'],
  ['negation', 'The festival will go ahead as planned in June.', 'The festival will be postponed to August.'],
  ['negation', 'The museum withheld the names of the donors.', 'The museum disclosed the names of the donors.'],
  ['negation', 'The trust will keep its shares in the brewery.', 'The trust will sell its shares in the brewery.'],
  ['negation', 'The union has yet to accept the offer from the port.', 'The union accepted the offer from the port.'],
  ['negation', 'The minister was aware of the leak at the plant.', 'The minister was unaware of the leak at the plant.'],
  ['negation', 'The tunnel is still shut after the fire.', '火灾后隧道已重新开放。', 'tunnel ≈ 隧道'],
  ['negation', 'The council has not yet set a date for the vote.', '议会已经确定了投票日期。', 'date ≈ 日期'],
  ['negation', 'The regulator rejected the merger.', '监管机构批准了合并。', 'merger ≈ 合并'],
  ['negation', 'The lawsuit has been withdrawn.', '诉讼尚未撤回。', 'lawsuit ≈ 诉讼'],
  ['negation', 'The embassy confirmed the report.', '大使馆否认了这一报道。', 'embassy ≈ 大使馆'],
  ['negation', 'The bank did not respond to questions.', '银行对问题作出了回应。', 'questions ≈ 问题'],
  ['direction', 'Bread became 4 percent dearer in April.', 'Bread became 4 percent cheaper in April.'],
  ['direction', 'Hotel bookings are 9 percent up on last year.', 'Hotel bookings are 9 percent down on last year.'],
  ['direction', 'Rents in the capital are more than last year.', 'Rents in the capital are less than last year.'],
  ['direction', 'Wolf attacks have become less frequent in the valley.', 'Wolf attacks have become more frequent in the valley.'],
  ['direction', 'Grain exports slumped in autumn.', 'Grain exports leapt in autumn.'],
  ['direction', 'Shares in the brewery closed 3 percent up.', 'Shares in the brewery slid.'],
  ['direction', 'The deficit of the railway narrowed last year.', 'The deficit of the railway widened last year.'],
  ['direction', 'The number of patients is growing by the day.', 'The number of patients is dwindling.'],
  ['direction', 'Inflation eased in March to 3.1 percent.', 'Inflation accelerated in March to 3.1 percent.'],
  ['direction', 'Harvests are getting smaller: fewer apples were picked in May.', 'More apples than last year were picked in May, as the harvest grew.'],
  ['direction', 'Inflation eased in March.', '3月通胀加快。', 'inflation ≈ 通胀'],
  ['direction', 'The water level has fallen since Monday.', '水位自周一以来持续上升。', 'water ≈ 水位'],
  ['direction', 'Complaints are becoming rarer.', '投诉越来越多。', 'complaints ≈ 投诉'],
  ['certainty', 'The chain is considering a second store in Lund.', 'The chain will open a second store in Lund.'],
  ['certainty', 'There is talk of a second runway at the airport.', 'The airport is to get a second runway.'],
  ['certainty', 'The strike could spread to the harbour.', 'The strike is bound to spread to the harbour.'],
  ['certainty', 'A ballot of the nurses on a strike is possible.', 'The nurses will be asked in a ballot whether to strike.'],
  ['certainty', 'The factory has decided to hire 300 welders.', 'The factory may hire 300 welders.'],
  ['certainty', 'The coach is thinking of leaving the club.', 'The coach will leave the club.'],
  ['certainty', 'The glacier might collapse in summer.', '冰川必将在夏季崩塌。', 'glacier ≈ 冰川, summer ≈ 夏季'],
  ['certainty', 'The chain will open 12 stores.', '该连锁店考虑开设12家门店。', 'stores ≈ 门店'],
  ['certainty', 'Parliament will vote on the budget in June.', '议会可能在6月就预算投票。', 'parliament ≈ 议会, budget ≈ 预算'],
]; // biome-ignore format: a table reads better in lines

/** Pairs that tell the same, or of two things. */
const harmless: [one: string, other: string, rendered?: string][] = [
  ['The council has not yet named a date for the hearing.', 'The council has yet to set a date for the hearing.'],
  ['The appeal is still pending.', 'The appeal has not been dropped.'],
  ['The ban on swimming remains in force.', 'The ban on swimming has not been lifted.'],
  ['The pass over the mountains is still closed.', 'The pass over the mountains has not reopened.'],
  ['The pass was closed on Monday.', 'The pass was reopened on Tuesday.'],
  ['The pass stays closed until Friday.', 'The pass will open on Friday.'],
  ['The museum may be closed next week.', 'The museum is open.'],
  ['The fire alarms did not go off.', 'The fire alarms failed to sound.'],
  ['The ministry approved the export licence.', 'The ministry did not reject the export licence.'],
  ['The board asked the shareholders to reject the bid.', 'The shareholders accepted the bid.'],
  ['The union rejected the offer, which the staff had accepted.', 'The staff accepted the offer, but the union turned it down.'],
  ['The mayor denied it.', 'The mayor admitted that the letter had reached her.'],
  ['The drug is not harmful to children.', 'The drug is safe for children.'],
  ['Of the members, one in five approved the plan.', 'Of the members, four in five rejected the plan.'],
  ['The agreement does not cover farm products.', 'Farm products are excluded from the agreement.'],
  ['If the vote fails, the treaty will be scrapped.', 'The treaty remains in force.'],
  ['The lawyers want the court to drop the case.', 'The case is still open.'],
  ['The line will stay closed for a week.', 'The line was open on Sunday.'],
  ['The minister did not know of the leak.', 'The minister was unaware of the leak.'],
  ['The company would not comment.', 'The company declined to comment.'],
  ['The tunnel is still shut after the fire.', '火灾后隧道仍然关闭。', 'tunnel ≈ 隧道'],
  ['The tunnel is still shut after the fire.', '火灾后隧道尚未重新开放。', 'tunnel ≈ 隧道'],
  ['The council has yet to set a date.', '议会尚未确定日期。', 'date ≈ 日期'],
  ['The embassy denied the report.', '大使馆否认了这一报道。', 'embassy ≈ 大使馆'],
  ['The airport is open, but the port is closed.', '港口关闭，但机场开放。', 'airport ≈ 机场, port ≈ 港口'],
  ['The regulator approved the merger after rejecting a first offer.', '监管机构批准了合并，此前曾否决第一次报价。', 'merger ≈ 合并'],
  ['Bread became 4 percent dearer in April.', 'Bread prices rose 4 percent in April.'],
  ['Bookings are 5 percent ahead of last year.', 'Bookings are up by 5 percent.'],
  ['Wolf attacks have become less frequent.', 'There are fewer wolf attacks.'],
  ['Shares rose 3 percent after falling 2 percent on Monday.', 'Shares gained 3 percent, having lost 2 percent on Monday.'],
  ['Exports grew, but imports shrank.', 'Imports fell while exports climbed.'],
  ['Sales rose by 12 percent.', '销售额增长12%。', 'sales ≈ 销售额'],
  ['Sales rose, and costs fell by 3 percent.', '成本下降3%。', 'costs ≈ 成本'],
  ['The strike could spread to the harbour.', 'The strike might reach the harbour.'],
  ['The nurses will vote on a strike on Monday.', 'The nurses, who may strike, will vote on Monday.'],
  ['The blast could be heard in Lund.', 'The blast was heard in Lund, and windows will be replaced.'],
  ['The factory hopes to hire 300 welders.', 'The factory may hire 300 welders.'],
  ['The owner would not rule out a sale of the brewery.', 'The owner might sell the brewery.'],
  ['Parliament will vote in June, and the law could be in force in autumn.', 'The law might be in force in autumn, once parliament has voted in June.'],
  ['The festival will be held in May.', 'The festival in May will be held as planned.'],
  ['The glacier might collapse in summer.', '冰川可能在夏季崩塌。', 'glacier ≈ 冰川, summer ≈ 夏季'],
  ['Parliament will vote on the budget in June.', '议会将于6月就预算投票。', 'parliament ≈ 议会, budget ≈ 预算'],
  ['The chain is expected to open 12 stores.', '该连锁店预计将开设12家门店。', 'stores ≈ 门店'],
]; // biome-ignore format: a table reads better in lines

describe('two sentences surely linked', () => {
  it.each(turned)('differ in %s: %s %s', (kind, one, other, rendered) => {
    expect(kindsOf(one, other, rendered)).toContain(kind);
    expect(kindsOf(other, one, rendered)).toContain(kind);
  });

  it.each(turned)('do not differ where both are the same (%s): %s', (_, one, other) => {
    expect([kindsOf(one, one), kindsOf(other, other)]).toEqual([[], []]);
  });

  it.each(harmless)('say the same, or two things: %s %s', (one, other, rendered) => {
    expect(kindsOf(one, other, rendered)).toEqual([]);
    expect(kindsOf(other, one, rendered)).toEqual([]);
  });
});
