import type { Flag, Span } from '../model';

/** The doubts about the words of a quotation that the words themselves show; each flag points at the place. */
export function doubtsIn(text: string, span: Span): Flag[] {
  const words = text.slice(span.start, span.end);
  return signs.flatMap(({ kind, pattern, unless }) =>
    [...words.matchAll(pattern)]
      .filter((hit) => !unless?.test(hit[0]))
      .map((hit) => ({ kind, block: span.block, start: span.start + hit.index, end: span.start + hit.index + hit[0].length })),
  );
}

const signs: readonly { kind: Flag['kind']; pattern: RegExp; unless?: RegExp }[] = [
  // Seen in a reposted bulletin: a name or a redacted word is lost between two commas.
  { kind: 'gap', pattern: /[,;]\s?[,;]/g },
  { kind: 'gap', pattern: /(?<=\p{L}) [,;](?= \p{L})/gu },
  {
    kind: 'doubled',
    pattern: /(?<![\p{L}\p{N}'’-])(\p{L}+) \1(?![\p{L}\p{N}'’-])/giu,
    unless: /^(?:had|that|very|no|yes|so|really|many|much|far|long|more|bye|ha|now|never|is|do|go|come|on|muy|no|sí|ya|años) /i,
  },
  {
    kind: 'seam',
    pattern: /(?<![\p{L}'’-])(?:the|an?) (?:is|was|are|were|of|has|have|the|an?|and)(?![\p{L}'’-])/giu,
    unless: /^the (?:is|an?)$/,
  },
];
