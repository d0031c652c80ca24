import { Icon } from './icon';

/** A part with nothing in it: says so, and what to do instead. */
export function Empty({ title, hint }: { title: string; hint: string }) {
  return (
    <div class="empty">
      <span class="emblem">
        <Icon name="quote" />
      </span>
      <h2>{title}</h2>
      <p>{hint}</p>
    </div>
  );
}
