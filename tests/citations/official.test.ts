import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cite } from '../../src/citations/cite';
import type { CslItem } from '../../src/citations/csl';
import type { StyleKey } from '../../src/settings';
import { story } from './works';

/** A work by what differs from `page` (`null`: without), and what citeproc-js prints for it with the official style. */
interface Row {
  about: string;
  style: StyleKey;
  /** `entry` is HTML, the others are text. */
  form: 'entry' | 'inText' | 'note';
  paragraph?: number;
  change: Record<string, unknown>;
  expected: string;
}

const page: CslItem = {
  ...story,
  title: 'Tides rise at Westmark',
  accessed: { 'date-parts': [[2025, 4, 8]] },
  URL: 'https://www.westmark.example/1',
};
const rows = JSON.parse(readFileSync(new URL('./official.json', import.meta.url), 'utf8')) as Row[];

test.each(rows)('$style, $form, $about', ({ style, form, paragraph, change, expected }) => {
  const known = Object.entries({ ...page, ...change }).filter(([, value]) => value !== null);
  const cited = cite(Object.fromEntries(known) as unknown as CslItem, style, {
    ...(paragraph && { quote: { text: 'words', paragraph } }),
  });
  expect(form === 'entry' ? cited.html : cited[form]).toBe(expected);
});
