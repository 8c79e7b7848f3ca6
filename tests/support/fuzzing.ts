/**
 * How often each property is tried, and on which cases: FUZZ_RUNS sets how many, FUZZ_SEED which. The seed is printed
 * always, so that any run can be had again.
 */
export function fuzzing(what: string, usual: number): { runs: number; seed: number } {
  const runs = Number(process.env['FUZZ_RUNS'] ?? usual);
  const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);
  process.stdout.write(`fuzzing ${what}: FUZZ_SEED=${seed}\n`);
  return { runs, seed };
}
