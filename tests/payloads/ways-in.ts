/**
 * A page that tries to get into the reader view. Its script runs before anything of ours and keeps all that it gets hold of;
 * `window.caught()` names the ways by which nodes or markup of a closed shadow root came into its hands.
 */
export const waysIn = `
  const held = new Map();
  const keep = (way, thing) => { if (thing) held.set(way, [...(held.get(way) ?? []), thing]); };
  const wanted = ['bulletin-reader-view', 'bulletin-reader', 'reader-view'];
  for (const name of wanted) customElements.define(name, class extends HTMLElement {
    constructor() { super(); keep('internals', this.attachInternals()); }
  });
  for (const name of ['div', 'section', 'dialog']) customElements.define('page-' + name, class extends Object.getPrototypeOf(document.createElement(name)).constructor {
    constructor() { super(); keep('built-in', this); }
  }, { extends: name });
  for (const [owner, names] of [
    [Element.prototype, ['attachShadow', 'append', 'setAttribute', 'addEventListener']],
    [HTMLDialogElement.prototype, ['showModal', 'close']],
    [Document.prototype, ['createElement', 'createElementNS', 'createTextNode']],
    [Node.prototype, ['appendChild', 'insertBefore', 'addEventListener']],
    [EventTarget.prototype, ['addEventListener']],
  ]) for (const name of names) {
    const was = owner[name];
    owner[name] = function (...given) {
      const answer = was.apply(this, given);
      if (this instanceof Node) keep('hook of ' + name, this);
      keep('hook of ' + name, answer);
      return answer;
    };
  }
  const sheets = Object.getOwnPropertyDescriptor(ShadowRoot.prototype, 'adoptedStyleSheets');
  Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', { ...sheets, set(list) { keep('sheets', this); sheets.set.call(this, list); } });
  for (const type of 'animationstart transitionrun focus focusin keydown keyup pointerdown pointermove mousedown mouseover click dblclick contextmenu scroll close cancel toggle beforetoggle load error beforeinput input change selectstart selectionchange slotchange dragstart copy cut beforecopy'.split(' '))
    window.addEventListener(type, (event) => { for (const one of event.composedPath()) keep('path of ' + type, one); for (const name of ['target', 'srcElement', 'relatedTarget', 'fromElement', 'toElement', 'originalTarget', 'explicitOriginalTarget', 'composedTarget', 'rangeParent']) keep(name + ' of ' + type, event[name]);
      for (const { startContainer } of event.getTargetRanges?.() ?? []) keep('range of ' + type, startContainer); }, true);
  new MutationObserver((records) => { for (const record of records) { keep('observer', record.target); for (const one of record.addedNodes) keep('observer', one); } })
    .observe(document, { childList: true, subtree: true, attributes: true });
  for (const type of PerformanceObserver.supportedEntryTypes ?? []) try {
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) { keep('performance ' + type, entry.element); keep('performance ' + type, entry.target); for (const one of entry.sources ?? []) keep('performance ' + type, one.node); } })
      .observe({ type, buffered: true, durationThreshold: 16 });
  } catch {}
  const look = () => {
    for (const host of document.querySelectorAll('html > *')) {
      if (host === document.head || host === document.body) continue;
      keep('shadowRoot', host.shadowRoot);
      for (const [way, work] of Object.entries({
        attachInternals: () => host.attachInternals(),
        attachShadow: () => host.attachShadow({ mode: 'open' }),
        getHTML: () => host.getHTML({ serializableShadowRoots: true }),
        cloneNode: () => host.cloneNode(true),
        importNode: () => document.importNode(host, true),
        serializer: () => new XMLSerializer().serializeToString(host),
        is: () => { const copy = host.cloneNode(true); copy.setAttribute('is', 'page-div'); document.body.append(copy); customElements.upgrade(copy); copy.remove(); return copy.shadowRoot; },
        animations: () => host.getAnimations?.({ subtree: true }).map(({ effect }) => effect.target),
        'registry of its own': () => { const own = new CustomElementRegistry(); own.define('page-own', class extends HTMLElement { constructor() { super(); keep('registry', this.attachInternals()); } }); own.initialize(host); return host.shadowRoot; },
        'import under a registry': () => document.importNode(host, { selfOnly: false, customElementRegistry: new CustomElementRegistry() }),
        'root with a registry': () => host.attachShadow({ mode: 'open', customElementRegistry: new CustomElementRegistry() }),
        'accessible elements': () => ['ariaActiveDescendantElement', 'ariaOwnsElements', 'ariaControlsElements', 'ariaDetailsElements', 'ariaLabelledByElements', 'ariaDescribedByElements', 'ariaFlowToElements'].flatMap((name) => host[name] ?? []),
        'accessible words': () => { const told = [host.computedName, host.computedRole, host.accessibleNode, host.ariaLabel, host.textContent, host.innerText].join(' '); return /harbor council/i.test(told) ? '<dialog' : ''; },
        'named by it': () => { document.body.ariaLabelledByElements = [host]; const found = document.body.ariaLabelledByElements ?? []; document.body.ariaLabelledByElements = null; return found.flatMap((one) => [...one.childNodes]); },
        slots: () => [...host.children].map((one) => one.assignedSlot),
      })) try { keep(way, work()); } catch {}
    }
    for (const { effect } of document.getAnimations()) keep('animations', effect.target);
    for (let x = 5; x < innerWidth; x += 90) for (let y = 5; y < innerHeight; y += 40) {
      for (const one of document.elementsFromPoint(x, y)) keep('point', one);
      const { offsetNode } = document.caretPositionFromPoint?.(x, y) ?? {};
      keep('caret', offsetNode);
      keep('caret', document.caretRangeFromPoint?.(x, y)?.startContainer);
    }
    const chosen = getSelection();
    for (const name of ['anchorNode', 'focusNode', 'baseNode', 'extentNode']) keep('selection', chosen[name]);
    for (let at = 0; at < chosen.rangeCount; at++) { const range = chosen.getRangeAt(at); for (const name of ['startContainer', 'endContainer', 'commonAncestorContainer']) keep('range', range[name]); keep('range', [...range.cloneContents().childNodes]); }
    for (const range of chosen.getComposedRanges?.() ?? []) keep('composed range', range.startContainer);
    keep('focus', document.activeElement);
    for (let at = 0; at < window.length; at++) keep('frames', window[at]);
  };
  const inside = (thing) => {
    if (Array.isArray(thing)) return thing.some(inside);
    if (typeof thing === 'string') return /<dialog|class="(?:reader|sheet)"/.test(thing);
    if (globalThis.ElementInternals && thing instanceof ElementInternals) return thing.shadowRoot !== null;
    if (thing instanceof ShadowRoot) return true;
    return thing instanceof Node && thing.getRootNode() instanceof ShadowRoot;
  };
  window.caught = () => { look(); return [...held].filter(([, things]) => things.some(inside)).map(([way]) => way); };
`;

