import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cases, compose } from '../tests/corpus/bulletins';
import { strangers } from '../tests/corpus/strangers';

/** Writes the pages of the corpus with their gold. The gold comes from what the pages are made of, never from reading them. */
const root = join(import.meta.dirname, '..', 'tests');
let bytes = 0;
const write = (path: string, text: string): void => {
  writeFileSync(path, text);
  bytes += Buffer.byteLength(text);
};

for (const given of cases) {
  const fixture = compose(given);
  const folder = join(root, 'bulletins', fixture.slug);
  mkdirSync(folder, { recursive: true });
  write(join(folder, 'source.html'), fixture.source);
  write(join(folder, 'expected.txt'), fixture.text);
  write(join(folder, 'expected.json'), `${JSON.stringify(fixture.facts, null, 2)}\n`);
}

const foreigners = strangers();
for (const { slug, source, why, posts } of foreigners) {
  const folder = join(root, 'strangers', slug);
  mkdirSync(folder, { recursive: true });
  write(join(folder, 'source.html'), source);
  write(join(folder, 'why.txt'), `${why}\n`);
  if (posts) write(join(folder, 'posts.json'), `${JSON.stringify(posts, null, 2)}\n`);
}
console.log(`${cases.length} bulletins, ${foreigners.length} strangers, ${Math.round(bytes / 1024)} kB`);
