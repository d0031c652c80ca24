import { endsLike, is } from '../../lexicon/lexicon';
import type { Quote } from '../../model';
import { isCapital } from '../../text/letters';
import { sentenceStart } from '../syntax/clause';
import { isVerb } from '../syntax/noun-phrase';
import { tokenAt } from '../tokens/token';
import { type Attribution, verbOf } from './attribution';
import type { Utterance } from './utterance';

/**
 * Whether a quotation is a whole utterance, a few words in the writer's own sentence, or none at all: the title of a work and
 * words in doubt (`the so-called "bridge"`) report nobody's speech.
 */
export function kindOf(utterance: Utterance, text: string): Quote['kind'] | undefined {
  const words = text.split(/\s+/).length;
  const { attribution } = utterance;
  if (isTitle(text) && !(attribution && isBeside(utterance, attribution) && !isNamedWithin(utterance))) return undefined;
  if (attribution?.form === 'colon' && isHeadline(utterance, text)) return undefined;
  if (attribution?.apart) {
    const inside = runsInto(utterance) || goesOnInside(utterance, attribution, text);
    return inside && !holdsSentence(utterance) ? 'fragment' : 'direct';
  }
  if (attribution && (words > 3 || isSentence(text)) && isSaidRightBefore(utterance, attribution, text)) return 'direct';
  if (words > 2 && isSentence(text) && isLedIn(utterance)) return 'direct';
  if (words > 2 && utterance.alone && isSentence(withStop(utterance, text))) return 'direct';
  return attribution || words > 3 ? 'fragment' : undefined;
}

/** `On "Harbor Hour," Roe said that …`: the writer names a work on the way to the attribution. */
const isNamedWithin = (utterance: Utterance): boolean => runsInto(utterance) || followsWork(utterance);

/** `in her memoir, "Salt Winters"`: the quotation at a token names the work. */
export function followsWork({ frame: { tokens }, token }: Pick<Utterance, 'frame' | 'token'>): boolean {
  return tokenAt(tokens, token - 1).text === ',' && is(tokenAt(tokens, token - 2).lower, 'work');
}

/** `Roe: ‘The Pier Is Safe for Everybody Now’` as a whole paragraph: the line of another story. */
function isHeadline({ frame, token }: Utterance, text: string): boolean {
  if (frame.tokens.slice(token + 1).some(({ text: sign }) => sign !== '.')) return false;
  const long = wordsOf(text).filter((word) => word.length > 3);
  return long.length > 2 && long.every(mayStandInTitle);
}

/** `Yet "it is hard," Roe said. "We will go on."`: what follows the attribution is a whole utterance. */
const holdsSentence = ({ frame, quotedSpans }: Utterance): boolean =>
  quotedSpans.some(({ block, start, end }) => block === frame.block.index && isSentence(frame.block.text.slice(start, end)));

/** `was "a respected colleague," the statement said`: the writer's own words run into the quoted ones. */
export function runsInto({ frame, token, attribution }: Utterance): boolean {
  const before = tokenAt(frame.tokens, token - 1);
  return before.kind === 'word' && before.sentence === tokenAt(frame.tokens, token).sentence && attribution?.cue.end !== token;
}

/**
 * `said that if the bridge falls, "our boats are lost."` · `The bridge, Roe said, "is safe."`: after a comma the words go on in small
 * letters with a sentence that the writer began. `He said, "we go"` and `But, Roe said, "we go"` are whole.
 */
function goesOnInside({ frame: { tokens }, token }: Utterance, { cue, source, addressee }: Attribution, text: string): boolean {
  if (tokenAt(tokens, token - 1).text !== ',' || !/^\p{Ll}/u.test(text)) return false;
  if (cue.start > token) return true;
  const told = Math.max(cue.end, addressee?.end ?? 0, source?.end ?? 0);
  const after = tokens.slice(told, token - 1);
  if (after.length > 0 && (!is(tokenAt(after, 0).lower, 'leads-on') || after.some(({ lower }) => is(lower, 'that')))) return true;
  const first = Math.min(source?.start ?? cue.start, cue.start);
  const lead = tokens.slice(sentenceStart(tokens, first), first);
  // `At the same time, Roe added, "you saw it"`
  const when = is(tokenAt(lead, 0).lower, 'occasion') && !lead.some(isVerb);
  return lead.at(-1)?.text === ',' && (lead.length > 4 || text.split(' ', 1).some((word) => is(word, 'clause-verb'))) && !when;
}

/** `Roe says "nothing will change until spring"` · `said that "…"`: the marks hold the whole clause to its end. */
function isSaidRightBefore({ frame: { tokens }, token }: Utterance, attribution: Attribution, text: string): boolean {
  const distance = token - attribution.cue.end;
  const cue = verbOf(tokens, attribution);
  // `fans chanted "Go home!"`
  const shouted = cue && isSentence(text) && isRegularForm(tokenAt(tokens, attribution.cue.start).lower);
  if (cue?.trust !== 'sure' && !shouted) return false;
  const whole = /[.?!…,]["'”’)\]]*$/.test(text) || tokenAt(tokens, token + 1).text === '.';
  return whole && (distance === 0 || (distance === 1 && is(tokenAt(tokens, token - 1).lower, 'that-before-words')));
}

const isRegularForm = (word: string): boolean => endsLike(word, 'past') || endsLike(word, 'gerund');

/** `It was dark: "…"` · `HARBOR REOPENS "The first boats left at dawn." [The Gull]` */
function isLedIn({ frame, token }: Utterance): boolean {
  const before = tokenAt(frame.tokens, token - 1).text;
  return before === ',' || before === ':' || /^\p{Lu}{2,}$/u.test(before);
}

/** Spanish sets the full stop after the mark. */
const withStop = ({ frame, token }: Utterance, text: string): string =>
  tokenAt(frame.tokens, token + 1).text === '.' ? `${text}.` : text;

/** The attribution stands right before the quotation or follows it, with a verb that is sure. */
function isBeside({ frame: { tokens }, token }: Utterance, attribution: Attribution): boolean {
  const cue = verbOf(tokens, attribution);
  return (
    attribution.apart &&
    token - attribution.cue.end <= 5 &&
    (cue?.trust === 'sure' || (cue?.form === 'finite' && attribution.form.startsWith('after')) || attribution.form === 'colon')
  );
}

const isSentence = (text: string): boolean => /^[\p{Lu}\p{N}¿¡“‘'[(…]/u.test(text) && /[.?!…]["'”’)\]]*$/.test(text);

/** Every longer word begins with a capital: `The Last Harbor`. */
const isTitle = (text: string): boolean => wordsOf(text).every(mayStandInTitle);

const mayStandInTitle = (word: string): boolean => isCapital(word) || is(word, 'in-title');
const wordsOf = (text: string): string[] => Array.from(text.matchAll(/\p{L}[\p{L}'’-]*/gu), ([word]) => word);
