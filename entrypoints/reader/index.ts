import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lifeOf } from '../../src/browser/alive';
import { onMessage, removeAllListeners } from '../../src/browser/messages';
import { passage } from '../../src/page/passage';
import { show } from '../../src/page/show';
import { world } from '../../src/page/world';
import { session } from './session';

/**
 * Put into a page by a click: takes from it what is to be read and finds words in it. Another click leaves it at work;
 * a reloaded or updated extension takes its place.
 */
export default defineUnlistedScript(() => {
  const here = world();
  if (here.reading?.alive()) return;
  here.view?.retire();
  here.reading?.retire();
  const reading = session(() => here);
  onMessage('read', async ({ data }) => {
    const answer = { ...(await reading.read(data)), open: here.view?.isOpen() ?? false };
    const cited = reading.cited();
    return { ...answer, ...(cited && { cited }) };
  });
  onMessage('keep', ({ data }) => reading.keep(data));
  onMessage('gather', ({ data }) => reading.gather(data));
  onMessage('stop', () => reading.stop());
  onMessage('restore', ({ data }) => {
    reading.restore(data);
    here.view?.redraw();
  });
  onMessage('cite', ({ data }) => {
    reading.cite(data);
    here.view?.redraw();
  });
  onMessage('original', ({ data }) => {
    reading.takeOriginal(data.url);
    here.view?.redraw();
  });
  onMessage('find', async ({ data }) => {
    await here.view?.leave();
    const range = passage(data, (await reading.readable())?.bulletin.body);
    if (range) show(range);
    return range !== undefined;
  });
  here.reading = { ...reading, alive: lifeOf(), retire };
});

function retire(): void {
  try {
    removeAllListeners();
  } catch {
    // The extension was reloaded: the listeners are dead already.
  }
}
