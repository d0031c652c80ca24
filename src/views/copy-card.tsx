import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Clip, Done } from './actions';
import { guard } from './reader/trusted';
import type { Words } from './words';

interface CopyCardProps {
  clip: Clip;
  words: Words;
  copy(clip: Clip): Promise<Done>;
  leave(): void;
}

/**
 * Shown over the page when a menu entry or a shortcut was not allowed to write to the clipboard: the text, selected, and a button whose
 * click the browser does allow. Returns the way to take it down.
 */
export function mountCopyCard(root: HTMLElement, props: CopyCardProps): () => void {
  const unguard = guard(root);
  render(<CopyCard {...props} />, root);
  return () => {
    unguard();
    render(null, root);
  };
}

function CopyCard({ clip, words, copy, leave }: CopyCardProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [denied, setDenied] = useState(false);
  useEffect(() => field.current?.select(), []);
  const again = async (): Promise<void> => {
    if ((await copy(clip)).ok) leave();
    else setDenied(true);
  };
  return (
    <div class="copy-card" lang={words.language}>
      <label>
        {words('toast.byHand')}
        <textarea ref={field} readOnly rows={6} value={clip.text} />
      </label>
      <p role="status">{denied && words('toast.deniedCopy')}</p>
      <div class="row">
        <button type="button" class="main" onClick={() => void again()}>
          {words('quotes.copy')}
        </button>
        <button type="button" onClick={leave}>
          {words('toast.dismiss')}
        </button>
      </div>
    </div>
  );
}
