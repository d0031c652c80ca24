/** One page out of an input, or why there is none. The same in every kind of input. */
export interface Record {
  /** The file it came from, as it was named; `-` for standard input. */
  file: string;
  /** Its place in the file, from 1; absent where the file is the page. */
  record?: number;
  /** Its own name, where the archive gives one. */
  id?: string;
  url?: string;
  page?: Page;
  /** A plain reason: the record is broken, the others are not. */
  error?: string;
}

/** What there is to be read of a record. */
export interface Page {
  /** Markup, or its bytes where the charset has still to be found. */
  html: string | Uint8Array;
  /** The charset that the archive names for the bytes. */
  charset?: string;
  /** What the archive knows of a post that stands in it without its page. */
  post?: FeedPost;
  /** What the head of a mail says. */
  mail?: Mail;
}

/** A post of a feed or of a blog's backup. */
export interface FeedPost {
  blog: { title?: string; url?: string };
  url: string;
  postId?: string;
  title?: string;
  author?: string;
  published?: string;
}

/** The head of a mail, without whom it was sent to. */
export interface Mail {
  from?: { name?: string; address?: string };
  subject?: string;
  /** ISO 8601. */
  date?: string;
  listId?: string;
  messageId?: string;
  /** Addresses that it was sent to: never part of any output. */
  recipients: string[];
}

/** Bytes or characters of a record beyond which it is not read. */
export const mostOfRecord = 64 * 2 ** 20;
export const tooLarge = `larger than ${mostOfRecord / 2 ** 20} MB, which is too large to read`;
