import { expect, it } from 'vitest';
import { quoteDifferences } from './corpus/compare';
import { bulletins } from './corpus/fixture';
import { readingOf } from './corpus/readings';

it.each(bulletins())('$slug: each quotation is given to whom it belongs', ({ facts, ...page }) => {
  const reading = readingOf(page);
  const differences = reading.kind === 'bulletin' ? quoteDifferences(reading.quotes, facts) : ['nothing was read'];
  expect(differences, differences.join('\n')).toEqual([]);
});
