import type { Speaker } from '../model';
import { genderOfTitle, isOrganisationWord, isRole } from '../text/names';
import type { Frame } from './frame';
import type { Cast, Known, Naming } from './people';
import type { Phrase } from './phrase';

/** Keeps track of who was spoken of, in reading order, and says who a phrase means. */
export interface Memory {
  cast: Cast;
  /** Speakers so far, last one last. */
  last?: { speaker: Speaker; block: number };
  /** The last quotation was a question: the answer is somebody else's. */
  asked?: boolean;
  spoken: { who: Known; block: number; at: number }[];
}

/** The speaker a phrase of a frame means: the fullest name and the function the text gives, or the phrase itself. */
export function speakerOf(memory: Memory, frame: Frame, phrase: Phrase, why: string[]): Speaker {
  const start = frame.tokens[phrase.start]?.start ?? 0;
  const end = frame.tokens[phrase.end - 1]?.end ?? start;
  const mention = frame.block.text.slice(start, end);
  const at = { block: frame.block.index, start, end };
  const named = namedIn(memory.cast, frame, phrase) ?? meant(memory, frame, phrase, why);
  if (named) {
    memory.spoken.push({ who: named, block: at.block, at: start });
    return { name: named.name, ...(named.role && { role: named.role }), mention, at };
  }
  why.push('no name');
  return { name: mention, mention, at };
}

/** The person named in the heart of a phrase: not the one behind `spokesman for`, before a possessive or a noun (`Roe campaign`). */
function namedIn(cast: Cast, frame: Frame, phrase: Phrase): Known | undefined {
  const { tokens, block } = frame;
  const start = tokens[phrase.start]?.start ?? 0;
  const end = tokens[phrase.end - 1]?.end ?? 0;
  const rows = within(cast.namings.get(block.index) ?? [], start, end + 200);
  const hit = rows.find((row) => {
    if (row.start < start || row.end > end || /['’]s?$/u.test(block.text.slice(row.start, row.end))) return false;
    const before = tokens.slice(phrase.start, phrase.end).filter((token) => token.end <= row.from);
    const after = tokens.slice(phrase.start, phrase.end).find((token) => token.start >= row.end);
    const apart = before.some((token, i) => prepositions.test(token.lower) && !isOrganisationWord(before[i - 1]?.lower ?? ''));
    if (before.at(-1)?.lower === 'the' && row.from === row.start) return false;
    return !apart && (!after || prepositions.test(after.lower));
  });
  const who = hit?.who ?? namedAfter(rows, frame, phrase);
  if (who) who.person = true;
  return who;
}

/** `the mayor of Port Ames, Marta Soler,` */
function namedAfter(rows: readonly Naming[], { tokens }: Frame, phrase: Phrase): Known | undefined {
  if (tokens[phrase.end]?.text !== ',' || !/^(?:the|el|la)$/.test(tokens[phrase.start]?.lower ?? '')) return undefined;
  const row = rows.find(({ from }) => from === tokens[phrase.end + 1]?.start);
  const next = tokens.slice(phrase.end + 1, phrase.end + 9).find((token) => token.start >= (row?.end ?? 0));
  return row && (!next || next.kind === 'sign') ? row.who : undefined;
}

const prepositions = /^(?:of|for|at|with|from|in|on|and|who|para|de|del|en)$/;

function meant(memory: Memory, frame: Frame, phrase: Phrase, why: string[]): Known | undefined {
  const word = frame.tokens[phrase.start]?.lower ?? '';
  if (/^(?:he|él)$/.test(word)) return antecedent(memory, frame, phrase, 'he', why);
  if (/^(?:she|ella)$/.test(word)) return antecedent(memory, frame, phrase, 'she', why);
  if (/^(?:who|quien)$/.test(word)) return whoBefore(memory.cast, frame, phrase.start);
  if (/^(?:the|el|la)$/.test(word)) return byRole(memory, frame, phrase, why);
  return undefined;
}

function whoBefore(cast: Cast, frame: Frame, who: number): Known | undefined {
  const at = frame.tokens[who]?.start ?? 0;
  const before = within(cast.namings.get(frame.block.index) ?? [], at - 100, at);
  return before.findLast((row) => row.end <= at && at - row.end < 4)?.who;
}

/** `the secretary`: the one person whose function has that word. */
function byRole(memory: Memory, frame: Frame, phrase: Phrase, why: string[]): Known | undefined {
  const head = frame.tokens[phrase.end - 1]?.lower ?? '';
  if (phrase.end - phrase.start !== 2 || !isRole(head)) return undefined;
  const fits = memory.cast.byRole.get(head) ?? [];
  const gender = genderOfTitle(head);
  const who = fits.length === 1 ? fits[0] : undefined;
  if (!who || (gender && who.gender && who.gender !== gender)) return undefined;
  why.push(`the only ${head} in the text`);
  return who;
}

/** The person a pronoun stands for: the speaker just before, unless somebody else opened a sentence since. */
function antecedent(memory: Memory, frame: Frame, phrase: Phrase, gender: 'he' | 'she', why: string[]): Known | undefined {
  const at = frame.tokens[phrase.start]?.start ?? 0;
  const fits = (who: Known): boolean => who.person && !who.writer && (!who.gender || who.gender === gender);
  const last = memory.spoken.at(memory.asked ? -2 : -1);
  for (let block = frame.block.index; block >= 0 && block > frame.block.index - 5; block--) {
    const all = memory.cast.namings.get(block) ?? [];
    const rows = block < frame.block.index ? all.slice(-40) : within(all, at - 2000, at);
    const spoke = last && last.block === block && fits(last.who) ? last : undefined;
    const found = strongest(
      rows.filter((row) => fits(row.who)),
      spoke?.at ?? -1,
    );
    const who = found ?? spoke?.who;
    if (who) {
      who.gender ??= gender;
      why.push(
        `"${frame.tokens[phrase.start]?.text}" is ${who.name}, ${spoke?.who === who ? 'who spoke before' : 'named before'}`,
      );
      return who;
    }
  }
  return undefined;
}

/** The namings that stand between two offsets, by halving: they are in order. */
function within(rows: readonly Naming[], from: number, to: number): Naming[] {
  const first = (offset: number): number => {
    let low = 0;
    let high = rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((rows[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return rows.slice(first(from), first(to));
}

/** The naming that opens the last sentence with one, after the last speech; with none, the only person named. */
function strongest(rows: readonly Naming[], spoke: number): Known | undefined {
  const later = rows.filter((row) => row.start > spoke);
  const subject = later.filter((row) => row.subject).at(-1);
  if (subject) return subject.who;
  if (spoke >= 0) return undefined;
  const people = new Set(rows.map((row) => row.who));
  return people.size === 1 ? rows[0]?.who : undefined;
}
