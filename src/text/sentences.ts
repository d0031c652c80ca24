import { wordSet } from './word-set';

/** Whether a full stop after this word usually belongs to the word, e.g. `Dr`, `Q`, `U.S`, `EE`. The stop itself is left out. */
export function isAbbreviation(word: string): boolean {
  if (word.length === 1) return word !== 'I' && /\p{Lu}/u.test(word);
  if (isDotted(word)) return true;
  // `he said no.` is no abbreviation, `No. 5` is.
  return lowerCase.has(word) || (/^\p{Lu}/u.test(word) && abbreviations.has(word.toLowerCase()));
}

/** Whether a sentence can end after an abbreviation like this one; a title or an initial is always followed by a name. */
export function mayEndSentence(word: string): boolean {
  return isDotted(word) || closers.has(word.toLowerCase());
}

/** Whether a word is common at the start of an English or Spanish sentence, and never a name. */
export function isSentenceStarter(word: string): boolean {
  return starters.has(word.toLowerCase());
}

/**
 * The sentences of a text as half-open ranges, in order; white space between them belongs to none.
 * A stop inside quotation marks ends a sentence only when the marks close right after it.
 */
export function sentencesOf(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = skipSpace(text, 0);
  for (const stop of text.matchAll(/(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s|$)/g)) {
    const end = stop.index + stop[0].length;
    const next = skipSpace(text, end);
    if (stop.index < start || continues(text, stop.index, next)) continue;
    found.push({ start, end });
    start = next;
  }
  if (start < text.length) found.push({ start, end: text.trimEnd().length });
  return found;
}

const abbreviations = wordSet(
  `mr mrs ms dr dra prof rev hon sr sra srta lic ing d sen rep gov gen lt col maj capt cmdr cdr adm sgt cpl pvt spc pfc ssgt msgt tsgt tech
  brig supt insp det ofc pres amb atty asst assoc dept dir sec secy messrs st ste ft mt jr inc corp co ltd llc bros no nos vs v etc al
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun art fig vol pp ed approx est ave blvd rd
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
  sens reps govs gens drs profs revs esq msgr fr br ald cllr commr treas ud uds ee uu núm pág av
  lcda lcdo lcdos lcdas inga arq arqs hno hna hnos agrim mons gral cnel excmo excma ilmo ilma sres sras srtas dres`,
);
const lowerCase = wordSet('vs v etc al pp vol approx est jr sr inc corp co ltd ave blvd rd núm pág art');
const closers = wordSet('esq jr sr inc corp co ltd llc etc al st ave blvd rd uu');
const starters = wordSet(
  `the a an this that these those it its he she they we i you his her their our my but and or so yet if when while as after before because
  although though since until in on at by for from with to of there here what who why how where which not no now then also still later
  meanwhile however moreover yes well let some many most all each both other another such one two three several few according
  el la los las un una unos unas este esta estos estas ese esa esto eso él ella ellos ellas nosotros su sus pero y o si cuando mientras
  como después antes porque aunque desde hasta en con para por de del al según también además sin sobre entre tras qué quién lo se
  ahora luego hoy ayer así`,
);

const isDotted = (word: string): boolean => word.includes('.') && /^[\p{L}.]+$/u.test(word);

function continues(text: string, stop: number, next: number): boolean {
  if (next < text.length && /\p{Ll}/u.test(text[next] ?? '')) return true;
  if (text[stop] !== '.') return false;
  const word = text.slice(Math.max(0, stop - 24), stop).match(/(?<![\p{L}.])[\p{L}.]+$/u)?.[0] ?? '';
  if (!isAbbreviation(word)) return false;
  const following = text.slice(next, next + 24).match(/^\p{L}+/u)?.[0] ?? '';
  return !(mayEndSentence(word) && isSentenceStarter(following));
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? '')) at++;
  return at;
}
