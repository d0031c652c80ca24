import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** axe-core, as one script. */
export const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What runs axe where it was put: an expression that gives the violations, as `rule: element`. `within`: a selector; else the whole page.
 * `colours`: only what another theme of the same page can break.
 */
export function verdictIn(what: 'whole' | 'colours', within?: string): string {
  const where = within ? JSON.stringify({ include: [[within]] }) : 'document';
  // What is good practice for a page of its own does not hold for a layer above another.
  const whole = within ? wcag : [...wcag, 'best-practice'];
  const runOnly = what === 'whole' ? whole : { type: 'rule', values: colours };
  // Nothing is written down of what passes, and no path to any element: that took longer than looking.
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'], selectors: false });
  return `axe.run(${where}, ${options}).then(({ passes, violations }) =>
    passes.length >= ${what === 'whole' ? 6 : 1}
      ? violations.flatMap(({ id, nodes }) => nodes.map(({ html, any, all }) => id + ': ' + html.slice(0, 160) + ' ' + [...any, ...all].map((one) => one.message).join('; ').slice(0, 160)))
      : [${JSON.stringify(nothing)}])`;
}

/** An expression that ends when what was changed has been drawn. A page that is not shown draws nothing. */
export const drawn = `new Promise((done) => { setTimeout(done, 100); requestAnimationFrame(() => requestAnimationFrame(done)); })`;

/** A verdict on an empty or unreachable page is none. */
export const nothing = 'axe looked at next to nothing';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const colours = ['color-contrast', 'link-in-text-block'];
