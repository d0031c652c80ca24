/** Address of a picture: its own, or, where that is a placeholder, the one that a script is to put there; else the placeholder. */
export function sourceOf(image: Element): string {
  const own = (image.getAttribute('src') ?? '').trim();
  if (own !== '' && !isPlaceholder(own)) return own;
  const later = lazy
    .map((name) => (image.getAttribute(name) ?? '').trim())
    .find((address) => address !== '' && !isPlaceholder(address));
  const sets = [image, ...(image.parentElement?.localName === 'picture' ? image.parentElement.querySelectorAll('source') : [])];
  const listed = sets.flatMap((one) =>
    ['srcset', 'data-srcset', 'data-lazy-srcset'].map((name) => largestOf(one.getAttribute(name) ?? '')),
  );
  return later ?? listed.find((address) => address !== '') ?? own;
}

const lazy = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-lazy',
  'data-orig-file',
  'data-hi-res-src',
  'data-img-src',
  'data-url',
];

/** A picture of a few bytes, or one called after what it is for. */
export function isPlaceholder(address: string): boolean {
  if (/^data:/i.test(address)) return address.length < 400 || /^data:image\/svg/i.test(address);
  return /(?:^|[/_-])(?:placeholder|lazy(?:load)?|loading|blank|spacer|transparent|1x1|pixel)[\w-]{0,80}\.(?:gif|png|svg|jpe?g)(?:\?|$)/i.test(
    address,
  );
}

/** The widest of a `srcset`. */
function largestOf(set: string): string {
  const found = set
    .split(/,\s+/)
    .map((part) => part.trim().split(/\s+/))
    .map(([address = '', size = '1x']) => ({ address, size: Number.parseFloat(size) || 1 }));
  return found.reduce((best, one) => (one.size > best.size ? one : best), { address: '', size: 0 }).address.replace(/,$/, '');
}
