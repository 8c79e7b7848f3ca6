import { describe, expect, it } from 'vitest';
import { forbidden, hedged, leftOpen, maybe, supposed } from '../../../src/engine/compare/findings/certainty.ts';
import { contrary } from '../../../src/engine/compare/findings/contrary/contraries.ts';
import { deniedAcross } from '../../../src/engine/compare/findings/contrary/denied-across.ts';
import { likelier } from '../../../src/engine/compare/findings/contrary/likelihood.ts';
import { compared, moved, movedAcross } from '../../../src/engine/compare/findings/directions.ts';
import { denied, negated } from '../../../src/engine/compare/findings/negated.ts';
import type { Opposed } from '../../../src/engine/compare/findings/opposed.ts';
import type { Placed } from '../../../src/engine/compare/lookup.ts';
import type { Pairing } from '../../../src/engine/compare/pairings.ts';
import { renderingsOf } from '../../../src/engine/compare/renderings.ts';

import { harmless } from './harmless-pairs.ts';
import { turned } from './turned-pairs.ts';

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
    ? [...contrary(pairing, none), ...[denied, deniedAcross, movedAcross, likelier].flatMap((rule) => rule(pairing))]
    : [
        ...[denied, moved, compared, forbidden, leftOpen, likelier].flatMap((rule) => rule(pairing)),
        ...[contrary, negated, hedged, supposed, maybe].flatMap((rule) => rule(pairing, none)),
      ];
  return [...new Set(found.map(({ kind }) => kind))];
}

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
