import type { Frame, Token } from '../tokens/token';
import type { CastMember, Stories } from './person';

/** Cuts a text into its stories: at headings, at lines that look like one, and at rows of signs (`* * *`). */
export function storiesOf(frames: readonly Frame[]): Stories {
  const stories: Stories = { of: new Map(), named: [new Set()] };
  let after = true;
  for (const frame of frames) {
    const opens = opensStory(frame);
    if (opens && !after) stories.named.push(new Set());
    after = opens;
    stories.of.set(frame.block.index, stories.named.length - 1);
  }
  return stories;
}

/**
 * Whether a story names somebody else in full and not this person: then a job title or a surname there does not mean them, although
 * they are the only one in the text who has it.
 */
export function isOfAnotherStory({ of, named }: Stories, who: CastMember, block: number): boolean {
  const here = named[of.get(block) ?? 0];
  if (!here || here.has(who)) return false;
  for (const { person, name } of here) if (person && name.includes(' ')) return true;
  return false;
}

/** `Governor Signs Drought Package`: every longer word has a capital, so that capitals tell nothing. */
export function isHeadline(tokens: readonly Token[]): boolean {
  if (tokens.length < 5 || tokens.length > 30) return false;
  return tokens.every(({ text, capital }) => (capital || text.length < 5) && !stops.has(text));
}

function opensStory({ block: { kind, text }, tokens }: Frame): boolean {
  if (kind === 'heading' || isHeadline(tokens)) return true;
  if (kind !== 'paragraph' || text.length > 90) return false;
  return text === text.toUpperCase() && !/[.:?!"“]/.test(text);
}

const stops = new Set(['.', ':', ',']);
