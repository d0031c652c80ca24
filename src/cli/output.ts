import { type Citation, cite } from '../citations/cite';
import { exportsOf } from '../citations/exports/exports';
import { sourcesOf } from '../citations/source';
import type { Readable, Reading } from '../model';
import { type StyleKey, styleKeys } from '../settings';
import { markdownOf } from '../text/markdown';
import { plainTextOf } from '../text/plain-text';

/** What a program gets of a page: the reading, and everything that can be made from it. */
export type Output = Reading | (Reading & Made);

interface Made {
  /** In every style, or in those asked for. */
  citations: Partial<Record<StyleKey, Citation>>;
  exports: ReturnType<typeof exportsOf>;
  markdown: string;
  /** The article as plain text, blocks parted by blank lines. */
  text: string;
}

export function outputOf(reading: Reading, styles: readonly StyleKey[] = styleKeys): Output {
  return reading.kind === 'nothing' ? reading : { ...reading, ...madeFrom(reading, styles) };
}

function madeFrom(reading: Readable, styles: readonly StyleKey[]): Made {
  const { original } = sourcesOf(reading);
  const text = plainTextOf(reading.bulletin.body);
  return {
    citations: Object.fromEntries(styles.map((style) => [style, cite(original, style, { text })])),
    exports: exportsOf([original]),
    markdown: markdownOf(reading.bulletin.body),
    text,
  };
}
