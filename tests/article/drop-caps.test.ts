import { describe, expect, it } from 'vitest';
import { texts } from './page';

const rest =
  'he Harbor Administration of Westmark opened its fourth dock on Thursday, and ferries to the outer islands will use it from next week on, weather permitting.';

describe('a first letter set large', () => {
  it('is one word with what follows it, however it is set', () => {
    const ways = [
      `<p><span style="float:left;font-size:60px">T</span>${rest}</p>`,
      `<p><span class="dropcap">T</span>\n${rest}</p>`,
      `<p><b><font size="7">T</font></b>${rest}</p>`,
      `<div style="float:left;font-size:60px">T</div>${rest}`,
      `<div class="drop-cap">T</div><p>${rest}</p>`,
      `<table><tr><td><font size="7">T</font></td><td>${rest}</td></tr></table>`,
    ];
    for (const way of ways) expect(texts(way), way).toEqual([`T${rest}`]);
  });

  it('stays a word where it is one, and a letter where nothing sets it apart', () => {
    expect(texts(`<p><span class="dropcap">A</span> dock opened in the harbor.</p>`)).toEqual(['A dock opened in the harbor.']);
    expect(texts('<p>T</p><p>The dock is open.</p>')).toEqual(['T', 'The dock is open.']);
    expect(texts('<p>X marks the place.</p>')).toEqual(['X marks the place.']);
  });
});
