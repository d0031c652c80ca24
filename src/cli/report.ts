import { cite } from '../citations/cite';
import { wordsOf } from '../citations/quotation';
import { sourcesOf } from '../citations/source';
import type { Nothing, Quote, Readable, Reading, Repost, Warning } from '../model';
import { blocksOf } from '../text/blocks';
import { betweenOf, partsOf } from '../text/parts';
import { plainTextOf } from '../text/plain-text';
import { namedWith } from '../text/rank';

/** A reading as a person reads it in a terminal. */
export function reportOf(reading: Reading): string {
  return reading.kind === 'nothing' ? nothingIn(reading) : reportOn(reading);
}

function placeOf({ published, blog, url }: Repost, how: 'Reposted' | 'Published'): string {
  return [how, published, blog.title && `on ${blog.title}`].filter(Boolean).join(' ') + angled(url);
}

function angled(url: string | undefined): string {
  return url ? ` <${url}>` : '';
}

function reportOn(reading: Readable): string {
  const { bulletin, repost, quotes, warnings } = reading;
  const { original, repost: copy } = sourcesOf(reading);
  const text = plainTextOf(bulletin.body);
  const blocks = blocksOf(bulletin.body).map((block) => block.text);
  const by = bulletin.authors.map(
    ({ name, role, affiliation }) => [role, name].filter(Boolean).join(' ') + (affiliation ? ` (${affiliation})` : ''),
  );
  const lines = [
    bulletin.issuer,
    bulletin.title,
    [
      by.length > 0 && `By ${by.join(' and ')}`,
      bulletin.issued ?? bulletin.sent,
      `${bulletin.minutes} min read (${bulletin.words} words)`,
    ]
      .filter(Boolean)
      .join(' · '),
    repost ? placeOf(repost, reading.mailer ? 'Reposted' : 'Published') : bulletin.hosted ? 'Hosted copy' : 'As it was mailed',
    reading.archived &&
      `Archived copy${reading.archived.captured ? ` of ${reading.archived.captured}` : ''}${angled(reading.archived.url)}`,
    bulletin.original && `Original: ${bulletin.original.url}`,
    bulletin.hosted && `Sent copy: ${bulletin.hosted.url}`,
  ].filter((line) => typeof line === 'string' && line !== '');
  const key = quotes.filter((quote) => quote.key);
  const parts = [
    lines.join('\n'),
    section('Warnings', warnings.map(warningIn)),
    section(
      'Stories',
      (bulletin.items ?? []).map(({ title, url, date }) => `- ${title}${date ? ` (${date})` : ''}${url ? ` <${url}>` : ''}`),
    ),
    section(
      'Key quotes',
      (key.length > 0 ? key : quotes.slice(0, 5)).map((quote) => quoteIn(quote, blocks)),
    ),
    section('Citation', [cite(original, 'apa', { text }).text]),
    section('Citation of this copy', reading.mailer ? [cite(copy, 'apa', { text }).text] : []),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function section(title: string, lines: string[]): string {
  return lines.length > 0 ? `${title}\n${lines.map((line) => `  ${line}`).join('\n')}` : '';
}

/** Every quotation of a reading, a line each. */
export function quotesReportOf(reading: Reading): string {
  if (reading.kind === 'nothing') return nothingIn(reading);
  const blocks = blocksOf(reading.bulletin.body).map((block) => block.text);
  return reading.quotes.map((quote) => quoteIn(quote, blocks)).join('\n') || 'No quotations.';
}

/** A quotation with who said it and where. */
export function quoteIn(quote: Quote, blocks: readonly string[]): string {
  const { speaker, addressee, paragraph, flags } = quote;
  const words = wordsOf({ text: quote.text, parts: partsOf(quote), between: betweenOf(quote.spans, blocks) });
  const who = speaker ? namedWith(speaker) : 'speaker not named';
  const to = addressee ? `, to ${addressee.name}` : '';
  const doubt = flags.length > 0 ? ` [${[...new Set(flags.map((flag) => flag.kind))].join(', ')}]` : '';
  return `“${words}” — ${who}${to}${paragraph ? ` (para. ${paragraph})` : ''}${doubt}`;
}

function warningIn({ kind, text }: Warning): string {
  return `- ${warned[kind]}${text ? `: ${text}` : ''}`;
}

const warned: Record<Warning['kind'], string> = {
  'words-missing': 'Words may be missing',
  'damaged-letters': 'Some characters were garbled',
  'link-mismatch': 'A link shows one address but leads to another',
  'opaque-links': 'Links go through the mailing service; where they lead is not known until they are opened',
  'out-of-character': 'This does not look like it came from its sender',
  truncated: 'The blog shows only the beginning',
  'not-isolated': 'The article could not be separated from the rest of the page',
  'too-large': 'The page is too large or too deeply nested to be laid out',
  'still-loading': 'The page was still loading',
};

function nothingIn({ missing, evidence, posts }: Nothing): string {
  const seen = evidence.map(
    ({ sign, weight, text }) => `- ${sign} (${weight > 0 ? '+' : ''}${weight})${text ? `: ${text}` : ''}`,
  );
  const listed = (posts ?? []).map(
    ({ id, title, url, bulletin }) => `- ${bulletin ? '[bulletin] ' : ''}${title || 'untitled'} (${id})${url ? ` <${url}>` : ''}`,
  );
  return [`Not a bulletin: ${absent[missing]}.`, section('What was seen', seen), section('Posts on this page', listed)]
    .filter((part) => part !== '')
    .join('\n\n');
}

const absent: Record<Nothing['missing'], string> = {
  page: 'the file holds no page',
  host: 'the page is not a Blogger page (--anyway reads any article)',
  post: 'the page shows no single post (--post <number or address> chooses one)',
  mailer: 'no known newsletter system sent this post (--anyway reads any article)',
  article: 'no article could be found in it',
};
