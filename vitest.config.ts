import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Long runs of hostile input, and what compares with a full DOM: `npm run test:trust`. */
const trust = ['tests/{trust,laws}/**/*.test.ts', 'tests/cli/{dom,archives,hostile,hostile-archives}.test.ts'];
/** What needs a document of its own, or stands in for a module: a file shares nothing with the others. */
const apart = ['tests/{views,page,browser}/**/*.test.{ts,tsx}'];

/** The limit ends what hangs; it says nothing of how fast a machine has to be. */
const shared = {
  environment: 'node' as const,
  testTimeout: 300_000,
  hookTimeout: 300_000,
  setupFiles: ['tests/seed.ts'],
};

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { ...shared, name: 'rooms', include: ['tests/**/*.test.ts'], exclude: [...trust, ...apart], isolate: false } },
      {
        resolve: {
          alias: { '/article.js': resolve('tests/article-script.ts'), '/quotes.js': resolve('tests/quotes-script.ts') },
        },
        test: { ...shared, name: 'apart', include: apart },
      },
      { test: { ...shared, name: 'trust', include: trust } },
    ],
  },
});
