import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onMessage, removeAllListeners } from '../../src/browser/messages';
import { passage, passageLink } from '../../src/page/passage';
import { show } from '../../src/page/show';
import { copyFor } from './copy';
import { session } from './session';

/**
 * Put into a page by a click. Reads it when asked, finds words in it, draws the reader view above it.
 * A later injection (another click, a new version of the extension) takes the earlier one's place.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { bulletinReader?: { replace(): void } };
  world.bulletinReader?.replace();
  const here = session();
  onMessage('read', ({ data }) => here.read(data));
  onMessage('reader', ({ data }) => here.reader(data));
  onMessage('restore', ({ data }) => here.restore(data));
  onMessage('copy', ({ data }) => copyFor(here, data));
  onMessage('find', ({ data }) => {
    here.leave();
    const range = passage(data.text);
    if (range) show(range);
    return range !== undefined;
  });
  onMessage('link', ({ data }) => passageLink(data.text));
  world.bulletinReader = {
    replace() {
      here.leave();
      try {
        removeAllListeners();
      } catch {
        // The earlier script belongs to an extension that was reloaded: its listeners are dead already.
      }
    },
  };
});
