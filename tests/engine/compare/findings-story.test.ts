import { describe, expect, it } from 'vitest';
import { compareFolder, readGold } from '../../bench/gold-story.ts';
import { scoreFindings } from '../../bench/score-findings.ts';

const folder = 'tests/fixtures/findings-story';
const comparison = compareFolder(folder);
const score = scoreFindings(comparison, readGold(folder));

describe('the story with planted differences', () => {
  it('has at least nine right findings in ten', () => {
    const right = score.judged.filter(({ judgement }) => judgement === 'right').length;
    const wrong = score.judged.filter(({ judgement }) => judgement === 'wrong');
    expect(right).toBeGreaterThan(15);
    expect(right / (right + wrong.length), wrong.map(({ finding }) => finding.text).join('\n')).toBeGreaterThanOrEqual(
      0.9,
    );
  });

  it('has at least four in five of the major differences found', () => {
    const major = (list: readonly { weight: string }[]) => list.filter(({ weight }) => weight === 'major').length;
    const share = major(score.found) / (major(score.found) + major(score.missed));
    expect(share, score.missed.map(({ id }) => id).join(', ')).toBeGreaterThanOrEqual(0.8);
  });

  it('raises at most one harmless rewording in twenty', () => {
    expect(score.traps).toBeGreaterThanOrEqual(15);
    expect(score.raised.length / score.traps, score.raised.map(({ id }) => id).join(', ')).toBeLessThanOrEqual(0.05);
  });

  it('has every relation and the number of origins right', () => {
    expect(score.relations.filter(({ wanted, got }) => wanted !== got)).toEqual([]);
    expect(score.origins.got).toBe(score.origins.wanted);
  });

  it('rests every finding on words that stand in the story at the place named', () => {
    const texts = new Map(
      comparison.story.accounts.flatMap(({ id, meta, passages }) => [
        [id, meta.title] as const,
        ...passages.flatMap(({ sentences }) => sentences.map((one) => [one.id, one.text] as const)),
      ]),
    );
    for (const { evidence, id } of comparison.findings) {
      expect(evidence.length, id).toBeGreaterThan(0);
      for (const { account, sentence, start, end, text } of evidence)
        expect(texts.get(sentence ?? account)?.slice(start, end), id).toBe(text);
    }
  });
});
