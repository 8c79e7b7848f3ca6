import { alignTracks } from '../../src/engine/index.ts';
import type { Track, TrackPair } from '../../src/engine/model.ts';
import { aligning } from '../../src/engine/settings.ts';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { syntheticStory } from '../support/synthetic-stories.ts';
import { type GoldPair, type GoldSet, type Pairs, readEvents, readGold } from './gold-links.ts';
import { peers } from './peers.ts';
import { addChanged, addScore, f1, noScore, precision, recall, separation } from './score-links.ts';

// `npm run bench:align -- FOLDER [--ablation]`: quality and speed of the aligner beside peers, on a folder of gold.
const [folder = 'tests/gold', ...flags] = process.argv.slice(2);
const sets = readGold(folder);
const say = (...cells: (string | number)[]) => process.stdout.write(`| ${cells.join(' | ')} |\n`);
const lexicons = { chinese: loadLexicon };
const three = (n: number) => n.toFixed(3);

const toTracks = ({ a, b, langA = 'en', langB = 'en' }: GoldPair): Track[] => [
  { id: 'a', language: langA, passages: a },
  { id: 'b', language: langB, passages: b },
];

/** The engine's links for every pair of a set; pairs of a story are aligned with all its accounts. */
function engineLinks({ pairs, tracks }: GoldSet): Pairs[] {
  const toPairs = (pair: TrackPair | undefined): Pairs => pair?.links.map(({ a, b }) => [a, b]) ?? [];
  if (!tracks) return pairs.map((pair) => toPairs(alignTracks(toTracks(pair), lexicons)[0]));
  const all = alignTracks(tracks, lexicons);
  return pairs.map(({ id }) => {
    const [x, y] = (id.split('/').at(-1) ?? '').split('~');
    const turned = all.find((pair) => pair.a === y && pair.b === x);
    if (turned) return toPairs(turned).map(([i, j]) => [j, i]);
    return toPairs(all.find((pair) => pair.a === x && pair.b === y));
  });
}

function measure(
  set: GoldSet,
  align: (set: GoldSet) => Pairs[],
): { score: ReturnType<typeof noScore>; changed: number; ms: number } {
  const started = performance.now();
  const links = align(set);
  const ms = performance.now() - started;
  const [score, changed] = [noScore(), noScore()];
  set.pairs.forEach((pair, at) => {
    addScore(score, pair, links[at] ?? []);
    if (pair.changed) addChanged(changed, pair, links[at] ?? []);
  });
  return { score, changed: f1(changed), ms };
}

const aligners = [
  ...peers.map(({ name, align }) => ({ name, align: (set: GoldSet) => set.pairs.map(align) })),
  { name: 'Variorum', align: engineLinks },
];

engineLinks(sets[0] ?? { name: '', pairs: [] });
say('set', 'aligner', 'P', 'R', 'F1', 'changed F1', 'time, Dice = 1');
say('---', '---', '---', '---', '---', '---', '---');
for (const set of sets) {
  const results = aligners.map(({ name, align }) => ({ name, ...measure(set, align) }));
  const dice = results.find(({ name }) => name.startsWith('string-similarity'))?.ms ?? 1;
  for (const { name, score, changed, ms } of results) {
    const last = set.pairs.some((pair) => pair.changed) ? three(changed) : '';
    say(set.name, name, three(precision(score)), three(recall(score)), three(f1(score)), last, (ms / dice).toFixed(2));
  }
}

const events = readEvents(folder);
if (events.length > 0) {
  const rows = events.map((pair) => ({
    same: pair.sameEvent,
    score: alignTracks(toTracks({ ...pair, strong: [], loose: [] }))[0]?.sameEvent ?? 0,
  }));
  const { auc, accuracy } = separation(rows);
  process.stdout.write(`\nSame event, ${events.length} pairs: AUC ${three(auc)}, best accuracy ${three(accuracy)}\n`);
}

process.stdout.write('\nGrowth with the accounts of one story (12 passages each, invented):\n');
let before = 0;
for (const accounts of [5, 20, 80]) {
  const { accounts: told } = syntheticStory({ seed: 11, accounts, passages: 12 });
  const tracks = told.map(({ id, passages }) => ({ id, language: 'en', passages }));
  const started = performance.now();
  alignTracks(tracks, lexicons);
  const ms = performance.now() - started;
  process.stdout.write(
    `  ${accounts} accounts: ${(ms / 1000).toFixed(2)} s${before ? `, ${(ms / before).toFixed(1)} times the one before` : ''}\n`,
  );
  before = ms;
}

if (flags.includes('--ablation')) {
  const features: Record<string, number> = {
    lightWeight: 0,
    nameWeight: 1,
    synonymWeight: 0,
    figureWeight: 0,
    phraseWeight: 0,
    spellingWeight: 0,
    additiveConstant: 0.01,
    countryWeight: 1,
    vagueWeight: 1,
    besideBearer: 1,
  };
  const clues = Object.fromEntries(Object.keys(aligning.odds.weights).map((clue) => [clue, 0]));
  const all = () => sets.map((set) => f1(measure(set, engineLinks).score));
  const whole = all();
  process.stdout.write('\nF1 lost without a feature of the similarity, and without a clue of the odds:\n');
  say('part', ...sets.map(({ name }) => name));
  say('---', ...sets.map(() => '---'));
  const without = (settings: Record<string, number>, part: string, off: number) => {
    const kept = settings[part] as number;
    settings[part] = off;
    say(part, ...all().map((value, at) => three((whole[at] as number) - value)));
    settings[part] = kept;
  };
  for (const [part, off] of Object.entries(features)) without(aligning as unknown as Record<string, number>, part, off);
  for (const [clue, off] of Object.entries(clues)) without(aligning.odds.weights, clue, off);
}
