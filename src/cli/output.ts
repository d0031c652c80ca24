import type { Root, RootContent } from 'mdast';
import { type Citation, cite } from '../citations/cite';
import { exportsOf } from '../citations/exports/exports';
import { sourcesOf } from '../citations/source';
import type { Readable, Reading } from '../model';
import { type StyleKey, styleKeys } from '../settings';
import { blocksOf, textIn } from '../text/blocks';
import { markdownOf } from '../text/markdown';

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
  const text = textOf(reading.bulletin.body);
  return {
    citations: Object.fromEntries(styles.map((style) => [style, cite(original, style, { text })])),
    exports: exportsOf([original]),
    markdown: markdownOf(reading.bulletin.body),
    text,
  };
}

/** Blocks parted by blank lines; the rows of a table are lines, their cells parted by tabs. */
export function textOf(body: Root): string {
  return body.children
    .flatMap((child) =>
      child.type === 'table' ? child.children.map((row) => row.children.map(textIn).join('\t')).join('\n') : blockTexts(child),
    )
    .join('\n\n');
}

function blockTexts(child: RootContent): string[] {
  return blocksOf({ type: 'root', children: [child] }).map((block) => block.text);
}
