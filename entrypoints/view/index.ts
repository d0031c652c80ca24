import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lifeOf } from '../../src/browser/alive';
import { onMessage, removeAllListeners } from '../../src/browser/messages';
import { passageLink } from '../../src/page/passage';
import { world } from '../../src/page/world';
import { copyFor } from './copy';
import { readerView } from './view';

/** Put into a page after the reading script, when the reader view, a copy from a menu or a link to a passage is first asked for. */
export default defineUnlistedScript(() => {
  const here = world();
  const reading = here.reading;
  if (!reading || here.view?.alive()) return;
  here.view?.retire();
  const view = readerView(reading);
  onMessage('reader', ({ data }) => view.reader(data));
  onMessage('copy', ({ data }) => copyFor(reading, data));
  onMessage('link', async ({ data }) => passageLink(data, (await reading.readable())?.bulletin.body));
  here.view = { ...view, alive: lifeOf(), retire };

  function retire(): void {
    void view.leave();
    try {
      removeAllListeners();
    } catch {
      // The extension was reloaded: the listeners are dead already.
    }
  }
});
