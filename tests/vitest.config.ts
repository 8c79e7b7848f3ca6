import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: [
      'tests/engine/**/*.test.ts',
      'tests/site/**/*.test.ts',
      'tests/cli/**/*.test.ts',
      'tests/gold/**/*.test.ts',
    ],
    testTimeout: 60_000,
  },
});
