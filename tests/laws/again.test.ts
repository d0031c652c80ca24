import { describe, expect, it } from 'vitest';
import { plainPage } from '../../src/cli/dom/window';
import { read } from '../../src/read';
import { blocksOf } from '../../src/text/blocks';
import { bulletins } from '../corpus/fixture';
import { written } from './again';

describe('what was read once and is read again stays the same', () => {
  it.each(bulletins())('$slug', ({ html, url }) => {
    const once = blocksIn(html, url);
    const again = blocksIn(written(once.bulletin), 'https://news.example/again.html');
    expect(again.texts).toEqual(once.texts);
  });
});

function blocksIn(html: string, url: string) {
  const reading = read(plainPage(html, url), { url, anyway: true });
  if (reading.kind === 'nothing') throw new Error(reading.missing);
  return { bulletin: reading.bulletin, texts: blocksOf(reading.bulletin.body).map(({ text }) => text) };
}
