import { scrub } from './privacy';

/** The words of an error without those that can be an address or a token: they may be the page's. */
export function faultOf(error: unknown): string {
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return scrub(words.slice(0, 300))
    .split(' ')
    .map((word) => (/[@＠%=\\&]/.test(word) || word.length > 24 ? '…' : word))
    .join(' ');
}
