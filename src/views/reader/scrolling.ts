import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Place } from '../../model';
import type { ReaderProps } from './props';

export interface Scrolling {
  /** How far the text has been read, 0 to 1. */
  progress: number;
  /** Name of the last marked place above the height of the eyes. */
  mark?: string;
  /** Number of the last heading or story above it. */
  block?: number;
  /** The passage right below the bar; none: the beginning. */
  place?: Place;
  goToMark(name: string): void;
  goToBlock(block: number): void;
}

/** Follows the scrolling of the reader, takes up where the person was, and leads to places in the text. */
export function useScrolling(
  scroller: RefObject<HTMLElement | null>,
  options: Pick<ReaderProps, 'start'> & { blocks: readonly number[]; remember: (progress: number, place?: Place) => void },
): Scrolling {
  const [state, setState] = useState<Pick<Scrolling, 'progress' | 'mark' | 'block' | 'place'>>({ progress: 0 });
  const begun = useRef(false);
  // Before anything is seen: the text must not jump.
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const room = (): number => box.scrollHeight - box.clientHeight;
    if (typeof options.start === 'number' && !begun.current) box.scrollTop = options.start * room();
    if (typeof options.start === 'object' && !begun.current) scrollTo(box, options.start);
    begun.current = true;
    let waiting = false;
    const look = (): void => {
      waiting = false;
      const progress = room() > 0 ? Math.min(1, Math.max(0, box.scrollTop / room())) : 1;
      const eyes = box.getBoundingClientRect().top + box.clientHeight * 0.4;
      const above = (element: Element | null): boolean => element !== null && element.getBoundingClientRect().top <= eyes;
      const mark = [...box.querySelectorAll<HTMLElement>('[data-mark]')].findLast(above)?.dataset.mark?.split(' ')[0];
      const block = options.blocks.findLast((one) => above(box.querySelector(`[data-block="${one}"]`)));
      const place = placeIn(box);
      setState({ progress, mark, block, place });
      options.remember(progress, place);
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

/** The passage right below the bar; nothing where the text begins there or lower. */
function placeIn(box: HTMLElement): Place | undefined {
  const line = lineOf(box);
  const blocks = [...box.querySelectorAll<HTMLElement>('[data-block]')];
  const shown = blocks.find((one) => one.getBoundingClientRect().bottom > line);
  const { top, height } = shown?.getBoundingClientRect() ?? { top: 0, height: 0 };
  const block = Number(shown?.dataset.block);
  if (!shown || (shown === blocks[0] && top >= line)) return undefined;
  return { block, part: Math.max(0, (line - top) / height) };
}

function scrollTo(box: HTMLElement, { block, part }: Place): void {
  const { top = 0, height = 0 } = box.querySelector(`[data-block="${block}"]`)?.getBoundingClientRect() ?? {};
  box.scrollTop += top + part * height - lineOf(box);
}

/** Where the text comes out from under the bar, with a little air. */
function lineOf(box: HTMLElement): number {
  const bar = box.querySelector('.bar');
  const stays = bar && getComputedStyle(bar).position === 'sticky';
  return box.getBoundingClientRect().top + (stays ? bar.clientHeight : 0) + 8;
}

function still(): boolean {
  return globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
}
