import type { Root } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';

/** A body as Markdown (CommonMark with GitHub's tables, footnotes and struck-through text), ending in a line break. */
export const markdownOf = (body: Root): string =>
  toMarkdown(body, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    extensions: [gfmFootnoteToMarkdown(), gfmTableToMarkdown(), gfmStrikethroughToMarkdown()],
  });
