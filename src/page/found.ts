/** Under this name the page's highlights hold the words that were found. */
const name = 'bulletin-reader-found';

const colours = 'color: #1a1a1a !important; background-color: #ffd54a !important;';
const forced = 'color: HighlightText !important; background-color: Highlight !important;';
const rules = (look: string): string => `::highlight(${name}) { ${look} } ::selection { ${look} }`;

/** What makes them seen while the popup has the focus: browsers pale a selection then. */
export const foundStyle = `${rules(colours)} @media (forced-colors: active) { ${rules(forced)} }`;

/** Marks the words until the person does something in the page; nothing where the browser has no highlights. */
export function highlight(range: Range): void {
  if (typeof Highlight !== 'function' || !CSS.highlights) return;
  const { highlights } = CSS;
  highlights.set(name, new Highlight(range));
  for (const type of ['pointerdown', 'keydown'])
    addEventListener(type, () => highlights.delete(name), { once: true, capture: true, passive: true });
}
