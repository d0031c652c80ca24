import { cueOf, is } from '../../lexicon/lexicon';
import { isGivenName, isJobTitle } from '../../lexicon/people';
import { isCircumstance } from '../syntax/circumstance';
import { sentenceStart } from '../syntax/clause';
import { type NounPhrase, speakerFrom } from '../syntax/noun-phrase';
import { mainSubject, subjectBefore } from '../syntax/subject';
import { type Frame, type Token, tokenAt } from '../tokens/token';
import { type Attribution, canReport } from './attribution';
import { ownerOf } from './colon';
import type { Found } from './pattern';

/** The attribution of a quotation that is a paragraph of its own, from the last sentence of the paragraph before. */
export function attributionInParagraphBefore(frames: ReadonlyMap<number, Frame>, frame: Frame): Found | undefined {
  const before = frames.get(frame.block.index - 1);
  const tokens = before?.tokens ?? [];
  const end = tokens.length - 1;
  if (!before || tokenAt(tokens, end).text !== '.') return undefined;
  const left = sentenceStart(tokens, end);
  const attribution = saidSo(tokens, left, end) ?? statementFollows(tokens, left, end) ?? saidAtEnd(tokens, left, end);
  return attribution && { attribution, attributionFrame: before };
}

/** `He said the wind could rise.` · `Developer Cristin Chang agreed.` */
function saidSo(tokens: readonly Token[], left: number, end: number): Attribution | undefined {
  const source = mainSubject(tokens, left, end + 1);
  if (source?.start !== left) return undefined;
  const cue = cueOf(tokenAt(tokens, source.end).lower);
  const near =
    source.end === end - 1 && tokens.slice(left, source.end).some(({ lower }) => isGivenName(lower) || isJobTitle(lower));
  const says = cue?.form === 'finite' && (cue.trust === 'sure' || near);
  return says ? reported(source, source.end) : undefined;
}

/** `Mayor Ida Roe’s statement follows.` */
function statementFollows(tokens: readonly Token[], left: number, end: number): Attribution | undefined {
  const announced = tokens.slice(Math.max(left, end - 4), end).some(({ lower }) => is(lower, 'announcing'));
  const source = announced ? ownerOf(tokens, left, end) : undefined;
  return source && reported(source, end - 1);
}

/** `The survey took a year, Surveyor Ina Holt said at the meeting.` · `It took a year, said Ina Holt.` */
function saidAtEnd(tokens: readonly Token[], left: number, end: number): Attribution | undefined {
  for (let verb = end - 1; verb > left && verb > end - reach; verb--) {
    const { kind, lower } = tokenAt(tokens, verb);
    if (kind === 'quote' || is(lower, 'that')) return undefined;
    const cue = cueOf(lower);
    if (cue?.form !== 'finite' || cue.trust !== 'sure' || !canReport(tokens, verb, left)) continue;
    const inverted = tokenAt(tokens, verb - 1).text === ',';
    const source = inverted ? speakerFrom(tokens, verb + 1) : subjectBefore(tokens, verb);
    const behind = tokenAt(tokens, inverted ? (source?.end ?? verb) : verb + 1);
    if (behind.text !== '.' && behind.text !== ',' && !isCircumstance(behind) && !is(behind.lower, 'to-somebody'))
      return undefined;
    return source && (inverted || tokenAt(tokens, source.start - 1).text === ',') ? reported(source, verb) : undefined;
  }
  return undefined;
}

const reported = (source: NounPhrase, verb: number): Attribution => ({
  source,
  cue: { start: verb, end: verb + 1 },
  form: 'reported-before',
  apart: true,
});

/** Words after the verb that only say where and when: more than these are a clause. */
const reach = 10;
