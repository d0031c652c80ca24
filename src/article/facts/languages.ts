import type { Root, RootContent } from 'mdast';
import type { Provenance } from '../../model';
import { textIn } from '../../text/blocks';
import { isTag } from '../../text/language-tag';
import { commonWords, languageOf } from './language';
import { languageOfScript } from './script';

/**
 * The language of a bulletin, and its body with that of each block that is in another one. Of a bulletin in two languages the first is
 * the bulletin's. A block that is too short to tell has the language of the bulletin, or that of the blocks it stands among.
 */
export function withLanguages(
  body: Root,
  title: string,
  stated?: string,
): { language?: { value: string; provenance: Provenance }; body: Root } {
  const blocks = body.children.map(lookAt);
  const text = blocks.map((block) => block.text).join('\n');
  const [opened] = bilingual(blocks);
  const language = opened ? { value: opened, provenance: { from: 'text' } } : languageOf(`${title}\n${text}`, stated);
  const main = primary(language?.value);
  const sure = blocks.map((block) => foreign(block, main));
  const found = blocks.map((block, at) => sure[at] ?? among(block, main, sure[at - 1], sure[at + 1]));
  // A short line below others of one language belongs to them, as one between them does.
  found.forEach((one, at) => {
    found[at] = one ?? among(blocks[at] as Block, main, found[at - 1], sure[at + 1]);
  });
  const children = body.children.map((node, at) => tagged(node, found[at]));
  return { ...(language && { language }), body: { ...body, children } };
}

interface Block {
  text: string;
  words: number;
  hits: Map<string, number>;
  /** What the text is surely written in. */
  own?: string;
  /** What the page says that it is written in. */
  stated?: string;
}

function lookAt(node: RootContent): Block {
  const text = wordsIn(node);
  const { words, hits } = commonWords(text);
  const own = languageOfScript(text, node.data?.lang, 12) ?? (words >= 10 ? clearest(hits, words) : undefined);
  const { lang } = node.data ?? {};
  return { text, words, hits, ...(own && { own }), ...(lang && isTag(lang) && { stated: lang }) };
}

/** `textIn` joins the items of a list and the cells of a table without a space. */
function wordsIn(node: RootContent): string {
  const inner: readonly RootContent[] = 'children' in node ? node.children : [];
  return /^(?:list|listItem|table|tableRow|blockquote|footnoteDefinition)$/.test(node.type)
    ? inner.map(wordsIn).join('\n')
    : textIn(node);
}

function clearest(hits: Map<string, number>, words: number): string | undefined {
  const [first, second] = [...hits].sort(([, a], [, b]) => b - a);
  return first && second && first[1] >= 4 && first[1] > second[1] * 1.3 && first[1] / words > 0.15 ? first[0] : undefined;
}

/** The languages of a text that is written in several, in order; each has a fifth of the words at least. */
function bilingual(blocks: readonly Block[]): string[] {
  const shares = new Map<string, number>();
  for (const { own, words } of blocks) if (own) shares.set(own, (shares.get(own) ?? 0) + words);
  const all = [...shares.values()].reduce((sum, words) => sum + words, 0);
  const great = [...shares].filter(([, words]) => words > all * 0.2).map(([language]) => language);
  return great.length > 1 ? great : [];
}

/** The language of a block that is surely not the bulletin's; what the page says counts where the words do not speak against it. */
function foreign({ own, stated, words, hits }: Block, main: string): string | undefined {
  const native = hits.get(main) ?? 0;
  if (own) return primary(own) !== main && (hits.get(own) ?? Infinity) > native * 2.5 ? own : undefined;
  // Word processors write "en-US" on every language.
  const told = stated && primary(stated) !== main && primary(stated) !== 'en';
  return told && words >= 3 && native < words * 0.08 ? stated : undefined;
}

/** A block that may be in either: between blocks of the other language and not rather in the bulletin's, or beside one and with words of that alone. */
function among({ own, hits }: Block, main: string, before?: string, after?: string): string | undefined {
  if (own) return undefined;
  const native = hits.get(main) ?? 0;
  const of = (language: string): number => hits.get(language) ?? 0;
  if (before && before === after && of(before) >= native * 2) return before;
  return [after, before].find((language) => language !== undefined && native === 0 && of(language) > 0);
}

function tagged(node: RootContent, language: string | undefined): RootContent {
  const { data, ...rest } = node;
  const { lang, ...others } = data ?? {};
  const kept = { ...others, ...(language && { lang: language }) };
  return (Object.keys(kept).length > 0 ? { ...rest, data: kept } : rest) as RootContent;
}

const primary = (language = ''): string => language.toLowerCase().split('-')[0] ?? '';
