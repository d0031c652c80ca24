import type { BytesAhead } from './bytes-ahead';
import { postOf } from './feed';
import { mostOfRecord, type Record, tooLarge } from './record';

type Json = { [key: string]: unknown };

/** A feed in JSON, of Blogger's making (`?alt=json`) or after jsonfeed.org: every post a page. It is one document and read as one. */
export async function* jsonFeed(file: string, bytes: BytesAhead): AsyncGenerator<Record> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of bytes.rest()) {
    length += part.length;
    if (length > mostOfRecord) return yield { file, error: tooLarge };
    parts.push(part);
  }
  const feed = parsed(Buffer.concat(parts).toString('utf8'));
  const posts = feed && (bloggerPosts(feed) ?? itemsOf(feed));
  if (!posts) return yield { file, error: 'the JSON is no feed' };
  let record = 0;
  for (const post of posts) yield { file, record: ++record, ...post };
}

function bloggerPosts({ feed }: Json): Omit<Record, 'file'>[] | undefined {
  if (!isObject(feed)) return undefined;
  const blog = { title: textAt(feed.title), url: linkIn(feed.link) };
  return listed(feed.entry).map((entry) => {
    const [id, url = ''] = [textAt(entry.id), linkIn(entry.link)];
    const author = textAt(listed(entry.author)[0]?.name);
    const post = postOf({
      blog: known(blog),
      url,
      ...known({ id, author, title: textAt(entry.title), published: textAt(entry.published) }),
    });
    return { ...known({ id, url }), ...content(textAt(entry.content) ?? textAt(entry.summary), post) };
  });
}

function itemsOf({ version, title, home_page_url: home, items }: Json): Omit<Record, 'file'>[] | undefined {
  if (!Array.isArray(items) || !/jsonfeed\.org/.test(String(version))) return undefined;
  const blog = known({ title: string(title), url: string(home) });
  return listed(items).map((item) => {
    const [id, url = ''] = [string(item.id), string(item.url)];
    const author = string((listed(item.authors)[0] ?? (isObject(item.author) ? item.author : {})).name);
    const post = postOf({
      blog,
      url,
      ...known({ id, author, title: string(item.title), published: string(item.date_published) }),
    });
    return { ...known({ id, url }), ...content(string(item.content_html) ?? string(item.content_text), post) };
  });
}

function content(html: string | undefined, post: ReturnType<typeof postOf>): Pick<Record, 'page' | 'error'> {
  return html ? { page: { html, post } } : { error: 'the post is empty' };
}

function parsed(text: string): Json | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return isObject(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function linkIn(links: unknown): string | undefined {
  return string(listed(links).find(({ rel }) => rel === 'alternate')?.href);
}

/** Blogger's JSON keeps the text of an element under `$t`. */
function textAt(value: unknown): string | undefined {
  return isObject(value) ? string(value.$t) : undefined;
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function listed(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Without the fields that nothing is known of. */
function known<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')) as never;
}
