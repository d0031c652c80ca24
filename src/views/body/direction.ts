/** Which way a language is written; `auto` (each paragraph by its own letters) when the language is not known. */
export function directionOf(language: string | undefined): 'ltr' | 'rtl' | 'auto' {
  if (!language) return 'auto';
  const [primary = '', ...rest] = language.toLowerCase().split('-');
  if (rest.includes('latn')) return 'ltr';
  return rightToLeft.has(primary) || rest.some((part) => part === 'arab' || part === 'hebr') ? 'rtl' : 'ltr';
}

/** Languages written from right to left by default (CLDR, layout/orientation). */
const rightToLeft: ReadonlySet<string> = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);
