import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { BytesAhead } from './bytes-ahead';
import { type FeedPost, mostOfRecord, type Record, tooLarge } from './record';

/**
 * A feed or a blog's backup in Atom: every post a page. Read as it comes, one entry held at a time; comments, settings and
 * templates of a backup are passed over.
 */
export async function* atomFeed(file: string, bytes: BytesAhead): AsyncGenerator<Record> {
  const reader = new AtomReader();
  const text = new TextDecoder('utf-8');
  let record = 0;
  const numbered = (): Record[] => reader.ready.splice(0).map((entry) => ({ file, record: ++record, ...entry }));
  try {
    for await (const chunk of bytes.rest()) {
      reader.parser.write(text.decode(chunk, { stream: true }));
      yield* numbered();
    }
    reader.parser.close();
    yield* numbered();
  } catch (error) {
    yield* numbered();
    const packed = error instanceof Error && 'code' in error;
    if (packed) throw error;
    yield { file, record: record + 1, error: `the feed is not well-formed ${placeOf(error)}`.trim() };
  }
}

function placeOf(error: unknown): string {
  const found = /^(?:[^:]*:)?(\d+):(\d+):/.exec(error instanceof Error ? error.message : '');
  return found ? `(line ${found[1]})` : '';
}

const atom = 'http://www.w3.org/2005/Atom';

/** Puts entries together from what the parser comes by. */
class AtomReader {
  readonly parser = new SaxesParser({ xmlns: true });
  readonly ready: Omit<Record, 'file'>[] = [];
  private readonly path: string[] = [];
  private readonly blog: { title?: string; url?: string } = {};
  private entry: { [name: string]: string } | undefined;
  private text = '';
  private length = 0;

  constructor() {
    this.parser.on('opentag', (tag) => this.opened(tag));
    this.parser.on('closetag', (tag) => this.closed(tag));
    const add = (text: string): void => {
      this.length += text.length;
      if (this.length <= mostOfRecord) this.text += text;
    };
    this.parser.on('text', add);
    this.parser.on('cdata', add);
    this.parser.on('error', (error) => {
      throw error;
    });
  }

  private opened({ local, uri, attributes }: SaxesTagNS): void {
    const at = (name: string): string => attributes[name]?.value ?? '';
    this.path.push(uri === atom ? local : `${uri} ${local}`);
    this.text = '';
    if (local === 'entry' && uri === atom) {
      this.entry = {};
      this.length = 0;
    } else if (local === 'link' && (at('rel') === 'alternate' || at('rel') === '')) {
      if (this.entry) this.entry.url ??= at('href');
      else this.blog.url ??= at('href');
    } else if (local === 'category' && /schemas\.google\.com\/g\/2005#kind/.test(at('scheme')) && this.entry) {
      this.entry.kind = at('term').replace(/^.*#/, '');
    } else if ((local === 'content' || local === 'summary') && this.entry) this.entry[`${local}-type`] = at('type');
  }

  private closed({ local, uri }: SaxesTagNS): void {
    const parent = this.path.at(-2);
    this.path.pop();
    const text = this.text.trim();
    if (local === 'entry' && uri === atom && this.entry) {
      const { entry } = this;
      this.entry = undefined;
      if ((entry.kind ?? 'post') === 'post' && (entry.type ?? 'POST') === 'POST') this.ready.push(this.record(entry));
    } else if (this.entry && parent === 'entry') {
      if (/blogger/.test(uri) && local === 'type') this.entry.type = text;
      if (uri === atom && plain.has(local)) this.entry[local] = text;
    } else if (this.entry && parent === 'author' && local === 'name') this.entry.author ??= text;
    else if (!this.entry && parent === 'feed' && local === 'title' && text) this.blog.title = text;
    this.text = '';
  }

  private record({ id, url = '', title, author, published, content, summary }: { [name: string]: string }): Omit<Record, 'file'> {
    const named = { ...(id && { id }), ...(url && { url }) };
    if (this.length > mostOfRecord) return { ...named, error: tooLarge };
    const html = content ?? summary ?? '';
    if (html === '') return { ...named, error: 'the post is empty' };
    return { ...named, page: { html, post: postOf({ blog: this.blog, url, id, title, author, published }) } };
  }
}

/** Elements of an entry that are kept as text. */
const plain = new Set(['id', 'title', 'published', 'content', 'summary']);

interface Told {
  blog: FeedPost['blog'];
  url: string;
  id?: string;
  title?: string;
  author?: string;
  published?: string;
}

/** What a feed tells of a post; Blogger's own number of it stands at the end of its id. */
export function postOf({ blog, url, id, title, author, published }: Told): FeedPost {
  const postId = /\.post-(\d+)$/.exec(id ?? '')?.[1];
  return {
    blog: { ...blog },
    url,
    ...(postId && { postId }),
    ...(title && { title: title.replace(/<[^<>]*>/g, '').trim() }),
    ...(author && { author }),
    ...(published && { published }),
  };
}
