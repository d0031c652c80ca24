import { Attr, NamedNodeMap, TokenList } from './attributes';
import type { PlainNode } from './nodes';
import { DocumentFragment, type Held, nextElement, ParentNode, previousElement } from './parents';
import { testOf } from './select';

export const html = 'http://www.w3.org/1999/xhtml';

/** An element of any namespace. Attributes are a map by qualified name. */
export class PlainElement extends ParentNode {
  declare readonly localName: string;
  declare readonly space: string;
  /** Copied before it is changed: copies of an element share it. */
  declare attrs: ReadonlyMap<string, string>;
  declare mapped: NamedNodeMap | null;

  constructor(owner: PlainNode['owner'], localName: string, space = html, attrs: ReadonlyMap<string, string> = none) {
    super(owner);
    this.localName = localName;
    this.space = space;
    this.attrs = attrs;
    this.mapped = null;
  }
  get type(): number {
    return 1;
  }
  naming(): string {
    return this.tagName;
  }
  get tagName(): string {
    return this.space === html ? this.localName.toUpperCase() : this.localName;
  }
  get namespaceURI(): string {
    return this.space;
  }
  get prefix(): null {
    return null;
  }
  get shadowRoot(): null {
    return null;
  }
  get previousElementSibling(): Held | null {
    return previousElement(this.back);
  }
  get nextElementSibling(): Held | null {
    return nextElement(this.forth);
  }
  get innerHTML(): string {
    return this.home.markup.write(this);
  }
  set innerHTML(markup: string) {
    this.replaceChildren(this.home.markup.read(markup, this));
  }

  getAttribute(name: string): string | null {
    return this.attrs.get(this.keyOf(name)) ?? null;
  }
  hasAttribute(name: string): boolean {
    return this.attrs.has(this.keyOf(name));
  }
  hasAttributes(): boolean {
    return this.attrs.size > 0;
  }
  setAttribute(name: string, value: string): void {
    const key = this.keyOf(name);
    if (!this.attrs.has(key)) this.mapped = null;
    this.attrs = new Map(this.attrs).set(key, `${value}`);
  }
  /** Found by its qualified name, as everywhere; selectors find it too, which they do not in a browser. */
  setAttributeNS(_namespace: string | null, name: string, value: string): void {
    this.setAttribute(name, value);
  }
  removeAttribute(name: string): void {
    const key = this.keyOf(name);
    if (!this.attrs.has(key)) return;
    const rest = new Map(this.attrs);
    rest.delete(key);
    this.attrs = rest;
    this.mapped = null;
  }
  getAttributeNames(): string[] {
    return [...this.attrs.keys()];
  }
  getAttributeNode(name: string): Attr | null {
    return this.attributes.getNamedItem(this.keyOf(name));
  }
  setAttributeNode(attribute: Attr): void {
    this.setAttribute(attribute.name, attribute.value);
  }
  removeAttributeNode(attribute: Attr): Attr {
    this.removeAttribute(attribute.name);
    return attribute;
  }
  get attributes(): NamedNodeMap {
    if (!this.mapped) {
      this.mapped = new NamedNodeMap();
      for (const [name, value] of this.attrs) this.mapped.push(new Attr(name, value, this));
    }
    return this.mapped;
  }
  keyOf(name: string): string {
    return this.space === html && /[A-Z]/.test(name) ? name.toLowerCase() : name;
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }
  set id(value: string) {
    this.setAttribute('id', value);
  }
  get className(): string {
    return this.getAttribute('class') ?? '';
  }
  set className(value: string) {
    this.setAttribute('class', value);
  }
  get classList(): TokenList {
    return new TokenList(this);
  }
  get lang(): string {
    return this.getAttribute('lang') ?? '';
  }
  get dir(): string {
    return this.getAttribute('dir') ?? '';
  }
  get title(): string {
    return this.getAttribute('title') ?? '';
  }
  /** What Readability asks: is it shown at all? */
  get style(): { display: string; visibility: string } {
    const said = (name: string): string =>
      new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([\\w-]+)`, 'i').exec(this.getAttribute('style') ?? '')?.[1]?.toLowerCase() ?? '';
    return { display: said('display'), visibility: said('visibility') };
  }

  matches(selector: string): boolean {
    return testOf(selector, this)(this);
  }
  closest(selector: string): PlainElement | null {
    const test = testOf(selector, this);
    for (let node: PlainNode | null = this; node instanceof PlainElement; node = node.up) if (test(node)) return node;
    return null;
  }
  shell(owner: PlainNode['owner'], _how: 'alone' | 'deep'): PlainNode {
    return elementOf(owner, this.localName, this.space, this.attrs);
  }
}

const none: ReadonlyMap<string, string> = new Map();

/** A form, told apart because a page may name its fields like a form's own properties. */
export class HTMLFormElement extends PlainElement {}

export class HTMLTemplateElement extends PlainElement {
  content: DocumentFragment = new DocumentFragment(this.owner);

  override set innerHTML(markup: string) {
    this.content.replaceChildren(this.home.markup.read(markup, this));
  }
  override get innerHTML(): string {
    return this.home.markup.write(this);
  }
  override shell(owner: PlainNode['owner'], how: 'alone' | 'deep'): PlainNode {
    const made = new HTMLTemplateElement(owner, this.localName, this.space, this.attrs);
    if (how === 'deep') made.content.append(this.content.copyFor(owner, 'deep'));
    return made;
  }
}

export function elementOf(
  owner: PlainNode['owner'],
  name: string,
  space = html,
  attrs?: ReadonlyMap<string, string>,
): PlainElement {
  if (space === html && name === 'form') return new HTMLFormElement(owner, name, space, attrs);
  if (space === html && name === 'template') return new HTMLTemplateElement(owner, name, space, attrs);
  return new PlainElement(owner, name, space, attrs);
}
