import { bodyText } from './lines';
import { base64, decoded } from './urls';

/**
 * Addresses and ids of the person the mail was sent to, from wherever the mailer leaves them: the closing sentence,
 * the ids inside tracking links, one-click unsubscribe links, Blogger's posting addresses. Lower case, without repeats.
 */
export function recipientsOf(body: readonly Element[], text = bodyText(body)): string[] {
  const found = new Set<string>();
  const add = (value: string | null | undefined): void => {
    const clean = decoded(value ?? '')
      .trim()
      .toLowerCase();
    if (/^[^@\s]+@[^@\s]+$|^\d{6,}(?:-l)?$/.test(clean)) found.add(clean);
  };
  for (const [, address] of text.matchAll(sentTo)) add(address);
  for (const [address] of text.matchAll(/(?<![\w.+-])[\w.+-]+@blogger\.com/gi)) add(address);
  for (const address of addressesOf(body)) {
    for (const [, value] of address.matchAll(/[?&;](?:destination|emailid|userid|email)=([^&#]+@[^&#]+|[^&#]+%40[^&#]+)/gi))
      add(value);
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

const sentTo =
  /(?:sent|delivered|enviado|enviada)\s*(?:to|a)\s*(?:mailto:)?([^\s@<>()[\]]+@[\w.-]+\w)\s*(?:\W{0,3}\s*)(?:using|by|on|utilizando|usando|mediante|a\s+trav)/gi;

function addressesOf(body: readonly Element[]): string[] {
  return body.flatMap((element) =>
    [...element.querySelectorAll('[href], [src]')].map((node) =>
      (node.getAttribute('href') ?? node.getAttribute('src') ?? '').replace(/&amp;/gi, '&'),
    ),
  );
}