/**
 * By these Firefox itself gives pages the nodes of closed roots: what an event was first aimed at, the text under the pointer, and where
 * the selection stands. Chromium gives the host.
 */
export const firefoxGives = /^(?:(?:originalTarget|explicitOriginalTarget|rangeParent) of |selection$|range$)/;

/** The same ways do lead into a root whose element is the page's to define. */
export const openHost = `{
  const host = document.createElement('bulletin-reader-view');
  host.attachShadow({ mode: 'closed' }).append(document.createElement('dialog'));
  document.documentElement.append(host);
}`;

/** Holds back every event that a person causes, and every one that tells of it, from all but itself. */
export const holdsBack = `
  const watch = () => { try { const watcher = new CloseWatcher(); watcher.oncancel = (event) => event.preventDefault(); watcher.onclose = watch; } catch {} };
  for (const type of ['keydown', 'pointerdown']) window.addEventListener(type, watch, true);
  setInterval(() => { document.activeElement?.blur(); document.body.focus(); getSelection()?.removeAllRanges(); scrollTo(0, 9999); }, 50);
  for (const type of 'keydown keyup keypress pointerdown pointerup mousedown mouseup click dblclick auxclick touchstart touchend wheel scroll popstate cancel close beforetoggle toggle focusin focusout beforeinput input change submit visibilitychange blur pagehide'.split(' '))
    window.addEventListener(type, (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, true);
`;

