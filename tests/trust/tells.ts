import { domainToASCII, domainToUnicode } from 'node:url';

/** Whether an address can be read out of a text, by somebody who tries; written anew here, so that it shares no mistake with what is tested. */
export function tellsOf(text: string, address: string, depth = 0): boolean {
  const layers = new Set([text]);
  for (let layer = 0; layer < 4; layer += 1) for (const one of [...layers]) for (const peel of peels) layers.add(peel(one));
  const [name = '', host = ''] = address.toLowerCase().split('@');
  const hosts = [...new Set([host, domainToASCII(host), domainToUnicode(host)])].filter(Boolean);
  const forms = hosts.flatMap((one) => [`${name}@${one}`, `${name}=${one}`]);
  const known = [...forms, ...forms.map((form) => [...form].reverse().join(''))];
  const found = [...layers].some((one) => {
    const plain = plainOf(one);
    return known.some((form) => plain.includes(form));
  });
  if (found || depth > 1) return found;
  return [...layers].some((one) =>
    (one.replace(/\\n|\n/g, '').match(/[\w+/-]{10,}/g) ?? []).some((run) =>
      [0, 1, 2, 3].some((start) => {
        const inner = textOf(Buffer.from(run.slice(start), 'base64'));
        return /[\w+/=%.@-]{10}/.test(inner) && tellsOf(inner, address, depth + 1);
      }),
    ),
  );
}

function plainOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Cf}\p{Mn}]/gu, '')
    .replace(/\s*[([_-]?(?<![a-z])(?:at|ät|arroba)(?![a-z])[)\]_-]?\s*/g, '@')
    .replace(/\s*[([_-]?(?<![a-z])(?:dot|punkt|punto)(?![a-z])[)\]_-]?\s*/g, '.')
    .replace(/["\s|]|\\n|<\/?\w+>/g, '')
    .replace(/\+\w+@/g, '@');
}

const peels: ((text: string) => string)[] = [
  (text) => text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => textOf(Buffer.from(run.replaceAll('%', ''), 'hex'))),
  (text) => text.replace(/\\+u([0-9a-f]{4})|\\+x([0-9a-f]{2})/gi, (_, a, b) => String.fromCharCode(Number.parseInt(a ?? b, 16))),
  (text) =>
    text
      .replace(/&#64;|&#x40;|&commat;/gi, '@')
      .replace(/&period;/gi, '.')
      .replace(/&amp;/g, '&'),
  (text) =>
    text.replace(/=(?:\\n|\n)/g, '').replace(/(?:=[0-9a-f]{2})+/gi, (run) => textOf(Buffer.from(run.replaceAll('=', ''), 'hex'))),
  (text) => text.replace(/\\+0{0,4}40|\\+100|\+AEA-/g, '@'),
  (text) => text.replace(/(?:[0-9a-f]{2}){8,}/gi, (run) => textOf(Buffer.from(run, 'hex'))),
];

function textOf(bytes: Buffer): string {
  return bytes.toString('utf8').replace(/[\0\ufffd]/g, '');
}
