import type { Steps } from '../../steps';
import { countWords } from '../../text/space';
import { hiddenBy } from '../copy/hidden';
import { hiddenByStyle } from '../copy/stylesheets';

/** Says of an element whether readers of the page do not see it, as `step/reason`; answers that are folded away are seen by a click. */
export function* unseenIn(doc: Document): Steps<(element: Element) => string | undefined> {
  const folded = foldedIn(doc);
  const hidden = isLive(doc) ? hiddenNow : yield* hiddenAsWritten(doc);
  return (element) => (folded.has(element) ? opened : keepsForLater.has(element.localName) ? undefined : hidden(element));
}

/** Mark of what was folded away. */
export const opened = 'folded/opened';

/** What scripts or scripts' absence show: a style says nothing about it. */
const keepsForLater: ReadonlySet<string> = new Set(['noscript', 'script', 'template', 'img', 'picture', 'math']);

type Hidden = (element: Element) => string | undefined;

/** A page that a browser draws, rather than one parsed aside. */
function isLive(doc: Document): boolean {
  return doc.defaultView !== null && typeof doc.body.checkVisibility === 'function';
}

const hiddenNow: Hidden = (element) => {
  const { display, visibility } = getComputedStyle(element);
  return display === 'none' || visibility === 'hidden' ? 'hidden/computed-style' : undefined;
};

function* hiddenAsWritten(doc: Document): Steps<Hidden> {
  const styled = yield* hiddenByStyle(doc, [doc.body]);
  return (element) => {
    if (styled.has(element)) return 'hidden/stylesheet';
    const row = hiddenBy(element);
    return row && /^(?:hidden-attribute|display-none|visibility)$/.test(row) ? `hidden/${row}` : undefined;
  };
}

/** What a control opens: `aria-controls`, Bootstrap's targets, or what follows a control that says whether it is expanded. */
function foldedIn(doc: Document): Set<Element> {
  const found = new Set<Element>(doc.querySelectorAll('[hidden="until-found"]'));
  const judged = new Set<Element>();
  for (const control of doc.querySelectorAll(controls)) {
    if (control.closest('nav, header, [role="menu"], [role="menubar"], [role="navigation"], [role="tablist"] [aria-haspopup]'))
      continue;
    const names = ['aria-controls', 'data-target', 'data-bs-target', 'href'].flatMap((name) =>
      (control.getAttribute(name) ?? '').split(/\s+/),
    );
    const targets = names.map((name) => name.replace(/^#/, '')).flatMap((name) => (name ? (doc.getElementById(name) ?? []) : []));
    const next = control.hasAttribute('aria-expanded')
      ? (control.closest('h1, h2, h3, h4, h5, h6, dt') ?? control).nextElementSibling
      : null;
    for (const target of targets.length > 0 ? targets : next ? [next] : []) {
      if (judged.has(target)) continue;
      judged.add(target);
      if (isProse(target)) found.add(target);
    }
  }
  return found;
}

const controls = '[aria-controls], [aria-expanded], [data-toggle="collapse"], [data-bs-toggle="collapse"]';

/** A sentence at least, and no menu. */
function isProse(element: Element): boolean {
  const text = element.textContent ?? '';
  const linked = [...element.querySelectorAll('a')].map((link) => link.textContent ?? '').join('');
  return countWords(text.slice(0, 2000)) >= 4 && linked.length < text.length * 0.5 && !element.querySelector('form, nav');
}
