import { isPublicHost } from '../../text/domains';
import { headerLine, opensForward, saysWrote } from '../../text/mail-headers';
import { bodyText } from './lines';

/** Whom the mails that were forwarded to these elements name, whoever sent them. */
export function addresseesOf(body: readonly Element[]): string[] {
  return body.some((element) => /[@＠]/.test(element.textContent ?? '')) ? addresseesIn(bodyText(body)) : [];
}

/**
 * Whom the headers of a forwarded mail name, in any language of their table: everybody it went to, and who sent it on, where a second
 * header follows. The sender of the last header is the agency, whose address may well stand in the text. Lower case.
 */
export function addresseesIn(text: string): string[] {
  if (!/[@＠]/.test(text)) return [];
  const lines = text.split('\n');
  const found: string[] = [];
  let senders: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const header = headerAt(lines, at);
    if (header) {
      found.push(...senders, ...header.to);
      senders = header.from;
      at = header.end - 1;
    } else if (saysWrote(lines[at] ?? '')) {
      // `On Thursday, March 6, 2025 at 9:12, ⏎ Ann <ann@example.org> wrote:`
      found.push(...senders);
      senders = addressesIn([lines[at - 1] ?? '', lines[at] ?? ''].join(' ')).filter(isPerson);
      found.push(...senders);
    }
  }
  return [...new Set([...found, ...senders.filter(isOwn)])];
}

/** Every address of a stretch of text, lower case: `"Roe, Ann" <ann@example.org>`, `"ann roe"@bücher.example`. */
export function addressesIn(text: string): string[] {
  return (text.replace(/＠/g, '@').match(anyAddress) ?? []).map((address) => address.toLowerCase());
}

const anyAddress =
  /(?:"[^"\n@]{1,64}"|(?<![^\s@<>()[\]:;,"'“”])[^\s@<>()[\]:;,"'“”]{1,64})@(?:[\p{L}\p{N}\p{M}_-]{1,63}\.){1,8}[\p{L}\p{N}-]{2,63}/gu;

interface Header {
  from: string[];
  to: string[];
  /** Index after its last line. */
  end: number;
}

/** A header that begins on a line: a sender and two more fields, or a single field that only post offices write. */
function headerAt(lines: readonly string[], start: number): Header | undefined {
  const fields = new Map<string, string[]>();
  let field: string | undefined;
  let end = start;
  let empty = 0;
  for (; end < lines.length && end - start < mostLines; end += 1) {
    const line = lines[end] ?? '';
    const known = headerLine(line);
    if (known) {
      field = known.field;
      fields.set(field, [...(fields.get(field) ?? []), known.value]);
      empty = known.value === '' ? 1 : 0;
    } else if (field && (empty > 0 || isList(line))) {
      // The value of a field that is laid out as a table, or more addresses of a long list.
      fields.set(field, [...(fields.get(field) ?? []), line]);
      empty = 0;
    } else if (!(end === start && opensForward(line))) break;
  }
  const of = (name: string): string[] => addressesIn((fields.get(name) ?? []).join(' ').slice(0, mostLetters));
  const whole = fields.has('from') && fields.size >= 3;
  if (!whole && !fields.has('delivered')) return undefined;
  const to = [...of('delivered'), ...(whole ? [...of('to'), ...of('copy')] : [])];
  return { from: whole ? [...of('from'), ...of('reply')] : [], to, end: Math.max(end, start + 1) };
}

/** A line of a long list of people. */
function isList(line: string): boolean {
  return line.length < 400 && /[@＠]/.test(line) && line.trim().split(' ').length <= 8;
}

/** Lines and letters of a header, with long lists of recipients. */
const mostLines = 60;
const mostLetters = 20_000;

/** Not an agency's: whoever wrote the last mail of a chain may be the agency itself. */
function isPerson(address: string): boolean {
  const host = address.slice(address.lastIndexOf('@') + 1);
  return !isPublicHost(host) && !/(?:^|\.)govdelivery\.com$/.test(host);
}

/** A person's, whatever stands in the mail: their post office gives addresses to anybody. */
function isOwn(address: string): boolean {
  return /@(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|aol|icloud|me|mac|proton|protonmail|gmx|web|mail|yandex|qq|163|126|libero|orange|free|wp|onet|o2|comcast|verizon|sbcglobal|att)\.(?:[a-z]{2,3}\.)?[a-z]{2,3}$/.test(
    address,
  );
}
