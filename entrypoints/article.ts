import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { inTurns } from '../src/page/turns';
import { world } from '../src/page/world';
import { unquotedFrom } from '../src/unquoted';

/**
 * What the newsletter says, from what its page told. Loaded by the popup, which works on it in its own process; put into a page with the
 * reader view, and to read a page that is no bulletin.
 */
export default defineUnlistedScript(() => {
  world().article = { unquoted: (excerpt, signal) => inTurns(unquotedFrom(excerpt, window), signal) };
});
