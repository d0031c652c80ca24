import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fileName } from '../../src/text/file-name';

describe('the name of a file', () => {
  test.each([
    ['Both piers: open!', 'both-piers-open'],
    ['Año nuevo', 'año-nuevo'],
    ['नदी की सफ़ाई', 'नदी-की-सफ़ाई'.normalize('NFC')],
    ['— ', 'bulletin'],
    ['', 'bulletin'],
    ['CON', 'bulletin-con'],
    ['Com1', 'bulletin-com1'],
    ['com¹', 'bulletin-com¹'],
    ['LPT³', 'bulletin-lpt³'],
    ['lpt.', 'lpt'],
    ['com10', 'com10'],
    ['nul.', 'bulletin-nul'],
  ])('of %j is %j', (title, name) => {
    expect(fileName(title)).toBe(name);
  });

  it('ends with a whole character', () => {
    expect(fileName(`a${'𐐨'.repeat(80)}`)).toBe(`a${'𐐨'.repeat(59)}`);
  });

  it('can be kept by every system, whatever the title', () => {
    const title = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 90 }),
      fc.constantFrom('con', 'PRN.', ' aux', 'nul…', 'com0', 'COM²', 'lpt9 '),
    );
    fc.assert(
      fc.property(title, (text) => {
        const name = fileName(text);
        expect(name.isWellFormed()).toBe(true);
        expect(name).not.toMatch(/[<>:"/\\|?*.\s\p{Cc}]|^$/u);
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])$/i);
        expect(new TextEncoder().encode(`${name}.biblatex.bib`).length).toBeLessThan(256);
      }),
    );
  });
});
