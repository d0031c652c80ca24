/** What an attribute asks of its element. */
interface Bearer {
  className: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
}

/** One attribute, seen as a node; its value lives in the element. */
export class Attr {
  readonly name: string;
  readonly namespaceURI: string | null = null;
  ownerElement: Bearer | null;
  kept: string;

  constructor(name: string, value: string, ownerElement: Bearer | null) {
    this.name = name;
    this.kept = value;
    this.ownerElement = ownerElement;
  }
  get localName(): string {
    return this.name;
  }
  get nodeName(): string {
    return this.name;
  }
  get nodeType(): number {
    return 2;
  }
  get value(): string {
    return this.ownerElement?.getAttribute(this.name) ?? this.kept;
  }
  set value(value: string) {
    this.kept = value;
    this.ownerElement?.setAttribute(this.name, value);
  }
  cloneNode(): Attr {
    return new Attr(this.name, this.value, null);
  }
}

/** All attributes of an element, in order. */
export class NamedNodeMap extends Array<Attr> {
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }
  item(index: number): Attr | null {
    return this[index] ?? null;
  }
  getNamedItem(name: string): Attr | null {
    return this.find((attribute) => attribute.name === name) ?? null;
  }
}

/** The classes of an element. */
export class TokenList {
  readonly element: Bearer;

  constructor(element: Bearer) {
    this.element = element;
  }
  get value(): string {
    return this.element.className;
  }
  get length(): number {
    return this.tokens().length;
  }
  tokens(): string[] {
    return [...new Set(this.value.split(/[\t\n\f\r ]+/).filter(Boolean))];
  }
  contains(token: string): boolean {
    return this.tokens().includes(token);
  }
  add(...tokens: string[]): void {
    this.element.className = [...new Set([...this.tokens(), ...tokens])].join(' ');
  }
  remove(...tokens: string[]): void {
    this.element.className = this.tokens()
      .filter((token) => !tokens.includes(token))
      .join(' ');
  }
  [Symbol.iterator](): Iterator<string> {
    return this.tokens()[Symbol.iterator]();
  }
}
