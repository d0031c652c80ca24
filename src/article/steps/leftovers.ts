import type { Steps } from '../../steps';
import { countWords } from '../../text/space';
import type { Work } from '../work';
import { fileOf, isPicture, type Row, type Seen, without } from './boilerplate';
import { restore } from './footer-box';
import { networks, withoutNetworks } from './networks';
import { withoutOrphans } from './orphans';

/** Takes out what no article holds. */
export function* withoutLeftovers(work: Work): Steps<void> {
  work.pieces = yield* without(work.pieces, leftovers, 'leftovers');
  yield;
  restore(work.pieces);
  withoutNetworks(work.pieces);
  withoutOrphans(work.pieces);
}

/**
 * Lines that no article holds, whoever sent it. What one mailer or host adds stands in its own table.
 */
export const leftovers: Row[] = [
  {
    name: 'leaked-stylesheet',
    matches: ({ text }) => text.includes('{') && isStyleSheet(text),
  },
  {
    name: 'leaked-conditional',
    matches: ({ text }) => /^(<!--)?\[(if|endif)\b[^\]]*\]/i.test(text) || /^<!\[endif\]/i.test(text),
  },
  {
    name: 'about-this-mail',
    matches: ({ text, words, atEnd }) =>
      atEnd &&
      words <= 30 &&
      /\b(?:automatically generated (?:e-?mail|message)|(?:enquiries|questions|queries) (?:about|regarding) this (?:e-?mail|message|newsletter))\b/.test(
        text.toLowerCase(),
      ),
  },
  {
    // The words that describe a picture, in the text part of a mail: `Weather Office logo`, `Official seal of the Governor`.
    name: 'logo-in-words',
    matches: ({ text, words, atStart }) =>
      atStart &&
      words <= 8 &&
      /(?:logo|header|banner|masthead|letterhead|wordmark)$|^(?:official |state |city )*seal of /.test(text.toLowerCase()),
  },
  { name: 'picture-in-words', matches: ({ text }) => /^\[image: [^\]]{0,200}\]$/i.test(text) },
  { name: 'lone-mark', matches: ({ text }) => /^[.,•·*–—-]$/.test(text) },
  { name: 'footer-rule', matches: ({ text }) => /^[_=*~\-–—\s]{8,}$/.test(text) },
  {
    name: 'link-bar',
    matches: (piece) =>
      (piece.atStart || piece.atEnd) &&
      piece.links.length >= (piece.text.includes(' | ') ? 2 : 3) &&
      piece.links.every((link) => link.text.split(' ').length <= 3) &&
      textBeside(piece) <= 2,
  },
  {
    name: 'social-bar',
    matches: ({ text, words }) =>
      words >= 2 &&
      words <= 14 &&
      text
        .toLowerCase()
        .split(networks)
        .every((rest) => /^[\s|,·•/&]*(?:(?:and|y)[\s|,·•/&]*)?$/.test(rest)),
  },
  {
    name: 'social-invitation',
    matches: ({ text, words, atEnd }) => {
      const [, listed] = invitation.exec(text.toLowerCase()) ?? [];
      const rests = listed?.split(networks) ?? [];
      return (
        atEnd &&
        words <= 30 &&
        rests.length > 1 &&
        rests.every((rest) => /^[\s|,·•/&.@()-]*(?:(?:and|y|or|o|at|on|en)\b[\s|,·•/&.]*)?$/.test(rest))
      );
    },
  },
  { name: 'side-links', matches: ({ element }) => isSideColumn(element) },
  {
    name: 'footer-box',
    matches: ({ element, atEnd, words }) =>
      atEnd &&
      words <= 120 &&
      element.closest('[id*="footer" i], [class*="footer" i], [data-govdtitle*="footer" i], #tagline') !== null,
  },
  {
    name: 'logo',
    matches: ({ own, element, atStart, atEnd }) =>
      (atStart || atEnd) &&
      isPicture(own) &&
      [...own.querySelectorAll('img')].some((image) => isLogo(image) || (atStart && inHeader(element))),
  },
];

/** Nothing but rules, each with its selector and its braces, a few of them in an `@media`. */
function isStyleSheet(text: string): boolean {
  const rules = text.split('}').map((rule) => rule.trim());
  return rules.at(-1) === '' && rules.every((rule) => rule === '' || cssRule.test(rule));
}

const cssRule = /^(?:@[\w-][^{}]*\{\s*)?[\w.#@*,:()>+~[\]="'-][\w.#@*,:()>+~[\]="'\s-]{0,199}\{[^{}]{0,2000}$/;

/** `Follow FEMA on …`, `Connect with the Harbor Administration on …`, `Síganos en …`. */
const invitation =
  /^(?:please )?(?:follow|connect with|like|find|join|visit|s[ií]g[ua][a-z]*|con[eé]ctese con)(?: [^:!?]{1,80}?)?(?: on| at| via| through| en|:) (.+)$/s;

/** A narrow cell of nothing but short links and their headings beside a cell of prose: the newsletter's menu. */
function isSideColumn(element: Element): boolean {
  let cell = element.closest('td');
  for (let level = 0; cell && level < 4; level += 1, cell = cell.parentElement?.closest('td') ?? null) {
    const known = sides.get(cell);
    const side = known ?? isMenu(cell);
    if (known === undefined) sides.set(cell, side);
    if (side) return true;
  }
  return false;
}

const sides = new WeakMap<Element, boolean>();

function isMenu(cell: Element): boolean {
  const links = [...cell.querySelectorAll('a[href]')].map((link) => link.textContent ?? '').filter((text) => text.trim() !== '');
  const text = cell.textContent ?? '';
  if (links.length < 3 || countWords(text) > 90 || links.some((link) => countWords(link) > 5)) return false;
  if (countWords(links.join(' ')) < countWords(text) * 0.5 || /[.!?]\s/.test(text)) return false;
  const siblings = [...(cell.parentElement?.children ?? [])].filter((other) => other !== cell);
  return siblings.some((other) =>
    [...other.querySelectorAll('p, li, div')].some((part) => countWords(part.textContent ?? '') >= 15),
  );
}

/** Boxes that mail editors name for the letterhead (`main-header`, `header-left`, `govd_header`). */
function inHeader(element: Element): boolean {
  return element.closest('[id*="header" i], [class*="header" i], [data-govdtitle*="header" i]') !== null;
}

function isLogo(image: Element): boolean {
  const alt = image.getAttribute('alt') ?? '';
  return logo.test(alt.replace(/[_-]/g, ' ')) || logo.test(fileOf(image).replace(/[_\d.-]/g, ' '));
}

const logo = /\b(logo|banner|masthead|letterhead|header|footer|divider|icon|wordmark)\b/i;

/** Letters of a piece that are in none of its links. */
function textBeside(piece: Seen): number {
  return letters(piece.text) - letters(piece.links.map((link) => link.text).join(''));
}

function letters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
