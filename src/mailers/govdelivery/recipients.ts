import { addresseesIn, addressesIn } from './addressees';
import { bodyText } from './lines';
import { base64, decoded } from './urls';

/**
 * Addresses and ids of the people the mail was sent to, and of who sent it on, from wherever mailer and mail programs leave them: the
 * closing sentence, the headers of forwarded mails, the ids inside tracking links, one-click unsubscribe links, Blogger's posting
 * addresses. Lower case, without repeats.
 */
export function recipientsOf(body: readonly Element[], text = bodyText(body)): string[] {
  const found = new Set<string>(addresseesIn(text));
  const add = (value: string | null | undefined): void => {
    const clean = decoded(value ?? '')
      .trim()
      .toLowerCase();
    if (/^[^@\s]+@[^@\s]+$|^\d{6,}(?:-l)?$/.test(clean)) found.add(clean);
  };
  for (const address of closingAddressees(text)) found.add(address);
  for (const [address] of text.matchAll(postingAddress)) add(address);
  for (const address of addressesOf(body)) {
    for (const [, value] of address.matchAll(/[?&;](?:destination|emailid|userid|email)=([^&#]+)/gi)) add(value);
    const [, subscriber, recipient] = /\/s\/(\d+)\/br\/(\d+)-l/.exec(address) ?? [];
    add(subscriber);
    add(recipient);
    const packed = /[?&]enid=([^&]*)/i.exec(address)?.[1];
    if (!packed) continue;
    const ids = new URLSearchParams(base64(decoded(packed)) ?? '');
    for (const name of ['emailid', 'userid', 'serial', 'subscriberid', 'bulletinrecipientid']) add(ids.get(name));
  }
  return [...found];
}

const postingAddress = /(?<![\w.+-])[\w.+-]+@blogger\.com/gi;

/**
 * Whom the mailer's own sentence names: `sent to <address>, <address> and <address> using …`. A line may break within an address, at any
 * of its signs: what the sentence holds is read with its lines joined, too.
 */
function closingAddressees(text: string): string[] {
  return [...text.matchAll(sent)].flatMap(({ 0: words, index }) => {
    const after = text.slice(index + words.length, index + words.length + farthest);
    const end = after.search(using);
    if (end < 0) return [];
    const named = after.slice(0, end).replace(/(?<!\s)\s*([@＠])\s*/g, '@');
    return [...addressesIn(named), ...addressesIn(named.replace(/\n/g, ''))];
  });
}

/** `Questions can be sent to …` names an office. */
const sent = /(?<!\b(?:be|ser)\s)(?:sent|delivered|enviado|enviada)\s?(?:to|a)(?![a-z])/gi;
const using = /(?:\s|\W)(?:using|by|on|utilizando|usando|mediante|a\s+trav)/i;

/** Letters of a sentence that names many. */
const farthest = 1200;

/** Where links and pictures lead; no address of use is longer. */
function addressesOf(body: readonly Element[]): string[] {
  return body.flatMap((element) =>
    [...element.querySelectorAll('[href], [src]')].map((node) =>
      (node.getAttribute('href') ?? node.getAttribute('src') ?? '').slice(0, 8000).replace(/&amp;/gi, '&'),
    ),
  );
}
