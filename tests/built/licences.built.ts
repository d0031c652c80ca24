import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { files } from '../../scripts/licences';

it('lists the licences of what ships, up to date', () => {
  for (const [path, text] of Object.entries(files()))
    expect(readFileSync(path, 'utf8') === text, `${path} is out of date: npx tsx scripts/licences.ts`).toBe(true);
});
