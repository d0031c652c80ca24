import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A part of the options page under its heading. `name`: where an address of the page leads to. */
export function Section(props: { title: string; hint?: string; name?: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section id={props.name} aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      {props.hint && <p class="hint">{props.hint}</p>}
      {props.children}
    </section>
  );
}
