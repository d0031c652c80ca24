/** Base64 or its URL-safe form, one sign a byte. Signs that are none are passed over. */
export function textOfBase64(code: string): string {
  let [bits, held, bytes] = [0, 0, ''];
  for (const sign of code) {
    const value = sixBits(sign.charCodeAt(0));
    if (value < 0) continue;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes += String.fromCharCode((bits >> held) & 0xff);
  }
  return bytes;
}

function sixBits(code: number): number {
  if (code > 64 && code < 91) return code - 65;
  if (code > 96 && code < 123) return code - 71;
  if (code > 47 && code < 58) return code + 4;
  if (code === 43 || code === 45) return 62;
  return code === 47 || code === 95 ? 63 : -1;
}
