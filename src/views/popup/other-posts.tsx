import { useRun } from '../components/toast';
import { useWords } from '../words';
import type { PopupActions } from './state';

/** The way back to the list, on a page that shows several posts. */
export function OtherPosts({ actions }: { actions: PopupActions }) {
  const words = useWords();
  const run = useRun();
  return (
    <button type="button" class="plain" onClick={() => run(actions.otherPosts())}>
      {words('popup.otherPosts')}
    </button>
  );
}
