import { useId } from 'preact/hooks';
import type { DigestItem } from '../../model';
import { useWords } from '../words';

interface StoryChoiceProps {
  items: readonly DigestItem[];
  /** Place of the chosen story in `items`; none: the whole bulletin. */
  chosen: number | undefined;
  choose: (story: number | undefined) => void;
}

/** What of a digest is cited: all of it, or one story by itself. */
export function StoryChoice({ items, chosen, choose }: StoryChoiceProps) {
  const words = useWords();
  const id = useId();
  return (
    <p class="story-choice">
      <label for={id}>{words('citation.part')}</label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) => choose(value === '' ? undefined : Number(value))}
      >
        <option value="">{words('citation.whole')}</option>
        {items.map(({ title, block }, index) => (
          <option key={block} value={index}>
            {title}
          </option>
        ))}
      </select>
    </p>
  );
}
