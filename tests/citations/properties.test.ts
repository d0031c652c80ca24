import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cite } from '../../src/citations/cite';
import { styleKeys } from '../../src/settings';
import { hostileWork } from './works';

test('html is escaped text and balanced <i>, nothing else; the text is the same words', () => {
  fc.assert(
    fc.property(hostileWork, fc.constantFrom(...styleKeys), (item, style) => {
      const { text, html } = cite(item, style, { quote: { text: '<b>"x"</b>', paragraph: 2 } });
      expect(html.replace(/<\/?i>/g, '')).not.toMatch(/[<>]/);
      let depth = 0;
      for (const [tag] of html.matchAll(/<\/?i>/g)) {
        depth += tag === '<i>' ? 1 : -1;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
      const words = html
        .replace(/<\/?i>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&');
      expect(words).toBe(text);
      expect(text).not.toMatch(/[\ufdd0-\ufdef\u202e\u200b]|undefined/);
    }),
    { numRuns: 400 },
  );
});
