import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bulletins } from '../corpus/fixture';

const quotes = join(import.meta.dirname, '..', 'quotes');

/** Every paragraph that the project's tests know: of bulletins, of releases written out whole, and those that went wrong once. */
export const paragraphs: readonly string[] = [
  ...new Set([
    ...bulletins().flatMap(({ text }) => text.split(/\n\s*\n/).map((block) => block.replace(/\s+/g, ' ').trim())),
    ...readdirSync(join(quotes, 'gold-texts'))
      .filter((name) => name.endsWith('.json'))
      .flatMap(
        (name) => (JSON.parse(readFileSync(join(quotes, 'gold-texts', name), 'utf8')) as { paragraphs: string[] }).paragraphs,
      ),
    '“The awards are earned,” he said.',
    'The list is used in 12 states.',
    'Call the county crisis line',
    '"This is the year that the pier comes back," Voss said',
    '„Das ist das Ende.“',
    'She put it in these words:',
    'The footer',
    'Asked what was next, Voss said:',
    'Why this? Why now?',
    '* One pallet was delivered to a distributor in another county.',
    'El alcalde dice',
  ]),
];

export const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
