import { isOrganizationWord } from '../../lexicon/names';
import { countWords } from '../../text/space';

/** A label that names a kind of news, whatever stands below it. */
export function isLabel(text: string): boolean {
  return text.length <= 110 && labels.test(plainLabel(text).toLowerCase());
}

/** A label without what says that it is one: `Category: News`. */
export function plainLabel(text: string): string {
  return unstarred(text)
    .replace(/:$/, '')
    .replace(/^(?:category|categor[ií]a|section|secci[oó]n|type|tipo): ?/i, '');
}

/** The text part of a mail writes bold type as `*For Immediate Release:*`. */
export function unstarred(text: string): string {
  return text.trim().replace(/^\*([^*]+)\*/, '$1');
}

/** A field of a release as the text part of a mail writes it: `*Contact:* Jo Rubin`. */
export function isField(text: string): boolean {
  return (
    /^\*[^*:.]{2,30}:\s?\*/.test(text.trim()) ||
    /^(?:(?:news )?release|issue|bulletin|volume|edition|n[uú]mero) (?:number|no\.?|#)?:? ?[\w-]*\d$/i.test(text.trim())
  );
}

/** A label that the services set below the headline, where a byline would stand. */
export function isStoryLabel(text: string): boolean {
  return /^courtesy story$/i.test(text.trim());
}

/** The marker of a release: a label that says nothing of what the text is about. */
export function isReleaseMarker(text: string): boolean {
  return /^(?:for immediate release|para publicación inmediata)/i.test(text);
}

/** A label of a whole release, wherever in its head it stands. */
export function isReleaseLabel(text: string): boolean {
  return isReleaseMarker(text) || /^(?:press|news|media) (?:release|advisory)\b/i.test(text);
}

/** The writer's unit below the byline: `Harbor Command Public Affairs`. */
export function isUnit(text: string): boolean {
  const words = text.split(' ');
  return (
    words.length <= 8 &&
    words.length >= 2 &&
    !/[.!?:]$/.test(text) &&
    words.some((word) => isOrganizationWord(word) || /^Affairs$/.test(word))
  );
}

/** A place in capitals on a line of its own above the date: `CAMP FOSTER, JAPAN`. */
export function isPlace(text: string): boolean {
  return countWords(text) <= 6 && /^\p{Lu}[\p{Lu}\s.'’-]+, \p{Lu}[\p{Lu}\s.'’-]+$/u.test(text);
}

/** In lower case; lengths are bounded by the caller, because a bounded repetition is compiled as often as it may repeat. */
const labels =
  /^(?:for immediate release|(?:dod |top |latest |breaking )?news(?: release| update| story| brief)?|press release|media (?:release|advisory)|(?:news|press|media) release (?:[|–—-] )?(?:no\.? ?|number |# ?)?\d[\d-]*|news advisory|advisory|feature(?: story)?s?|features|releases?|statement|speech|transcript|contracts|announcement|alert|bulletin|courtesy story|[^!?]{3,} [-–—|:] (?:press|news|media) (?:releases?|room)|(?:[^\s!?:]+ ){1,4}(?:newswire|news service|e-?news)|noticias?|noticias del? [^.!?:]+|comunicado(?: de prensa)?|boletín(?: de prensa)?|para publicación inmediata)$/;
