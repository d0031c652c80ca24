import { cueOf, is } from '../../lexicon/lexicon';
import { isJobTitle } from '../../lexicon/people';
import { isCapital } from '../../text/letters';
import type { QuotedSpan } from './quoted-span';

/**
 * Spanish reports speech inside the marks, between dashes: `«La obra —dijo Roe— estará lista»`, French between commas: `« La digue,
 * précise Roe, tiendra. »` The words of the writer are taken out: what is left are two quoted spans of one quotation, or one before or
 * behind them.
 */
export function withoutAsides(quotedSpan: QuotedSpan, text: string): QuotedSpan[] {
  const words = text.slice(quotedSpan.start, quotedSpan.end);
  for (const hit of words.matchAll(/\s?[—–―]\s?(\p{L}[^—–―]{0,88})[—–―][,.;]?\s*/gu)) {
    if (opensReport(hit[1] ?? '')) return parted(quotedSpan, hit.index, hit.index + hit[0].length);
  }
  for (const { 0: sign, index } of words.matchAll(/(?:,| ?[?!]) (?=\p{Ll})/gu)) {
    const from = index + sign.length;
    const length = reportLength(words.slice(from, from + 150));
    if (length > 0) return parted(quotedSpan, sign.startsWith(',') ? index : from - 1, from + length);
  }
  return [quotedSpan];
}

/** The parts of a quoted span before and behind the writer's words at two offsets in it. */
function parted(quotedSpan: QuotedSpan, from: number, to: number): QuotedSpan[] {
  const end = quotedSpan.start + from;
  const start = quotedSpan.start + to;
  const before = { ...quotedSpan, end, to: end, goesOn: false, flags: quotedSpan.flags.filter((flag) => flag.start < end) };
  const after = { ...quotedSpan, start, from: start, flags: quotedSpan.flags.filter((flag) => flag.start > end) };
  return [before, after].filter((part) => part.start < part.end);
}

/** `dijo Roe` · `le ha dicho Roe`: the writer’s words begin with a verb of a language that reports so. */
export function opensReport(words: string): boolean {
  const verb = words.split(/[^\p{L}]+/u, 6).find((word) => !is(word, 'aside-clitic'));
  return verb !== undefined && cueOf(verb)?.grammar.dashAsides === true;
}

/** Length of the words up to what was said, where a text begins with a report: `précise le colonel Roe, ` · `promet Ada Roe, ingénieure. ` */
function reportLength(text: string): number {
  const report = upToSign(text);
  const sign = text.charAt(report.length);
  if (!',.'.includes(sign) || !isInverted(report.replace(/['’]/g, '’ ').split(/[ -]+/))) return 0;
  const end = pastSign(text, report.length);
  return sign === ',' ? end + appositionLength(report, text.slice(end)) : end;
}

/** `promet Ada Roe, ingénieure. ` · `précise la maire, Ada Roe, ` */
function appositionLength(report: string, text: string): number {
  const words = upToSign(text);
  const sign = text.charAt(words.length);
  const [first = '', ...more] = words.split(' ');
  const named = isCapital(report.slice(report.lastIndexOf(' ') + 1));
  const role = sign === '.' && isJobTitle(first);
  const name = !named && ',.'.includes(sign) && more.length > 0 && more.length < 4 && [first, ...more].every(isCapital);
  return role || name ? pastSign(text, words.length) : 0;
}

/** The words of a text before its first sign. */
const upToSign = (text: string): string => /^[^,.;:?!«»“”()]*/.exec(text)?.[0] ?? '';

/** Past a sign and the space behind it. */
const pastSign = (text: string, at: number): number => text.length - text.slice(at + 1).trimStart().length;

/** `précise le colonel Roe` · `explique t elle` · `a t il ajouté` · `s’ exclame Roe`: the subject stands behind the verb. */
function isInverted(words: readonly string[]): boolean {
  const verb = words.findIndex((word) => !standsBeside(word));
  const cue = cueOf(words[verb] ?? '');
  if (cue?.form !== 'finite' || cue.trust !== 'sure' || !cue.grammar.commaAsides) return false;
  const behind = words.slice(verb + 1);
  if (behind.length === 0) return words.some(isSubject);
  const [subject = '', noun = ''] = behind.filter((word) => word.length > 1 || isCapital(word));
  if (isSubject(subject) || isCapital(subject)) return true;
  return isJobTitle(is(subject, 'subject-article') ? noun : subject) || (is(subject, 'subject-article') && isCapital(noun));
}

const isSubject = (word: string): boolean => is(word, 'postposed-pronoun');
const standsBeside = (word: string): boolean =>
  word.length === 1 || isSubject(word) || is(word, 'reflexive') || is(word, 'auxiliary') || is(word, 'perfect');
