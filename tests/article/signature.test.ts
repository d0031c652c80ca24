import { describe, expect, it } from 'vitest';
import { signerOf } from '../../src/article/facts/signature';

const name = (...texts: string[]): string | undefined => signerOf(texts.map((text) => ({ text })))?.signer.name;

describe('who signed a letter', () => {
  it.each([
    ['Call us.', 'With thanks,', 'Ada Voss\nDirector, Harbor Agency'],
    ['Call us.', 'Sincerely,\nAda Voss', 'Mayor of Westmark'],
    ['Atentamente,', 'Ada Voss'],
  ])('stands below its closing words: %s', (...texts) => {
    expect(name(...texts)).toBe('Ada Voss');
  });

  it.each([
    ['Ada Voss'],
    ['With thanks,', 'Harbor Administration of Westmark'],
    ['Sincerely,', 'Ada Voss', 'A line.', 'The port goes on with its work.', 'And so on.', 'And on.'],
    ['He ended every letter “with thanks,” and a drawing.', 'Ada Voss'],
  ])('is nobody where none of them stands above a name: %s', (...texts) => {
    expect(name(...texts)).toBeUndefined();
  });
});
