import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/views/popup/places';
import { reasonOf } from '../../src/views/popup/reasons';

describe('what a removal is called', () => {
  it.each([
    ['furniture', 'after-closing', 'removed.afterClosing'],
    ['furniture', 'sent-by-footer', 'removed.sentBy'],
    ['furniture', 'manage-subscription', 'removed.preferences'],
    ['furniture', 'social-icon', 'removed.social'],
    ['furniture', 'view-online', 'removed.preheader'],
    ['furniture', 'rule', 'removed.rule'],
    ['furniture', 'leaked-stylesheet', 'removed.code'],
    ['furniture', 'open-pixel', 'removed.pixel'],
    ['hidden', 'display-none', 'removed.hidden'],
    ['hidden', 'same-colour', 'removed.hidden'],
    ['opening', 'byline', 'removed.shownAbove'],
    ['opening', 'repeated-headline', 'removed.repeated'],
    ['leftovers', 'link-bar', 'removed.navigation'],
    ['furniture', 'label-row', 'removed.navigation'],
    ['leftovers', 'logo', 'removed.header'],
    ['host', 'comments', 'removed.comments'],
    ['tomorrow', 'a-row-nobody-knows-yet', 'removed.other'],
  ])('%s %s', (step, reason, key) => {
    expect(reasonOf({ step, reason })).toBe(key);
  });
});

describe('what the place of a fact is called', () => {
  it.each([
    ['byline', 'places.byline'],
    ['headline-link', 'places.links'],
    ['headline', 'places.heading'],
    ['view-online-line', 'places.hosted'],
    ['sent-by-footer', 'places.footer'],
    ['bulletin-id', 'places.number'],
    ['post-title', 'places.subject'],
    ['repost', 'places.subject'],
    ['account-code', 'places.account'],
    ['clock', 'places.today'],
    ['something-new', 'places.text'],
    [undefined, 'places.text'],
  ])('%s', (from, key) => {
    expect(placeOf(from)).toBe(key);
  });
});
