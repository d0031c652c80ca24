import { defineConfig } from 'vitest/config';

/** Tests of what was built: sizes, manifests, what ships. */
export default defineConfig({
  test: { include: ['tests/built/**/*.built.ts'], environment: 'node', globalSetup: 'tests/built/build-lib.ts' },
});
