import type { Bulletin, DigestItem, Readable } from '../model';

/** The reading as one story of it: what is cited is the story, with its own address and day where it has them. */
export function storyOf<R extends Readable>(readable: R, { title, url, date }: DigestItem): R {
  const { original: _, items: __, ...whole } = readable.bulletin;
  const bulletin: Bulletin = {
    ...whole,
    title,
    authors: [],
    ...(date && { issued: date }),
    ...(url && { original: { url, from: 'story-link' } }),
    provenance: {
      ...whole.provenance,
      title: { from: 'story-title' },
      ...(date && { issued: { from: 'story-date' } }),
      ...(url && { original: { from: 'story-link' } }),
    },
  };
  return { ...readable, bulletin };
}
