import { choiceOf, cueOf, is } from '../../lexicon/lexicon';
import { isAbbreviation, isSentenceStarter, mayEndSentence } from '../../lexicon/sentences';
import type { Block } from '../../text/blocks';
import { beginsWord, continuesWord, isCapital } from '../../text/letters';
import type { QuotedSpan } from '../marks/quoted-span';
import { isElided } from './possessive';
import { type Frame, type Token, tokenAt } from './token';

/** Folds the quoted spans of a block (all in this block, in order; `offset`: index of the first) and numbers the sentences. */
export function frameOf(block: Block, quotedSpans: readonly QuotedSpan[], offset: number): Frame {
  const tokens: Token[] = [];
  let at = 0;
  quotedSpans.forEach((quotedSpan, i) => {
    pushWords(tokens, block.text, at, quotedSpan.from);
    const text = block.text.slice(quotedSpan.start, quotedSpan.end);
    push(tokens, 'quote', text, quotedSpan.from, quotedSpan.to, offset + i);
    at = quotedSpan.to;
  });
  pushWords(tokens, block.text, at, block.text.length);
  numberSentences(tokens, block.text);
  return { block, tokens };
}

/** The words, runs of hyphens and single other signs between two offsets. */
function pushWords(tokens: Token[], text: string, from: number, to: number): void {
  for (let at = from; at < to; ) {
    const sign = signAt(text, at);
    let end = at + sign.length;
    if (beginsWord(sign)) {
      while (end < to && continuesWord(signAt(text, end))) end += signAt(text, end).length;
      for (const [start, stop] of partsOf(text.slice(at, end))) pushWord(tokens, text, at + start, at + stop);
    } else if (sign.trim() !== '') {
      while (sign === '-' && text[end] === '-') end += 1;
      push(tokens, 'sign', text.slice(at, end), at);
    }
    at = end;
  }
}

