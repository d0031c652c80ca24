import { scrub } from './privacy';

/** The words of an error without those that can be an address or a token: they may be the page's. */
export function faultOf(error: unknown): string {
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const words = scrub(said.slice(0, 300)).split(' ');
  const spelled = words.some((word) => isSign(word) && !/^at$/i.test(word));
  return words
    .map((word, index) => {
      const beside = spelled && words.slice(Math.max(0, index - 1), index + 2).some(isSign);
      return beside || telling.test(word) || word.length > 24 ? '…' : word;
    })
    .join(' ');
}

const telling = /[@＠%=\\&]|[([{<_-](?:[aä]t|arroba|dot|punkt|punto)[)\]}>_-]/i;

/** `(at)`, `dot`: the words with which people write an address; `at` alone stands in many a fault. */
const isSign = (word: string): boolean => /^[([{<]?(?:[aä]t|arroba|dot|punkt|punto)[)\]}>]?$/i.test(word);
