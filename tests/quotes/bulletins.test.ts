import { expect, it } from 'vitest';
import { quotesIn } from '../../src/quotes/quotes';
import { blocksIn, quoteDifferences } from '../corpus/compare';
import { bulletins } from '../corpus/fixture';
import { paragraphs } from './paragraphs';

it.each(bulletins())('$slug: the text alone says who spoke', ({ text, facts }) => {
  const { quotes } = quotesIn(paragraphs(...blocksIn(text).map((block) => block.text)), {
    title: facts.title,
    authors: facts.authors,
  });
  const differences = quoteDifferences(quotes, facts);
  expect(differences, differences.join('\n')).toEqual([]);
});
