import { useWords } from '../words';

/** How far the text has been read. */
export function Reach({ progress, own }: { progress: number; own: (name: string) => string }) {
  const words = useWords();
  const percent = Math.round(progress * 100);
  return (
    <div
      class="reach"
      role="progressbar"
      aria-label={words('reader.progress')}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      tabIndex={-1}
      style={{ [own('--reach')]: progress }}
    />
  );
}
