import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { parse, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { plainPage } from '../../src/cli/dom/window';
import { read } from '../../src/read';
import { type Fixture, strangers } from '../corpus/fixture';

/** The same page in the DOM of the command line and in the one that follows the standard to the letter. */
function both<T>({ html, url }: Pick<Fixture, 'html' | 'url'>, see: (doc: Document) => T): { plain: T; full: T } {
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  const answer = { plain: see(plainPage(html, url)), full: see(window.document) };
  window.close();
  return answer;
}

describe('the DOM of the command line', () => {
  it.each(strangers().map((page) => [page.slug, page] as const))('finds the article of %s as a full one does', (_, page) => {
    const { plain, full } = both(page, (doc) => read(doc, { url: page.url, anyway: true }));
    expect(plain).toEqual(full);
  });

  it('builds from any markup what browsers build', () => {
    fc.assert(
      fc.property(markup, (html) => {
        expect(`<html>${plainPage(html).documentElement.innerHTML}</html>`).toBe(
          serialize(parse(html, { scriptingEnabled: false }), { scriptingEnabled: false }).replace(/^.*?(?=<html)/s, ''),
        );
      }),
      { numRuns: 150 },
    );
  });

  it.each(selectors())('finds by %s what browsers find', (selector) => {
    fc.assert(
      fc.property(markup, (html) => {
        const { plain, full } = both({ html, url }, (doc) => {
          const all = [...doc.querySelectorAll('*')];
          const found = [...doc.querySelectorAll(selector)];
          return {
            found: found.map((element) => all.indexOf(element)),
            closest: all.map((element) => all.indexOf(element.closest(selector) as Element)),
            first: all.indexOf(doc.querySelector(selector) as Element),
          };
        });
        expect(plain).toEqual(full);
      }),
      { numRuns: 20 },
    );
  });

  it('has every method of the standard that reading calls', () => {
    const { window } = new JSDOM('');
    const kinds = ['Node', 'Element', 'HTMLElement', 'CharacterData', 'Text', 'DocumentFragment', 'DOMTokenList'] as const;
    const making = [
      'createElement',
      'createTextNode',
      'createTreeWalker',
      'createNodeIterator',
      'createRange',
      'createComment',
      'importNode',
      'adoptNode',
    ];
    const standard = new Set(
      kinds.flatMap((kind) => {
        const members = Object.getOwnPropertyDescriptors(window[kind].prototype);
        return Object.entries(members).flatMap(([name, { value }]) => (typeof value === 'function' ? [name] : []));
      }),
    );
    const doc = plainPage('<p class="a">x</p>');
    const paragraph = doc.querySelector('p') as Element;
    const ours = [doc, paragraph, paragraph.firstChild, doc.createDocumentFragment(), paragraph.classList, '', []];
    const called = ['article', 'hosts', 'mailers']
      .flatMap((room) =>
        readdirSync(join('src', room), { recursive: true, encoding: 'utf8' }).map((name) => join('src', room, name)),
      )
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\.([a-zA-Z]+)\(/g)].map(([, name = '']) => name));
    const missing = [...new Set(called)].filter(
      (name) => (standard.has(name) || making.includes(name)) && !ours.some((one) => name in Object(one)),
    );
    expect(missing).toEqual([]);
  });

  it('changes as a full one does, whatever is done to it', () => {
    fc.assert(
      // jsdom puts words that stand loose in a table behind it, where the standard puts them before it.
      fc.property(markup, fc.array(move, { maxLength: 12 }), (any, moves) => {
        const html = any.replaceAll('table', 'div');
        const { plain, full } = both({ html, url }, (doc) => {
          for (const one of moves) done(doc, one);
          return seen(doc);
        });
        expect(plain).toEqual(full);
      }),
      { numRuns: 150 },
    );
  });
});

const url = 'https://harbor-watch.blogspot.com/2025/03/dock.html';

const tags =
  'p div span table tr td ul li a b i form svg path template noscript select option h2 br img script style title'.split(' ');
const piece = fc.oneof(
  fc.constantFrom(...tags.map((tag) => `<${tag} class="a b" ID=x title='one "two"'>`)),
  fc.constantFrom(...tags.map((tag) => `<${tag} class="  b ">`)),
  fc.constantFrom(...tags.map((tag) => `</${tag}>`)),
  fc.constantFrom(
    'words ',
    'more\nwords',
    '&amp;&nbsp;&eacute;',
    '<!-- note -->',
    '<math><mi xlink:href="u">x</mi></math>',
    '\0',
    '<',
  ),
);
const markup = fc.array(piece, { maxLength: 25 }).map((pieces) => `<!doctype html><body>${pieces.join('')}`);

function selectors(): string[] {
  return [
    'p, div > span',
    '.b',
    '[class="a b"]',
    '[class^=a i]',
    '[title*="two"]',
    'td:not(.a)',
    'li:first-child',
    'p + p, b ~ i',
    ':is(ul, table) li',
    '#x',
    'a[id], svg *',
    'tr:nth-child(2n)',
    ':scope > body p',
  ];
}

type Move = { what: keyof typeof moves; at: number; to: number };

/** Two places in the page, each by its number. */
const moves = {
  append: (one: Element, other: Element) => !one.contains(other) && other.append(one),
  before: (one: Element, other: Element) => !one.contains(other) && other.before(one, 'new words'),
  replace: (one: Element, other: Element) => !one.contains(other) && other.replaceWith(one),
  remove: (one: Element) => one.remove(),
  empty: (one: Element) => one.replaceChildren(),
  copy: (one: Element, other: Element) => other.after(one.cloneNode(true)),
  words: (one: Element, other: Element) => {
    one.textContent = other.textContent;
  },
  class: (one: Element) => one.classList.add('b', 'c'),
  bare: (one: Element) => one.removeAttribute('class'),
  normal: (one: Element) => one.normalize(),
  split: (one: Element) => one.firstChild?.nodeType === 3 && (one.firstChild as Text).splitText(1),
  markup: (one: Element, other: Element) => Reflect.set(one, 'innerHTML', other.innerHTML),
};

const move: fc.Arbitrary<Move> = fc.record({
  what: fc.constantFrom(...(Object.keys(moves) as (keyof typeof moves)[])),
  at: fc.nat(30),
  to: fc.nat(30),
});

function done(doc: Document, { what, at, to }: Move): void {
  const inside = [...doc.body.querySelectorAll('*')];
  const [one, other] = [inside[at % inside.length], inside[to % inside.length]];
  if (one && other) moves[what](one, other);
}

function seen(doc: Document): unknown {
  const all = [...doc.querySelectorAll('*')];
  return {
    markup: doc.body.innerHTML,
    text: doc.body.textContent,
    order: all.slice(0, 12).map((one) => all.slice(0, 12).map((other) => one.compareDocumentPosition(other))),
    around: all.map((element) => [
      element.nodeName,
      element.namespaceURI,
      element.getAttribute('class'),
      element.childNodes.length,
      element.children.length,
      all.indexOf(element.previousElementSibling as Element),
      all.indexOf(element.nextElementSibling as Element),
      element.firstChild?.nodeName,
      element.lastChild?.nodeName,
      element.nextSibling?.nodeValue,
      element.parentElement?.nodeName,
      [...element.attributes].map(({ name, value }) => [name, value]),
    ]),
  };
}
