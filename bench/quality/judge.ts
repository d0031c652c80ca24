import { bare, blocksIn, factsOf, folded } from '../../tests/corpus/compare';
import type { Gold } from '../../tests/corpus/gold';
import { keptInOrder, type Score, score } from './measure';
import type { Output } from './readers';

/** How one reader did on one page. */
export interface Judgement {
  text: Score;
  paragraphs: number;
  /** Names of the kinds of furniture that were left over. */
  furniture: string[];
  links: { right: number; of: number };
  /** The five facts every reader tries to give. */
  common: { right: number; of: number };
  /** All facts, where the reader gives them. */
  facts?: { right: number; of: number };
}

export function judge(output: Output, expected: string, gold?: Gold): Judgement {
  const blocks = blocksIn(expected);
  const must = blocks.filter(({ maybe }) => !maybe).map(({ text }) => text);
  const may = blocks.filter(({ maybe }) => maybe).map(({ text }) => text);
  const facts = gold && output.reading ? factsOf(output.reading, gold) : undefined;
  return {
    text: score(must.join('\n'), without(output.text, [...may, gold?.title ?? ''])),
    paragraphs: keptInOrder(must, output.text),
    furniture: furniture.filter(({ left }) => left(output)).map(({ name }) => name),
    links: gold ? linkCount(output.links, gold) : { right: 0, of: 0 },
    common: gold ? commonFacts(output, gold) : { right: 0, of: 0 },
    ...(facts && { facts: { right: facts.filter(({ agree }) => agree).length, of: facts.length } }),
  };
}

/** Lines about which the gold does not decide count neither for nor against a reader; nor does the title. */
function without(text: string, lines: readonly string[]): string {
  const open = new Set(lines.map(folded));
  return text
    .split('\n')
    .filter((line) => !open.has(folded(line)))
    .join('\n');
}

/** What no reader should leave standing, by the words of the mailer. */
const furniture: { name: string; left: (output: Output) => boolean }[] = [
  { name: 'sent-by sentence', left: ({ text }) => /using\s+govdelivery\s+communications/i.test(text) },
  {
    name: 'subscriber services',
    left: ({ text }) =>
      /subscriber services|servicios para suscriptores|manage (subscriptions|preferences)|unsubscribe/i.test(text),
  },
  {
    name: 'view as web page',
    left: ({ text }) => /view (it )?(as a web ?page|in browser|online)|view this bulletin online/i.test(text),
  },
  { name: 'preheader or leaked style', left: ({ text }) => /\.abe-column-block|min-height:/.test(text) },
  { name: 'tracking pixel', left: ({ images }) => images.some((src) => /govdelivery\.com\/(track\?enid|CI\d)/.test(src)) },
  { name: 'editor label', left: ({ text }) => /^(Left|Right)$/m.test(text) },
];

function linkCount(links: readonly string[], gold: Gold): { right: number; of: number } {
  const got = new Set(links.map(bare));
  const want = [...new Set(gold.links.map(bare))];
  return { right: want.filter((url) => got.has(url)).length, of: want.length };
}

/** Title, author, date in the text, language, name of the blog: an absent fact must be absent, an author need only be named. */
function commonFacts(output: Output, gold: Gold): { right: number; of: number } {
  const checks = [
    folded(output.title ?? '') === folded(gold.title),
    gold.authors.length === 0 ? !output.byline : gold.authors.every((name) => output.byline?.includes(name)),
    (output.date ?? '').slice(0, 10) === (gold.issued ?? ''),
    (output.language ?? '').slice(0, 2) === gold.language,
    output.site === gold.repost.blogTitle,
  ];
  return { right: checks.filter(Boolean).length, of: checks.length };
}
