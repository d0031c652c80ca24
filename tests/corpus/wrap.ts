import { chance, digits, hex, token, uuid } from './chance';

/** Generations of the mailer's click tracking; `clear`: links as the writer typed them; `opaque`: short links that hide their target. */
export type Generation = 'track' | 'odlinks' | 'jwt' | 'jwt-early' | 'ses' | 'opaque' | 'clear';

/** Makes tracked links of one mail. Every recipient is invented; `secrets` are the strings that must never leave the reader. */
export interface Wrapper {
  generation: Generation;
  link(target: string): string;
  /** The open-tracking image. */
  pixel(): string;
  /** The one-click unsubscribe link of the footer. */
  unsubscribe(account: string): string;
  secrets: string[];
  /** What the links tell about the time of sending. */
  sent?: string;
  bulletinId?: string;
}

export function wrapper(
  generation: Generation,
  options: { seed: string; sent: string; recipient: string; utm?: boolean },
): Wrapper {
  const next = chance(`${options.seed}:${generation}`);
  const { recipient } = options;
  const subscriber = digits(next, 10);
  const copy = `${digits(next, 12)}-l`;
  const serial = digits(next, 8);
  const bulletinId = `${options.sent.slice(0, 10).replaceAll('-', '')}.${digits(next, 8)}`;
  const ses = `${(Number(digits(next, 1)) % 2) + 1 === 1 ? '0100' : '0101'}${Date.parse(options.sent).toString(16).padStart(12, '0')}-${uuid(next)}-000000`;
  const host = ses.startsWith('0100') ? 'links-1' : 'links-2';
  const tail = 340 + Math.floor(next() * 110);
  const numbers = new Map<string, number>();
  const numberOf = (target: string): number => {
    if (!numbers.has(target)) numbers.set(target, 100 + numbers.size);
    return numbers.get(target) ?? 100;
  };
  const campaign = (target: string): string => {
    if (!options.utm || !target.startsWith('http')) return target;
    const [front = '', fragment] = target.split('#');
    return `${front}${front.includes('?') ? '&' : '?'}utm_medium=email&utm_source=govdelivery${fragment ? `#${fragment}` : ''}`;
  };
  const enid = base64(
    `eas=1&mailingid=${bulletinId}&messageid=MDB-PRD-BUL-${bulletinId}&databaseid=1001&serial=${serial}&emailid=${recipient}&userid=${recipient}&fl=&extra=MultivariateId=&&&`,
  );
  const kinds: Record<Generation, (target: string) => string> = {
    clear: campaign,
    opaque: (target) => `https://lnks.gd/2/${digits(chance(target), 2)}${token(chance(target), 2)}-${token(chance(target), 5)}`,
    track: (target) => `http://links.govdelivery.com/track?type=click&enid=${enid}&&&${numberOf(target)}&&&${campaign(target)}`,
    odlinks: (target) =>
      `https://odlinks.govdelivery.com/track?type=click&enid=${enid}&&&${numberOf(target)}&&&${campaign(target)}`,
    jwt: (target) => `${jwt(target)}/s/${subscriber}/br/${copy}`,
    'jwt-early': (target) => `${jwt(target)}/br/${copy}`,
    ses: (target) =>
      `https://${host}.govdelivery.com/CL0/${sesTarget(campaign(target))}/1/${ses}/${token(chance(ses), 43)}=${tail}`,
  };
  const jwt = (target: string): string => {
    const payload = { bulletin_link_id: numberOf(target), uri: 'bp2:click', url: campaign(target), bulletin_id: bulletinId };
    return `https://lnks.gd/l/eyJhbGciOiJIUzI1NiJ9.${base64url(JSON.stringify(payload))}.${token(chance(target), 43)}`;
  };
  const verification = hex(next, 32);
  return {
    generation,
    link: kinds[generation],
    pixel: () =>
      generation === 'ses'
        ? `https://${host}.govdelivery.com/CI1/${ses}/${token(next, 43)}=${tail}`
        : `https://links.govdelivery.com/track?enid=${enid}`,
    unsubscribe: (account) =>
      `https://public.govdelivery.com/accounts/${account}/subscriber/one_click_unsubscribe?verification=5.${verification}&destination=${encodeURIComponent(recipient)}`,
    secrets: [recipient, encodeURIComponent(recipient), subscriber, copy, serial, verification, enid.slice(0, 40)],
    ...(generation === 'ses' && { sent: options.sent }),
    ...((generation === 'track' || generation === 'odlinks' || generation.startsWith('jwt')) && {
      sent: options.sent.slice(0, 10),
      bulletinId,
    }),
  };
}

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
const base64url = (text: string): string => Buffer.from(text, 'utf8').toString('base64url');

/** Only `% / ? # &` of the target are encoded; the colon and the equals sign stay. */
const sesTarget = (target: string): string =>
  target.replaceAll('%', '%25').replaceAll('/', '%2F').replaceAll('?', '%3F').replaceAll('#', '%23').replaceAll('&', '%26');
