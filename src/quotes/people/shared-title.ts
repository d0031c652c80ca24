import { is } from '../../lexicon/lexicon';
import { titleOfOne } from '../../lexicon/people';
import { type Token, tokenAt } from '../tokens/token';
import type { PersonName } from './person-name';

/** The title of several, as it goes on from one name to the next, and where that name ends. */
export interface SharedTitle {
  role: string | undefined;
  end: number;
}

/** `Senators Orson Hale, Ann Roe and Bob Benning`: what the title before the first says of a name further on. */
export function sharedBy(
  tokens: readonly Token[],
  shared: SharedTitle | undefined,
  { from, start, end, name, role }: PersonName,
): SharedTitle | undefined {
  const one = titleOfOne(tokenAt(tokens, start - 1).text);
  if (one && from < start) return { role: [...tokens.slice(from, start - 1).map(({ text }) => text), one].join(' '), end };
  if (!shared || from - shared.end >= 12) return undefined;
  const between = tokens.slice(shared.end, from);
  const goesOn = !role && name.includes(' ') && between.some(({ text }) => is(text, 'and'));
  return goesOn && between.every(({ text, capital }) => capital || is(text, 'and') || is(text, 'of') || inBrackets.has(text))
    ? { ...shared, end }
    : undefined;
}

/** `(D-Westmark)` */
const inBrackets = new Set(['(', ')', '-', '–']);
