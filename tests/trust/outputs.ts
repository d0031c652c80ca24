import { cite } from '../../src/citations/cite';
import { exportsOf } from '../../src/citations/exports/exports';
import { noteOf } from '../../src/citations/note';
import { quotation } from '../../src/citations/quotation';
import { sourcesOf } from '../../src/citations/source';
import { plainPage } from '../../src/cli/dom/window';
import { outputOf } from '../../src/cli/output';
import { reportOf } from '../../src/cli/report';
import type { Readable } from '../../src/model';
import { read } from '../../src/read';
import { markdownOf } from '../../src/text/markdown';

const url = 'https://westmark-notes.blogspot.com/2025/03/pier.html';

/** What stands on a page besides the bulletin's own text; markup. */
export interface Written {
  body: string;
  title?: string;
  blog?: string;
  author?: string;
  /** By whom it was issued. */
  issuer?: string;
  /** Whom the mailer's own sentence names, if anybody. */
  to?: string;
}

/** Everything that is ever given out of a bulletin: text, JSON, notes, evidence, citations, exports, quotations, the note file. */
export function outputs({ title = 'Pier opens', blog = 'Westmark notes', author = 'Westmark', ...written }: Written): string {
  const html = `<html><head><meta name="generator" content="blogger"><title>${blog}: ${title}</title><meta property="og:site_name" content="${blog}"></head>
    <body><h1 class="title">${blog}</h1><div class="post hentry"><h3 class="post-title entry-title">${title}</h3>
    <div class="post-body entry-content" id="post-body-77"><p>The harbor office of Westmark opened its fourth pier on Thursday, and ferries use it from next week on.</p>${written.body}
    <p>Questions go to press@harbor.example, where somebody answers on every working day of the week.</p>
    <p><a href="https://public.govdelivery.com/accounts/WMHARBOR/subscriber/edit?preferences=true">Subscriber Preferences</a></p>
    <p>This email was sent to ${written.to ?? 'a reader'} using GovDelivery Communications Cloud on behalf of: ${written.issuer ?? 'Harbor Office of Westmark'}</p></div>
    <div class="post-footer"><span class="post-author vcard"><span class="fn">${author}</span></span></div></div></body></html>`;
  const reading = read(plainPage(html), { url });
  if (reading.kind === 'nothing') throw new Error(`nothing was read: ${reading.missing}, ${reading.fault}`);
  return [JSON.stringify(outputOf(reading)), reportOf(reading), ...leavings(reading)].join('\n');
}

/** What the clipboard, the exports and the note file get. */
function leavings(reading: Readable): string[] {
  const { original, repost } = sourcesOf(reading, { accessed: '2025-03-08' });
  const citation = cite(original, 'apa');
  const quotes = reading.quotes.map(({ text, speaker }) => ({ words: text, ...(speaker && { by: speaker.name }) }));
  return [
    citation.html,
    ...Object.values(exportsOf([original, ...(repost ? [repost] : [])])),
    ...reading.quotes.map((quote) => JSON.stringify(quotation(quote, original, 'apa'))),
    markdownOf(reading.bulletin.body),
    noteOf({ original, ...(repost && { repost }), citation: citation.text, quotes }),
  ];
}