/** Makes all of the page a text that can be written in, and writes into what is selected, found or has the focus. */
export const writes = `{
  const host = document.querySelector('html > div[data-bulletin-reader]');
  const write = () => {
    for (const [name, value] of [['insertText', 'FORGED'], ['insertHTML', '<a href="https://forged.example">FORGED</a>'], ['createLink', 'https://forged.example'], ['foreColor', '#f00'], ['strikeThrough'], ['formatBlock', 'h6'], ['delete'], ['cut']])
      document.execCommand(name, false, value);
  };
  document.designMode = 'on';
  for (const one of [document.documentElement, host]) one.contentEditable = 'true';
  write();
  for (const words of ['harbor council', 'customs house', 'northern channel']) { window.find(words); write(); }
  document.execCommand('selectAll');
  write();
}`;

/** What a page may do to the element that holds the view, to bring it out of sight or out of reach. */
export const hostStates = {
  'an attribute that hides': 'host.hidden = true; host.inert = true; document.documentElement.inert = true',
  'styles of its own':
    "host.style.cssText = 'all:initial!important;display:none!important;visibility:hidden!important;content-visibility:hidden!important;contain:strict!important;opacity:0!important;filter:blur(9px)!important;clip-path:inset(50%)!important;transform:scale(.1)!important;zoom:3!important;pointer-events:none!important;width:1px!important;height:1px!important;overflow:hidden!important;position:absolute!important;interactivity:inert!important'",
  'a class of its own':
    "host.className = 'x'; document.head.appendChild(Object.assign(document.createElement('style'), { textContent: '@layer a { .x.x, html > * { display:none!important;visibility:hidden!important;content-visibility:hidden!important;opacity:0!important;transform:scale(.1)!important;clip-path:inset(50%)!important;zoom:3!important;pointer-events:none!important;position:absolute!important;inset:90%!important } } :not(html) { display: none !important } *, *::backdrop { animation: gone 1s infinite !important } @keyframes gone { from, to { opacity: 0; translate: 99vw } }' }))",
  'the top layer': "host.popover = 'manual'; host.showPopover(); host.hidePopover(); host.showPopover()",
  'another direction, language and role':
    "host.dir = 'rtl'; host.lang = 'ar'; host.role = 'presentation'; host.slot = 'x'; host.title = 'x'; host.translate = false; host.draggable = true; host.tabIndex = 0",
};

/** No way through history but that of the address bar. */
export const keepsHistory = `
  window.stayed = true;
  window.navigation?.addEventListener('navigate', (event) => { if (event.cancelable) event.preventDefault(); });
`;

/** Takes each step for its own: none comes about, or none ends. */
export const takesHistory = `
  window.stayed = true;
  window.navigation?.addEventListener('navigate', (event) => {
    const never = () => new Promise(() => {});
    if (event.canIntercept) event.intercept(event.cancelable ? { precommitHandler: never } : { handler: never });
  });
`;

/** What a page may say of its root element to bring what stands in it out of shape. */
export const rootStyles = {
  zoom: 'html{zoom:2}',
  'zoom of less than one': 'html{zoom:.4}',
  'zoom, important': 'html{zoom:300%!important} html>*{zoom:2!important}',
  transform: 'html{transform:scale(.5) translate(200px)}',
  'filter and opacity': 'html{filter:opacity(.1);opacity:.1}',
  'another size of letters': 'html{font-size:40px!important;letter-spacing:9px;line-height:4}',
  'another direction': 'html{writing-mode:vertical-rl;direction:rtl;unicode-bidi:bidi-override}',
  'nothing to point at': 'html{pointer-events:none;user-select:none;interactivity:inert;visibility:hidden}',
  containment: 'html{contain:strict;overflow:clip;clip-path:inset(40%);width:20px;height:20px}',
};

/** Everything a policy can forbid, said only to be told of it. */
export const reportEverything =
  "default-src 'none'; script-src 'nonce-page'; script-src-attr 'none'; style-src 'none'; style-src-elem 'none'; style-src-attr 'none'; " +
  "img-src 'none'; font-src 'none'; media-src 'none'; connect-src 'none'; frame-src 'none'; child-src 'none'; worker-src 'none'; " +
  "object-src 'none'; manifest-src 'none'; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'; " +
  'report-uri /csp';
