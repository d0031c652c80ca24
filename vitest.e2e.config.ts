import { defineConfig } from 'vitest/config';

/** Real browsers on a busy machine: a test gets a second and a third chance, an expectation does not. The limits only end what hangs. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 180_000 } },
    retry: 2,
  },
});
