import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface MenuItem {
  id: string;
  label: string;
  /** For a choice among several. */
  checked?: boolean;
  choose(): void;
}

/** A button with a menu, after the ARIA pattern: arrows, Home, End and first letters move, Esc closes, focus comes back. */
export function Menu(props: { label: string; class?: string; items: MenuItem[]; children: ComponentChildren }) {
  const { label, items, children } = props;
  const id = useId();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const rows = (): HTMLElement[] => [...(box.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  // Before the next key is pressed.
  useLayoutEffect(() => {
    if (!open) return;
    const checked = items.findIndex((item) => item.checked);
    rows()[Math.max(0, checked)]?.focus();
  }, [open]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!open) {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      setOpen(true);
      return;
    }
    const all = rows();
    const now = all.indexOf(event.target as HTMLElement);
    const to =
      { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: all.length - 1 }[event.key] ?? startingWith(event.key, all, now);
    if (event.key === 'Escape' || event.key === 'Tab') {
      if (event.key === 'Escape') event.preventDefault();
      event.stopPropagation();
      close();
    } else if (to !== undefined) {
      event.preventDefault();
      all[(to + all.length) % all.length]?.focus();
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys are heard for the button and the items inside
    <div
      class="menu"
      ref={box}
      onKeyDown={onKeyDown}
      onFocusOut={(event) => {
        if (open && event.relatedTarget && !box.current?.contains(event.relatedTarget as Node)) setOpen(false);
      }}
    >
      <button
        type="button"
        ref={button}
        class={props.class}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label}
        title={label}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {children}
      </button>
      {open && (
        <div class="menu-items" role="menu" id={id} aria-label={label}>
          {items.map((item) => (
            <button
              type="button"
              key={item.id}
              {...(item.checked === undefined ? { role: 'menuitem' } : { role: 'menuitemradio', 'aria-checked': item.checked })}
              tabIndex={-1}
              onClick={() => {
                close();
                item.choose();
              }}
            >
              {item.label}
            </button>
          ))}
        </div>
      )}
      {open && <div class="menu-shade" onClick={close} aria-hidden="true" />}
    </div>
  );
}

function startingWith(key: string, rows: HTMLElement[], now: number): number | undefined {
  if (key.length !== 1 || key === ' ') return undefined;
  const wanted = key.toLocaleLowerCase();
  const order = [...rows.keys()].map((index) => (now + 1 + index) % rows.length);
  return order.find((index) => rows[index]?.textContent?.trim().toLocaleLowerCase().startsWith(wanted));
}
