import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

describe.each(['chrome-mv3', 'firefox-mv3'])('%s: code that several scripts share', (build) => {
  const read = (file: string): string => readFileSync(`.output/${build}/${file}`, 'utf8');
  const scripts = readdirSync(`.output/${build}`, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  const takenIn = (file: string): string[] =>
    [...read(file).matchAll(/bulletinReaderShared\[[`"']([^`"']+)[`"']\]/g)].map(([, name = '']) => name);

  const holders = ['base.js', 'names.js', 'shared.js'];
  const holds = (holder: string, name: string): boolean =>
    ['`', '"', "'", ''].some((sign) => read(holder).includes(`${sign}${name}${sign}:`));
  /** The chunks that run before a script does; what it asks for later comes when all of the page's own scripts have run. */
  const importedBy = (file: string): string[] => {
    const reached = new Set<string>();
    const visit = (one: string): void => {
      for (const [, name = ''] of read(one).matchAll(/(?:from|import) ?["'`]\.\/([\w-]+\.js)["'`]/g)) {
        if (reached.has(`chunks/${name}`)) continue;
        reached.add(`chunks/${name}`);
        visit(`chunks/${name}`);
      }
    };
    visit(file);
    return [...reached];
  };

  it('is held by the script before whatever is taken from it', () => {
    const taken = scripts.flatMap(takenIn);
    expect(new Set(taken).size).toBeGreaterThan(20);
    expect(taken.filter((name) => !holders.some((one) => holds(one, name)))).toEqual([]);
  });

  it('is loaded by each of our own pages, before the scripts that take it', () => {
    const pages = readdirSync(`.output/${build}`).filter((file) => file.endsWith('.html'));
    expect(pages).toContain('popup.html');
    for (const page of pages) {
      const loaded = [...read(page).matchAll(/<script[^>]*src="\/([^"]+)"/g)].map(([, src = '']) => src);
      for (const [at, file] of loaded.entries())
        for (const name of [file, ...importedBy(file)].flatMap(takenIn))
          expect(at, `${page}: ${file}`).toBeGreaterThan(loaded.indexOf(holders.find((one) => holds(one, name)) ?? ''));
      expect(loaded, page).toEqual(expect.arrayContaining(holders));
    }
  });

  it('is nothing that the background takes: it runs where none of it is loaded', () => {
    const chunks = (file: string): string[] =>
      [...read(file).matchAll(/["'](?:\.\/)?(?:chunks\/)?([\w-]+\.js)["']/g)].map(([, name = '']) => `chunks/${name}`);
    const reached = new Set(['background.js']);
    for (const file of reached) for (const chunk of chunks(file)) if (scripts.includes(chunk)) reached.add(chunk);
    expect(reached.size).toBeGreaterThan(1);
    expect([...reached].flatMap(takenIn)).toEqual([]);
  });
});
