import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** npm runs these by itself. */
const unsaid = ['prepare', 'prepack'];

it('the table of commands in CONTRIBUTING.md names every command there is, once, and no other', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const table = readFileSync('CONTRIBUTING.md', 'utf8').match(/^\| `npm .*$/gm) ?? [];
  const named = table.flatMap((row) =>
    [...(row.split(' | ')[0] ?? '').matchAll(/`(?:npm (?:run )?)?([\w:-]+)[^`]*`/g)].map(([, name]) => name),
  );
  expect(named.sort()).toEqual(
    Object.keys(scripts)
      .filter((name) => !unsaid.includes(name))
      .sort(),
  );
});
