import { defineConfig } from 'vitest/config';

/** Real browsers on a busy machine: a test gets a second and a third chance, an expectation does not. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    retry: 2,
  },
});
