/**
 * Presses whatever there is to copy, save and put back, and gives every text and every markup that went to the clipboard or into a file.
 * Runs in a popup, as source text: it uses nothing outside itself.
 */
export async function everyButton(): Promise<{ type: string; text: string }[]> {
  const given: Promise<{ type: string; text: string }>[] = [];
  const write = navigator.clipboard.write.bind(navigator.clipboard);
  navigator.clipboard.write = async (items) => {
    for (const item of items)
      for (const type of item.types) given.push(item.getType(type).then(async (blob) => ({ type, text: await blob.text() })));
    await write(items);
  };
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) given.push(blob.text().then((text) => ({ type: 'file', text })));
    return make(blob);
  };
  for (const button of document.querySelectorAll<HTMLElement>('.files button, .do, .plain, .removed button, .tool-row button')) {
    // Printing and opening the original in a tab leave nothing on the clipboard.
    if (/print/i.test(button.textContent ?? '') || button.closest('.source')) continue;
    // Firefox lets nobody copy without a click of a person; its tests run with the rights to say that there was one.
    (document as unknown as { notifyUserGestureActivation?(): void }).notifyUserGestureActivation?.();
    button.click();
    await new Promise((done) => setTimeout(done, 20));
  }
  await new Promise((done) => setTimeout(done, 200));
  return Promise.all(given);
}

/** Elements that our clips are made of; whatever else stands in one came from the page. */
export const foreign = /<(?!\/?(?:p|i|em|blockquote|a|br|cite|span|div|q|meta)[\s>])[a-z]/i;
