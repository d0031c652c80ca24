import type { Page } from 'playwright-core';
import type { ReaderHandle } from '../../browsers/reader';
import { places } from './places';

export interface ReaderStep {
  name: string;
  act?: (view: ReaderHandle, page: Page) => Promise<unknown>;
}

const leave = (_view: ReaderHandle, page: Page) => page.keyboard.press('Escape');
const resize = (width: number, height: number) => (_view: ReaderHandle, page: Page) => page.setViewportSize({ width, height });
const toEnd = (view: ReaderHandle) =>
  view.inside((root) => {
    const scroller = root.querySelector('.reader');
    scroller?.scrollTo({ top: scroller.scrollHeight, behavior: 'instant' });
  });

/** What is seen of the reader view, page by page. */
export const readerVisits: readonly (readonly [url: string, steps: readonly ReaderStep[]])[] = [
  [
    places.news,
    [
      { name: 'start', act: resize(1200, 900) },
      { name: 'settings', act: (view) => view.click('.aa') },
      { name: 'wide', act: async (view, page) => [await leave(view, page), await resize(1440, 900)(view, page)] },
      { name: 'end', act: toEnd },
      { name: 'phone', act: resize(390, 780) },
      { name: 'zoom-400', act: resize(320, 256) },
    ],
  ],
  [places.digest, [{ name: 'digest', act: resize(1440, 900) }]],
  [places.release, [{ name: 'release', act: resize(1440, 900) }]],
  [places.table, [{ name: 'table' }]],
  [places.spanish, [{ name: 'listening', act: (view) => view.click('[aria-pressed]') }]],
  [places.arabic, [{ name: 'arabic', act: resize(1440, 900) }]],
];
