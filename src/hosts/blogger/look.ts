import { scrub } from '../../text/privacy';
import { fold } from '../../text/space';
import type { Page } from './page';

/** An attribute of the first match. */
export function attr(root: ParentNode, selector: string, name: string): string | undefined {
  return root.querySelector(selector)?.getAttribute(name) ?? undefined;
}

/** What of the whole page each of its posts asks for: looked for once. */
export function everyOne(page: Page, selector: string): Element[] {
  const known = asked.get(page) ?? new Map<string, Element[]>();
  asked.set(page, known);
  const found = known.get(selector) ?? [...page.doc.querySelectorAll(selector)];
  known.set(selector, found);
  return found;
}

const asked = new WeakMap<Page, Map<string, Element[]>>();

/** Words of the page around the post; what is damaged may hold the mail and whom it was sent to. */
export function said(text: string | null | undefined): string {
  return scrub(fold(text ?? ''));
}
