import { wordSet } from '../../text/word-set';
import type { PlainKey } from '../words';

/** What the place of a fact is called for people, by the row that found it; `tests/views/reasons.test.ts` asks for every row. */
export function placeOf(from: string | undefined): PlainKey {
  return rows.find(([, names]) => names.has(from ?? ''))?.[0] ?? 'places.text';
}

const rows: readonly [key: PlainKey, names: ReadonlySet<string>][] = [
  ['places.heading', wordSet('headline title story-title')],
  ['places.firstLine', wordSet('first-line')],
  ['places.forwarded', wordSet('forward-header')],
  ['places.subject', wordSet('post-title')],
  ['places.label', wordSet('label-above-headline')],
  ['places.byline', wordSet('byline')],
  ['places.dateline', wordSet('dateline story-date')],
  ['places.release', wordSet('form release-label embargo release-title press-contact')],
  ['places.footer', wordSet('sent-by-footer')],
  ['places.letterhead', wordSet('letterhead')],
  ['places.signature', wordSet('signature')],
  ['places.footerLine', wordSet('sent-by-line service-provided-by subscribed-to-updates')],
  ['places.account', wordSet('account-code')],
  ['places.number', wordSet('bulletin-id ses-message-id')],
  ['places.headlineLink', wordSet('headline-link heading-link story-link')],
  ['places.readMore', wordSet('read-online-link')],
  ['places.hosted', wordSet('hosted hosted-link view-online-line')],
  ['places.hostedPage', wordSet('hosted-dateline hosted-address')],
  ['places.links', wordSet('address-like-title told-address subscription-link tracking-link attachment-path')],
  ['places.host', wordSet('repost page')],
  ['places.archive', wordSet('archived-page')],
  ['places.checked', wordSet('checked-page')],
  ['places.today', wordSet('clock')],
];
