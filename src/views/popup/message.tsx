import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../components/icon';

/** A state in which there is nothing to read: a sign, one sentence, what to do next. */
export function Message(props: { icon: IconName; title: string; hint?: string; children?: ComponentChildren }) {
  return (
    <main class="message">
      <div class="message-head">
        <span class="emblem">
          <Icon name={props.icon} />
        </span>
        <h1>{props.title}</h1>
        {props.hint && <p>{props.hint}</p>}
      </div>
      {props.children}
    </main>
  );
}
