import type { ComponentProps } from 'preact';

interface GrowingProps extends Omit<ComponentProps<'textarea'>, 'value' | 'onInput'> {
  value: string;
  change: (value: string) => void;
}

/** A field of one line that is as high as its words are long. The mirror behind it, which the style sheet draws, gives it its height. */
export function Growing({ value, change, ...rest }: GrowingProps) {
  return (
    <span class="growing" data-value={value}>
      <textarea
        {...rest}
        rows={1}
        value={value}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
        // What is pasted over several lines is one line.
        onInput={(event) => change(event.currentTarget.value.replace(/(?<!\s)\s*\n\s*/g, ' '))}
      />
    </span>
  );
}
