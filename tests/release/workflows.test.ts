import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = '.github/workflows';

/** A name or a tag can be given to other contents later, a digest cannot. */
it.each(readdirSync(folder))('%s: containers and actions are named by what is in them', (file) => {
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  const named = [...text.matchAll(/(?:\b(?:image|container): |\buses: )'?([^\s'{}]+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => name !== '$' && !/@sha256:[0-9a-f]{64}$|@[0-9a-f]{40}$/.test(name))).toEqual([]);
});
