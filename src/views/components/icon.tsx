/** A small drawn sign beside words; it says nothing of its own, so it is hidden from those who listen. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}

export type IconName = keyof typeof paths;

/** Strokes on a grid of 16. */
const paths = {
  close: 'M3.5 3.5l9 9m0-9l-9 9',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  down: 'M4 6.2l4 4 4-4',
  out: 'M6.5 3.5H3.5v9h9v-3M9 3h4v4M13 3L7.5 8.5',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  find: 'M7 11.5a4.5 4.5 0 100-9 4.5 4.5 0 000 9zM10.3 10.3l3.2 3.2',
  warn: 'M8 2.2l6.2 11.3H1.8zM8 6.5v3.2M8 11.6v.01',
  check: 'M3 8.5l3.2 3.2L13 4.5',
  undo: 'M3 6.5h6.5a3.5 3.5 0 010 7H6M5.8 3.5L3 6.5l2.8 3',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z',
  play: 'M5 3l7.5 5L5 13z',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  stop: 'M4 4h8v8H4z',
  previous: 'M11.5 3.5L5.5 8l6 4.5zM4 3.5v9',
  next: 'M4.5 3.5l6 4.5-6 4.5zM12 3.5v9',
  reader: 'M2 3.5h4.5A1.5 1.5 0 018 5v8a1.5 1.5 0 00-1.5-1.5H2zM14 3.5H9.5A1.5 1.5 0 008 5v8a1.5 1.5 0 011.5-1.5H14z',
  quote: 'M3 11V7.5Q3 4.5 6 4.3M3 8.2h3.2V11H3zM9 11V7.5q0-3 3-3.2M9 8.2h3.2V11H9z',
  minus: 'M3.5 8h9',
  plus: 'M3.5 8h9M8 3.5v9',
  page: 'M4 1.8h5.5L12.5 5v9.2H4zM9.2 2v3.3h3.2M6 8h4.5M6 10.5h4.5',
  lock: 'M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 015 0v2.5',
  clock: 'M8 14A6 6 0 108 2a6 6 0 000 12zM8 4.8V8l2.3 1.7',
} as const;
