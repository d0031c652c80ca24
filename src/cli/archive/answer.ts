import { blogger } from '../../hosts/blogger';
import type { Host } from '../../hosts/host';
import type { Readable, Reading } from '../../model';
import { type ReadOptions, read } from '../../read';
import { decode } from '../charset';
import { plainPage } from '../dom/window';
import type { FeedPost, Mail, Page, Record } from '../inputs/record';
import { parsed, textOf } from '../load';
import { mayBeBulletin } from './sniff';

/** How the pages of a run are to be read. */
export interface Job {
  url?: string;
  anyway: boolean;
  post?: string;
  /** Which pages are parsed only where one of the mailer's words stands in them; a file that was named is read as it is. */
  sniff: 'all' | 'archives' | 'none';
}

/** What came of one record: a reading, or a plain reason why there is none. */
export type Answer = { reading: Reading; mail?: Omit<Mail, 'recipients'> } | { error: string } | { passed: true };

/** Reads one record. Never throws; `passed`: it was told before parsing that the page is no bulletin. */
export function answerTo({ record, page, url, error }: Record, job: Job): Answer {
  if (!page) return { error: error ?? 'there is nothing in it' };
  try {
    const html = markupOf(page);
    const sniffed = job.sniff === 'all' || (job.sniff === 'archives' && record !== undefined);
    if (sniffed && !job.anyway && !mayBeBulletin(html)) return { passed: true };
    const { anyway, post } = job;
    const { reading, mail } = readingOf({ ...page, html }, { url: job.url ?? url ?? '', anyway, ...(post && { post }) });
    if (reading.kind === 'nothing' && reading.fault)
      return { error: `the reading broke off by a fault of ours: ${reading.fault}` };
    return { reading, ...(mail && { mail }) };
  } catch (failed) {
    return { error: failed instanceof Error ? (failed.message.split('\n')[0] ?? '') : String(failed) };
  }
}

function markupOf({ html, charset }: Page): string {
  if (typeof html === 'string') return html;
  if (charset && !/^utf-?8$/i.test(charset)) {
    try {
      return new TextDecoder(charset).decode(html);
    } catch {
      // A name that nobody knows is treated as none.
    }
  }
  return charset ? decode(html) : textOf(Buffer.from(html.buffer, html.byteOffset, html.length));
}

function readingOf(page: Page & { html: string }, options: ReadOptions): { reading: Reading; mail?: Omit<Mail, 'recipients'> } {
  if (page.mail) return mailReading(page.html, page.mail, options);
  if (page.post) {
    const doc = plainPage(page.html, page.post.url || undefined);
    return { reading: read(doc, { ...options, url: page.post.url, host: feedHost(page.post) }) };
  }
  const { doc, url } = parsed(page.html, options.url || undefined);
  return { reading: read(doc, { ...options, url }) };
}

/** A post that came without its page: what is known of it comes from the feed. */
function feedHost(post: FeedPost): Host {
  const { title } = post;
  const posts: Host['posts'] = (doc) => [{ body: [doc.body], repost: { host: 'blogger', ...post }, ...(title && { title }) }];
  return { name: 'blogger', recognise: () => true, furniture: blogger.furniture, posts, loading: () => false };
}

/** The bulletin before anybody reposted it: sender and time come from the head of the mail where the text does not tell them. */
function mailReading(
  html: string,
  { recipients, ...mail }: Mail,
  options: ReadOptions,
): { reading: Reading; mail: Omit<Mail, 'recipients'> } {
  const title = mail.subject?.replace(/^(?:\s*(?:fwd?|fw|re)\s*:)+\s*/i, '');
  const posts: Host['posts'] = (doc) => [{ body: [doc.body], ...(title && { title }) }];
  const host: Host = { name: 'mail', recognise: () => true, furniture: [], posts, loading: () => false };
  const reading = read(plainPage(withoutRecipients(html, recipients)), { ...options, host });
  const clean = JSON.parse(withoutRecipients(JSON.stringify(mail), recipients)) as typeof mail;
  return { reading: reading.kind === 'nothing' ? reading : withHead(reading, clean), mail: clean };
}

function withHead<R extends Readable>(reading: R, { from, date }: Omit<Mail, 'recipients'>): R {
  const { bulletin } = reading;
  const name = from?.name;
  const issuer = !bulletin.issuer && name ? { issuer: name } : {};
  const sent = !bulletin.sent && date ? { sent: date } : {};
  const provenance = {
    ...bulletin.provenance,
    ...(issuer.issuer && { issuer: { from: 'mail-from', text: issuer.issuer } }),
    ...(sent.sent && { sent: { from: 'mail-date', text: sent.sent } }),
  };
  return { ...reading, bulletin: { ...bulletin, ...issuer, ...sent, provenance } };
}

/** Whom it was sent to is taken out before anything else looks at the text, in every way an address is written. */
function withoutRecipients(text: string, recipients: readonly string[]): string {
  const forms = recipients.flatMap((address) => [
    address,
    address.replace('@', '%40'),
    address.replace('@', '&#64;'),
    address.replace('@', '='),
  ]);
  if (forms.length === 0) return text;
  return text.replace(new RegExp(forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'gi'), '…');
}
