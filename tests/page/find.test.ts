// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { find } from '../../src/page/find';
import { folded, pageText, rangeIn } from '../../src/page/pagetext';
import { fold } from '../../src/text/space';

const rangeOf = (words: string, root: Node): Range | undefined => {
  const page = pageText(root);
  const stretch = find(words, page);
  return stretch && rangeIn(page, stretch);
};
const found = (words: string, html: string): string | undefined => {
  document.body.innerHTML = html;
  return rangeOf(words, document.body)?.toString();
};

it.each([
  ['a soft hyphen', '\u00ad'],
  ['a zero-width space', '\u200b'],
  ['a zero-width joiner', '\u200d'],
  ['a left-to-right mark', '\u200e'],
  ['an embedding of direction', '\u202b'],
  ['a word joiner', '\u2060'],
  ['a byte order mark', '\ufeff'],
  ['a tag sign', '\u{e0041}'],
])('finds words that the page writes with %s in them', (_, sign) => {
  const page = `co${sign}operate with${sign} the${sign} ${sign}harbor`;
  const quoted = fold(page);
  expect(found(quoted, `<p>We ${sign}${page}.</p>`)).toBe(page);
  expect(found(page, `<p>We ${quoted}.</p>`)).toBe(quoted);
});

it.each(['\u00a0', '\u2009', '\u3000', '\n\t ', '\u0085'])('takes white space of every kind as one space (%j)', (blank) => {
  expect(found('the harbor', `<p>Here: the${blank}harbor.</p>`)).toBe(`the${blank}harbor`);
});

it('reads words as the quotations are read', () => {
  const words = 'Ha\u00adfen \u200eund\u00a0 \u200b Stra\u00dfe 👩\u{1f3fd} \u{1d4d0}';
  document.body.textContent = words;
  expect(pageText(document.body).text).toBe(fold(words));
  expect(folded(words)).toBe(fold(words));
});

it('ends after a sign of two units, not within', () => {
  expect(found('open 🚢', '<p>It is open 🚢🚢 now</p>')).toBe('open 🚢');
});

it.each([
  ['a hidden copy before it', '<h1 hidden>The harbor is open</h1><p id="it">The harbor is open</p>'],
  [
    'a copy without a box before it',
    '<span style="display:none"><b>The harbor is open</b></span><p id="it">The harbor is open</p>',
  ],
  ['a copy that is not drawn before it', '<p style="visibility:hidden">The harbor is open</p><p id="it">The harbor is open</p>'],
  [
    'the preheader of a mail',
    '<div style="display:none;max-height:0">The harbor is open</div><td><p id="it">The harbor is open</p></td>',
  ],
])('finds the words that are seen, past %s', (_, html) => {
  document.body.innerHTML = html;
  const range = rangeOf('The harbor is open', document.body);
  expect(range?.startContainer.parentElement?.id).toBe('it');
});

it('finds words with something hidden between them', () => {
  const hidden = '<span style="display:none">[1] </span><i style="visibility:hidden">x <b style="visibility:visible">is </b></i>';
  expect(found('The harbor is open', `<p>The harbor ${hidden}open</p>`)).toBeDefined();
});

it('does not find words that nobody sees', () => {
  expect(found('The harbor is open', '<p hidden>The harbor is open</p>')).toBeUndefined();
});

it.each([
  ['inline formatting', '<p>The ha<b>rb</b><i>or</i> <a href="#">is</a> open</p>'],
  ['a line break', '<p>The harbor<br>is open</p>'],
  ['a line break and a blank line', '<p>The harbor<br>\n<br>\n is open</p>'],
  ['the source in lines', '<p>\n  The\n  harbor\n  is\topen\n</p>'],
  ['cells of a table', '<table><tr><td>The</td><td>harbor</td></tr><tr><td>is open</td></tr></table>'],
  ['items of a list', '<ul><li>The harbor</li><li>is open</li></ul>'],
  ['comments', '<p>The har<!-- x -->bor is<!--[if mso]> y <![endif]--> open</p>'],
  ['a script and a style', '<p>The harbor <script>x</script><style>y {}</style>is open</p>'],
  ['a place to break words', '<p>The har<wbr>bor is open</p>'],
  ['a headline of another size', '<header>The harbor</header><main>is open</main>'],
  ['the end of a block', '<div><p>The harbor</p>is open</div>'],
  ['spaces that the reading does not have', '<p>The har<br>bor is <p>open'],
])('finds words across %s', (_, html) => {
  expect(found('The harbor is open', html)).toBeDefined();
});

it('the range holds the words and no more', () => {
  expect(found('harbor is', '<p>The <b>harbor </b> is&nbsp;open</p>')).toBe('harbor  is');
  document.body.innerHTML = '<p>The <b>harbor</b></p><p>is open</p>';
  const range = rangeOf('harbor', document.body);
  expect(range?.startContainer).toBe(range?.endContainer);
});

it('finds nothing for no words, and nothing in an empty page', () => {
  expect(found('', '<p>The harbor</p>')).toBeUndefined();
  expect(found(' \u200b ', '<p>The harbor</p>')).toBeUndefined();
  expect(found('harbor', '')).toBeUndefined();
});

it('whole words go before the same letters within longer ones', () => {
  document.body.innerHTML = '<p>We will activate it.</p><p id="it">We will act.</p>';
  expect(rangeOf('We will act', document.body)?.startContainer.parentElement?.id).toBe('it');
  expect(found('We will act', '<p>We will activate it.</p>')).toBe('We will act');
});

it('finds the words after a place, or else before it', () => {
  document.body.innerHTML = '<p>We will act.</p><p>We will act.</p>';
  const page = pageText(document.body);
  expect(page.text.trim()).toBe('We will act. We will act.');
  expect(find('We will act', page, 5)?.from).toBe(13);
  expect(find('We will act', page, 20)?.from).toBe(0);
});

it('does not mind elements that are named like the methods of forms and documents', () => {
  const clobbering = ['firstChild', 'nextSibling', 'parentNode', 'nodeName', 'nodeType', 'ownerDocument'];
  const inputs = clobbering.map((name) => `<input name="${name}">`).join('');
  expect(found('harbor is open', `<form>${inputs}<p>The harbor is open</p></form>`)).toBe('harbor is open');
});

it.each([
  [
    'We now serve 12 counties and 640 families, and more',
    'We now serve 12<sup>3</sup> counties and 640 families,<sup><a href="#n">[4]</a></sup> and more',
  ],
  ['a hall of 640 m² and 10⁶ cells', 'a hall of 640 m<sup>2</sup> and 10<sup>6</sup> cells'],
  ['a hall of 640 m² and 10⁶ cells', 'a hall of 640 m² and 10⁶ cells'],
])('finds words around note marks and raised figures: %s', (words, html) => {
  const shown = html.replace(/<[^>]*>/g, '');
  expect(found(words, `<p>${html}.</p>`)).toBe(shown);
});
