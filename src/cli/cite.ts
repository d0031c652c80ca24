import { citeAll } from '../citations/cite';
import type { CslItem } from '../citations/csl';
import { exportsOf } from '../citations/exports/exports';
import { itemsFrom } from '../citations/items';
import { argsFrom } from './args';
import { loadText } from './load';

const args = argsFrom(process.argv.slice(2), ['--json', '--jsonl']);
if ('wrong' in args) {
  console.error(`cite: ${args.wrong}`);
  process.exitCode = 2;
} else {
  for (const file of args.files) {
    try {
      const { items, problems } = itemsFrom(JSON.parse(await loadText(file)));
      for (const problem of problems) console.error(`cite: ${file}: ${problem}`);
      if (items.length === 0) throw new Error('no item in the file');
      const cited = items.map(citedOf);
      if (args.output === 'json') write(JSON.stringify(cited, null, 2));
      else for (const one of cited) write(args.output === 'jsonl' ? JSON.stringify(one) : reportOf(one));
    } catch (error) {
      const reason =
        error instanceof SyntaxError ? 'the file is not JSON' : error instanceof Error ? error.message : String(error);
      console.error(`cite: ${file}: ${reason}`);
      process.exitCode = 1;
    }
  }
}

interface Cited {
  id: string;
  citations: ReturnType<typeof citeAll>;
  exports: ReturnType<typeof exportsOf>;
}

function citedOf(item: CslItem): Cited {
  return { id: String(item.id), citations: citeAll(item), exports: exportsOf([item]) };
}

function reportOf({ id, citations }: Cited): string {
  return [id, ...Object.entries(citations).map(([style, { text }]) => `  ${style}: ${text}`)].join('\n');
}

function write(text: string): void {
  process.stdout.write(`${text}\n`);
}
