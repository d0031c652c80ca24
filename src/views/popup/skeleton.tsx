import { useEffect, useState } from 'preact/hooks';
import { useRun } from '../components/toast';
import { useWords } from '../words';
import { Bones } from './bones';
import type { PopupActions } from './state';

/** The popup before its page has been read: the same boxes, so that nothing jumps when the words arrive. */
export function Skeleton({ actions }: { actions: PopupActions }) {
  const words = useWords();
  const run = useRun();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const waited = setTimeout(() => setLong(true), patience);
    return () => clearTimeout(waited);
  }, []);
  return (
    <main class="ready skeleton" aria-busy="true">
      <div role="status">
        <h1 class={long ? 'long' : 'heard'}>{words(long ? 'popup.readingLong' : 'popup.reading')}</h1>
      </div>
      {long && (
        <button type="button" class="stop" onClick={() => run(actions.stop())}>
          {words('popup.stop')}
        </button>
      )}
      <div class="head" aria-hidden="true">
        <i class="bone short" />
        <i class="bone tall" />
        <i class="bone tall part" />
        <i class="bone part" />
        <i class="bone box" />
        <i class="bone box" />
      </div>
      <Bones />
    </main>
  );
}

/** Milliseconds; hardly a page takes longer. */
const patience = 1000;
