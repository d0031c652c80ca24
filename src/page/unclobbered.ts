/**
 * The page itself; or, where its forms and pictures take names of the DOM for themselves (`<img name="querySelector">`,
 * `<input name="childNodes">`: DOM clobbering), an inert copy of it without those names. The page is not changed.
 */
export function unclobbered(page: Document): Document {
  if (!named(page).some(clobbers)) return page;
  const copy = Node.prototype.cloneNode.call(page, true) as Document;
  for (const element of named(copy)) {
    for (const name of naming) if (isTaken(element, name)) Element.prototype.removeAttribute.call(element, name);
  }
  return copy;
}

/** What answers by its name in the place of a form's or a document's own properties. Asked past whatever stands in the way. */
const named = (page: Document): Element[] => [...Document.prototype.querySelectorAll.call(page, takers)];

const takers = 'form, form [name], form [id], [form], img[name], img[id], iframe[name], embed[name], object[name], object[id]';
const naming = ['name', 'id'] as const;

const clobbers = (element: Element): boolean => naming.some((name) => isTaken(element, name));

function isTaken(element: Element, attribute: (typeof naming)[number]): boolean {
  const value = Element.prototype.getAttribute.call(element, attribute);
  return value !== null && (value in Document.prototype || value in HTMLFormElement.prototype);
}
