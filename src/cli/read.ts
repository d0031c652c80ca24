import type { Root } from 'mdast';
import { quotesIn } from '../quotes/quotes';
import { read } from '../read';
import { blocksOf } from '../text/blocks';
import { type Args, argsFrom } from './args';
import { loadPage, loadText } from './load';
import { outputOf } from './output';
import { quoteIn, reportOf } from './report';

const args = argsFrom(process.argv.slice(2), ['--url', '--json', '--jsonl', '--text', '--anyway', '--post']);
if ('wrong' in args) {
  console.error(`read: ${args.wrong}`);
  process.exitCode = 2;
} else {
  for (const file of args.files) {
    try {
      const { data, report } = args.text ? await textFile(file) : await pageFile(file, args);
      if (args.output === 'report') write(args.files.length > 1 ? `== ${file}\n${report()}\n` : report());
      else write(args.output === 'json' ? JSON.stringify(data(), null, 2) : JSON.stringify({ file, ...data() }));
    } catch (error) {
      const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      if (args.output !== 'report') write(JSON.stringify({ file, error: reason }));
      if (args.output !== 'jsonl') console.error(`read: ${file}: ${reason}`);
      process.exitCode = 1;
    }
  }
}

interface Answer {
  data(): object;
  report(): string;
}

async function pageFile(file: string, { url, anyway, post }: Args): Promise<Answer> {
  const page = await loadPage(file, url);
  const reading = read(page.doc, { url: page.url, anyway, ...(post && { post }) });
  page.close();
  if (reading.kind === 'nothing' && reading.fault) throw new Error(`the reading broke off by a fault of ours: ${reading.fault}`);
  return { data: () => outputOf(reading), report: () => reportOf(reading) };
}

/** Plain text, paragraphs parted by blank lines: who said what in it. `block` of a span is the index of a paragraph. */
async function textFile(file: string): Promise<Answer> {
  const paragraphs = (await loadText(file))
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  const body: Root = {
    type: 'root',
    children: paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  };
  const found = quotesIn(blocksOf(body));
  return {
    data: () => ({ ...found, paragraphs }),
    report: () => found.quotes.map((quote) => quoteIn(quote, paragraphs)).join('\n') || 'No quotations.',
  };
}

/** A reader of the output that has seen enough (`| head`) ends the program quietly. */
process.stdout.on('error', () => process.exit());

function write(text: string): void {
  process.stdout.write(`${text}\n`);
}
