import { describe, expect, it } from 'vitest';
import { beginsSentence, isCapital } from '../../src/text/letters';

describe('capital letters', () => {
  it.each(['A', 'Z', 'Roe', 'Águila', 'Ñandú', 'Ωmega'])('%s begins with one', (text) => {
    expect(isCapital(text)).toBe(true);
  });

  it.each(['a', 'roe', 'águila', 'áRoe', '@Roe', '[', '12', '“Roe', ''])('%j does not', (text) => {
    expect(isCapital(text)).toBe(false);
  });
});

describe('what begins a sentence', () => {
  it.each(['We go', 'Águila', '¿Vamos?', '¡Vamos!'])('%s', (text) => {
    expect(beginsSentence(text)).toBe(true);
  });

  it.each(['we go', 'vamos, ¿no?', 'que digo ¡', '12 boats', ''])('not %j', (text) => {
    expect(beginsSentence(text)).toBe(false);
  });
});
