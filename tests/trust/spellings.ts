/** Every way in which a mail, a link or a person writes an address so that somebody can still read it; `ann@example.org` stands for it. */
export const spellings: Record<string, (address: string) => string> = {
  plain: (address) => address,
  capitals: (address) => address.toUpperCase(),
  'percent-encoded': (address) => encodeURIComponent(address),
  'percent-encoded twice': (address) => encodeURIComponent(encodeURIComponent(address)),
  'every sign percent-encoded': (address) => bytesOf(address, (byte) => `%${byte}`),
  'transfer form of mail': (address) => address.replace('@', '=40'),
  'escape of a script': (address) => address.replace('@', '\\u0040'),
  'escape of two figures': (address) => address.replace('@', '\\x40'),
  entity: (address) => address.replace('@', '&amp;#64;'),
  'entity in hexadecimal': (address) => address.replace('@', '&amp;#x40;'),
  'entity escaped twice': (address) => address.replace('@', '&amp;amp;#64;'),
  'named entity': (address) => address.replace('@', '&amp;commat;').replace('.', '&amp;period;'),
  'full-width sign': (address) => address.replace('@', '＠'),
  'full-width letters': (address) => address.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
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
  'every sign in the transfer form of mail': (address) => bytesOf(address, (byte) => `=${byte.toUpperCase()}`),
  'parted by a soft line break of mail': (address) => address.replace('@', '@=\n'),
  'every sign as an escape of JSON': (address) => [...address].map((sign) => `\\u${code(sign, 16).padStart(4, '0')}`).join(''),
  'escape of a style sheet': (address) => address.replace('@', '\\000040'),
  'octal escape': (address) => address.replace('@', '\\100'),
  'UTF-7': (address) => address.replace('@', '+AEA-'),
  hexadecimal: (address) => bytesOf(address, (byte) => byte),
  'marks of direction': (address) => `\u202a${address.replace('@', '\u2066@\u2069')}\u202c`,
  'signs that choose a form': (address) => address.replace('@', '\ufe0f@\u034f'),
  'circled letters': (address) =>
    address.replace(/[a-z]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - 97 + 0x24d0)),
  'mathematical letters': (address) =>
    address.replace(/[a-z]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - 97 + 0x1d41a)),
  'letter by letter': (address) => [...address].join(' '),
  'dashes around a word': (address) => address.replace('@', '-at-').replaceAll('.', '-dot-'),
  'underscores around a word': (address) => address.replace('@', '_AT_'),
  'words of other languages': (address) => address.replace('@', ' [ät] ').replaceAll('.', ' (punkt) '),
  'words of Spanish': (address) => address.replace('@', ' arroba ').replaceAll('.', ' punto '),
  backwards: (address) => [...address].reverse().join(''),
  'Base64 of wide letters': (address) => Buffer.from(address, 'utf16le').toString('base64'),
  'Base64 in two lines': (address) => base64(`Subject: ${address}`).replace(/^.{16}/, '$&\n'),
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

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const bytesOf = (text: string, one: (byte: string) => string): string =>
  [...Buffer.from(text)].map((byte) => one(byte.toString(16).padStart(2, '0'))).join('');
const code = (sign: string, radix: number): string => sign.charCodeAt(0).toString(radix);
