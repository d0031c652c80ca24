import { describe, expect, it } from 'vitest';
import { decode } from '../../src/cli/charset';
import { shallow } from '../../src/cli/shallow';

describe('decode', () => {
  it.each([
    ['a byte order mark', [0xff, 0xfe, 0x61, 0x00, 0xf1, 0x00], 'añ'],
    ['UTF-8 without a word about it', [...new TextEncoder().encode('“añ”')], '“añ”'],
    ['windows-1252 without a word about it', [0x93, 0x61, 0xf1, 0x94], '“añ”'],
    ['a declared charset', [...new TextEncoder().encode('<meta charset="iso-8859-2">'), 0xb1], '<meta charset="iso-8859-2">ą'],
    ['a charset nobody knows', [...new TextEncoder().encode('<meta charset="x-none">ñ')], '<meta charset="x-none">ñ'],
  ])('knows the text by %s', (_, bytes, text) => {
    expect(decode(new Uint8Array(bytes))).toBe(text);
  });
});

describe('shallow', () => {
  it('leaves ordinary pages as they are', () => {
    const page = '<!-- <div> --><div title="a > b"><p>One<p>Two<br/><script>if (a < b) "<div>"</script></div></b>';
    expect(shallow(page, 2)).toBe(page);
  });

  it('caps nesting, keeps every word and what follows', () => {
    const deep = `<i>${'<div>'.repeat(500)}deep${'</div>'.repeat(500)}</i><p>after</p>`;
    const flat = shallow(deep, 10);
    expect(flat.match(/<div>/g)).toHaveLength(9);
    expect(flat.match(/<\/div>/g)).toHaveLength(9);
    expect(
      flat
        .replace(/<[^>]*>/g, ' ')
        .trim()
        .split(/\s+/),
    ).toEqual(['deep', 'after']);
  });

  it('counts unclosed tags', () => {
    expect(shallow(`${'<b>'.repeat(100)}x`, 10)).toBe(`${'<b>'.repeat(10)}x`);
  });
});
