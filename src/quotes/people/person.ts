import type { Gender } from '../../lexicon/people';
import type { Organizations } from './organizations';

/** Somebody the text names, under all the names it uses. */
export interface CastMember {
  name: string;
  surname: string;
  role?: string;
  gender?: Gender;
  /** Wrote the text: `he` never means them. */
  writer?: boolean;
  /** How sure it is that this is a person: a title, a known given name, or an attribution. */
  person: boolean;
  /** A word for what they are that is not in their job title: `bishop` of `, who became bishop in May`. */
  became?: string;
  /** Position of the first mention, for order. */
  first: number;
  /** The surname alone was used for this one. */
  shortened?: boolean;
  /** A surname that two people have, where the text does not say which is meant. */
  ambiguous?: boolean;
}

/** One place where somebody is named. */
export interface Mention {
  who: CastMember;
  block: number;
  start: number;
  end: number;
  /** Where the title before the name begins. */
  from: number;
  sentence: number;
  /** The name opens its sentence, apart from a phrase set off by a comma, or a verb of speech follows it. */
  subject: boolean;
  /** No name, but a job title that only one person has: `the chairwoman`. */
  pointing?: boolean;
}

/** Everybody a text names, in order of first appearance, and where. */
export interface Cast {
  people: CastMember[];
  mentions: Map<number, Mention[]>;
  /** The people whose job title has a word, e.g. `secretary`. */
  byJobTitle: Map<string, CastMember[]>;
  organizations: Organizations;
  stories: Stories;
}

/** The stories of a text, each from its heading to the next. */
export interface Stories {
  /** Number of the story, by block. */
  of: Map<number, number>;
  /** Whom each story names, by number. */
  named: Set<CastMember>[];
}
