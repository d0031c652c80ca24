import type { Evidence, Mailer as MailerFacts } from '../model';

/** A newsletter system. One folder in this room, one row in `index.ts`. */
export interface Mailer {
  name: MailerFacts['name'];
  signs: Sign[];
  /** Sum of weights from which the answer is yes. */
  enough: number;
}

/** A row of evidence. */
export interface Sign {
  name: string;
  weight: number;
  /** What matched (shown to people, so free of addresses and tokens), or nothing. */
  match(post: Seen): string | undefined;
}

/** A post as the signs look at it; each field is computed once. */
export interface Seen {
  /** White space folded. */
  text: string;
  links: string[];
  images: string[];
  body: readonly Element[];
}

/** What the signs say about one post. */
export interface Verdict {
  mailer?: Mailer;
  evidence: Evidence[];
}
