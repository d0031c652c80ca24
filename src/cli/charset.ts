/**
 * The text of a saved page, decoded as browsers do: byte order mark, `<meta charset>` in the first kilobytes,
 * else UTF-8 where it is valid, else windows-1252. A charset nobody knows is treated as none.
 */
export function decode(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const marked = bom(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const named = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1];
  const declared = named && /^utf-?16/i.test(named) ? 'utf-8' : named;
  try {
    if (declared && !/^utf-?8$/i.test(declared)) return new TextDecoder(declared).decode(bytes);
  } catch {
    // An unknown name says nothing.
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(declared ? 'utf-8' : 'windows-1252').decode(bytes);
  }
}

function bom(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}
