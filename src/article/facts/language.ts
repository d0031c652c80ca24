import type { Provenance } from '../../model';
import { isTag } from '../../text/language-tag';
import { languageOfScript } from './script';

/**
 * Language of a text, BCP 47. The text itself decides where it is long enough and clear;
 * else what the page states about itself. Of a blog that is the language (and region) of its theme, not of the mail.
 */
export function languageOf(text: string, stated?: string): { value: string; provenance: Provenance } | undefined {
  const written = languageOfScript(text, stated);
  if (written) return { value: written, provenance: { from: 'text' } };
  const { words, hits } = commonWords(text);
  const [first, second] = [...hits].sort(([, a], [, b]) => b - a);
  const said = stated && isTag(stated) ? stated : undefined;
  if (first && second && first[1] >= 5 && first[1] > second[1] * 1.5 && first[1] / words > 0.08) {
    return { value: first[0], provenance: { from: 'text' } };
  }
  return said ? { value: said, provenance: { from: 'page', text: said } } : undefined;
}

/** How many words a text has, and how many of them are among the commonest of each language. */
export function commonWords(text: string): { words: number; hits: Map<string, number> } {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const hits = Object.entries(common).map(([tag, list]) => [tag, words.filter((word) => list.has(word)).length] as const);
  return { words: words.length, hits: new Map(hits) };
}

/** The commonest words of languages that bulletins come in; enough to tell them apart in a paragraph. */
const common: Record<string, Set<string>> = {
  en: new Set('the of and to in a is that for on with as by at from this are be or will was have has it an you your'.split(' ')),
  es: new Set('el la de que y en los del se las por un para con una su al es lo como más o pero sus le ha este esta'.split(' ')),
  fr: new Set('le la les de des et en un une du que pour dans au sur par est qui avec ce il ne pas vous nous plus'.split(' ')),
  pt: new Set('o a os as de que e do da em um para com não uma no na por mais dos das ao se foi são'.split(' ')),
  de: new Set('der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden'.split(' ')),
  it: new Set(
    'il di che e la in un per una con del non sono della dei al le i si da nel alla come più anche gli è delle'.split(' '),
  ),
  ht: new Set('ak nan pou yo ki yon se li nou ou gen te sa pa sou lan kapab'.split(' ')),
  vi: new Set('và của các là cho có trong được không một người với này để những'.split(' ')),
};
