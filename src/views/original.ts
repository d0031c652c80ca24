import type { Readable } from '../model';

/** The reading with the page that the person found for its original; without one, as it was read. */
export function withOriginal<R extends Pick<Readable, 'bulletin'>>(readable: R, url: string | undefined): R {
  if (!url) return readable;
  const { bulletin } = readable;
  const provenance = { ...bulletin.provenance, original: { from } };
  return { ...readable, bulletin: { ...bulletin, original: { url, from }, provenance } };
}

/** Where the address is from, as fields say it. */
const from = 'checked-page';
