import { unicodeLabel } from './punycode';

/** A text with its disguises taken off; `from` and `to` tell where each of its signs stands in the text as it was. */
export interface Plain {
  text: string;
  from: readonly number[] | undefined;
  to: readonly number[] | undefined;
}

/** The ways to read a text: as it stands, as mail in its transfer form (`=40`), and without its spaces and line ends. */
export function plainsOf(text: string): Plain[] {
  const plain = undisguised({ text, from: undefined, to: undefined }, encodings);
  const found = [plain];
  if (/=(?:[0-9a-f]{2}|\r?\n)/i.test(text))
    found.push(undisguised({ text, from: undefined, to: undefined }, [transfer, ...encodings]));
  const read = found.map((one) => [...signs, hosts].reduce(replaced, one));
  const spaced = read.find((one) => one.text.includes('@') && /\s/.test(one.text));
  return spaced ? [...read, [spaces, hosts].reduce(replaced, spaced)] : read;
}

/** The stretch of the text as it was that a stretch of the plain text stands for. */
export function rangeIn({ from, to }: Plain, start: number, end: number): { start: number; end: number } {
  return { start: from?.[start] ?? start, end: to?.[end - 1] ?? end };
}

interface Disguise {
  pattern: RegExp;
  as(written: string): string;
}

const transfer: Disguise = {
  pattern: /(?:=(?:[0-9a-f]{2}|\r?\n))+/gi,
  as: (written) => unpercented(written.replace(/=\r?\n/g, '').replaceAll('=', '%')),
};

/** Each with what it makes of one letter; a link may bear them twice over. */
const encodings: Disguise[] = [
  // `%40`, `%C3%BC`
  { pattern: /(?:%[0-9a-f]{2})+/gi, as: unpercented },
  // `\40`, `\100`, `+AEA-`: of a style sheet, of a script, of UTF-7
  { pattern: /\\0{0,4}40 ?|\\100|\+AEA-/g, as: () => '@' },
  // `72616540…`
  { pattern: /(?:[0-9a-f]{2}){8,}/gi, as: unhexed },
  // `\u0040`, `\x40`
  { pattern: /\\(?:u\{?[0-9a-f]{4}\}?|x[0-9a-f]{2})/gi, as: (written) => sign(written.replace(/[^0-9a-f]/gi, ''), 16) },
  // `&#64;`, `&#x40;`
  { pattern: /&#x[0-9a-f]{1,6};?/gi, as: (written) => sign(written.replace(/[&#x;]/gi, ''), 16) },
  { pattern: /&#\d{1,7};?/g, as: (written) => sign(written.replace(/\D/g, ''), 10) },
  { pattern: /&[a-z]{2,8};/gi, as: (written) => entities[written.slice(1, -1).toLowerCase()] ?? written },
];

/** Marks without width, full-width and other forms of letters, and the words with which people write an address for eyes only. */
const signs: Disguise[] = [
  { pattern: /\p{DI}/gu, as: () => '' },
  {
    pattern: /[\uff01-\uff5e\ufe50-\ufe6b\u3002\uff61\u24b6-\u24e9\u{1d400}-\u{1d7ff}]/gu,
    as: (written) => (/[\u3002\uff61]/.test(written) ? '.' : written.normalize('NFKC')),
  },
  { pattern: /(?<!\s)\s*(?:@|[([{<_-] ?(?:at|ät|arroba|@) ?[)\]}>_-]|(?<=\s)(?:at|arroba)(?=\s))\s*/gi, as: () => '@' },
  { pattern: /(?<!\s)\s*(?:[([{<_-] ?(?:dot|punkt|punto|\.) ?[)\]}>_-]|(?<=\s)(?:dot|punto)(?=\s))\s*/gi, as: () => '.' },
];

const spaces: Disguise = { pattern: /\s+/g, as: () => '' };
const hosts: Disguise = { pattern: /\bxn--[a-z0-9-]{1,60}/gi, as: unicodeLabel };

const entities: Record<string, string> = {
  amp: '&',
  commat: '@',
  period: '.',
  plus: '+',
  equals: '=',
  percnt: '%',
  num: '#',
  lowbar: '_',
  hyphen: '-',
  dash: '-',
  sol: '/',
  colon: ':',
  quot: '"',
  shy: '',
};

/** Peels layer after layer, at most four. */
function undisguised(plain: Plain, disguises: readonly Disguise[]): Plain {
  let current = plain;
  for (let layer = 0; layer < 4; layer += 1) {
    const next = disguises.reduce(replaced, current);
    if (next.text === current.text) break;
    current = next;
  }
  return current;
}

function replaced(plain: Plain, { pattern, as }: Disguise): Plain {
  if (plain.text.search(pattern) < 0) return plain;
  const { text } = plain;
  const from: number[] = [];
  const to: number[] = [];
  let made = '';
  let last = 0;
  const keep = (end: number): void => {
    made += text.slice(last, end);
    for (let at = last; at < end; at += 1) {
      from.push(plain.from?.[at] ?? at);
      to.push(plain.to?.[at] ?? at + 1);
    }
  };
  for (const { 0: written, index } of text.matchAll(pattern)) {
    keep(index);
    last = index + written.length;
    const put = as(written);
    const { start, end } = rangeIn(plain, index, last);
    made += put;
    for (let at = 0; at < put.length; at += 1) {
      from.push(start);
      to.push(end);
    }
  }
  keep(text.length);
  return { text: made, from, to };
}

function unpercented(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run.replace(/%../g, (one) => sign(one.slice(1), 16));
  }
}

/** Only where it is an address: most runs of such signs are numbers. */
function unhexed(run: string): string {
  const text = unpercented(run.replace(/../g, '%$&'));
  return text.includes('@') ? text : run;
}

function sign(figures: string, radix: number): string {
  const code = Number.parseInt(figures, radix);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
