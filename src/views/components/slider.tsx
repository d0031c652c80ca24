import { useId } from 'preact/hooks';

interface SliderProps {
  label: string;
  value: number;
  /** The value as people read it. */
  shown: string;
  min: number;
  max: number;
  step: number;
  change: (value: number) => void;
}

/** A native range with its name and value; arrow keys, clicks on the track and dragging all work. */
export function Slider({ label, value, shown, change, ...range }: SliderProps) {
  const id = useId();
  return (
    <div class="slider">
      <label for={id}>{label}</label>
      <output for={id}>{shown}</output>
      <input
        id={id}
        type="range"
        {...range}
        value={value}
        aria-valuetext={shown}
        onInput={(event) => {
          change(Number(event.currentTarget.value));
        }}
      />
    </div>
  );
}
