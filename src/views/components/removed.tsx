import type { Note } from '../../model';
import { textIn } from '../../text/blocks';
import { removalsIn } from '../restore';
import { useWords } from '../words';
import { reasonOf } from './reasons';

interface RemovedListProps {
  notes: readonly Note[];
  restored: readonly number[];
  restore: (notes: number[], said: string) => void;
  /** What the fold says of itself; how many pieces there are, where it is left out. */
  summary?: string;
}

/** Everything that was taken out, why, and the way back. */
export function RemovedList({ notes, restored, restore, summary }: RemovedListProps) {
  const words = useWords();
  const gone = removalsIn(notes);
  if (gone.length === 0) return <p class="hint removed-none">{words('article.removedCount', 0)}</p>;
  return (
    <details class="removed">
      <summary>
        <span dir="auto">{summary ?? words('article.removedCount', gone.length)}</span>
      </summary>
      <p class="hint" dir="auto">
        {words('article.removedHint')}
      </p>
      <ul>
        {gone.map((index) => {
          const note = notes[index];
          return note && <Piece key={index} index={index} note={note} restored={restored} restore={restore} />;
        })}
      </ul>
    </details>
  );
}

function Piece(props: { index: number; note: Note } & Pick<RemovedListProps, 'restored' | 'restore'>) {
  const { index, note, restored, restore } = props;
  const words = useWords();
  const back = restored.includes(index);
  const text = note.text ?? note.removed?.nodes.map(textIn).join(' ').slice(0, 140);
  const reason = words(reasonOf(note));
  const piece = text || reason;
  return (
    <li class={back ? 'back' : undefined}>
      <p>
        <b>{reason}</b>
        {text && <span class="gone-text">{text}</span>}
      </p>
      <button
        type="button"
        class="plain"
        aria-label={words(back ? 'article.removeAgainLabel' : 'article.restoreLabel', { piece })}
        onClick={() =>
          back
            ? restore(
                restored.filter((other) => other !== index),
                words('toast.removedAgain'),
              )
            : restore([...restored, index], words('toast.restored'))
        }
      >
        {words(back ? 'article.removeAgain' : 'article.restore')}
      </button>
    </li>
  );
}
