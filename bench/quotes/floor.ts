import type { Answer } from './answer';
import type { Range, Text } from './text';

const verbs =
  'said|says|told|added|wrote|tweeted|continued|asked|called|responded|replied|declared|explained|noted|argued|stated|insisted|announced|warned|claimed|writes|concluded|recalled|suggested|joked';
const name = "(?:he|she|they|(?:[A-Z][\\w.'’-]+ ?){1,5})";

/** The floor: every pair of double marks is a quotation, and a verb of 25 right beside it gives the speaker. */
export function regexFloor({ text }: Text): Answer[] {
  return [...text.matchAll(/["“]([^"“”\n]{12,})["”]/g)].map((hit) => {
    const start = hit.index + 1;
    const end = start + (hit[1] ?? '').length;
    const after = text.slice(end + 1, end + 120);
    const before = text.slice(Math.max(0, hit.index - 120), hit.index);
    const found =
      at(after, new RegExp(`^,? (${name}) ?(?:${verbs})\\b`), end + 1) ??
      at(after, new RegExp(`^,? (?:${verbs}) (${name})`), end + 1) ??
      at(after, new RegExp(`^,? (${name}), [^,.]{3,60}, (?:${verbs})\\b`), end + 1) ??
      at(before, new RegExp(`(${name}) ?(?:${verbs})[^.]{0,30}[,:] $`), Math.max(0, hit.index - 120));
    return {
      spans: [{ start, end }],
      kind: 'direct' as const,
      ...(found && { speaker: found, name: text.slice(found.start, found.end) }),
    };
  });
}

function at(text: string, pattern: RegExp, offset: number): Range | undefined {
  const hit = pattern.exec(text);
  if (!hit?.[1]) return undefined;
  const start = offset + hit.index + hit[0].indexOf(hit[1]);
  return { start, end: start + hit[1].trimEnd().length };
}
