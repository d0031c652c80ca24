import { defineConfig } from 'vitest/config';

/** The written cases of the pure rooms, for the mutation tests. Tests with random input, of sizes or with a DOM are left out. */
export default defineConfig({
  test: {
    include: [
      'tests/mailers/{links,redirectors,addresses}.test.ts',
      'tests/text/*.test.ts',
      'tests/citations/*.test.ts',
      'tests/lexicon/*.test.ts',
      'tests/quotes/**/*.test.ts',
    ],
    exclude: ['tests/**/properties.test.ts', 'tests/citations/{exports,size}.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
  },
});
