import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { expect, it } from 'vitest';

it('the glance with all it imports stays under 1.8 kB, so that the detector (tests/built) stays under 2 kB', () => {
  const { outputFiles } = buildSync({
    stdin: {
      contents: "import { glance } from './src/mailers/glance'; globalThis.seen = glance(document);",
      resolveDir: '.',
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    write: false,
    logLevel: 'silent',
  });
  expect(gzipSync(outputFiles[0]!.contents, { level: 9 }).length).toBeLessThan(1805);
});
