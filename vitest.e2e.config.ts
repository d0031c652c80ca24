import { defineConfig } from 'vitest/config';

/**
 * Real browsers on a busy machine: a test gets a second and a third chance, an expectation does not. The limits only end what hangs.
 * Each file has a browser of its own, which waits as often as it works: four of them keep two cores busy.
 */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    environment: 'node',
    maxWorkers: 4,
    isolate: false,
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 60_000 } },
    retry: 2,
  },
});
