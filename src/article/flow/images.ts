import { styleOf } from '../copy/hidden';
import { sourceOf } from '../copy/picture-source';

/** A kind of picture that shows nothing: never content, never requested. */
interface EmptyImage {
  name: string;
  is(image: Element, source: string): boolean;
}

/** Whether a picture is an open-tracking pixel, a spacer or has no source at all. */
export function imageIsEmpty(image: Element): boolean {
  const source = sourceOf(image);
  return rows.some((row) => row.is(image, source));
}

const rows: EmptyImage[] = [
  { name: 'no-source', is: (image, source) => source === '' && !image.getAttribute('alt') },
  {
    name: 'one-pixel',
    is: (image) => [sizeOf(image, 'width'), sizeOf(image, 'height')].some((size) => size !== undefined && size <= 3),
  },
  {
    name: 'open-tracking',
    is: (_, source) => /govdelivery\.com\/(track\b|CI[01]\/)|\/(open|pixel|beacon)(\.gif|\.png|\?|$)/i.test(source),
  },
  {
    name: 'spacer',
    is: (_, source) =>
      /(^|[/_-])(spacer|blank|transparent|clear(dot)?|whitespace|1x1|pixel)([_-]original)?\.(gif|png|jpe?g)/i.test(source),
  },
  { name: 'blogger-icon', is: (_, source) => /resources\.blogblog\.com|blogger\.com\/img\//i.test(source) },
];

function sizeOf(image: Element, side: 'width' | 'height'): number | undefined {
  const said = image.getAttribute(side) ?? styleOf(image.getAttribute('style') ?? '').get(side);
  const size = Number.parseFloat(said ?? '');
  return Number.isNaN(size) || said?.endsWith('%') ? undefined : size;
}

/** The same picture in another document, with nothing but its address and its words. */
export function imageLike(element: Element, doc: Document): Element {
  const image = doc.createElement('img');
  const source = sourceOf(element);
  if (source) image.setAttribute('src', source);
  for (const name of ['alt', 'title']) {
    const value = element.getAttribute(name);
    if (value) image.setAttribute(name, value);
  }
  return image;
}
