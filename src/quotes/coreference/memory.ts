import type { Gender } from '../../lexicon/people';
import type { Speaker } from '../../model';
import type { Cast, CastMember } from '../people/person';

/** One place where somebody spoke. */
export interface Spoken {
  who: CastMember;
  block: number;
  at: number;
  end: number;
}

/** Who was spoken of, in reading order. */
export interface Memory {
  cast: Cast;
  /** Block of the last quotation that has a speaker. */
  spokeIn?: number | undefined;
  /** Who asked the question that this quotation answers: `he` is somebody else, if there is one. */
  asker?: CastMember | undefined;
  /** Those spoken of so far, last one last. */
  spoken: Spoken[];
}

/** Whom a phrase means, and why; what it tells of them besides. */
export interface Meant {
  who: CastMember;
  why?: string;
  gender?: Gender;
}

/** A speaker, and why it is this one. */
export interface Answer extends Heard {
  speaker: Speaker;
  why: readonly string[];
}

/** What an answer tells of the people of the text. */
export interface Heard {
  spoken?: Spoken;
  /** Named where somebody speaks: surely a person. */
  named?: CastMember;
  /** Meant by `he` or `she`. */
  gendered?: Meant;
}

/** Keeps what was heard, for those who are asked for next. */
export function remember({ spoken }: Pick<Memory, 'spoken'>, heard: Heard | undefined): void {
  if (heard?.spoken) spoken.push(heard.spoken);
  if (heard?.named) heard.named.person = true;
  const { who, gender } = heard?.gendered ?? {};
  if (who && gender) who.gender ??= gender;
}
