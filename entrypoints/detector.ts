import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { glance } from '../src/mailers/glance';

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> | undefined } };
declare const navigation: EventTarget | undefined;

/**
 * Runs on Blogger's pages: recognition only, one message on a hit, nothing left running. No library, no context the page could see.
 * Dynamic Views build the post by script and change it without loading: there, and only there, it looks again a few times
 * and after each change of address, but for that of a place within the page.
 */
export default defineUnlistedScript({
  // With a name, the script would end by reading a variable that it does not set.
  globalName: false,
  main() {
    const tell = (message: object): void => {
      chrome.runtime.sendMessage(message)?.catch?.(() => {});
    };
    const look = (again: number): void => {
      const seen = glance(document);
      if (seen) tell({ type: 'seen', ...seen });
      else if (again) setTimeout(look, 4000 / again, again - 1);
    };
    const dynamic = document.querySelector('script[src*="/dynamicviews/"]') !== null;
    look(dynamic ? 8 : 0);
    const address = (): string => location.pathname + location.search;
    let shown = address();
    if (dynamic && typeof navigation === 'object')
      navigation.addEventListener('navigatesuccess', () => {
        // The reader view adds an entry of history and takes it back: no other post.
        if (shown === address()) return;
        shown = address();
        tell({ type: 'left' });
        look(8);
      });
  },
});
