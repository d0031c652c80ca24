import { genderOfTitle } from '../text/names';
import { bodyMeant } from './bodies';
import type { Frame } from './frame';
import { functionsMeantBy, isRole } from './occupations';
import type { Cast, Known, Naming } from './people';
import type { Phrase } from './phrase';
import { isOfAnotherStory } from './sections';

/** The one person whose function has the words of a phrase: `the secretary`, `the executive director`, `el titular de Obras`. */
export function personPointedAt(cast: Cast, frame: Frame, phrase: Phrase, why: string[]): Known | undefined {
  const [article, ...rest] = frame.tokens.slice(phrase.start, phrase.end);
  const english = article?.lower === 'the';
  if (!english && !/^(?:el|la|este|esta)$/.test(article?.lower ?? '')) return undefined;
  const heads = english ? rest.slice(-1) : rest.filter((token) => isRole(token.lower));
  const head = heads[0]?.lower ?? '';
  if (rest.length > 5 || !isRole(head)) return undefined;
  const gender = english ? genderOfTitle(head) : /^(?:el|este)$/.test(article?.lower ?? '') ? 'he' : 'she';
  const fitsGender = (who: Known): boolean => !gender || !who.gender || who.gender === gender;
  const block = frame.block.index;
  const same = (cast.byRole.get(head) ?? []).filter((who) => fitsGender(who) && !isOfAnotherStory(cast.sections, who, block));
  const others = rest.filter((token) => token.lower !== head && !/^(?:of|the|de|del|la|el|y|and)$/.test(token.lower));
  const all = same.filter((who) => others.every((token) => roleOf(who).includes(token.lower)));
  // `the governor` is not the lieutenant governor nor the one before.
  const plain = all.filter((who) => !lesser.test(roleOf(who)));
  const exact = all.length > 1 && !rest.some(({ lower }) => lesser.test(lower)) ? plain : all;
  if (exact.length === 1) {
    why.push(`the only ${head} in the text`);
    return exact[0];
  }
  // `dice esta vecina`: whoever was named last.
  const anybody = /^est[ea]$/.test(article?.lower ?? '');
  const meant = anybody ? [] : functionsMeantBy(head);
  if (!meant || exact.length > 1) return undefined;
  // `the executive`, where two companies have a president
  const holders = new Set(english ? meant.flatMap((word) => cast.byRole.get(word) ?? []).filter(fitsGender) : []);
  if (holders.size > 1) return undefined;
  const who = nearest(
    cast,
    frame,
    phrase,
    (one) =>
      fitsGender(one) &&
      one.person &&
      !isOfAnotherStory(cast.sections, one, block) &&
      (anybody || stoodFor(one, meant, head === 'titular' ? others : [])),
  );
  if (who) why.push(`"${head}" is ${who.name}, named before`);
  return who;
}

/** The name of the organisation that a phrase means, in full where the text gives it. */
export function bodyPointedAt(cast: Cast, frame: Frame, phrase: Phrase, why: string[]): string | undefined {
  const name = bodyMeant(cast.bodies, frame.tokens.slice(phrase.start, phrase.end), frame.block.index);
  if (name) why.push('an organisation named in the text');
  return name;
}

const roleOf = (who: Known): string => who.role?.toLowerCase() ?? '';
const lesser =
  /^(?:former|ex|then|deputy|vice|assistant|associate|lieutenant|lt\.?|sub)\b|\b(?:deputy|vice|assistant|lieutenant) /;

function stoodFor(who: Known, functions: readonly string[], of: readonly { lower: string }[]): boolean {
  const role = who.role?.toLowerCase();
  if (!role) return false;
  const words = role.split(/[^\p{L}]+/u);
  return (
    of.every((token) => role.includes(token.lower)) && (functions.length === 0 || functions.some((word) => words.includes(word)))
  );
}

/** The last one named before the phrase who fits. */
function nearest(cast: Cast, frame: Frame, phrase: Phrase, fits: (who: Known) => boolean): Known | undefined {
  const at = frame.tokens[phrase.start]?.start ?? 0;
  const rows = (block: number): readonly Naming[] => cast.namings.get(block) ?? [];
  for (let block = frame.block.index; block >= 0 && block > frame.block.index - 12; block--) {
    const who = rows(block).findLast((row) => (block < frame.block.index || row.end <= at) && fits(row.who))?.who;
    if (who) return who;
  }
  return undefined;
}
