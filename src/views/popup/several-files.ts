import { bibliographyOf, itemsFor } from '../../citations/bibliography';
import { formats } from '../../citations/exports/formats';
import { markdownOf } from '../../citations/markdown';
import type { CitedWork } from '../../citations/together';
import type { Settings } from '../../settings';
import { fileName } from '../../text/file-name';
import type { Clip, SavedFile } from '../actions';
import { type Citing, citingOf, notedOf, optionsOf, worksOf } from '../citing';
import { byPlace } from './by-place';
import type { Gathered } from './state';

/** Several bulletins as one list of references in the person's style. */
export function bibliographyClip(read: readonly Gathered[], citation: Settings['citation']): Clip {
  const entries = bibliographyOf(worksIn(read, citation), citation.style).map((entry) => entry.citation);
  const text = entries.map((entry) => entry.text).join('\n');
  return citation.format === 'plain' ? { text } : { text, html: entries.map(({ html }) => `<p>${html}</p>`).join('') };
}

/** Several bulletins as one file. */
export async function fileOf(
  kind: 'bibtex' | 'ris' | 'csl' | 'markdown',
  read: readonly Gathered[],
  citation: Settings['citation'],
): Promise<SavedFile> {
  const source = read.map(({ reading }) => reading.repost?.blog.title).find(Boolean);
  const works = worksIn(read, citation);
  const name = fileName(source ?? works[0]?.item.title);
  if (kind === 'markdown') return { name: `${name}.md`, type: 'text/markdown', text: await noteIn(works, source, citation) };
  const { writers } = await import('../../citations/exports/exports');
  const { extension, type } = formats[kind];
  return { name: `${name}.${extension}`, type, text: writers[kind](itemsFor(works, citation.style)) };
}

interface Work extends CitedWork {
  gathered: Gathered;
  citing: Citing;
}

function worksIn(read: readonly Gathered[], citation: Settings['citation']): Work[] {
  return read.flatMap((gathered) => {
    const citing = citingOf(gathered.reading, citation, gathered.today);
    const options = optionsOf(citing);
    return worksOf(citing).map((work) => ({ item: citing.sources[work], options, gathered, citing }));
  });
}

/** Each bulletin with its references and key quotations, in the order of the list. */
async function noteIn(works: readonly Work[], source: string | undefined, citation: Settings['citation']): Promise<string> {
  const { notesOf } = await import('../../citations/notes');
  const bulletins = new Map<Gathered, { citing: Citing; citations: string[] }>();
  const markup = /^(?:markdown|wikipedia)$/.test(citation.style);
  for (const { work, citation: cited } of bibliographyOf(works, citation.style)) {
    const section = bulletins.get(work.gathered) ?? { citing: work.citing, citations: [] };
    section.citations.push(markup ? cited.text : markdownOf(cited.html));
    bulletins.set(work.gathered, section);
  }
  return notesOf(
    source,
    [...bulletins].map(([{ reading }, { citing, citations }]) => ({
      title: reading.bulletin.title,
      citations,
      tongue: citing.tongue,
      quotes: reading.quotes
        .filter(({ key }) => key)
        .sort(byPlace)
        .map((quote) => notedOf(citing, quote)),
    })),
  );
}
