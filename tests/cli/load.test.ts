import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadPage } from '../../src/cli/load';

const folder = mkdtempSync(join(tmpdir(), 'load-'));

it.each([
  ['a style attribute', '<p style="color: red; width: calc(($a - $b) * 2)">Boats.</p>'],
  ['an unclosed style value', '<p style="margin: calc(100% - (2 * $k)">Boats.</p>'],
  ['a style sheet', '<style>p { width: calc(($a - $b) * 2) }</style><p>Boats.</p>'],
])('parses a page with a broken value in %s', async (name, html) => {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, `<!doctype html><title>x</title><body>${html}`);
  const { doc, close } = await loadPage(file, 'https://harbor.example.org/');
  expect(doc.querySelector('p')?.textContent).toBe('Boats.');
  close();
});

it('lets go of a page with a frame inside a drawing', async () => {
  const file = join(folder, 'frame.html');
  writeFileSync(file, '<!doctype html><title>x</title><body><svg><iframe></iframe></svg><p>Boats.</p>');
  const { doc, close } = await loadPage(file, 'https://harbor.example.org/');
  expect(doc.querySelector('p')?.textContent).toBe('Boats.');
  expect(close).not.toThrow();
});
