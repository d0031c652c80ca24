import { expect, test } from 'vitest';
import { cite } from '../../src/citations/cite';
import { field, italic, join, quoted, sealed, slanted, wrap } from '../../src/citations/styles/rich';

/** Marks of a title inside the marks a style sets, and by themselves (Chicago 18, 6.9–11, 6.122; MLA Handbook 9, 2.88). */
test.each([
  ['Tides rise', '“Tides Rise.”'],
  ['The "wall" of Westmark', '“The ‘Wall’ of Westmark.”'],
  ['He says, "They call it \'the wall\'"', '“He Says, ‘They Call It “the Wall.”’”'],
  ['‘Never again’', '“‘Never Again.’”'],
  ["The harbor's newest crews' boats", '“The Harbor’s Newest Crews’ Boats.”'],
  ['Fleet ’25 and ‘tides’', '“Fleet ’25 and ‘Tides.’”'],
  ['‘It’s a tide’ again', '“‘It’s a Tide’ Again.”'],
  ['He says “‘It’s a tide’ again”', '“He Says ‘“It’s a Tide” Again.’”'],
  ['He says “‘tides’ of ’25” again', '“He Says ‘“Tides” of ’25’ Again.”'],
  ['“Tides” and "ports"', '“‘Tides’ and ‘Ports.’”'],
  ['"\'Tides\' rise," he says', '“‘“Tides” Rise,’ He Says.”'],
  ["('Tides')", '“(‘Tides’).”'],
  ['Is the pier "safe"?', '“Is the Pier ‘Safe’?”'],
  ['They ask: "Is it safe?"', '“They Ask: ‘Is It Safe?’”'],
  ['A pipe 10" wide', '“A Pipe 10" Wide.”'],
])('%s', (title, set) => {
  expect(cite({ id: 'a', type: 'webpage', title, 'container-title': 'Westmark' }, 'mla').text).toBe(`${set} Westmark.`);
});

test.each([
  ['The <i>Vale</i> sails', '<i>The </i>Vale<i> sails</i>'],
  ['The <i>Vale</i> and the <i>Roe</i> sail', '<i>The </i>Vale<i> and the </i>Roe<i> sail</i>'],
  ['<i>Vale</i>', 'Vale'],
  ['H<sub>2</sub>O <b>now</b>', '<i>H<sub>2</sub>O <b>now</b></i>'],
  ['<sc>Vale</sc> <i>and <sub>x</i></sub>', '<i>Vale &lt;i&gt;and <sub>x&lt;/i&gt;</sub></i>'],
  ['a < b & c > d', '<i>a &lt; b &amp; c &gt; d</i>'],
])('italics inside italics turn upright (Chicago 18, 8.173): %s', (title, set) => {
  expect(sealed(slanted(field(title))).html).toBe(set);
});

test.each([
  [['Now', 'then'], 'Now. then'],
  [['Now.', 'then'], 'Now. then'],
  [['Now!', 'then'], 'Now! then'],
  [['Now?', 'then'], 'Now? then'],
  [['Now:', 'then'], 'Now: then'],
  [['Now;', 'then'], 'Now; then'],
  [['Now,', 'then'], 'Now,. then'],
  [['', 'then', undefined, false as const, 'end'], 'then. end'],
  [[], ''],
])('a stop is not doubled: %j', (parts, set) => {
  expect(join('. ', ...parts)).toBe(set);
});

test('what stands around nothing is nothing', () => {
  expect([wrap('(', '', ')'), wrap('(', undefined, ')'), quoted(''), slanted(''), italic(''), field(undefined)]).toEqual(
    Array.from({ length: 6 }, () => ''),
  );
});

test('scripts without italics stay upright', () => {
  expect(sealed(italic('港湾局')).html).toBe('港湾局');
  expect(sealed(italic('Порт')).html).toBe('<i>Порт</i>');
});
