import { address, hostilePage } from './page';

/** What is written of a text of 40 kB; each was once worked on for minutes, or ended in too much recursion. */
const writings: Record<string, (long: (unit: string) => string) => string> = {
  'a style': (long) => `<p style="${long('border:')}">Berth</p>`,
  'a link that ends in signs': (long) => `<p><a href="https://www.harbor.example.gov/${long('=')}x">Berth</a></p>`,
  'the words of a link': (long) => `<p><a href="https://www.harbor.example.gov/a">Berth${long('.,;:!?)')}x</a></p>`,
  'one word': (long) => `<p>${long('x')}</p>`,
  'a word of every script': (long) => `<p>${long('Ωя漢é')}</p>`,
  'white space around speech': (long) => `<pre>“Berth,” said${long(' ')}${long('\n')}x</pre>`,
  'a header without its address': (long) => `<p>From: ${long('a.')}<br>To: ${long('b"')}<br>Subject: ${long('c ')}</p>`,
  'quotation marks': (long) => `<p>${long('“‘"\'')}</p>`,
  'markup as text': (long) => `<p>${long('&lt;a &lt;link ')}</p>`,
  'encoded signs': (long) => `<p>${long('%2540&amp;#64;')}</p>`,
  'a name in capitals': (long) => `<p>${long('Mc-O’')} said so.</p>`,
  figures: (long) => `<p>${long('1,')}</p>`,
};

/** A bulletin with each of them as its title, too. */
export const longStrings = Object.entries(writings).map(([name, write]) => {
  const long = (unit: string): string => unit.repeat(40_000 / unit.length);
  const html = hostilePage({ fields: { title: `Berth ${/>([^<]*)/.exec(write(long))?.[1]?.slice(0, 40_000) ?? ''}` } });
  return { name, html: html.replace('<p>The council will meet', () => `${write(long)}<p>The council will meet`), url: address };
});
