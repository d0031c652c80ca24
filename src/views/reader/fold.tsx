import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** A part beside the text: open where there is room for it, folded above the text where there is none. */
export function Fold(props: { title: string; class: string; children: ComponentChildren }) {
  const [open] = useState(() => globalThis.matchMedia?.('(min-width: 1100px)').matches ?? true);
  return (
    <aside class={props.class} aria-label={props.title}>
      <details open={open}>
        <summary>{props.title}</summary>
        {props.children}
      </details>
    </aside>
  );
}
