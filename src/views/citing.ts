import type { Citation } from '../citations/cite';
import type { CslItem } from '../citations/csl';
import { type Frame, frameOf, namesOf } from '../citations/frame';
import { markdownOf } from '../citations/markdown';
import type { NotedQuote } from '../citations/note';
import type { CiteOptions } from '../citations/options';
import { type Quotation, quotation, wordsOf } from '../citations/quotation';
import { type Sources, sourcesOf } from '../citations/source';
import { citeTogether, inTextTogether } from '../citations/together';
import type { Iso, Quote, Readable } from '../model';
import type { Settings, StyleKey, Tongue } from '../settings';
import { blocksOf } from '../text/blocks';
import { betweenOf, partsOf } from '../text/parts';
import { namedWith } from '../text/rank';
import type { Clip } from './actions';
import { type Edits, edited, type Figures, type Work, type Wrong, wrongIn } from './edits';
import type { PlainKey } from './words';

/** Words to quote; a person's own selection has no more than these. */
export type Quoted = Pick<Quote, 'text' | 'speaker' | 'paragraph'> & Partial<Pick<Quote, 'spans'>>;

/** Everything a view needs to cite one reading. */
export interface Citing {
  sources: Sources;
  settings: Settings['citation'];
  /** The page is no copy of a work that is known: there is one work to cite, the page itself. */
  alone: boolean;
  /** The article's text by blocks: the evidence for proper nouns when a style asks for sentence case. */
  blocks: string[];
  /** Names that keep their capitals in a title. */
  people: string[];
  bodies: string[];
  /** The language references are written in. */
  tongue: Tongue;
  /** The first field that holds what it cannot hold; nothing is copied until it is mended. */
  wrong?: Wrong;
}

/** The reading as works to cite, with the person's changes in them. `figures`: how the person reads `03/06/2025`. */
export function citingOf(
  readable: Readable,
  settings: Settings['citation'],
  today: Iso,
  edits: Edits = {},
  figures: Figures = 'month-first',
): Citing {
  const sources = sourcesOf(readable, { accessed: today });
  const alone = (!readable.mailer && !sources.found) || !readable.repost;
  const itself: Work = readable.repost?.host === 'blogger' ? 'repost' : 'original';
  const blocks = blocksOf(readable.bulletin.body).map((block) => block.text);
  const chosen = alone ? { ...settings, cite: itself } : settings;
  const people = [...readable.people, ...readable.bulletin.authors].map(({ name }) => name);
  const bodies = [readable.bulletin.issuer, ...readable.bulletin.authors.map(({ affiliation }) => affiliation)];
  const own: Tongue = /^es\b/i.test(readable.bulletin.language ?? '') ? 'es' : 'en';
  const wrong = wrongIn(edits, worksIn(chosen), figures);
  return {
    sources: {
      ...sources,
      original: edited(sources.original, 'original', edits, figures),
      repost: edited(sources.repost, 'repost', edits, figures),
    },
    settings: chosen,
    alone,
    blocks,
    people,
    bodies: bodies.flatMap((name) => name ?? []),
    tongue: settings.language === 'own' ? own : settings.language,
    ...(wrong && { wrong }),
  };
}

/** The works that are to be cited, in order. */
export function worksOf({ settings }: Citing): Work[] {
  return worksIn(settings);
}

/** Who wrote the work that is cited first, as people are named; nobody where it is the body whose page it is. */
export function writersOf(citing: Citing): string[] {
  const [work = 'original'] = worksOf(citing);
  const source = citing.sources[work];
  return source.custom?.owner ? [] : namesOf(source);
}

/** The facts above and the citation below a copied article; nothing where the options leave it out. */
export function frameIn(citing: Citing, form: 'text' | 'markdown'): Frame | undefined {
  if (!citing.settings.framed) return undefined;
  const [work = 'original'] = worksOf(citing);
  const { style } = citing.settings;
  const markup = /^(?:markdown|wikipedia)$/.test(style);
  const cited = citationsOf(citing, style).map(({ text, html }) => (form === 'text' || markup ? text : markdownOf(html)));
  return frameOf(citing.sources[work], cited, form);
}

