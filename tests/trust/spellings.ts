/** Every way in which a mail, a link or a person writes an address so that somebody can still read it; `ann@example.org` stands for it. */
export const spellings: Record<string, (address: string) => string> = {
  plain: (address) => address,
  capitals: (address) => address.toUpperCase(),
  'percent-encoded': (address) => encodeURIComponent(address),
  'percent-encoded twice': (address) => encodeURIComponent(encodeURIComponent(address)),
  'every sign percent-encoded': (address) => [...address].map((sign) => `%${code(sign, 16)}`).join(''),
  'transfer form of mail': (address) => address.replace('@', '=40'),
  'escape of a script': (address) => address.replace('@', '\\u0040'),
  'escape of two figures': (address) => address.replace('@', '\\x40'),
  entity: (address) => address.replace('@', '&amp;#64;'),
  'entity in hexadecimal': (address) => address.replace('@', '&amp;#x40;'),
  'entity escaped twice': (address) => address.replace('@', '&amp;amp;#64;'),
  'named entity': (address) => address.replace('@', '&amp;commat;').replace('.', '&amp;period;'),
  'full-width sign': (address) => address.replace('@', '＠'),
  'full-width letters': (address) => [...address].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join(''),
  'spaces around the sign': (address) => address.replace('@', ' @ '),
  'sign in words': (address) => address.replace('@', ' (at) '),
  'sign in words, in brackets': (address) => address.replace('@', '[at]').replace('.', '[dot]'),
  'bare words': (address) => address.replace('@', ' at ').replaceAll('.', ' dot '),
  'sign without width': (address) => address.replace('@', '\u200b@'),
  'soft hyphens': (address) => address.replace('@', '@\u00ad'),
  'bounce address': (address) => `bounces+${address.replace('@', '=')}@mail.example.net`,
  'with another tag': (address) => address.replace('@', '+news@'),
  'in quotation marks': (address) => `"${address.replace('@', '"@')}`,
  Base64: (address) => base64(address),
  'Base64 after a letter': (address) => base64(`u${address}`),
  'Base64 among other values': (address) => base64(`id=77&mail=${address}&x=1`),
  'Base64 for addresses': (address) => Buffer.from(`{"who":"${address}","n":"\u00ff\u00fe"}`).toString('base64url'),
  'Base64 of Base64': (address) => base64(base64(`mail=${address}`)),
  'Base64, percent-encoded': (address) => encodeURIComponent(base64(`<${address}>??`)),
};

/** Spellings that only markup can write. */
export const markups: Record<string, (address: string) => string> = {
  'split over elements': (address) => address.replace('@', '<b>@</b>').replace('.', '<i>.</i>'),
  'split within a name': (address) => `${address.slice(0, 3)}<span>${address.slice(3, 7)}</span>${address.slice(7)}`,
  'split by a comment': (address) => address.replace('@', '<!-- x -->@'),
  'split by a break': (address) => address.replace('@', '@<br>'),
  'split by a break within a name': (address) => `${address.slice(0, 3)}<br>${address.slice(3)}`,
  'split by a word break': (address) => address.replace('@', '<wbr>@'),
  'entity of markup': (address) => address.replace('@', '&#64;'),
};

/** Whether an address can be read out of a text, by somebody who tries; written anew here, so that it shares no mistake with what is tested. */
export function tellsOf(text: string, address: string, depth = 0): boolean {
  const layers = new Set([text]);
  for (let layer = 0; layer < 4; layer += 1) for (const one of [...layers]) for (const peel of peels) layers.add(peel(one));
  const [name = '', host = ''] = address.toLowerCase().split('@');
  const found = [...layers].some((one) => {
    const plain = one
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\u00ad\u200b-\u200f]/g, '')
      .replace(/\s*[([]?\b(?:at)\b[)\]]?\s*/g, '@')
      .replace(/\s*[([]?\b(?:dot)\b[)\]]?\s*/g, '.')
      .replace(/["\s]|\\n/g, '')
      .replace(/\+\w+@/g, '@');
    return plain.includes(`${name}@${host}`) || plain.includes(`${name}=${host}`);
  });
  if (found || depth > 1) return found;
  return [...layers].some((one) =>
    (one.match(/[\w+/-]{10,}/g) ?? []).some((run) =>
      [0, 1, 2, 3].some((start) => {
        const inner = Buffer.from(run.slice(start), 'base64').toString('latin1');
        return tellsOf(inner.replace(/[^ -~]/g, ' '), address, depth + 1);
      }),
    ),
  );
}

const peels: ((text: string) => string)[] = [
  (text) => text.replace(/%([0-9a-f]{2})/gi, (_, figures) => String.fromCharCode(Number.parseInt(figures, 16))),
  (text) =>
    text.replace(/\\+u00([0-9a-f]{2})|\\+x([0-9a-f]{2})/gi, (_, a, b) => String.fromCharCode(Number.parseInt(a ?? b, 16))),
  (text) =>
    text
      .replace(/&#64;|&#x40;|&commat;/gi, '@')
      .replace(/&period;/gi, '.')
      .replace(/&amp;/g, '&'),
  (text) => text.replace(/=40/g, '@'),
];

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const code = (sign: string, radix: number): string => sign.charCodeAt(0).toString(radix);
