import { defineConfig } from 'vitest/config';

/** The tests of the pure rooms, as the mutation tests run them: no DOM; sizes are left out, for a mutated bundle is larger by itself. */
export default defineConfig({
  test: {
    include: [
      'tests/mailers/{links,redirectors,addresses}.test.ts',
      'tests/text/**/*.test.ts',
      'tests/citations/**/*.test.ts',
      'tests/quotes/**/*.test.ts',
    ],
    exclude: ['**/*size.test.ts', 'node_modules/**'],
    environment: 'node',
    testTimeout: 60_000,
  },
});
