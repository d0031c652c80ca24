import { countWords } from '../../text/space';
import { bylineOf } from '../facts/byline';
import { sameTitle } from '../facts/title';
import { type Piece, textIn } from '../piece';
import type { Opening } from '../work';

/** The one heading of its kind, at the top of a mail whose post has a title of the owner's. */
export function isOwnHeadline(
  { element }: Piece,
  { title, found, standing }: { title: string; found: Opening; standing: readonly Piece[] },
): boolean {
  const { localName } = element;
  return (
    /^h[12]$/.test(localName) &&
    !found.headline &&
    countWords(textIn(element)) >= 4 &&
    title !== '' &&
    !standing.some(({ element: other }) => other !== element && (other.localName === localName || other.localName === 'h1')) &&
    !standing.slice(0, 12).some((other) => sameTitle(withoutKicker(textIn(other.element), title), title))
  );
}

/** `Office of Public Affairs | Harbor Opens`: an office before the bar is no part of a headline that the post's title agrees with. */
export function withoutKicker(text: string, title: string): string {
  const parts = text.split(/\s\|\s/);
  return parts.length === 2 ? (parts.find((part) => sameTitle(part, title)) ?? text) : text;
}

export function isHeading(piece: Piece): boolean {
  return /^h[1-6]$/.test(piece.element.localName);
}

/** Any short line directly above the headline is its label, unless it is a sentence or a date. */
export function isShortLabel(text: string): boolean {
  return countWords(text) <= 4 && !/[.!?:,]$/.test(text) && !bylineOf(text) && !/\d{4}/.test(text);
}

/** A paragraph that is one link: the title of a digest's item. */
export function isLinkLine({ element }: Piece): boolean {
  const link = element.querySelector('a');
  return element.localName === 'p' && link !== null && textIn(link) === textIn(element);
}
