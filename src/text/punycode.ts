/** The letters of one label of a host name that is written in ASCII (`xn--bcher-kva` → `bücher`, RFC 3492); what is none stays as it is. */
export function unicodeLabel(label: string): string {
  if (!/^xn--[a-z0-9-]+$/i.test(label)) return label;
  const text = label.slice(4).toLowerCase();
  const basic = Math.max(0, text.lastIndexOf('-'));
  const signs = [...text.slice(0, basic)];
  let [code, at, bias] = [128, 0, 72];
  for (let index = basic > 0 ? basic + 1 : 0; index < text.length; ) {
    const before = at;
    for (let weight = 1, k = base; ; k += base) {
      const digit = alphabet.indexOf(text[index++] ?? '');
      if (digit < 0 || at > most) return label;
      at += digit * weight;
      const limit = k <= bias ? 1 : Math.min(26, k - bias);
      if (digit < limit) break;
      weight *= base - limit;
    }
    bias = adapted(at - before, signs.length + 1, before === 0);
    code += Math.floor(at / (signs.length + 1));
    if (code > 0x10ffff) return label;
    at %= signs.length + 1;
    signs.splice(at++, 0, String.fromCodePoint(code));
  }
  return signs.join('');
}

function adapted(step: number, length: number, first: boolean): number {
  let delta = Math.floor(step / (first ? 700 : 2));
  delta += Math.floor(delta / length);
  let k = 0;
  for (; delta > 455; k += base) delta = Math.floor(delta / (base - 1));
  return k + Math.floor((base * delta) / (delta + 38));
}

const base = 36;
const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';
/** A host's label has at most 63 signs; sums beyond this are no label. */
const most = 2 ** 31;
