/** Runs in the popup before its own script: notes the way to the page and back, and when the answer stood on the screen. */
(() => {
  const now = () => performance.timeOrigin + performance.now();
  const diary = { navigated: performance.timeOrigin, started: now() };

  function note(area, name, before, after) {
    const original = area[name].bind(area);
    const answered = () => {
      diary[after] ??= now();
    };
    area[name] = (...args) => {
      diary[before] ??= now();
      const callback = args.at(-1);
      if (typeof callback === 'function') {
        return original(...args.slice(0, -1), (...answer) => {
          answered();
          return callback(...answer);
        });
      }
      const promise = original(...args);
      promise?.then?.(answered, () => undefined);
      return promise;
    };
  }
  note(chrome.scripting, 'executeScript', 'inject', 'injected');
  note(chrome.tabs, 'sendMessage', 'ask', 'answered');

  const ends = { quoting: { drawn: 'usable', painted: 'usablePainted' }, ready: { drawn: 'drawn', painted: 'painted' } };
  new MutationObserver(() => {
    const { state } = document.documentElement.dataset;
    const end = ends[state];
    if (!end || diary[end.drawn]) return;
    diary[end.drawn] = now();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        diary[end.painted] = now();
        // The browser enters its paint times a little later.
        if (state === 'ready') setTimeout(store, 100);
      };
      port2.postMessage(undefined);
    });
  }).observe(document.documentElement, { attributes: true, attributeFilter: ['data-state'] });

  function store() {
    const [first] = performance.getEntriesByName('first-contentful-paint');
    if (first) diary.firstPaint = performance.timeOrigin + first.startTime;
    chrome.storage.session.set({ diary }).then(() => window.close());
  }
})();
