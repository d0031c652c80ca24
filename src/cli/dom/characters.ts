import { PlainNode } from './nodes';
import { type Held, nextElement, previousElement } from './parents';

/** Text and comments: nodes that hold nothing but characters. */
abstract class CharacterData extends PlainNode {
  declare data: string;

  constructor(owner: PlainNode['owner'], data: string) {
    super(owner);
    this.data = data;
  }
  get length(): number {
    return this.data.length;
  }
  override get nodeValue(): string {
    return this.data;
  }
  override set nodeValue(value: string | null) {
    this.data = value ?? '';
  }
  override get textContent(): string {
    return this.data;
  }
  override set textContent(value: string | null) {
    this.data = value ?? '';
  }
  get previousElementSibling(): Held | null {
    return previousElement(this.back);
  }
  get nextElementSibling(): Held | null {
    return nextElement(this.forth);
  }
}

export class Text extends CharacterData {
  /** What stands from a place on becomes a node of its own, right after this one. */
  splitText(offset: number): Text {
    const rest = new Text(this.owner, this.data.slice(offset));
    this.data = this.data.slice(0, offset);
    this.up?.insertBefore(rest, this.forth);
    return rest;
  }
  get type(): number {
    return 3;
  }
  naming(): string {
    return '#text';
  }
  shell(owner: PlainNode['owner']): PlainNode {
    return new Text(owner, this.data);
  }
}

export class Comment extends CharacterData {
  get type(): number {
    return 8;
  }
  naming(): string {
    return '#comment';
  }
  shell(owner: PlainNode['owner']): PlainNode {
    return new Comment(owner, this.data);
  }
}

export class DocumentType extends PlainNode {
  readonly name: string;
  readonly publicId: string;
  readonly systemId: string;

  constructor(owner: PlainNode['owner'], name: string, publicId: string, systemId: string) {
    super(owner);
    this.name = name;
    this.publicId = publicId;
    this.systemId = systemId;
  }
  get type(): number {
    return 10;
  }
  naming(): string {
    return this.name;
  }
  override get textContent(): null {
    return null;
  }
  shell(owner: PlainNode['owner']): PlainNode {
    return new DocumentType(owner, this.name, this.publicId, this.systemId);
  }
}
