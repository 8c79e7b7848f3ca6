import { describe, expect, it } from 'vitest';
import { movedAcross } from '../../../src/engine/compare/findings/directions.ts';
import { denied } from '../../../src/engine/compare/findings/negated.ts';
import type { Placed } from '../../../src/engine/compare/lookup.ts';
import type { Pairing } from '../../../src/engine/compare/pairings.ts';

const placed = (text: string, language: string): Placed =>
  ({
    sentence: { id: text, text },
    language,
    passage: { sentences: [] },
    account: { id: language },
  }) as unknown as Placed;

/** An English sentence and a Chinese one that a link ties so surely. */
const pairing = (english: string, chinese: string, score = 0.9): Pairing => ({
  left: placed(english, 'en'),
  right: placed(chinese, 'zh'),
  score,
  linked: true,
  sole: true,
});

describe('an English and a Chinese sentence surely linked', () => {
  it.each([
    ['The line did not rule out a sale to a rival.', '公司排除了出售给对手的可能。'],
    ['The captain was released without charge.', '船长被起诉。'],
    ['The council has approved the sale on condition that the ferry stays.', '议会无条件批准出售。'],
  ])('contradict each other by what they say of one thing: %s %s', (english, chinese) => {
    expect(denied(pairing(english, chinese)).map(({ kind }) => kind)).toEqual(['negation']);
    expect(denied(pairing(english, chinese, 0.5))).toEqual([]);
  });

  it.each([
    ['The line did not rule out a sale to a rival.', '公司不排除出售给对手的可能。'],
    ['The line has ruled out a sale to a rival.', '公司排除了出售给对手的可能。'],
    ['The captain was released without charge.', '船长未被起诉。'],
    ['The council has approved the sale unconditionally.', '议会无条件批准出售。'],
  ])('agree: %s %s', (english, chinese) => {
    expect(denied(pairing(english, chinese))).toEqual([]);
  });

  it('move one figure in two directions', () => {
    const found = movedAcross(pairing('Ticket sales rose by 12 percent in March.', '3月船票销量下降12%。'));
    expect(found.map(({ kind, left, right }) => [kind, left.value, right.value])).toEqual([
      ['direction', 'up', 'down'],
    ]);
  });

  it.each([
    ['Ticket sales fell by 12 percent in March.', '3月船票销量下降12%。'],
    ['Ticket sales rose by 12 percent, and costs fell by 3 percent.', '船票销量增长12%，成本下降3%。'],
    ['Ticket sales rose by 12 percent in March.', '3月船票销量下降4%。'],
  ])('move alike, or other figures: %s %s', (english, chinese) => {
    expect(movedAcross(pairing(english, chinese))).toEqual([]);
  });
});
