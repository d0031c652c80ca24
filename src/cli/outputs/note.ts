import { cite } from '../../citations/cite';
import { sourcesOf } from '../../citations/source';
import type { Quote, Readable } from '../../model';
import { markdownOf } from '../../text/markdown';
import { partsOf } from '../../text/parts';
import { plainTextOf } from '../../text/plain-text';

/** A bulletin as a Markdown file with its facts in front, as Obsidian and Logseq read it. */
export interface Note {
  /** Name of the file without its ending: letters, digits and hyphens only, so that it leads nowhere else. */
  name: string;
  text: string;
}

export function noteOf(reading: Readable): Note {
  const { bulletin, repost, quotes } = reading;
  const { original } = sourcesOf(reading);
  const date = (bulletin.issued ?? bulletin.sent ?? '').slice(0, 10);
  const citation = cite(original, 'apa', { text: plainTextOf(bulletin.body) }).text;
  const facts: [name: string, value: string | undefined][] = [
    ['title', bulletin.title],
    ['issuer', bulletin.issuer],
    ['authors', bulletin.authors.map(({ name }) => name).join('; ')],
    ['issued', bulletin.issued ?? bulletin.sent],
    ['original', original.URL],
    ['repost', repost?.url],
    ['citation', citation],
  ];
  const front = facts.flatMap(([name, value]) => (value ? [`${name}: ${JSON.stringify(value)}`] : []));
  const parts = [
    `---\n${front.join('\n')}\n---`,
    `# ${bulletin.title}`,
    markdownOf(bulletin.body).trim(),
    quotes.length > 0 ? `## Quotations\n\n${quotes.map(quoted).join('\n\n')}` : '',
    `## Citation\n\n${citation}`,
  ];
  return {
    name: [date, slugOf(bulletin.title)].filter(Boolean).join('-') || 'bulletin',
    text: `${parts.filter(Boolean).join('\n\n')}\n`,
  };
}

function quoted(quote: Quote): string {
  const who = [quote.speaker?.name ?? 'speaker not named', quote.speaker?.role].filter(Boolean).join(', ');
  return `${partsOf(quote)
    .map((part) => `> “${part.replace(/(?<!\s)\s*\n\s*/g, ' ')}”`)
    .join('\n')}\n>\n> — ${who}${quote.paragraph ? ` (para. ${quote.paragraph})` : ''}`;
}

function slugOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '');
}
