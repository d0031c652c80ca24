import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Reading, Unquoted } from '../src/model';
import { world } from '../src/page/world';
import { quoted } from '../src/quoted';

/**
 * Finds the quotations of what was read. Loaded by the popup, beside the page's own reading; put into a page with the reader view,
 * which needs them there. A reading is looked through once.
 */
export default defineUnlistedScript(() => {
  const known = new WeakMap<Unquoted, Reading>();
  world().quoting = {
    quoted(unquoted) {
      const reading = known.get(unquoted) ?? quoted(unquoted);
      known.set(unquoted, reading);
      return reading;
    },
  };
});
