import PostalMime, { type Address } from 'postal-mime';
import type { BytesAhead } from './bytes-ahead';
import { type Mail, mostOfRecord, type Record, tooLarge } from './record';

/** One mail, as mail programs save it. */
export async function* savedMail(file: string, bytes: BytesAhead): AsyncGenerator<Record> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of bytes.rest()) {
    length += part.length;
    if (length > mostOfRecord) return yield { file, error: tooLarge };
    parts.push(part);
  }
  yield { file, ...(await mailIn(Buffer.concat(parts))) };
}

/** Many mails in one file (mbox): each begins with a line `From …` after an empty one. */
export async function* mailbox(file: string, bytes: BytesAhead): AsyncGenerator<Record> {
  let record = 0;
  let parts: Buffer[] = [];
  let whole = true;
  let length = 0;
  for (let part = await bytes.until(separator, mostOfRecord); part; part = await bytes.until(separator, mostOfRecord)) {
    length += part.bytes.length;
    whole &&= part.whole && length <= mostOfRecord;
    if (whole) parts.push(part.bytes);
    const ends = /\n\r?\nFrom $/.test(part.bytes.subarray(-8).toString('latin1')) || (await bytes.isAtEnd());
    if (!ends) continue;
    record += 1;
    const source = Buffer.concat(parts)
      .toString('latin1')
      .replace(/\nFrom $/, '\n');
    yield { file, record, ...(whole ? await mailIn(Buffer.from(unquoted(source), 'latin1')) : { error: tooLarge }) };
    [parts, whole, length] = [[], true, 0];
  }
}

const separator = '\nFrom ';

/** Without the separating line, and without the marks that keep lines of the text from being one. */
function unquoted(source: string): string {
  return source.replace(/^(?:From )?.*\r?\n/, '').replace(/^>(>*From )/gm, '$1');
}

async function mailIn(source: Buffer): Promise<Omit<Record, 'file'>> {
  const mail = await PostalMime.parse(source, { attachmentEncoding: 'arraybuffer' }).catch(() => undefined);
  if (!mail || mail.headers.length === 0) return { error: 'the mail cannot be taken apart' };
  const header = (key: string): string | undefined => mail.headers.find((one) => one.key === key)?.value.trim();
  const sender = mail.from && 'address' in mail.from ? { name: mail.from.name, address: mail.from.address } : undefined;
  const listId = /<([^<>]+)>/.exec(header('list-id') ?? '')?.[1] ?? header('list-id');
  const messageId = mail.messageId?.replace(/^<|>$/g, '');
  const date = mail.date && !Number.isNaN(Date.parse(mail.date)) ? new Date(mail.date).toISOString() : undefined;
  const head: Mail = {
    ...(sender && { from: known(sender) }),
    ...(mail.subject && { subject: mail.subject }),
    ...(date && { date }),
    ...(listId && { listId }),
    ...(messageId && { messageId }),
    recipients: recipientsOf(
      [...(mail.to ?? []), ...(mail.cc ?? []), ...(mail.bcc ?? [])],
      header('delivered-to'),
      header('x-original-to'),
    ),
  };
  const html = mail.html ?? (mail.text && `<!doctype html><body>${escaped(mail.text)}`);
  return { ...(messageId && { id: messageId }), ...(html ? { page: { html, mail: head } } : { error: 'the mail has no text' }) };
}

function recipientsOf(addresses: readonly Address[], ...more: (string | undefined)[]): string[] {
  const named = addresses.flatMap((one) => ('group' in one && one.group ? one.group : [one]));
  const all = [...named.map(({ address }) => address), ...more];
  return [...new Set(all.flatMap((address) => (address?.includes('@') ? [address.toLowerCase()] : [])))];
}

function known(fields: { name?: string; address?: string }): { name?: string; address?: string } {
  return { ...(fields.name && { name: fields.name }), ...(fields.address && { address: fields.address }) };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
