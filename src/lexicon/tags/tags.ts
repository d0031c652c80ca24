import type { OrganizationTag } from './organizations';
import type { PersonTag } from './people';
import type { ReportingTag } from './reporting';
import type { WordTag } from './words';

/** What the lexicon says of a word: a closed set, each with its sentence. */
export type Tag = WordTag | ReportingTag | PersonTag | OrganizationTag;
