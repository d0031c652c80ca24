import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { expect, test } from 'vitest';

test('all styles, exports, quotations and metadata together are under 12,000 bytes, compressed', () => {
  const files = ['cite', 'exports/exports', 'quotation', 'metadata', 'archive'];
  const { outputFiles } = buildSync({
    stdin: { contents: files.map((file) => `export * from './src/citations/${file}';`).join('\n'), resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
  });
  expect(gzipSync(outputFiles[0]!.contents, { level: 9 }).length).toBeLessThan(12_000);
});