/** The words that are written as one: `l’adjointe`, `dit-elle`, `saidMandy`. */
function partsOf(word: string): [start: number, end: number][] {
  const elided = /^(?:\p{Ll}{1,2}|\p{Lu}(?=['’]\p{Ll}))['’](?=\p{L})/u.exec(word)?.[0].length ?? 0;
  if (elided > 0 && isElided(word.slice(0, elided)))
    return [
      [0, elided],
      [elided, word.length],
    ];
  const [whole = '', verb = '', subject = ''] = /^(\p{L}+)(?:-t)?-(\p{L}+)(?=[.'’]*$)/u.exec(word) ?? [];
  if (subject && is(subject, 'joined-subject') && opensInversion(verb.toLowerCase()))
    return [
      [0, verb.length],
      [whole.length - subject.length, word.length],
    ];
  const seam = seamIn(word);
  return seam > 0
    ? [
        [0, seam],
        [seam, word.length],
      ]
    : [[0, word.length]];
}

const opensInversion = (verb: string): boolean => is(verb, 'perfect') || cueOf(verb) !== undefined;

/** `saidMandy Cowan` · `Cowansaid`: where the space was lost between a verb of speech and a name; 0 where none was. */
function seamIn(word: string): number {
  const glued = gluedVerbs.find((verb) => word.includes(verb));
  if (glued && /^[A-Z][a-z]{2,}[.,]?$/.test(word) && word.replace(/[.,]$/, '').endsWith(glued)) return word.lastIndexOf(glued);
  if (!/^[a-z]+[A-Z]/.test(word)) return 0;
  const [verb = ''] = /^[a-z]+(?=[A-Z][a-z])/.exec(word) ?? [];
  return cueOf(verb)?.trust === 'sure' ? verb.length : 0;
}

/** The word at an offset without the signs at its end, and those signs one by one. */
function pushWord(tokens: Token[], text: string, start: number, end: number): void {
  const whole = text.slice(start, end);
  const core = whole.slice(0, coreLength(whole));
  const tail = whole.slice(core.length);
  let word = core;
  if (isElided(whole)) word = whole;
  else if (tail.startsWith('.') && isAbbreviation(core) && !isAnswer(core, text, end)) word = `${core}.`;
  else if (/^['’]/.test(tail) && /s$/i.test(core)) word = core + tail.charAt(0);
  push(tokens, 'word', word, start);
  for (let i = word.length; i < whole.length; i++) push(tokens, 'sign', whole.charAt(i), start + i);
}

/** The code point at an offset. */
function signAt(text: string, at: number): string {
  const isPair = (text.charCodeAt(at) & 0xfc00) === 0xd800;
  return isPair ? text.slice(at, at + 2) : text.charAt(at);
}

/** `No. "It is food," …`: the abbreviation stands before a number only. */
const isAnswer = (word: string, text: string, after: number): boolean =>
  isCapital(word) && is(word.toLowerCase(), 'number-or-no') && !/^\s*#?\d/.test(text.slice(after, after + 6));

/** Length of a word without the signs at its end. */
function coreLength(word: string): number {
  let end = word.length;
  while (".'’&‑-".includes(word.charAt(end - 1))) end -= 1;
  return end;
}

function push(
  tokens: Token[],
  kind: Token['kind'],
  text: string,
  start: number,
  end = start + text.length,
  quotedSpan = -1,
): void {
  tokens.push({
    kind,
    text,
    lower: kind === 'quote' ? '' : text.toLowerCase(),
    start,
    end,
    capital: kind === 'word' && isCapital(text),
    sentence: 0,
    quotedSpan,
  });
}

function numberSentences(tokens: Token[], text: string): void {
  let sentence = 0;
  let start = 0;
  tokens.forEach((token, i) => {
    token.sentence = sentence;
    if (i - start < longest && !endsSentence(tokens, i) && !endsLine(token, tokenAt(tokens, i + 1), text)) return;
    sentence += 1;
    start = i + 1;
  });
}

/** Tokens; a sentence is looked through for each quotation in it. */
const longest = 400;

/** A short line of its own, as in a signature; a longer one may be wrapped. */
function endsLine({ end }: Token, next: Token, text: string): boolean {
  if (!next.capital && next.kind !== 'quote') return false;
  return text.slice(end, next.start).includes('\n') && end - (text.lastIndexOf('\n', end - 1) + 1) < 60;
}

function endsSentence(tokens: readonly Token[], i: number): boolean {
  const { kind, text } = tokenAt(tokens, i);
  const next = tokenAt(tokens, i + 1);
  if (kind === 'quote') {
    const words = text.trimEnd();
    if (!/[.?!…]["'”’)\]]*$/.test(words)) return false;
    return next.kind === 'quote' || (startsAnew(next) && !reportsBack(tokens, i + 1, words.endsWith('.')));
  }
  if (kind === 'sign') return stops.has(text) && (next.kind === 'quote' || startsAnew(next) || openers.has(next.text.charAt(0)));
  if (!text.endsWith('.') || !mayEndSentence(text.slice(0, -1))) return false;
  return next.kind === 'quote' || (next.capital && isSentenceStarter(next.lower));
}

const startsAnew = ({ capital, text }: Token): boolean => capital || /^[\p{N}@#$]/u.test(text);

/** `"Is that so?" Roe asked.`: what follows the marks is an attribution of the words, not a new sentence. */
function reportsBack(tokens: readonly Token[], from: number, strict: boolean): boolean {
  for (let i = from + 1; i < from + 7; i++) {
    const { kind, text, lower, capital } = tokenAt(tokens, i);
    if (!strict && text === ',') return reportsAfterAside(tokens, i);
    if (kind !== 'word') return false;
    const cue = cueOf(lower);
    if (cue?.form === 'finite' && (cue.trust === 'sure' || i < from + 3)) return !strict || endsAt(tokenAt(tokens, i + 1));
    if (strict && !capital) return false;
  }
  return false;
}

const endsAt = ({ kind, text }: Token): boolean => kind === 'edge' || kind === 'quote' || text === '.';

/** `Roe, a retired pilot, said` from its first comma on. */
function reportsAfterAside(tokens: readonly Token[], comma: number): boolean {
  let at = comma + 1;
  while (tokenAt(tokens, at).kind === 'word') at += 1;
  return tokenAt(tokens, at).text === ',' && cueOf(tokenAt(tokens, at + 1).lower)?.trust === 'sure';
}

const stops = new Set(['.', '?', '!', '…']);
/** Verbs that are found without the space before or behind them. */
const gluedVerbs = choiceOf('glued-verb').split('|');
/** Signs that a sentence begins with. */
const openers = new Set(['—', '–', '―', '•', '(', '[', '¿', '¡', '*', '-']);
