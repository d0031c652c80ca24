import { useWords } from '../words';

/** The popup before its page has been read: the same boxes, so that nothing jumps when the words arrive. */
export function Skeleton() {
  const words = useWords();
  return (
    <main class="ready skeleton" aria-busy="true">
      <div role="status">
        <h1 class="heard">{words('popup.reading')}</h1>
      </div>
      <div class="head" aria-hidden="true">
        <i class="bone short" />
        <i class="bone tall" />
        <i class="bone tall part" />
        <i class="bone part" />
        <i class="bone box" />
        <i class="bone box" />
      </div>
      <div class="bones" aria-hidden="true">
        <i class="bone" />
        <i class="bone" />
        <i class="bone part" />
        <i class="bone" />
        <i class="bone part" />
      </div>
    </main>
  );
}
