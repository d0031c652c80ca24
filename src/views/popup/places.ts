import type { PlainKey } from '../words';

/** What the place of a fact is called for people, by the name of the row that found it. */
export function placeOf(from: string | undefined): PlainKey {
  return rows.find(([pattern]) => pattern.test(from ?? ''))?.[1] ?? 'places.text';
}

/** First that matches wins: the narrower before the wider. */
const rows: readonly [pattern: RegExp, key: PlainKey][] = [
  [/clock/, 'places.today'],
  [/byline|date-?line|author/, 'places.byline'],
  [/hosted|view-|read-online/, 'places.hosted'],
  [/behalf|sent-by|provided-by|subscribed-to|footer/, 'places.footer'],
  [/account/, 'places.account'],
  [/-id\b/, 'places.number'],
  [/link|anchor|url|canonical|path/, 'places.links'],
  [/meta|json-?ld|open-?graph|\b(?:head|page)\b/, 'places.meta'],
  [/repost|post-title|subject|address-like/, 'places.subject'],
  [/host|blog|permalink/, 'places.host'],
  [/headline|title|h[1-6]\b/, 'places.heading'],
];