/** What the button and the message call what is copied: where it is not the original, they say so. */
export function copyWordsOf({ settings, alone }: Citing) {
  return copyWords[alone ? 'original' : settings.cite];
}

const copyWords = {
  original: { button: 'popup.copyCitation', said: 'toast.citationCopied' },
  repost: { button: 'popup.copyRepost', said: 'toast.repostCopied' },
  both: { button: 'popup.copyBoth', said: 'toast.bothCopied' },
} as const;

function worksIn({ cite }: Settings['citation']): Work[] {
  return cite === 'both' ? ['original', 'repost'] : [cite];
}

/** The works that are to be cited, in one style. */
export function citationsOf(citing: Citing, style: StyleKey): Citation[] {
  return citeTogether(itemsOf(citing), style, optionsOf(citing));
}

/** The form for the running text of all of them. */
export function inTextOf(citing: Citing, style: StyleKey): string | undefined {
  return inTextTogether(itemsOf(citing), style, optionsOf(citing));
}

/** The reference for the clipboard: one entry a work. */
export function referenceOf(citing: Citing, style: StyleKey): Clip {
  const entries = citationsOf(citing, style);
  const text = entries.map((entry) => entry.text).join('\n');
  if (citing.settings.format === 'plain') return { text };
  return { text, html: entries.map((entry) => `<p>${entry.html}</p>`).join('') };
}

/** A quotation with who said it, the in-text form and the reference, for the clipboard. */
export function quotationOf(citing: Citing, quote: Quoted, link?: string): Quotation {
  const work: Work = citing.settings.cite === 'repost' ? 'repost' : 'original';
  const { text, paragraph, speaker, spans = [] } = quote;
  const by = speaker && namedWith(speaker);
  const quoted = { text, paragraph, by, parts: partsOf(quote), between: betweenOf(spans, citing.blocks) };
  return quotation(quoted, citing.sources[work], citing.settings.style, {
    ...optionsOf(citing),
    ...(citing.settings.gap === 'words' && { gap: 'words' as const }),
    ...(link && { link }),
  });
}

/** A quotation as a note has it. */
export function notedOf({ blocks, settings }: Citing, quote: Quoted, link?: string): NotedQuote {
  const { text, speaker, paragraph, spans = [] } = quote;
  const words = wordsOf(
    { text, parts: partsOf(quote), between: betweenOf(spans, blocks) },
    settings.gap === 'words' ? 'words' : undefined,
  );
  return { words, ...(speaker && { by: namedWith(speaker) }), ...(paragraph && { paragraph }), ...(link && { link }) };
}

/** The same, as the person wants it on the clipboard. */
export function quotationClip(citing: Citing, quote: Quoted, link?: string): Clip {
  const { text, html } = quotationOf(citing, quote, link);
  return citing.settings.format === 'plain' ? { text } : { text, html };
}

/** What a person calls each style. */
export const styleNames = {
  apa: 'styles.apa',
  mla: 'styles.mla',
  'chicago-note': 'styles.chicagoNote',
  'chicago-bibliography': 'styles.chicagoBibliography',
  'chicago-author-date': 'styles.chicagoAuthorDate',
  harvard: 'styles.harvard',
  ieee: 'styles.ieee',
  vancouver: 'styles.vancouver',
  bluebook: 'styles.bluebook',
  wikipedia: 'styles.wikipedia',
  markdown: 'styles.markdown',
  plain: 'styles.plain',
} as const satisfies Record<StyleKey, PlainKey>;

function itemsOf(citing: Citing): CslItem[] {
  return worksOf(citing).map((work) => citing.sources[work]);
}

/** What the text tells of how its works are to be cited. */
export function optionsOf({ settings, blocks, people, bodies, tongue }: Citing): CiteOptions {
  return { accessed: settings.accessed, text: blocks.join('\n'), people, bodies, tongue };
}
