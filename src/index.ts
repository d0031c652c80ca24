/**
 * The library: what a page says (`read`), who said what in it (`quotesIn`), how to cite it (`cite`, `citeTogether`, `exports`), what two
 * copies of one text have in common (`compare`).
 * Pure functions over plain data; nothing is fetched, stored or written. None of them throws for what it is given to read:
 * a page without a bulletin is an answer (`kind: 'nothing'`), and so is a fault of ours (`fault`).
 *
 * @example
 * import { plainPage } from 'bulletin-reader/dom';
 * import { cite, read, sourcesOf } from 'bulletin-reader';
 *
 * const reading = read(plainPage(html, url), { url });
 * if (reading.kind === 'bulletin') console.log(cite(sourcesOf(reading).original, 'apa').text);
 *
 * @packageDocumentation
 */
export { type Citation, cite } from './citations/cite';
export type { CslDate, CslItem, CslName } from './citations/csl';
export { exportsOf as exports } from './citations/exports/exports';
export type { ExportKey } from './citations/exports/formats';
export { itemsFrom } from './citations/items';
export type { CiteOptions } from './citations/options';
export { type Sources, sourcesOf } from './citations/source';
export { citeTogether, inTextTogether } from './citations/together';
export { type Compared, compare } from './compare/compare';
export type { Change, Comparison, Damage, Passage, QuotationCheck, Words } from './compare/comparison';
export type * from './model';
export { quotesIn } from './quotes/quotes';
export { type ReadOptions, read } from './read';
export { type StyleKey, styleKeys } from './settings';
export { type Block, blocksOf } from './text/blocks';
export { markdownOf } from './text/markdown';
export { plainTextOf } from './text/plain-text';
