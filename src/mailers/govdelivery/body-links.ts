import { fold } from '../../text/space';
import type { Unwrapped } from '../mailer';
import { bodyText } from './lines';
import { unwrapLink } from './links';

/** A link of the body and where it really goes. */
export interface BodyLink {
  /** Its words, or the description of its image. */
  text: string;
  /** The words around it, itself included. */
  line: string;
  href: string;
  to: Unwrapped;
  /** Absent for an address that stands in plain text. */
  element?: Element;
}

/** Links in page order, tracking pixels among them (they carry ids); then the addresses that stand in the text itself. */
export function linksOf(body: readonly Element[], text = bodyText(body)): BodyLink[] {
  const links = body.flatMap((element) => [...element.querySelectorAll('a[href], area[href], img[src*="govdelivery.com"]')]);
  const lines = new Map<Element | null, string>();
  const linked = links.map((element): BodyLink => {
    const href = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
    const parent = element.parentElement;
    const line = lines.get(parent) ?? lineOf(parent);
    lines.set(parent, line);
    return { text: wordsOf(element), line, href, to: targetOf(element, href), element };
  });
  return [...linked, ...plainLinks(text)];
}

/** The words of an element where they are few enough to be a line. */
function lineOf(element: Element | null): string {
  const text = element?.textContent ?? '';
  return text.length < 400 ? fold(text) : '';
}

/** Addresses of all images. */
export function imagesOf(body: readonly Element[]): string[] {
  return body.flatMap((element) => [...element.querySelectorAll('img[src]')].map((image) => image.getAttribute('src') ?? ''));
}

/** An uploaded picture is no link; only the pixel's ids are of use. */
function targetOf(element: Element, href: string): Unwrapped {
  const to = unwrapLink(href);
  return element.localName === 'img' && to.kind !== 'pixel' ? { kind: 'empty' } : to;
}

function wordsOf(element: Element): string {
  const words = fold(element.textContent ?? '');
  return words || fold(element.querySelector('img[alt]')?.getAttribute('alt') ?? element.getAttribute('alt') ?? '');
}

/** The plain-text form of a bulletin writes `Text [ https://… ]`, broken over lines anywhere, or the bare address. */
function plainLinks(text: string): BodyLink[] {
  let end = 0;
  return [...text.matchAll(/https?:\/\/[^\s<>"'[\]]+/g)].map(({ 0: href, index }): BodyLink => {
    const lead = text.slice(Math.max(end, index - wordsBefore), index);
    end = index + href.length;
    const [line = '', words = '', bracket = ''] = /(?<![^[\]\n])([^[\]\n]*)\s?([[<]\s*)?$/.exec(lead) ?? [];
    return {
      text: bracket ? fold(words) : '',
      line: fold(line),
      href,
      to: unwrapLink(href.replace(/(?<![.,;:!?)])[.,;:!?)]+$/, '')),
    };
  });
}

/** Characters before an address among which its words are looked for. */
const wordsBefore = 164;
