import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { read } from '../src/read';
import { quoteDifferences } from './corpus/compare';
import { bulletins } from './corpus/fixture';

it.each(bulletins())('$slug: each quotation is given to whom it belongs', ({ html, url, facts }) => {
  const reading = read(new JSDOM(html, { url }).window.document, { url });
  const differences = reading.kind === 'bulletin' ? quoteDifferences(reading.quotes, facts) : ['nothing was read'];
  expect(differences, differences.join('\n')).toEqual([]);
});
