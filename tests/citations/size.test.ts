import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { expect, test } from 'vitest';

test('what cites in any page, all styles and quotations, is under 12,250 bytes, compressed', () => {
  // Was 12,000; works of several posts are told apart since then, which adds under 2 % to the time that compiling it takes.
  expect(sizeOf(['cite', 'together', 'quotation', 'archive', 'exports/formats'])).toBeLessThan(12_250);
});

test('what only other tools read adds less than 3,500: files, loaded when the first is saved, and the metadata of the reader view', () => {
  expect(sizeOf(['cite', 'exports/exports', 'metadata']) - sizeOf(['cite'])).toBeLessThan(3_500);
});

function sizeOf(files: string[]): number {
  const { outputFiles } = buildSync({
    stdin: { contents: files.map((file) => `export * from './src/citations/${file}';`).join('\n'), resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
}
