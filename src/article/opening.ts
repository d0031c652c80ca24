import type { Iso, Person } from '../model';
import { isOrganisationWord } from '../text/names';
import { countWords } from '../text/space';
import { type Byline, bylineOf } from './byline';
import { linesApart } from './furniture';
import type { Work } from './isolate';
import { type Piece, textIn } from './piece';
import { cleanTitle, sameTitle } from './title';

/** What the lines above the text say of it. */
export interface Opening {
  /** The headline as the bulletin writes it, where it agrees with the post's title or is followed by its byline. */
  headline?: string;
  /** Whether the headline agrees with the title of the post. */
  agrees?: boolean;
  section?: string;
  authors?: Person[];
  issued?: Iso;
  /** The words of the byline or date line. */
  byline?: string;
}

/**
 * Reads the lines between the top and the first paragraph: section label, headline, byline and date.
 * They are facts, so they leave the body; everything else stays where it is.
 */
export function opening(work: Work): void {
  const title = cleanTitle(work.around.title ?? '');
  const rows = [
    {
      name: 'opening',
      matches: ({ text }: { text: string }) => sameTitle(text, title) || bylineOf(text) !== undefined || isLabel(text),
    },
  ];
  const edge = work.pieces.findIndex((piece) => !piece.gone && countWords(textIn(piece.element)) >= longest);
  const until = edge < 0 ? work.pieces.length : edge;
  work.pieces = [
    ...work.pieces.slice(0, until).flatMap((piece) => (piece.gone ? [piece] : linesApart(piece, rows))),
    ...work.pieces.slice(until),
  ];

  const found = work.opening;
  const lines = work.pieces.filter((piece) => !piece.gone && textIn(piece.element) !== '').slice(0, 12);
  const live = work.pieces.filter((piece) => !piece.gone);
  const dated = (): number => live.filter((piece) => bylineOf(textIn(piece.element))?.issued).length;
  let other: Piece | undefined;
  let others = 0;
  let previous: Piece | undefined;
  for (const piece of lines) {
    const text = textIn(piece.element);
    if (countWords(text) >= longest || !/^(p|h[1-6])$/.test(piece.element.localName)) break;
    const byline = bylineOf(text);
    if (sameTitle(withoutKicker(text, title), title)) {
      take(piece, 'repeated-headline');
      if (previous && !previous.gone && isShortLabel(textIn(previous.element))) labelled(previous, found);
      found.headline ??= withoutKicker(text, title);
      found.agrees = true;
    } else if (
      byline &&
      (!other ||
        previous?.gone ||
        (previous === other && dated() < (isLinkLine(other) ? 2 : 3) && !isOneOfMany(other, work.pieces)))
    ) {
      if (byline.authors.length > 0 ? !found.authors : !found.issued) {
        take(piece, byline.authors.length > 0 ? 'byline' : 'date-line');
        note(found, byline);
        if (previous && previous === other && isPlace(textIn(previous.element))) take(previous, 'place-line');
        if (
          other &&
          other === previous &&
          !found.headline &&
          byline.authors.length > 0 &&
          countWords(textIn(other.element)) >= 3
        ) {
          found.headline = textIn(other.element);
          if (sameTitle(found.headline, title) || isHeading(other)) take(other, 'headline');
        }
      }
    } else if (previous?.gone?.reason === 'byline' && isUnit(text)) take(piece, 'byline-unit');
    else if (isLabel(text) && !found.section && (!found.headline || isStoryLabel(text))) labelled(piece, found);
    else {
      if (++others > 4) break;
      other = piece;
    }
    previous = piece;
  }
}

/** Words from which a line is no label, headline or byline any more. */
const longest = 30;

function take(piece: Piece, reason: string): void {
  piece.gone = { step: 'opening', reason };
}

function labelled(piece: Piece, found: Opening): void {
  const text = textIn(piece.element);
  if (!/^(?:for immediate release|para publicación inmediata)/i.test(text)) found.section ??= text;
  take(piece, 'section-label');
}

function note(found: Opening, byline: Byline): void {
  if (byline.authors.length > 0) found.authors ??= byline.authors;
  if (byline.issued) found.issued ??= byline.issued;
  found.byline = found.byline ? `${found.byline} | ${byline.text}` : byline.text;
}

/** A label that names a kind of news, whatever stands below it. */
export function isLabel(text: string): boolean {
  return text.length <= 110 && labels.test(text.trim().toLowerCase());
}

/** A label that the services set below the headline, where a byline would stand. */
function isStoryLabel(text: string): boolean {
  return /^courtesy story$/i.test(text.trim());
}

/** Any short line directly above the headline is its label, unless it is a sentence or a date. */
function isShortLabel(text: string): boolean {
  return countWords(text) <= 4 && !/[.!?:,]$/.test(text) && !bylineOf(text) && !/\d{4}/.test(text);
}

/** The title of one story of several: a date below it is the story's own. */
function isOneOfMany(piece: Piece, pieces: readonly Piece[]): boolean {
  const { localName } = piece.element;
  return isHeading(piece) && pieces.filter((other) => !other.gone && other.element.localName === localName).length > 1;
}

/** The writer's unit below the byline: `Harbor Command Public Affairs`. */
function isUnit(text: string): boolean {
  const words = text.split(' ');
  return (
    words.length <= 8 &&
    words.length >= 2 &&
    !/[.!?:]$/.test(text) &&
    words.some((word) => isOrganisationWord(word) || /^Affairs$/.test(word))
  );
}

/** A place in capitals on a line of its own above the date: `CAMP FOSTER, JAPAN`. */
function isPlace(text: string): boolean {
  return countWords(text) <= 6 && /^\p{Lu}[\p{Lu}\s.'’-]+, \p{Lu}[\p{Lu}\s.'’-]+$/u.test(text);
}

/** A paragraph that is one link: the title of a digest's item. */
function isLinkLine({ element }: Piece): boolean {
  const link = element.querySelector('a');
  return element.localName === 'p' && link !== null && textIn(link) === textIn(element);
}

/** `Office of Public Affairs | Harbor Opens`: an office before the bar is no part of a headline that the post's title agrees with. */
function withoutKicker(text: string, title: string): string {
  const parts = text.split(/\s+\|\s+/);
  return parts.length === 2 ? (parts.find((part) => sameTitle(part, title)) ?? text) : text;
}

function isHeading(piece: Piece): boolean {
  return /^h[1-6]$/.test(piece.element.localName);
}

/** In lower case; lengths are bounded by the caller, because a bounded repetition is compiled as often as it may repeat. */
const labels =
  /^(?:for immediate release|(?:dod |top |latest |breaking )?news(?: release| update| story| brief)?|press release|media (?:release|advisory)|news advisory|advisory|feature(?: story)?s?|features|releases?|statement|speech|transcript|contracts|announcement|alert|bulletin|courtesy story|[^!?]{3,} [-–—|:] (?:press|news|media) (?:releases?|room)|(?:[^\s!?:]+ ){1,4}(?:newswire|news service|e-?news)|noticias?|noticias del? [^.!?:]+|comunicado(?: de prensa)?|boletín(?: de prensa)?|para publicación inmediata)$/;
