/**
 * A stream of bytes that can be looked at before it is taken. It holds what is needed of it and no more:
 * whoever asks for more than there should be is given the beginning, the rest is passed over.
 */
export class BytesAhead {
  private readonly source: AsyncIterator<Uint8Array>;
  private held: Buffer = Buffer.alloc(0);
  private ended = false;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.source = source[Symbol.asyncIterator]();
  }

  /** The next bytes, which stay where they are; fewer only at the end. */
  async peek(length: number): Promise<Buffer> {
    while (this.held.length < length && (await this.more()));
    return this.held.subarray(0, length);
  }

  async isAtEnd(): Promise<boolean> {
    return (await this.peek(1)).length === 0;
  }

  /** Exactly so many bytes, or nothing where they are more than are kept or the stream ends before; they are gone either way. */
  async take(length: number, most: number): Promise<{ bytes?: Buffer; complete: boolean }> {
    const parts: Buffer[] = [];
    let left = length;
    while (left > 0 && !(await this.isAtEnd())) {
      const part = this.held.subarray(0, left);
      this.held = this.held.subarray(part.length);
      left -= part.length;
      if (length <= most) parts.push(part);
    }
    return { complete: left === 0, ...(length <= most && { bytes: Buffer.concat(parts) }) };
  }

  /** What stands before a mark and the mark with it, or up to the end; the beginning alone where it is more than is kept. */
  async until(mark: string, most: number): Promise<{ bytes: Buffer; whole: boolean } | undefined> {
    if (await this.isAtEnd()) return undefined;
    const parts: Buffer[] = [];
    let kept = 0;
    let whole = true;
    for (;;) {
      const at = this.held.indexOf(mark);
      const end = at >= 0 ? at + mark.length : Math.max(0, this.held.length - (mark.length - 1));
      const part = this.held.subarray(0, this.ended && at < 0 ? this.held.length : end);
      this.held = this.held.subarray(part.length);
      if (kept + part.length <= most) {
        if (part.length > 0) parts.push(part);
        kept += part.length;
      } else whole = false;
      if (at >= 0 || (this.ended && this.held.length === 0)) return { bytes: Buffer.concat(parts), whole };
      await this.more();
    }
  }

  /** Everything that is left, piece by piece. */
  async *rest(): AsyncGenerator<Buffer> {
    while (!(await this.isAtEnd())) {
      const part = this.held;
      this.held = Buffer.alloc(0);
      yield part;
    }
  }

  private async more(): Promise<boolean> {
    if (this.ended) return false;
    const { value, done } = await this.source.next();
    if (done) this.ended = true;
    else
      this.held =
        this.held.length === 0 ? Buffer.from(value.buffer, value.byteOffset, value.length) : Buffer.concat([this.held, value]);
    return !this.ended;
  }
}
