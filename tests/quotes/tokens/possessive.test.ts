import { describe, expect, it } from 'vitest';
import { isPossessive, withoutPossessive } from '../../../src/quotes/tokens/possessive';

describe('the sign of an owner', () => {
  it.each([
    ['Roe’s', 'Roe'],
    ["Roe's", 'Roe'],
    ['the boats’', 'the boats'],
    ["the boats'", 'the boats'],
  ])('%s', (words, bare) => {
    expect(isPossessive(words)).toBe(true);
    expect(withoutPossessive(words)).toBe(bare);
  });

  it.each(['Roe', 'O’Roe', "D'Souza", 'Roe’s pier', '’sworth', ''])('none in %j', (words) => {
    expect(isPossessive(words)).toBe(false);
    expect(withoutPossessive(words)).toBe(words);
  });
});
