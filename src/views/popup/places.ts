import type { PlainKey } from '../words';

/** What the place of a fact is called for people, by the name of the row that found it. */
export function placeOf(from: string | undefined): PlainKey {
  return rows.find(([pattern]) => pattern.test(from ?? ''))?.[1] ?? 'places.text';
}

/** First that matches wins: the narrower before the wider. */
const rows: readonly [pattern: RegExp, key: PlainKey][] = [
  [/clock/, 'places.today'],
  [/byline|author/, 'places.byline'],
  [/behalf|sent-|footer/, 'places.footer'],
  [/account/, 'places.account'],
  [/hosted|view-/, 'places.hosted'],
  [/meta|json-?ld|open-?graph|\bhead\b/, 'places.meta'],
  [/repost|post-title|subject/, 'places.subject'],
  [/host|blog|permalink/, 'places.host'],
  [/headline|title|h[1-6]\b/, 'places.heading'],
  [/link|anchor|url|canonical/, 'places.links'],
];
