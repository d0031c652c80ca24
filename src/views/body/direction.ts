import type { Nodes } from 'mdast';
import { textIn } from '../../text/blocks';

/** Which way a language is written; `auto` (each paragraph by its own letters) when the language is not known. */
export function directionOf(language: string | undefined): 'ltr' | 'rtl' | 'auto' {
  if (!language) return 'auto';
  const [primary = '', ...rest] = language.toLowerCase().split('-');
  if (rest.includes('latn')) return 'ltr';
  return rightToLeft.has(primary) || rest.some((part) => part === 'arab' || part === 'hebr') ? 'rtl' : 'ltr';
}

/**
 * Language and direction of a block that is in another language than the text around it; a block that holds letters of a script that runs
 * from right to left finds its direction by its own first letter, whatever the page says of itself.
 */
export function tongueOf(block: Nodes): { lang?: string; dir?: ReturnType<typeof directionOf> } {
  const lang = 'data' in block ? block.data?.lang : undefined;
  if (lang) return { lang, dir: directionOf(lang) };
  return /[\u0590-\u08ff]/.test(textIn(block)) ? { dir: 'auto' } : {};
}

/** Languages written from right to left by default (CLDR, layout/orientation). */
const rightToLeft: ReadonlySet<string> = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);
