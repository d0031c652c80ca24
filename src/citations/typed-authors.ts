import { fold } from '../text/space';
import { isAgency } from './agencies';
import type { CslName } from './csl';
import { nameOf, withoutTail } from './names';

/**
 * The authors that a person typed or pasted: `Roe, Jane; City of Ames` are a person and a body. Semicolons and lines part them, and
 * between people so do `and` and the commas of a list in reading order; `Family, Given` is taken at its word.
 */
export function typedAuthors(text: string): CslName[] {
  return text
    .split(/[;\r\n]+/)
    .map((part) => fold(part).replace(/^(?:and|y|&) /i, ''))
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .flatMap((part) => (isBody(part) ? [{ literal: part }] : peopleIn(part)));
}

/** Whether a name without a comma in it reads like that of a body. */
function isBody(name: string): boolean {
  const [first = '', second] = name.split(', ');
  const inverted = second !== undefined && first.split(' ').length < 3 && !bodyWord.test(first) && !isAgency(first);
  return !inverted && (isAgency(name) || bodyWord.test(name));
}

const bodyWord =
  /\b(?:nations|union|organi[sz]ation|organización|association|asociación|society|sociedad|foundation|fundación|federation|federación|confederation|coalition|alliance|alianza|league|network|group|grupo|team|equipo|fund|fondo|trust|chamber|cámara|consortium|consejo|corporation|company|inc|llc|ltd|city|town|village|ayuntamiento|gobierno|district|division|program|project|initiative|campaign|institute|instituto|academy|academia|college|universidad|hospital|school|museum|museo|laborator(?:y|ies)|news|press|times|(?:of|for) the)\b|\p{L} (?:of|for) \p{L}|^\S+ & \S+$/iu;

function peopleIn(part: string): CslName[] {
  const pieces = part.split(/,? (?:and|y|e|&) /i);
  // `Roe, Jane, and Elm, Ada`: each has its family name first. `Jane Roe, Ada Elm and Bo Vale`: a list in reading order.
  return pieces.flatMap((piece) => {
    const { rest, suffix } = withoutTail(piece);
    const [family = '', given = '', ...more] = rest.split(/,\s*/);
    const inOrder = more.length > 0 ? rest.split(/,\s*/).every(isWhole) : pieces.length > 1 && isWhole(family) && isWhole(given);
    if (inOrder && given) return rest.split(/,\s*/).map((name) => nameOf({ name }));
    if (!given) return [nameOf({ name: piece })];
    // `Roe, Jr., Jane`
    const [tail = ''] = more;
    if (tail && isSuffix(given)) return [{ family, given: tail, suffix: given }];
    return [{ family, given: [given, ...more].join(' '), ...(suffix && { suffix }) }];
  });
}

/** A name that has both its parts. */
function isWhole(name: string): boolean {
  return /^\S+ \S/.test(name);
}

function isSuffix(word: string): boolean {
  return /^(?:jr|sr|ii|iii|iv)\.?$/i.test(word);
}
