import { basename } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take a minute, the longest first: they begin first, so that the end finds every worker at some short one. */
const long = [
  'payloads-privacy.chromium',
  'axe.firefox',
  'payloads.firefox',
  'payloads.chromium',
  'world.firefox',
  'world.chromium',
  'axe.chromium',
  'faults.firefox',
  'pathological.chromium',
  'keyboard.chromium',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = long.indexOf(basename(moduleId, '.e2e.ts'));
      return at < 0 ? long.length : at;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

/**
 * Real browsers on a busy machine: a test gets a second and a third chance, an expectation does not. The limits only end what hangs.
 * Each file has a browser of its own, which waits as often as it works: three of them keep two cores busy.
 */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    environment: 'node',
    maxWorkers: 3,
    isolate: false,
    sequence: { sequencer: LongestFirst },
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 180_000 } },
    retry: 2,
  },
});
