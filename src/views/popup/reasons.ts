import type { Note } from '../../model';
import type { PlainKey } from '../words';

/** What a removal is called for people, by the name of the row or step that decided it. */
export function reasonOf(note: Pick<Note, 'step' | 'reason'>): PlainKey {
  const name = `${note.step} ${note.reason}`;
  return rows.find(([pattern]) => pattern.test(name))?.[1] ?? 'removed.other';
}

/** First that matches wins: the narrower before the wider. */
const rows: readonly [pattern: RegExp, key: PlainKey][] = [
  [/pixel|tracking-image|beacon|spacer/, 'removed.pixel'],
  [/sent-(?:by|to)|on-behalf/, 'removed.sentBy'],
  [/unsubscribe|preferences|manage|subscriber|delivery-settings/, 'removed.preferences'],
  [/sign-?up|subscribe|get-updates/, 'removed.signUp'],
  [/shar(?:e|ing)|bookmark|forward/, 'removed.sharing'],
  [/social|connect|follow/, 'removed.social'],
  [/preheader|view-(?:in|as|online)|browser-link|trouble/, 'removed.preheader'],
  [/comment|teaser|next-post|blog-pager|newer|older|related/, 'removed.comments'],
  [/nav|menu|breadcrumb|skip|link-row|jump/, 'removed.navigation'],
  [/label|column|placeholder/, 'removed.label'],
  [/repeat|duplicate|headline|title/, 'removed.repeated'],
  [/masthead|banner|letterhead|header|logo/, 'removed.header'],
  [/footer|copyright|address|contact|legal|disclaimer|privacy/, 'removed.footer'],
  [/hidden|invisible/, 'removed.hidden'],
  [/empty|blank/, 'removed.empty'],
  [/unsafe|script|sanitize|form|embed|style/, 'removed.unsafe'],
  [/redirect|wrapped|link/, 'removed.link'],
  [/layout|readability|chrome|widget|sidebar/, 'removed.layout'],
];
