import { capitalised } from './titlecase';

/** What tells names from other words. */
export interface Known {
  /** The article under the headline. */
  text: string;
  /** People that the article names: each part of them is a name. */
  people?: readonly string[];
  /** Bodies and places that it names: only the whole is a name. */
  bodies?: readonly string[];
  /** Whether the first word after a colon gets a capital, or loses it. */
  colon?: 'capital' | 'lower';
}

/**
 * A headline as a sentence: only the first word, the first word after `?`, `!` or a dash, and names keep their capitals
 * (APA 7 §6.17). What is a name is not guessed: the article tells. A word written with a capital in the middle of a sentence
 * there is a name; a word that stands there in lower case, or in no form at all, is not. Words with a
 * capital inside, digits or full stops (`NASA`, `iPhone`, `COVID-19`, `U.K.`) stay. A title that is a sentence already stays, too.
 */
export function sentenceCase(
  title: string,
  { text, people = [], bodies = [], colon = 'capital' }: Known,
  language?: string,
): string {
  if (language && !/^en\b/i.test(language)) return title;
  const words = title.split(/([\s\u00a0]+|[-–—/]+)/);
  const shouting = title.length > 8 && title === title.toUpperCase();
  if (!shouting && !isHeadline(title)) return colon === 'capital' ? afterColon(title) : title;
  const evidence = evidenceOf(text, people);
  const named = namedIn(words, [...people, ...bodies]);
  let fresh = true;
  return words
    .map((word, index) => {
      if (index % 2 === 1) {
        if (/[–—]/.test(word)) fresh = true;
        return word;
      }
      const [before = ''] = /^[^\p{L}\p{N}]*/u.exec(word) ?? [];
      const core = coreOf(word);
      const after = word.slice(before.length + core.length);
      const start = fresh || /[“‘"']$/.test(before);
      fresh = core ? (colon === 'capital' ? /[:?!]["”’']?$/ : /[?!]["”’']?$/).test(after) : fresh;
      if (!core) return word;
      const name = named.get(index);
      if (name) return before + name + core.slice(name.length) + after;
      const next = neighbour(words, index, 2);
      const previous = neighbour(words, index, -2);
      return before + cased(core, { start, shouting, evidence, previous, next, abbreviation: after.startsWith('.') }) + after;
    })
    .join('');
}

/** `Water: what it costs` → `Water: What it costs`; a word with a capital inside is a name, and stays. */
function afterColon(title: string): string {
  return title.replace(/(?<=: ["“‘']?)\p{Ll}[^\s:]*/gu, (word) => (word === word.toLowerCase() ? capitalised(word) : word));
}

/** Whether most words of four letters and more after the first have a capital. */
export function isHeadline(title: string): boolean {
  const long = title
    .split(/[\s\u00a0–—/-]+/)
    .map(coreOf)
    .filter((word, index) => index > 0 && word.length > 3);
  return long.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > long.length;
}

interface Place {
  start: boolean;
  shouting: boolean;
  evidence: Evidence;
  previous: string;
  next: string;
  abbreviation: boolean;
}

function cased(word: string, { start, shouting, evidence, previous, next, abbreviation }: Place): string {
  const lower = word.toLowerCase();
  const bare = lower.replace(/[’']s$/, '');
  if (word === lower) return start && !/^\P{L}/u.test(word) ? capitalised(word) : word;
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(word)) return word;
  if (!shouting && (/\p{Lu}/u.test(word.slice(1)) || /[\d.]/.test(word))) return word;
  if (/^i(?:[’'](?:m|d|ll|ve))?$/.test(lower) || always.has(bare) || (abbreviation && titles.has(lower)))
    return capitalised(lower);
  const written = evidence.names.get(bare);
  const plain = evidence.plain.get(bare) ?? 0;
  const pair = evidence.pairs.has(`${previous.toLowerCase()} ${lower}`) || evidence.pairs.has(`${lower} ${next.toLowerCase()}`);
  // The first word of a sentence proves nothing alone, but before a word with a capital: `Harbor Bridge reopens`.
  const isName = written ? pair || written.count > plain : pair && plain === 0;
  if (isName) return shouting ? (written?.form ?? capitalised(bare)) + word.slice(bare.length).toLowerCase() : word;
  return start ? capitalised(lower) : lower;
}

/** How the article writes its words in the middle of sentences. */
interface Evidence {
  /** Words with a capital, by their lower case. */
  names: Map<string, { form: string; count: number }>;
  /** How often a word stands in lower case. */
  plain: Map<string, number>;
  /** Two words that stand together, both with capitals: `defense secretary`. */
  pairs: Set<string>;
}

function evidenceOf(text: string, people: readonly string[]): Evidence {
  const evidence: Evidence = { names: new Map(), plain: new Map(), pairs: new Set() };
  for (const word of people.flatMap((name) => name.split(/\s+/).map(coreOf))) {
    if (/^\p{Lu}\p{Ll}/u.test(word)) evidence.names.set(word.toLowerCase(), { form: word, count: 1 });
  }
  for (const line of text.split('\n')) {
    // A line without an end is a headline or a caption: its capitals prove nothing.
    if (!/[.!?…]["”’')\]]*\s*$/.test(line)) continue;
    let inside = false;
    let previous = '';
    let initial = false;
    for (const [token, before] of tokensOf(line)) {
      const bare = token.replace(/[’']s$/, '');
      const lower = bare.toLowerCase();
      if (/[.!?:…]["”’')\]]*\s*$|[“"‘]$/.test(before) && !initial) inside = false;
      const capital = bare !== lower;
      if (!capital) evidence.plain.set(lower, (evidence.plain.get(lower) ?? 0) + 1);
      else if (inside) evidence.names.set(lower, { form: bare, count: (evidence.names.get(lower)?.count ?? 0) + 1 });
      if (capital && inside && previous && /^\s+$/.test(before)) evidence.pairs.add(`${previous} ${lower}`);
      previous = capital ? lower : previous && lower === 'of' ? `${previous} of` : '';
      inside = true;
      // The stop after `J.` and `St.` ends no sentence.
      initial = /^\p{Lu}$/u.test(token) || (capital && titles.has(lower));
    }
  }
  return evidence;
}

/** Each word with what stands before it since the last one. */
function* tokensOf(line: string): Generator<[word: string, before: string]> {
  let end = 0;
  for (const match of line.matchAll(/[\p{L}\p{N}][\p{L}\p{N}’'.]*[\p{L}\p{N}]|\p{L}/gu)) {
    yield [match[0], line.slice(end, match.index)];
    end = match.index + match[0].length;
  }
}

/** Where a known name of several words stands in the title: the place of each word, and how the name writes it. */
function namedIn(words: readonly string[], names: readonly string[]): Map<number, string> {
  const places = new Map<number, string>();
  const title = words.flatMap((word, index) => {
    const core = coreOf(word);
    return core ? [{ core: core.replace(/[’']s$/, '').toLowerCase(), index }] : [];
  });
  for (const name of names) {
    const parts = name.split(/[\s\u00a0–—/-]+/).flatMap((part) => coreOf(part) || []);
    const lower = parts.map((part) => part.toLowerCase());
    if (parts.length < 2) continue;
    title.forEach((_, at) => {
      if (!lower.every((part, step) => title[at + step]?.core === part)) return;
      for (const [step, part] of parts.entries()) places.set(title[at + step]?.index ?? -1, part);
    });
  }
  return places;
}

/** The word beside a word, with `of` and what it joins: `City of Westmark` is one name. */
function neighbour(words: readonly string[], index: number, step: 2 | -2): string {
  const near = coreOf(words[index + step]);
  if (near !== 'of') return near;
  const far = coreOf(words[index + 2 * step]);
  return step > 0 ? `of ${far}` : `${far} of`;
}

function coreOf(word: string | undefined): string {
  return word?.replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '') ?? '';
}

/** Words that are names wherever they stand. */
const always = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november ' +
    'december american americans america europe european african asian english spanish french german russian chinese christmas ' +
    'easter thanksgiving congress'
  ).split(' '),
);
const titles = new Set('mr mrs ms dr prof rev hon st mt gen adm cmdr maj sgt lt col capt gov sen rep jr sr no'.split(' '));
