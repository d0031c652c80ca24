import type { CDPSession, Page } from 'playwright-core';
import { until } from './chromium';

/** The reader view of a page. Its shadow root is closed to the page; a test gets in as the debugger does. */
export interface ReaderHandle {
  isOpen(): Promise<boolean>;
  waitOpen(): Promise<void>;
  waitClosed(): Promise<void>;
  /** Runs a function on the view's shadow root and gives its answer. The function must not use anything outside itself. */
  inside<T>(work: (root: ShadowRoot) => T | Promise<T>): Promise<T>;
  text(): Promise<string>;
  /** Clicks the first element that matches, with a real (trusted) mouse click. */
  click(selector: string): Promise<void>;
}

/** The element that holds the view, right below `<html>`. */
export const viewHost = 'div[data-bulletin-reader]';

export async function reader(page: Page): Promise<ReaderHandle> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('DOM.enable');
  const isOpen = async (): Promise<boolean> => (await page.locator(`html > ${viewHost}`).count()) > 0;
  const inside = async <T>(work: (root: ShadowRoot) => T | Promise<T>): Promise<T> => {
    const objectId = await shadowRoot(cdp);
    const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `async function () { return JSON.stringify(await (${work.toString()})(this)); }`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return (result.value === undefined ? undefined : JSON.parse(result.value as string)) as T;
  };
  return {
    isOpen,
    inside,
    waitOpen: () => until('the reader view did not open', isOpen),
    waitClosed: () => until('the reader view did not close', async () => !(await isOpen())),
    text: () => inside((root) => (root.firstElementChild as HTMLElement).innerText),
    async click(selector) {
      const box = await inside(
        new Function(
          'root',
          `
        const element = root.querySelector(${JSON.stringify(selector)});
        if (!element) throw new Error('no ' + ${JSON.stringify(selector)});
        element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      `,
        ) as (root: ShadowRoot) => { x: number; y: number },
      );
      await page.mouse.click(box.x, box.y);
    },
  };
}

async function shadowRoot(cdp: CDPSession): Promise<string> {
  // The page may be thousands of levels deep, and may hold elements of the same name: ours stands right below <html>.
  const { root } = await cdp.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector: `html > ${viewHost}` });
  if (!nodeId) throw new Error('the reader view is not open');
  const { node } = await cdp.send('DOM.describeNode', { nodeId, depth: 1, pierce: true });
  const shadow = node.shadowRoots?.[0];
  if (!shadow) throw new Error('the reader view is empty');
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  if (!object.objectId) throw new Error('the reader view could not be reached');
  return object.objectId;
}
