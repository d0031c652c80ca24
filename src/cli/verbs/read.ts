import type { Root } from 'mdast';
import { quotesIn } from '../../quotes/quotes';
import { blocksOf } from '../../text/blocks';
import type { Io } from '../io';
import { loadText } from '../load';
import type { Given } from '../options';
import type { Format } from '../outputs/piece';
import { quoteIn } from '../report';
import { run } from './run';

/** What pages say, in the format asked for. */
export async function read(given: Given, io: Io): Promise<number> {
  if (given.has('text') && given.names.length > 0) return plainTexts(given, io);
  return run('read', formatOf(given), given, io);
}

function formatOf(given: Given): Format {
  const named = given.value('format') as Format | undefined;
  if (named) return named;
  if (given.has('jsonl') || given.has('jsonl-in')) return 'jsonl';
  return given.has('json') ? 'json' : 'report';
}

/** Plain text, paragraphs parted by blank lines: who said what in it. */
async function plainTexts(given: Given, io: Io): Promise<number> {
  const format = formatOf(given);
  if (given.names.length > 1 && format === 'json') {
    io.err('read: --json takes one file; use --jsonl for several');
    return 2;
  }
  let status = 0;
  for (const file of given.names) {
    try {
      const { found, paragraphs } = spokenIn(await loadText(file));
      const heading = given.names.length > 1 ? `== ${file}\n` : '';
      if (format === 'json') await io.out(`${JSON.stringify({ ...found, paragraphs }, null, 2)}\n`);
      else if (format === 'jsonl') await io.out(`${JSON.stringify({ file, ...found, paragraphs })}\n`);
      else
        await io.out(
          `${heading}${found.quotes.map((quote) => quoteIn(quote, paragraphs)).join('\n') || 'No quotations.'}\n${heading && '\n'}`,
        );
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (format !== 'report') await io.out(`${JSON.stringify({ file, error: reason })}\n`);
      if (format !== 'jsonl') io.err(`read: ${file}: ${reason}`);
      status = 1;
    }
  }
  return status;
}

/** `block` of a span is the index of a paragraph. */
function spokenIn(text: string): { found: ReturnType<typeof quotesIn>; paragraphs: string[] } {
  const paragraphs = text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  const body: Root = {
    type: 'root',
    children: paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  };
  return { found: quotesIn(blocksOf(body)), paragraphs };
}
