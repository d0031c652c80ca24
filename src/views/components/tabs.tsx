import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';

export interface Tab {
  id: string;
  label: string;
  /** A number behind the label; `coming` keeps its place. */
  count?: number | 'coming';
  panel: ComponentChildren;
}

/**
 * Tabs after the ARIA pattern: arrow keys, Home and End move and choose. A panel is drawn when it is first seen, and keeps its state.
 * `first` is shown until the person chooses.
 */
export function Tabs({ tabs, label, first }: { tabs: Tab[]; label: string; first: string }) {
  const base = useId();
  const [own, setOwn] = useState<string>();
  const chosen = own ?? first;
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const box = useRef<HTMLDivElement>(null);
  const choose = (index: number): void => {
    const tab = tabs[(index + tabs.length) % tabs.length];
    if (!tab) return;
    setOwn(tab.id);
    setSeen(new Set([...seen, chosen, tab.id]));
    settle(box.current);
    box.current?.querySelector<HTMLElement>(`[data-tab="${tab.id}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const now = tabs.findIndex(({ id }) => id === chosen);
    const forward = getComputedStyle(event.currentTarget as Element).direction === 'rtl' ? -1 : 1;
    const next = { ArrowRight: now + forward, ArrowLeft: now - forward, Home: 0, End: tabs.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
  };
  return (
    <div class="tabs" ref={box}>
      <div class="tab-list" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map(({ id, label, count }, index) => (
          <button
            type="button"
            key={id}
            role="tab"
            data-tab={id}
            id={`${base}-${id}`}
            aria-controls={`${base}-${id}-panel`}
            aria-selected={id === chosen}
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => {
              choose(index);
            }}
          >
            {label}
            {Boolean(count) && <span class="count">{count === 'coming' ? figureSpace : count}</span>}
          </button>
        ))}
      </div>
      {tabs.map(({ id, panel }) => (
        <div
          key={id}
          class="panel"
          role="tabpanel"
          id={`${base}-${id}-panel`}
          aria-labelledby={`${base}-${id}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a tab panel that scrolls takes the focus (ARIA tabs pattern)
          tabIndex={0}
          hidden={id !== chosen}
        >
          {(id === chosen || seen.has(id)) && panel}
        </div>
      ))}
    </div>
  );
}

const figureSpace = '\u2007';

/** Where the tabs stick to the top of what scrolls, the next panel begins at its beginning. */
function settle(tabs: HTMLElement | null): void {
  const scroller = tabs?.offsetParent;
  if (tabs && scroller) scroller.scrollTop = Math.min(scroller.scrollTop, tabs.offsetTop);
}
