import { useId, useLayoutEffect, useRef } from 'preact/hooks';

export interface Option<T extends string> {
  value: T;
  label: string;
}

/** One of a few, all seen at once: native radio buttons, so arrow keys and names come with them. */
export function Choice<T extends string>(props: {
  label: string;
  value: T;
  options: readonly Option<T>[];
  choose: (value: T) => void;
  class?: string;
}) {
  const name = useId();
  return (
    <fieldset class={`choice ${props.class ?? ''}`}>
      <legend>{props.label}</legend>
      <div class="choice-row">
        {props.options.map(({ value, label }) => (
          <label key={value} data-value={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === props.value}
              onChange={() => {
                props.choose(value);
              }}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** On or off; acts at once. */
export function Switch(props: { label: string; on: boolean; change: (on: boolean) => void; hint?: string }) {
  const hint = useId();
  const box = useRef<HTMLInputElement>(null);
  // A click turns the box itself; where the change was refused it turns back.
  useLayoutEffect(() => {
    if (box.current) box.current.checked = props.on;
  });
  return (
    <label class="switch">
      <input
        ref={box}
        type="checkbox"
        role="switch"
        checked={props.on}
        aria-checked={props.on}
        aria-describedby={props.hint ? hint : undefined}
        onChange={(event) => {
          props.change(event.currentTarget.checked);
        }}
      />
      <span class="switch-label">
        {props.label}
        {props.hint && (
          <small id={hint} class="hint">
            {props.hint}
          </small>
        )}
      </span>
    </label>
  );
}
