import { cueOf, is } from '../../lexicon/lexicon';
import { isCapital } from '../../text/letters';
import { type Frame, isDash, type Token, tokenAt } from '../tokens/token';
import { attributionAfter } from './after';
import { canReport } from './attribution';
import { followsWork, runsInto } from './kind';
import type { Found } from './pattern';
import type { Open, Place } from './utterance';

type Standing = Pick<Place, 'frame' | 'token'>;

/** Whether the words at a place are a part of the open quotation: `"…," Roe said. "…"` · `"…," Roe said, "…"` · `"… ¶ "…"`. */
export function joins(open: Open, next: Place): boolean {
  const { utterance, last } = open;
  const { attribution } = utterance;
  const { tokens } = next.frame;
  if (last.quotedSpan.goesOn) return !(attribution && attributionAfter(tokens, next.token));
  if (isPastAside(open, next)) return true;
  if (runsInto(utterance) && isWholeSentence(textOf(next))) return false;
  if (goesOn(open, next) && isAlone(next)) return true;
  if (!attribution?.apart || !isReportBehind(open, next) || attribution.cue.start > next.token) return false;
  const end = tokenAt(tokens, next.token - 1);
  if (end.sentence !== tokenAt(tokens, last.token + 1).sentence) return false;
  if (attributionAfter(tokens, next.token) || isAnother(next) || followsWork(next)) return false;
  if (end.sentence !== sentenceOf(next) || end.text.endsWith('.')) return true;
  return ',—–―-'.includes(end.text.charAt(0)) && !hasReport(tokens, attribution.cue.end, next.token);
}

/** `“Its period” – the time it takes – “is shorter,” said Roe`: the writer explains a word between dashes within what was said. */
function isPastAside({ utterance, last }: Open, { frame, token }: Place): boolean {
  const { tokens } = frame;
  if (utterance.attribution || last.frame !== frame || token - last.token > 20) return false;
  return (
    isDash(tokenAt(tokens, last.token + 1)) &&
    isDash(tokenAt(tokens, token - 1)) &&
    token - last.token > 3 &&
    /^\p{Ll}/u.test(tokenAt(tokens, token).text) &&
    attributionAfter(tokens, token) !== undefined
  );
}

/** The attribution of a quotation that stands alone right after the open one: the same person goes on. */
export function goesOn(open: Open | undefined, next: Standing): Found | undefined {
  const attribution = open?.utterance.attribution;
  // A signature ends what was said, and a short answer to a question is somebody else's.
  if (!open || !attribution || attribution.form === 'signed') return undefined;
  const { last } = open;
  const near = next.frame === last.frame ? isNextSentence(last, next) : isNextParagraph(last, next) && !isAnswer(last, next);
  return near
    ? { attribution: { ...attribution, form: 'goes-on' }, attributionFrame: open.utterance.attributionFrame }
    : undefined;
}

/** `Roe called it "a start" and "a promise"`: an attribution that stands before the first holds for the second. */
export function sameSentence(open: Open | undefined, next: Standing): Found | undefined {
  const { attribution, attributionFrame = next.frame } = open?.utterance ?? {};
  if (!open || !attribution || attributionFrame !== next.frame || attribution.cue.start > open.last.token) return undefined;
  const same = sentenceOf(open.last) === sentenceOf(next);
  return same ? { attribution: { ...attribution, form: 'goes-on', apart: false }, attributionFrame } : undefined;
}

/** A title or a scrap within the attribution itself: `Roe said on "Harbor Hour." "We are ready."` */
export function isInsideReport(open: Open, next: Place): boolean {
  return isReportBehind(open, next) && tokenAt(next.frame.tokens, open.last.token + 1).sentence === sentenceOf(next);
}

/** The words are a sentence, with nothing around them but the full stop that Spanish sets after its mark. */
export function isAlone({ frame: { tokens }, token }: Place): boolean {
  const { sentence } = tokenAt(tokens, token);
  const end = tokenAt(tokens, token + 1).text === '.' ? token + 1 : token;
  return tokenAt(tokens, token - 1).sentence !== sentence && tokenAt(tokens, end + 1).sentence !== sentence;
}

/** The paragraph opens with the quotation, and has nothing else but that full stop. */
export const isWhole = ({ tokens }: Frame): boolean => tokens.every(({ text }, i) => i === 0 || text === '.');

/** Right after the attribution, or after one sentence that goes on about the speaker (`She has led the union since 2016.`). */
function isNextSentence(last: Standing, next: Standing): boolean {
  const since = next.frame.tokens.slice(last.token + 1, next.token).filter(({ sentence }) => sentence !== sentenceOf(last));
  const [first] = since;
  if (!first) return true;
  const goesOnAbout = ({ sentence, lower }: Token): boolean => sentence === first.sentence && cueOf(lower)?.trust !== 'sure';
  return is(first.lower, 'he-or-she') && since.every(goesOnAbout);
}

/** The whole paragraph is the quotation, and the one before ended with the other one. */
function isNextParagraph({ frame, token }: Standing, next: Standing): boolean {
  const end = tokenAt(frame.tokens, frame.tokens.length - 1);
  const ends = end.sentence === tokenAt(frame.tokens, token).sentence;
  return ends && next.frame.block.index === frame.block.index + 1 && isWhole(next.frame);
}

/** `"Does he talk?" ¶ "Only at night."` */
const isAnswer = (last: Standing, next: Standing): boolean => textOf(last).endsWith('?') && textOf(next).split(' ').length < 7;

/** The attribution of the open quotation stands behind it, in the paragraph of the next one. */
const isReportBehind = ({ utterance: { attribution, attributionFrame }, last }: Open, next: Place): boolean =>
  attribution !== undefined &&
  attributionFrame === next.frame &&
  last.frame === next.frame &&
  next.token - last.token < 150 &&
  attribution.cue.start > last.token;

/** `"…," said Roe, and Hale said, "…"`: another attribution stands between two tokens. */
const hasReport = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower }, i) => cueOf(lower)?.trust === 'sure' && canReport(tokens, from + i, from));

/** `The pier is "tired," Roe said. "We will straighten it soon."`: words enough to stand alone. */
const isWholeSentence = (text: string): boolean => isCapital(text) && /[.?!]$/.test(text) && text.split(' ').length > 4;

/** `"Go home," read one sign. "No pier," was another.` */
const isAnother = ({ frame, token }: Place): boolean => is(tokenAt(frame.tokens, token + 1).lower, 'to-be');

const textOf = ({ frame, token }: Standing): string => tokenAt(frame.tokens, token).text.trim();
const sentenceOf = ({ frame, token }: Standing): number => tokenAt(frame.tokens, token).sentence;
