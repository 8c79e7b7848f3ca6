import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { alignStory, compareStory, comparisonJson } from '../../../src/engine/index.ts';
import { loadLexicon } from '../../../src/lexicon/load.ts';
import { jsonFields } from '../../../src/site/json-fields.ts';
import { readStory } from '../../bench/own-gold.ts';

const schema = JSON.parse(readFileSync('public/schema/comparison.schema.json', 'utf8'));
const valid = new Ajv2020({ allErrors: true }).compile(schema);
const story = readStory('ren-zhengfei-interview');
const written = () =>
  JSON.parse(JSON.stringify(comparisonJson(compareStory(alignStory(story, { chinese: loadLexicon })))));

describe('comparison.json', () => {
  it('is as its published schema says', () => {
    valid(written());
    expect(valid.errors).toBeNull();
  });

  it.each([
    ['a field the schema does not know', (json: Record<string, unknown>) => Object.assign(json, { extra: 1 })],
    ['a missing field', (json: Record<string, unknown>) => delete json['origins']],
    [
      'a finding of an unknown kind',
      (json) => Object.assign((json['findings'] as object[])[0] ?? {}, { kind: 'rumour' }),
    ],
    ['a score above 1', (json) => Object.assign((json['findings'] as object[])[0] ?? {}, { score: 2 })],
  ] as [string, (json: Record<string, unknown>) => unknown][])('would be refused with %s', (_, spoil) => {
    const json = written();
    spoil(json);
    expect(valid(json)).toBe(false);
  });

  it('has every field the page about it names, and no other at the top', () => {
    const named = jsonFields.find(({ name }) => name === 'top')?.fields.map(([field]) => field);
    expect(Object.keys(written())).toEqual(named);
  });

  it('names only rows, passages, sentences and accounts that it holds', () => {
    const json = written();
    const passages = json.accounts.flatMap((account: { passages: object[] }) => account.passages);
    const ids = {
      rows: new Set(json.rows.map(({ id }: { id: string }) => id)),
      accounts: new Set(json.accounts.map(({ id }: { id: string }) => id)),
      passages: new Set(passages.map(({ id }: { id: string }) => id)),
    };
    for (const finding of json.findings) {
      for (const row of finding.rows) expect(ids.rows).toContain(row);
      for (const account of finding.accounts) expect(ids.accounts).toContain(account);
      for (const { passage } of finding.evidence) if (passage !== undefined) expect(ids.passages).toContain(passage);
    }
  });
});
