/**
 * The text of a saved page, decoded as browsers do: byte order mark, `<meta charset>` in the first kilobytes,
 * else UTF-8 where it is valid, else windows-1252. A charset nobody knows is treated as none.
 */
export function decode(bytes: Uint8Array): string {
  const marked = markOf(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const named = /<meta\b[^<>]*?\bcharset\s*=\s*(?:["']\s*)?([\w:.-]+)/i.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
  const charset = isWide(named) ? 'utf-8' : named;
  return (charset === 'utf-8' ? undefined : decoded(bytes, charset)) ?? decoded(bytes, 'utf-8') ?? western(bytes);
}

/** A page that can be read as ASCII up to this word is not UTF-16, whatever name of it the word is (`unicode`, `ucs-2`). */
function isWide(charset: string): boolean {
  try {
    return new TextDecoder(charset).encoding.startsWith('utf-16');
  } catch {
    return false;
  }
}

function decoded(bytes: Uint8Array, charset: string): string | undefined {
  if (/^(windows-?1252|cp-?1252|iso-?8859-?1|latin-?1|(us-)?ascii)$/.test(charset)) return western(bytes);
  try {
    return new TextDecoder(charset, { fatal: charset === 'utf-8' }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Node 20's own windows-1252 leaves 0x80-0x9f as control characters; in pages they are quotation marks and dashes. */
function western(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return text.replace(/[\u0080-\u009f]/g, (sign) => upper[sign.charCodeAt(0) - 0x80] ?? sign);
}

const upper = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'];

function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}
