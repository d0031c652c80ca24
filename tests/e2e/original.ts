import { readFileSync } from 'node:fs';

/** The agency's own page of a bulletin of the corpus: its expected text, with the edits that an agency made later. */
export function originalOf(slug: string, edits: readonly [string, string][]): string {
  const text = readFileSync(`tests/bulletins/${slug}/expected.txt`, 'utf8');
  const edited = edits.reduce((so, [from, to]) => {
    if (!so.includes(from)) throw new Error(`the text does not hold "${from}"`);
    return so.replace(from, to);
  }, text);
  const paragraphs = edited
    .split(/\n\s*\n/)
    .map((one) => `<p>${one.trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
  return `<!DOCTYPE html><html lang="en"><head><title>News</title></head><body><header><nav><a href="/">Home</a> <a href="/News/">News</a></nav></header>
<main><article><h1>Okonjo, Northern Counterpart Discuss Keeping Straits Open</h1>${paragraphs.join('\n')}</article></main><footer>Privacy</footer></body></html>`;
}

/** What the agency changed after the bulletin was sent. */
export const edits: readonly [string, string][] = [
  ['where, , the governor', 'where, as everybody knows, the governor'],
  ['we are grateful for it', 'we are thankful for it'],
];
