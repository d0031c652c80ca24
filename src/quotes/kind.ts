import type { Quote } from '../model';
import { wordSet } from '../text/word-set';
import { isVerb } from './phrase';
import { verbOf } from './report';
import { sentenceStart } from './sentence';
import { tokenAt } from './token-at';
import type { Utterance } from './utterances';

/**
 * Whether a quotation is a whole utterance, a few words in the writer's own sentence, or none at all: the title of a work and
 * words in doubt (`the so-called "bridge"`) report nobody's speech.
 */
export function kindOf(utterance: Utterance, text: string): Quote['kind'] | undefined {
  const words = text.split(/\s+/).length;
  const { report } = utterance;
  if (isTitle(text, words) && (!(report && isBeside(utterance)) || isNamedWithin(utterance))) return undefined;
  if (report?.pattern === 'colon' && isHeadline(utterance, text)) return undefined;
  if (report?.apart) {
    const inside = runsInto(utterance) || goesOnInside(utterance, text);
    return inside && !hasSentenceAfter(utterance) ? 'fragment' : 'direct';
  }
  if (report && (words > 3 || isSentence(text)) && isSaidRightBefore(utterance, text)) return 'direct';
  if (utterance.alone && words > 2 && isSentence(withStop(utterance, text))) return 'direct';
  const before = utterance.frame.tokens[utterance.token - 1];
  if (words > 2 && isSentence(text) && /^[,:]$/.test(before?.text ?? '')) return 'direct';
  // `HARBOR REOPENS “The first boats left at dawn.” [The Gull]`
  if (words > 7 && isSentence(text) && before && /^\p{Lu}{2,}$/u.test(before.text)) return 'direct';
  if (report) return 'fragment';
  return words > 3 ? 'fragment' : undefined;
}

/** `On "Harbor Hour," Roe said that …`: the writer names a work on the way to the report. */
const isNamedWithin = (utterance: Utterance): boolean =>
  (utterance.report?.pattern.startsWith('after') === true && runsInto(utterance)) || followsWork(utterance);

/** `in her memoir, "Salt Winters"`: the quotation at a token names the work. */
export function followsWork({ frame: { tokens }, token }: Pick<Utterance, 'frame' | 'token'>): boolean {
  return works.has(tokenAt(tokens, tokens[token - 1]?.text === ',' ? token - 2 : token - 1).lower);
}

/** Words that a title stands behind. */
const works = wordSet(
  'memoir book novel song film movie series show program podcast album column essay article editorial play documentary ad video',
);

/** `Roe: ‘The Pier Is Safe for Everybody Now’` as a whole paragraph: the line of another story. */
function isHeadline({ frame, token }: Utterance, text: string): boolean {
  if (frame.tokens.slice(token + 1).some(({ text: sign }) => sign !== '.')) return false;
  const long = text.match(/[\p{L}][\p{L}'’-]{3,}/gu) ?? [];
  return long.length > 2 && long.every((word) => /^\p{Lu}/u.test(word) || inTitles.has(word));
}

/** `Yet "it is hard," Roe said. "We will go on."`: what follows the report is a whole utterance. */
const hasSentenceAfter = ({ frame, stretches }: Utterance): boolean =>
  stretches
    .slice(1)
    .some(({ block, start, end }) => block === frame.block.index && isSentence(frame.block.text.slice(start, end)));

/** `was "a respected colleague," the statement said`: the writer's own words run into the quoted ones. */
export function runsInto({ frame, token, report }: Utterance): boolean {
  const before = frame.tokens[token - 1];
  if (before?.kind !== 'word' || before.sentence !== tokenAt(frame.tokens, token).sentence) return false;
  return !(report?.pattern.startsWith('before') && report.cue.end === token);
}

/**
 * `said that if the bridge falls, "our boats are lost."` · `The bridge, Roe said, "is safe."`: after a comma the words go on in small
 * letters with a sentence that the writer began. `He said, "we go"` and `But, Roe said, "we go"` are whole.
 */
function goesOnInside({ frame, token, report, reportFrame }: Utterance, text: string): boolean {
  const { tokens } = frame;
  if (!report || reportFrame !== frame || tokenAt(tokens, token - 1).text !== ',' || !/^\p{Ll}/u.test(text)) return false;
  if (report.cue.start > token) return true;
  const told = Math.max(report.cue.end, report.addressee?.end ?? 0, report.source?.end ?? 0);
  const after = tokens.slice(told, token - 1);
  if (after.length > 0 && (!leadsOn.test(after[0]?.lower ?? '') || after.some(({ lower }) => lower === 'that'))) return true;
  const first = Math.min(report.source?.start ?? report.cue.start, report.cue.start);
  const lead = tokens.slice(sentenceStart(tokens, first), first);
  // `At the same time, Roe added, "you saw it"`
  const when = /^(?:at|in|on|after|before|during|for)$/.test(lead[0]?.lower ?? '') && !lead.some(isVerb);
  return lead.at(-1)?.text === ',' && lead.length > 4 && !when;
}

/** `said in a statement, "…"` · `told the neighbors who had come, "…"` */
const leadsOn = /^(?:who|whose|in|at|on|during|after)$/;

/** `Roe says "nothing will change until spring"` · `said that "…"`: the marks hold the whole clause to its end. */
function isSaidRightBefore({ frame, token, report, reportFrame }: Utterance, text: string): boolean {
  if (!report || reportFrame !== frame) return false;
  const distance = token - report.cue.end;
  const cue = verbOf(frame.tokens, report);
  // `fans chanted "Go home!"`
  const shouted = cue && isSentence(text) && /(?:ed|ing)$/.test(tokenAt(frame.tokens, report.cue.start).lower);
  if (cue?.trust !== 'sure' && !shouted) return false;
  const whole = /[.?!…,]["'”’)\]]*$/.test(text) || tokenAt(frame.tokens, token + 1).text === '.';
  return whole && (distance === 0 || (distance === 1 && /^(?:that|que)$/.test(tokenAt(frame.tokens, token - 1).lower)));
}

/** Spanish sets the full stop after the mark. */
const withStop = ({ frame, token }: Utterance, text: string): string =>
  tokenAt(frame.tokens, token + 1).text === '.' ? `${text}.` : text;

/** The report stands right beside the quotation, with a verb that is sure. */
function isBeside({ frame, token, report, reportFrame }: Utterance): boolean {
  if (!report || reportFrame !== frame || !report.apart) return false;
  const distance = report.cue.start > token ? report.cue.start - token : token - report.cue.end;
  const cue = verbOf(frame.tokens, report);
  return (
    distance <= 5 &&
    (cue?.trust === 'sure' || (cue?.form === 'finite' && /^after/.test(report.pattern)) || report.pattern === 'colon')
  );
}

const isSentence = (text: string): boolean => /^[\p{Lu}\p{N}¿¡“‘'[(…]/u.test(text) && /[.?!…]["'”’)\]]*$/.test(text);

/** Every longer word begins with a capital: `The Last Harbor`. */
function isTitle(text: string, words: number): boolean {
  if (words > 10 || /[.!?]$/.test(text.slice(0, -1))) return false;
  const rest = text.match(/[\p{L}][\p{L}'’-]*/gu) ?? [];
  return rest.every((word) => /^\p{Lu}/u.test(word) || inTitles.has(word));
}

const inTitles = new Set(
  'a an the of and or for in on at to with from by as vs de la el las los del y e en un una con por para'.split(' '),
);
