import type { Citation } from '../citations/cite';
import { type CslItem, datePartsOf } from '../citations/csl';
import { nameOf } from '../citations/names';
import type { CiteOptions } from '../citations/options';
import { type Quotation, quotation } from '../citations/quotation';
import { type FieldProvenance, type Sources, sourcesOf } from '../citations/source';
import { citeTogether, inTextTogether } from '../citations/together';
import type { Iso, Quote, Readable } from '../model';
import type { Settings, StyleKey } from '../settings';
import { blocksOf } from '../text/blocks';
import { betweenOf, partsOf } from '../text/parts';
import { namedWith } from '../text/rank';
import type { Clip } from './actions';
import type { PlainKey } from './words';

/** Which of the two works. */
export type Work = 'original' | 'repost';
export type Field = FieldProvenance['field'];
/** What the person changed, as typed; only what can be used gets in. */
export type Edits = Partial<Record<`${Work}.${Field}`, string>>;

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
}

/** The reading as works to cite, with the person's changes in them. */
export function citingOf(readable: Readable, settings: Settings['citation'], today: Iso, edits: Edits = {}): Citing {
  const sources = sourcesOf(readable, { accessed: today });
  const alone = (!readable.mailer && !sources.found) || !readable.repost;
  const itself: Work = readable.repost?.host === 'blogger' ? 'repost' : 'original';
  const blocks = blocksOf(readable.bulletin.body).map((block) => block.text);
  return {
    sources: {
      ...sources,
      original: edited(sources.original, 'original', edits),
      repost: edited(sources.repost, 'repost', edits),
    },
    settings: alone ? { ...settings, cite: itself } : settings,
    alone,
    blocks,
  };
}

/** The works that are to be cited, in order. */
export function worksOf({ settings }: Citing): Work[] {
  return settings.cite === 'both' ? ['original', 'repost'] : [settings.cite];
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
  return quotation(quoted, citing.sources[work], citing.settings.style, { ...optionsOf(citing), ...(link && { link }) });
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

/**
 * The changes with one more, or (`undefined`) without. A fact that both works have from the same place, such as the name under the
 * headline, is mended in both when it is mended in the original, as long as the repost's own has not been changed.
 */
export function changed(edits: Edits, { fields }: Sources, which: readonly [Work, Field][], value: string | undefined): Edits {
  const next = { ...edits };
  for (const [work, field] of which) {
    const shared = work === 'original' && sameFact(fields, field) && next[`repost.${field}`] === next[`original.${field}`];
    for (const each of shared ? (['original', 'repost'] as const) : [work]) {
      if (value === undefined) delete next[`${each}.${field}`];
      else next[`${each}.${field}`] = value;
    }
  }
  return next;
}

function sameFact(fields: Sources['fields'], field: Field): boolean {
  const [original, repost] = [fields.original, fields.repost].map((rows) => rows.find((row) => row.field === field));
  return original?.value !== undefined && original.value === repost?.value && original.from === repost.from;
}

function itemsOf(citing: Citing): CslItem[] {
  return worksOf(citing).map((work) => citing.sources[work]);
}

function optionsOf({ settings, blocks }: Citing): CiteOptions {
  return { accessed: settings.accessed, text: blocks.join('\n') };
}

function edited(item: CslItem, work: Work, edits: Edits): CslItem {
  const change = (field: Field): string | undefined => edits[`${work}.${field}`]?.trim();
  const next: CslItem = { ...item };
  for (const field of ['title', 'container-title', 'URL', 'genre'] as const) {
    const value = change(field);
    if (value === '') delete next[field];
    else if (value !== undefined) next[field] = value;
  }
  for (const field of ['issued', 'accessed'] as const) {
    const value = change(field);
    const date = value ? datePartsOf(value) : undefined;
    if (value === '') delete next[field];
    else if (date) next[field] = date;
  }
  const author = change('author');
  if (author === '') delete next.author;
  else if (author !== undefined) next.author = author.split(';').flatMap((name) => (name.trim() ? [personOf(name.trim())] : []));
  return next;
}

/** `Family, Given` is taken at its word; any other writing is read as a name in reading order. */
function personOf(typed: string): NonNullable<CslItem['author']>[number] {
  const [family, given] = typed.split(',').map((part) => part.trim());
  return family && given ? { family, given } : nameOf({ name: typed });
}
