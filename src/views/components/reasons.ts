import type { Note } from '../../model';
import { wordSet } from '../../text/word-set';
import type { PlainKey } from '../words';

/** What a removal is called for people, by the step and the row that decided it; `tests/views/reasons.test.ts` asks for every row. */
export function reasonOf({ step, reason }: Pick<Note, 'step' | 'reason'>): PlainKey {
  const row = rows.find((one) => one.step === step && one.reasons.has(reason));
  return row?.key ?? 'removed.other';
}

const rows: readonly { step: string; key: PlainKey; reasons: ReadonlySet<string> }[] = [
  named('furniture', 'removed.pixel', 'open-pixel'),
  named('furniture', 'removed.empty', 'spacer'),
  named('furniture', 'removed.mailer', 'mailer-logo powered-by'),
  named('furniture', 'removed.social', 'social-icon stay-connected'),
  named('furniture', 'removed.sentBy', 'sent-by-footer subscribed-to'),
  named('furniture', 'removed.preferences', 'subscriber-services manage-subscription subscription-problems subscription-links'),
  named('furniture', 'removed.footer', 'service-provided-by questions-contact-us privacy-notice'),
  named('furniture', 'removed.viewOnline', 'view-online'),
  named('furniture', 'removed.preheader', 'preheader'),
  named('furniture', 'removed.notice', 'no-reply mailing-list-notice'),
  named('furniture', 'removed.confidential', 'confidentiality-notice'),
  named('furniture', 'removed.outside', 'outside-sender-banner'),
  named('furniture', 'removed.sharing', 'share-bulletin'),
  named('furniture', 'removed.label', 'editor-label'),
  named('furniture', 'removed.afterClosing', 'after-closing'),
  named('furniture', 'removed.signUp', 'sign-up'),
  named('furniture', 'removed.navigation', 'label-row'),
  named('furniture', 'removed.rule', 'rule'),
  named('furniture', 'removed.language', 'language-link'),
  named('furniture', 'removed.buttons', 'poll tap-to-call'),
  named('furniture', 'removed.header', 'letterhead'),
  named('furniture', 'removed.code', 'leaked-style'),
  named('leftovers', 'removed.code', 'leaked-stylesheet leaked-conditional'),
  named('leftovers', 'removed.notice', 'about-this-mail'),
  named('leftovers', 'removed.rule', 'footer-rule'),
  named('leftovers', 'removed.empty', 'picture-in-words lone-mark'),
  named('leftovers', 'removed.navigation', 'link-bar side-links'),
  named('leftovers', 'removed.social', 'social-bar social-invitation'),
  named('leftovers', 'removed.footer', 'footer-box'),
  named('leftovers', 'removed.afterClosing', 'end-mark contact'),
  named('leftovers', 'removed.header', 'logo logo-in-words'),
  named(
    'host-furniture',
    'removed.comments',
    'post-footer comments posted-by read-more pager related-posts related-bulletins quick-edit',
  ),
  named('host-furniture', 'removed.sharing', 'share-buttons share-box'),
  named('host-furniture', 'removed.footer', 'page-frame'),
  named('host-furniture', 'removed.advert', 'advertisement'),
  named('host-furniture', 'removed.empty', 'clearing'),
  named('hidden', 'removed.hidden', 'stylesheet hidden-attribute display-none visibility mso-hide opacity-zero zero-size'),
  named('hidden', 'removed.hidden', 'off-screen same-colour tiny-font'),
  named('hidden', 'removed.preheader', 'preheader-class'),
  named('forwarded', 'removed.forwardHeader', 'forward-header'),
  named('forwarded', 'removed.forwarder', 'forwarder-note'),
  named('contents', 'removed.contents', 'contents contents-label'),
  named('contents', 'removed.navigation', 'back-to-top'),
  named('opening', 'removed.shownAbove', 'byline date-line section-label release-field'),
  named('opening', 'removed.poster', 'poster'),
  named('opening', 'removed.header', 'letterhead'),
  named('opening', 'removed.place', 'byline-unit place-line'),
  named('opening', 'removed.headline', 'headline'),
  named('opening', 'removed.repeated', 'repeated-headline'),
  named('readability', 'removed.empty', 'empty picture-without-source'),
];

function named(step: string, key: PlainKey, reasons: string): (typeof rows)[number] {
  return { step, key, reasons: wordSet(reasons) };
}
