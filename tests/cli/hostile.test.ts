import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bytesOf } from '../../src/cli/bytes';
import { decode } from '../../src/cli/charset';
import { loadPage } from '../../src/cli/load';
import { shallow } from '../../src/cli/shallow';

const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
const tooLarge = 'larger than 64 MB, which is too large to read';

it('a device that never ends is refused in words', async () => {
  await expect(bytesOf('/dev/zero')).rejects.toThrow(tooLarge);
});

it('so is a pipe that never ends', async () => {
  const read = spawn(process.execPath, ['--import', 'tsx', 'src/cli/read.ts', '-']);
  const block = Buffer.alloc(2 ** 20, 'a');
  const feed = (): void => {
    while (read.stdin.write(block));
  };
  read.stdin.on('drain', feed).on('error', () => {});
  feed();
  let said = '';
  read.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const code = await new Promise((resolve) => read.on('close', resolve));
  expect([code, said.trim()]).toEqual([1, `read: -: ${tooLarge}`]);
});

it('a file as large as saved pages are is read whole', async () => {
  const file = join(folder, 'large.html');
  writeFileSync(file, 'a'.repeat(5_000_000));
  expect((await bytesOf(file)).length).toBe(5_000_000);
});

/** Each would take hours if the time grew with the square of its length. */
const repeated: [what: string, html: string][] = [
  ['tags that never end', '<a '.repeat(1_000_000)],
  ['links that never end', '<link '.repeat(500_000)],
  ['comments that never end', '<!-- '.repeat(500_000)],
  ['values that never end', '<p title="'.repeat(300_000)],
  ['functions in a style', `<p style="a:${'calc('.repeat(400_000)}">`],
];

it.each(repeated)('%s are passed over once', async (name, html) => {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, html);
  const { close } = await loadPage(file, 'https://harbor.example.org/');
  close();
});

it.each([
  ['a value may hold the sign that ends a tag', '<a title="a > b">x</a>', '<a title="a > b">x</a>'],
  ['a lone mark in a tag opens no value', `<p it's>x</p><p>y</p>`, `<p it's>x</p><p>y</p>`],
  ['what is too deep loses its tags, not its words', '<i><b>x</b></i>', '<i>x</i>'],
  ['markup inside a script is none', '<script>"<b><b>"</script><b>x</b>', '<script>"<b><b>"</script><b>x</b>'],
  ['a comment may be empty', '<!--><i><b>x</b></i>', '<!--><i>x</i>'],
  ['a letter that is longer in small letters shifts nothing', 'İİ<style></style><i><b>x</b></i>', 'İİ<style></style><i>x</i>'],
])('%s', (_, html, kept) => {
  expect(shallow(html, 1)).toBe(kept);
});

it.each(['unicode', 'utf-16', 'ucs-2', 'utf-16be', 'iso-10646-ucs-2'])(
  'a page that can be read up to charset=%s is not UTF-16',
  (name) => {
    expect(decode(Buffer.from(`<meta charset="${name}"><p>Río</p>`))).toContain('Río');
  },
);
