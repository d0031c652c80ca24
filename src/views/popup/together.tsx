import type { PostRef } from '../../model';
import type { Settings } from '../../settings';
import { styleNames } from '../citing';
import { Icon } from '../components/icon';
import { useRun } from '../components/toast';
import { listIn } from '../when';
import { useWords } from '../words';
import type { Gathering } from './gathering';
import { titleOf } from './post-title';
import type { PopupActions } from './state';

interface TogetherProps {
  /** Those that are ticked, in the order of the page. */
  posts: readonly PostRef[];
  gathering: Gathering;
  citation: Settings['citation'];
  actions: PopupActions;
}

/** What can be done with the posts that are ticked. They are read one by one when something is first done with them. */
export function Together({ posts, gathering, citation, actions }: TogetherProps) {
  const words = useWords();
  const run = useRun();
  const { gather, progress, stop, outcome } = gathering;
  const copy = async (): Promise<void> => {
    const read = await gather(posts);
    if (!read) return;
    const { bibliographyClip } = await import('./several-files');
    const clip = bibliographyClip(read, citation);
    await run(actions.copy(clip), words('several.copied', { style: words(styleNames[citation.style]) }), clip);
  };
  const save = async (kind: (typeof kinds)[number]): Promise<void> => {
    const read = await gather(posts);
    if (!read) return;
    const { fileOf } = await import('./several-files');
    const file = await fileOf(kind, read, citation);
    await run(actions.download(file), words('toast.fileSaved', { name: file.name }));
  };
  const nameOf = (post: PostRef): string => titleOf(post, words('states.untitled'));
  const busy = progress !== undefined;
  const begin = (work: () => Promise<void>) => () => {
    if (!busy) void work();
  };
  return (
    <section class="together" aria-label={words('several.together')}>
      <p class="chosen-count">{words('several.chosen', posts.length)}</p>
      <div class="tool-row">
        <button type="button" class="main" aria-disabled={busy} onClick={begin(copy)}>
          <Icon name="copy" />
          {words('several.copy')}
        </button>
        {kinds.map((kind) => (
          <button
            type="button"
            key={kind}
            aria-disabled={busy}
            aria-label={words('citation.saveAs', { format: words(names[kind]) })}
            onClick={begin(() => save(kind))}
          >
            {words(names[kind])}
          </button>
        ))}
      </div>
      {progress && (
        <div class="gathering">
          <progress value={progress.done} max={progress.all} aria-label={words('several.reading', progress)} />
          <span aria-hidden="true">{words('several.reading', progress)}</span>
          <button type="button" class="plain" onClick={stop}>
            {words('popup.stop')}
          </button>
        </div>
      )}
      <p role="status" class="left-out">
        {outcome?.stopped && words('several.stopped')}
        {outcome?.missing && words('several.leftOut', { titles: listIn(words.language, outcome.missing.map(nameOf)) })}
      </p>
    </section>
  );
}

/** What reference managers open, and a note. */
const kinds = ['bibtex', 'ris', 'csl', 'markdown'] as const;

const names = {
  bibtex: 'citation.bibtex',
  ris: 'citation.ris',
  csl: 'citation.csl',
  markdown: 'styles.markdown',
} as const satisfies Record<(typeof kinds)[number], string>;
