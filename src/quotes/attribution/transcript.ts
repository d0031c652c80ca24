import { choiceOf, is } from '../../lexicon/lexicon';
import { isGivenName, isJobTitle, isNeverName } from '../../lexicon/people';
import { isTitle } from '../../lexicon/titles';
import type { Span } from '../../model';
import type { Block } from '../../text/blocks';
import { isCapital } from '../../text/letters';

/** One turn of a transcript: the words after a label, or a paragraph that goes on with the turn before. */
export interface Turn {
  block: number;
  /** Where the spoken words begin. */
  start: number;
  /** The label, e.g. `SECRETARY WHITLOCK` or `Q`, and where it stands. */
  label: { text: string; block: number; start: number; end: number };
  question: boolean;
  /** For an `A:` in a conversation with one person: where that person is named. */
  answerer?: Span;
}

/**
 * The turns of a transcript (`SECRETARY WHITLOCK: We are ready.` · `Q: When?`), by block. A text is one when at least two labels
 * name a person or a question and one of them names a person; a list of facts (`WHAT: …`) is none, and a plain `Q:`/`A:` list only
 * where the text says whom it is a conversation with.
 */
export function turnsIn(blocks: readonly Block[]): Map<number, Turn> {
  const labelled: Turn[] = [];
  const known = new Map<string, boolean>();
  // An interview has a few people; more labels than that are no names, and the search stays short.
  const isNamed = (label: string): boolean => {
    const named = known.get(label) ?? (known.size < 20 && blocks.some(({ text }) => text.includes(` ${label}`)));
    known.set(label, named);
    return named;
  };
  const answerer = answererIn(blocks);
  const surnames = new Set<string>();
  for (const block of blocks) {
    const turn = block.kind === 'paragraph' ? labelOf(block, labelled.at(-1), isNamed, surnames, answerer) : undefined;
    if (!turn) continue;
    labelled.push(turn);
    if (!turn.question) surnames.add(lastWord(turn.label.text));
  }
  const persons = labelled.filter(({ question }) => !question);
  const repeated = new Set(persons.map(({ label }) => label.text)).size < persons.length;
  const interview = labelled.length > persons.length && persons.length > 0;
  if (!interview && !repeated && persons.length < 3) return new Map();
  const turns = new Map(labelled.map((turn) => [turn.block, turn]));
  if (labelled.length > 3) fillBetween(blocks, turns);
  return turns;
}

/** A paragraph between two labelled ones goes on with the first. */
function fillBetween(blocks: readonly Block[], turns: Map<number, Turn>): void {
  let open: Turn | undefined;
  for (const { index, kind, text } of blocks.slice(
    0,
    blocks.findLastIndex((block) => turns.has(block.index)),
  )) {
    const turn = turns.get(index);
    if (turn) open = turn;
    else if (open && kind === 'paragraph' && !/^[([]/.test(text) && !otherLabel.test(text)) {
      turns.set(index, { ...open, block: index, start: 0 });
    }
  }
}

/** `STAFF: Next question.`: somebody else, whom no table knows. */
const otherLabel = /^\p{Lu}[\p{Lu}\s.’'-]{0,40}:\s/u;

/** Whom the text calls its interview one with: `A conversation with seismologist Jane Roe`. */
function answererIn(blocks: readonly Block[]): Span | undefined {
  for (const { text, index } of blocks.slice(0, 8)) {
    const hit = conversation.exec(text);
    if (hit) return { block: index, start: hit.index + hit[0].length, end: text.length };
  }
  return undefined;
}

/** `Q&A with …` too, with or without room around its sign. */
const talk = choiceOf('talk')
  .replace(/(?<!\p{L})\p{L}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`)
  .replace('&', ' ?& ?');
const conversation = new RegExp(`(?<!\\p{L})(?:${talk}) (?:${choiceOf('talk-link')}) (?=(?:\\S+ ){0,5}\\p{Lu}\\S+ \\p{Lu})`, 'u');

const lastWord = (label: string): string => label.slice(label.lastIndexOf(' ') + 1).toUpperCase();

function labelOf(
  { text, index }: Block,
  before: Turn | undefined,
  isNamed: (label: string) => boolean,
  surnames: ReadonlySet<string>,
  answerer: Span | undefined,
): Turn | undefined {
  const lead = text.slice(0, 80);
  // `Q. When?` ends in a stop, `MR. ROE: Soon.` has one inside.
  const colon = /^\p{Lu}\.\s/u.test(lead) && is(lead.charAt(0).toLowerCase(), 'turn-letter') ? 1 : lead.search(/:\s/);
  if (colon < 1) return undefined;
  const label = text.slice(0, colon);
  const question = isAsker(label);
  // A surname alone is a label where it answers a question, `Q: When?`, and the text names it elsewhere.
  const answers = before?.question && before.block === index - 1;
  const answered = answers && answerer && isCapital(label) && is(label.toLowerCase(), 'answer-letter');
  // `FERRANTE:` after `SECRETARY NAOMI FERRANTE:`
  const known = label === label.toUpperCase() && surnames.has(lastWord(label));
  const named = known || namesPerson(label) || (answers && isSurname(label) && isNamed(label));
  const words = text.slice(colon + 1).trimStart();
  const start = text.length - words.length;
  if (!question && !answered && !(named && isSpeech(words.slice(0, 300)))) return undefined;
  return {
    block: index,
    start,
    label: { text: label, block: index, start: 0, end: colon },
    question,
    ...(answered && { answerer }),
  };
}

/** Spoken words, and not a number, a quotation or a headline (`Jane Roe: The Pier Is Safe`). */
function isSpeech(words: string): boolean {
  if (/^["“«‘']/.test(words) || !/\p{Ll}/u.test(words)) return false;
  if (/[.?!]$/.test(words.trimEnd()) && /\s\p{Ll}+[.?!]/u.test(words)) return true;
  const longer = words.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  return longer.length < 3 || longer.filter(isCapital).length * 2 < longer.length;
}

const isSurname = (label: string): boolean =>
  isCapital(label) && label !== label.toUpperCase() && !/[^\p{L}’'-]/u.test(label) && !isNeverName(label);

function namesPerson(label: string): boolean {
  const words = label.split(/[\s,]+/);
  const [first = ''] = words;
  if (words.length < 2 || words.length > 9 || !words.every((word) => isCapital(word) || is(word, 'inside-office'))) return false;
  return !words.some(isNeverName) && (isGivenName(first) || words.slice(0, -1).some((word) => isTitle(word) || isJobTitle(word)));
}

/** `QUESTION` · `Moderator` */
function isAsker(label: string): boolean {
  const word = label.toLowerCase();
  return is(word, 'moderator') ? isCapital(label) : label === label.toUpperCase() && is(word, 'asker');
}
