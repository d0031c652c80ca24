/** An element: its name, its attributes, its children, which may be texts. Plain data, so that a copy can be sent in a message. */
export type Packed = readonly [name: string, attributes: Readonly<Record<string, string>>, ...children: (Packed | string)[]];

/** Of a copy of limited depth, which holds elements of HTML alone. */
export function packed(element: Element): Packed {
  const attributes: Record<string, string> = Object.create(null);
  for (const { name, value } of element.attributes) if (isName.test(name) && !handler.test(name)) attributes[name] = value;
  const children: (Packed | string)[] = [];
  for (const child of element.childNodes)
    if (child.nodeType === 3) children.push(child.nodeValue ?? '');
    else if (child.nodeType === 1) children.push(packed(child as Element));
  // What no document would make again is an inline element nobody knows either way.
  return [isName.test(element.localName) ? element.localName : 'span', attributes, ...children];
}

/** The same elements again, in an inert document. */
export function unpacked([name, attributes, ...children]: Packed, doc: Document): Element {
  const element = doc.createElement(name);
  for (const [name, value] of Object.entries(attributes))
    if (name === 'style') element.setAttributeNS(asWritten, name, value);
    else element.setAttribute(name, value);
  for (const child of children) element.append(typeof child === 'string' ? child : unpacked(child, doc));
  return element;
}

/** Nothing runs in a copy, and where trusted types are required none could be set. */
const handler = /^on/i;
/**
 * A style is read as it was written and styles nothing: in a namespace of its own `getAttribute` finds it, and the policy of our pages,
 * which forbids styles in markup, has nothing to report. Selectors (`[style]`) do not see it.
 */
const asWritten = 'urn:as-written';
const isName = /^[a-z_][\w.:-]*$/i;
