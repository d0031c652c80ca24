import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../src');
const lists = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/(\w+) = wordSet\(\s*[`']([^`']+)[`']/g)].map(
      ([, name = '', words = '']) => ({
        list: `${file}: ${name}`,
        words: words.trim().split(/\s+/),
      }),
    ),
  );

it.each(lists)('no word stands twice in $list', ({ words }) => {
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});
