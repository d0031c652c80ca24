import type { Words } from './language';

/** Signs that stand in the place of words, in any language. */
export const signs: Words = {
  and: ', &',
  'and-of-titles': '&',
  of: '&',
  'inside-office': '&',
  'before-common-noun': '&',
  'became-end': ',',
  'company-follower': ', .',
  resource: '&',
  'lead-in': '“ " — – ― • * - -- ---',
};
