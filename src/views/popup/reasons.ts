import type { Note } from '../../model';
import type { PlainKey } from '../words';

/** What a removal is called for people, by the name of the row or step that decided it. */
export function reasonOf(note: Pick<Note, 'step' | 'reason'>): PlainKey {
  const name = `${note.step} ${note.reason}`;
  return rows.find(([pattern]) => pattern.test(name))?.[1] ?? 'removed.other';
}

/** First that matches wins: the narrower before the wider. */
const rows: readonly [pattern: RegExp, key: PlainKey][] = [
  [/after-closing/, 'removed.afterClosing'],
  [/repeat|duplicate/, 'removed.repeated'],
  [/opening (?:byline|date-?line|section-label|release)/, 'removed.shownAbove'],
  [/open-(?:pixel|tracking)|one-pixel|beacon/, 'removed.pixel'],
  [/spacer|clearing|empty|blank|without-source|no-source|zero-size/, 'removed.empty'],
  [/\b(?:footer-)?rule|border/, 'removed.rule'],
  [/leaked|editor-markup|\bscript|style/, 'removed.code'],
  [/advertisement|sponsor/, 'removed.advert'],
  [/sent-(?:by|to)|on-behalf|provided-by|about-this-mail/, 'removed.sentBy'],
  [/unsubscribe|preferences|manage|subscri(?:ber|bed|ption)|delivery-settings/, 'removed.preferences'],
  [/sign-?up|subscribe|get-updates/, 'removed.signUp'],
  [/shar(?:e|ing)|bookmark|forward/, 'removed.sharing'],
  [/social|connect|follow/, 'removed.social'],
  [/preheader|view-|online|trouble/, 'removed.preheader'],
  [/comment|teaser|pager|newer|older|related|read-more|posted-by|post-footer|quick-edit/, 'removed.comments'],
  [/nav|menu|breadcrumb|skip|(?:label|link)-(?:row|bar)|links-only|jump/, 'removed.navigation'],
  [/label|column|placeholder/, 'removed.label'],
  [/masthead|banner|letterhead|header|logo/, 'removed.header'],
  [/footer|copyright|address|contact|legal|disclaimer|privacy|account-link/, 'removed.footer'],
  [/hidden|invisible/, 'removed.hidden'],
  [/unsafe|sanitize|form|embed/, 'removed.unsafe'],
  [/layout|readability|chrome|widget|sidebar/, 'removed.layout'],
];
