import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part beside the text: open where there is room for it, folded above the text where there is none. */
export function Fold(props: { title: string; class: string; children: ComponentChildren }) {
  const [open, setOpen] = useState(() => room()?.matches ?? true);
  useEffect(() => {
    const query = room();
    const follow = (): void => setOpen(query?.matches ?? true);
    query?.addEventListener('change', follow);
    return () => query?.removeEventListener('change', follow);
  }, []);
  return (
    <aside class={props.class} aria-label={props.title}>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{props.title}</summary>
        {props.children}
      </details>
    </aside>
  );
}

const room = (): MediaQueryList | undefined => globalThis.matchMedia?.('(min-width: 1100px)');
