import { archivedCopyOf } from '../../citations/archive';
import { type ExportKey, formats } from '../../citations/exports/formats';
import type { ZoteroItem } from '../../citations/exports/zotero';
import type { Quote } from '../../model';
import { fileName } from '../../text/file-name';
import { webAddress } from '../body/address';
import { type Citing, notedOf, referenceOf, worksOf } from '../citing';
import { Icon } from '../components/icon';
import { useRun } from '../components/toast';
import { useWords } from '../words';
import { byPlace } from './by-place';
import type { PopupActions } from './state';

/** The reference as a file for reference managers. */
export function Files({ citing, quotes, actions }: { citing: Citing; quotes: readonly Quote[]; actions: PopupActions }) {
  const words = useWords();
  const run = useRun();
  const items = worksOf(citing).map((work) => citing.sources[work]);
  const keyQuotes = quotes.filter(({ key }) => key).sort(byPlace);
  const toZotero = async (): Promise<ZoteroItem[]> => {
    const { zoteroItem } = await import('../../citations/exports/zotero');
    const noted = keyQuotes.map((quote) => notedOf(citing, quote));
    return items.map((item, index) => zoteroItem(item, index === 0 ? noted : [], citing.tongue));
  };
  const saveNote = async (): Promise<void> => {
    const { noteOf } = await import('../../citations/note');
    const noted = await Promise.all(keyQuotes.map(async (quote) => notedOf(citing, quote, await actions.linkTo(quote))));
    const { original, repost } = citing.sources;
    const text = noteOf({
      original,
      ...(!citing.alone && { repost }),
      citation: referenceOf(citing, citing.settings.style).text,
      quotes: noted,
      tongue: citing.tongue,
    });
    const name = `${fileName(items[0]?.title)}.md`;
    await run(actions.download({ name, type: 'text/markdown', text }), words('toast.fileSaved', { name }));
  };
  return (
    <section class="files" aria-label={words('citation.export')}>
      <h2>{words('citation.export')}</h2>
      <div class="tool-row">
        {kinds.map((kind) => {
          const { type } = formats[kind];
          const format = words(`citation.${kind}`);
          const name = `${fileName(items[0]?.title)}.${endingOf(kind)}`;
          const save = async (): Promise<void> => {
            const { writers } = await import('../../citations/exports/exports');
            await run(actions.download({ name, type, text: writers[kind](items) }), words('toast.fileSaved', { name }));
          };
          return (
            <button type="button" key={kind} aria-label={words('citation.saveAs', { format })} onClick={save}>
              {format}
            </button>
          );
        })}
        <button type="button" onClick={() => void saveNote()}>
          {words('citation.saveNote')}
        </button>
        {citing.settings.zotero && (
          <button type="button" onClick={() => void run(actions.saveToZotero(toZotero), words('zotero.saved'))}>
            {words('zotero.save')}
          </button>
        )}
      </div>
    </section>
  );
}

/** A link, nothing is looked up: agencies move and delete pages. */
export function Archived({ citing }: { citing: Citing }) {
  const words = useWords();
  const [work = 'original'] = worksOf(citing);
  const address = webAddress(archivedCopyOf(citing.sources[work]));
  return address ? (
    <p class="archived">
      <a href={address} target="_blank" rel="noopener noreferrer">
        {words('citation.archived')}
        <Icon name="out" />
      </a>
    </p>
  ) : null;
}

/** The formats that reference managers open. */
const kinds = ['bibtex', 'biblatex', 'ris', 'csl'] as const satisfies ExportKey[];

/** Two formats with one ending are told apart in a folder: the second has its name before the ending. */
function endingOf(kind: (typeof kinds)[number]): string {
  const { extension } = formats[kind];
  const first = kinds.find((other) => formats[other].extension === extension);
  return first === kind ? extension : `${kind}.${extension}`;
}
