import { expect, it } from 'vitest';
import { aligned } from '../../src/page/align';

const first = 'The harbor office opened two new piers on Monday, after three years of work.';
const second = 'Ferries to the outer islands will leave from the northern pier from now on, it said.';
const at = (texts: string[], long: string): (string | undefined)[] =>
  aligned(texts, long).map((found) => found && long.slice(found.from, found.to));

it('finds texts in their order, and what is between them does not matter', () => {
  expect(at([first, second], `Menu Home News ${first} Share this ${second} Comments`)).toEqual([first, second]);
});

it('finds a short text only between its neighbours', () => {
  const long = `News Piers ${first} Piers ${second} Piers`;
  const [, heading] = aligned([first, 'Piers', second], long);
  expect(heading?.from).toBe(long.indexOf('Piers', 20));
});

it('does not look for a short text beyond the next long one', () => {
  expect(at([first, 'Ships', second], `${first} ${second} Ships`)).toEqual([first, undefined, second]);
});

it('knows a text by its beginning and its end', () => {
  const changed = `${first} (so it said) ${second}`;
  expect(at([`${first} ${second}`], `Home ${changed} Share`)).toEqual([changed]);
});

it('gives the beginning where the end is another', () => {
  expect(at([first], 'Home The harbor office opened two new piers on Friday')).toEqual([first.slice(0, 40)]);
});

it('finds nothing in a page that holds nothing of it', () => {
  expect(at([first, second], 'Not found')).toEqual([undefined, undefined]);
});
