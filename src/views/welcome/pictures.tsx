import type { ComponentChildren } from 'preact';

/** The toolbar with the puzzle piece open and a pin beside the button's name. */
export function PinPicture() {
  return (
    <Picture>
      <rect class="bar" x="0.5" y="0.5" width="239" height="27" rx="6" />
      <rect class="line" x="12" y="9" width="120" height="10" rx="5" />
      <path class="sign" d="M205 7h4a3 3 0 0 1 6 0h4v5a3 3 0 0 1 0 6v4h-14z" />
      <rect class="sheet" x="96" y="36" width="140" height="68" rx="6" />
      <rect class="line" x="108" y="47" width="60" height="7" rx="3.5" />
      <Button x={108} y={66} />
      <rect class="ink" x="136" y="73" width="58" height="7" rx="3.5" />
      <path class="sign strong" d="M212 67h8l-1.5 7 3.5 4h-12l3.5-4zM216 78v8" />
    </Picture>
  );
}

/** A post of a blog, the button with its badge above it. */
export function BadgePicture() {
  return (
    <Picture>
      <rect class="bar" x="0.5" y="0.5" width="239" height="27" rx="6" />
      <rect class="line" x="12" y="9" width="120" height="10" rx="5" />
      <Button x={196} y={3} />
      <rect class="mark" x="209" y="13" width="16" height="13" rx="3" />
      <path class="quotes" d="M213 22v-3q0-2 2.5-2.200M213 20h2v2h-2zM218 22v-3q0-2 2.5-2.200M218 20h2v2h-2z" />
      <rect class="sheet" x="30" y="40" width="180" height="64" rx="6" />
      <rect class="ink" x="44" y="50" width="110" height="8" rx="4" />
      <Lines x={44} y={66} widths={[150, 138, 146]} />
    </Picture>
  );
}

/** The reader view: a headline, clean lines, quotations at the side. */
export function SamplePicture() {
  return (
    <Picture>
      <rect class="sheet" x="0.5" y="0.5" width="239" height="103" rx="6" />
      <rect class="fill" x="150" y="9" width="76" height="14" rx="5" />
      <rect class="ink" x="16" y="34" width="120" height="9" rx="4.5" />
      <Lines x={16} y={52} widths={[126, 118, 124, 92]} />
      <path class="side" d="M160 36v22M160 68v22" />
      <Lines x={168} y={38} widths={[56, 46]} />
      <Lines x={168} y={70} widths={[58, 40]} />
    </Picture>
  );
}

/** What it shows stands in the words beside it. */
function Picture({ children }: { children: ComponentChildren }) {
  return (
    <svg class="picture" viewBox="-1 -1 242 107" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

function Button({ x, y }: { x: number; y: number }) {
  return (
    <g>
      <rect class="fill" x={x} y={y} width="21" height="21" rx="5" />
      <path class="page" d={`M${x + 5} ${y + 6}h11M${x + 5} ${y + 10.5}h11M${x + 5} ${y + 15}h7`} />
    </g>
  );
}

function Lines({ x, y, widths }: { x: number; y: number; widths: readonly number[] }) {
  return (
    <>
      {widths.map((width, index) => (
        <rect key={width} class="line" x={x} y={y + index * 12} width={width} height="6" rx="3" />
      ))}
    </>
  );
}
