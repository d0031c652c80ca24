import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

export interface Scrolling {
  /** How far the text has been read, 0 to 1. */
  progress: number;
  /** Name of the last marked place above the height of the eyes. */
  mark?: string;
  /** Number of the last heading or story above it. */
  block?: number;
  goToMark(name: string): void;
  goToBlock(block: number): void;
}

/** Follows the scrolling of the reader, takes up where the person was, and leads to places in the text. */
export function useScrolling(
  scroller: RefObject<HTMLElement | null>,
  options: { start?: number; blocks: readonly number[]; remember: (progress: number) => void },
): Scrolling {
  const [state, setState] = useState<Pick<Scrolling, 'progress' | 'mark' | 'block'>>({ progress: options.start ?? 0 });
  const begun = useRef(false);
  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const room = (): number => box.scrollHeight - box.clientHeight;
    if (options.start && !begun.current) box.scrollTop = options.start * room();
    begun.current = true;
    let waiting = false;
    const look = (): void => {
      waiting = false;
      const progress = room() > 0 ? Math.min(1, Math.max(0, box.scrollTop / room())) : 1;
      const eyes = box.getBoundingClientRect().top + box.clientHeight * 0.4;
      const above = (element: Element | null): boolean => element !== null && element.getBoundingClientRect().top <= eyes;
      const mark = [...box.querySelectorAll<HTMLElement>('[data-mark]')].findLast(above)?.dataset.mark?.split(' ')[0];
      const block = options.blocks.findLast((one) => above(box.querySelector(`[data-block="${one}"]`)));
      setState({ progress, mark, block });
      options.remember(progress);
    };
    const onScroll = (): void => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(look);
    };
    box.addEventListener('scroll', onScroll, { passive: true });
    look();
    return () => box.removeEventListener('scroll', onScroll);
  }, [options.blocks]);
  const goTo = useCallback((selector: string): void => {
    const place = scroller.current?.querySelector<HTMLElement>(selector);
    if (!place) return;
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: 'center', behavior: still() ? 'auto' : 'smooth' });
  }, []);
  return {
    ...state,
    goToMark: (name) => goTo(`[data-mark~="${name}"]`),
    goToBlock: (block) => goTo(`[data-block="${block}"]`),
  };
}

function still(): boolean {
  return globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
}
