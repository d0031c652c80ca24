import { expect, it } from 'vitest';
import { markOf, proved, verdictOn } from './patterns/check';
import { awaited, exceptions } from './patterns/exceptions';
import { patternsIn, shippedFiles } from './patterns/sources';

const written = shippedFiles().flatMap(patternsIn);
const literals = written.flatMap(({ source, flags = '', ...rest }) => (source === undefined ? [] : [{ ...rest, source, flags }]));
const listed = [...exceptions, ...awaited];

it('the time of every pattern grows with the length of the text, or the text is short', () => {
  const known = proved();
  const slow = literals
    .filter(({ file, source }) => !listed.some((row) => row.file === file && source.startsWith(row.begins)))
    .filter(({ source, flags }) => !known.has(markOf(source, flags)))
    .map((pattern) => ({ ...pattern, ...verdictOn(pattern.source, pattern.flags) }))
    .filter(({ verdict }) => verdict !== 'safe')
    .map(({ file, line, source, flags, verdict, words }) => `${file}:${line} /${source}/${flags} is ${verdict} (${words})`);
  expect(slow).toEqual([]);
});

it('an exception names a pattern that stands there, and a length at which a square does no harm', () => {
  const idle = listed.filter((row) => !literals.some(({ file, source }) => file === row.file && source.startsWith(row.begins)));
  expect(idle).toEqual([]);
  expect(exceptions.filter(({ bound }) => bound ** 2 > 10_000_000)).toEqual([]);
});

it('the check finds what is slow, and only that', () => {
  expect(verdictOn('\\S+$', '').verdict).toBe('vulnerable');
  expect(verdictOn('(?<!\\S)\\S+$', '').verdict).toBe('safe');
});

/** What is put together at run time escapes the search of what is written: every such place is known, with one of what it makes. */
it('patterns put together at run time are linear', () => {
  const places = written.filter(({ source }) => source === undefined).map(({ file }) => file);
  expect([...new Set(places)].sort()).toEqual([...new Set(built.map(([file]) => file))].sort());
  const known = proved();
  const slow = built.filter(
    ([, source, flags]) => !known.has(markOf(source, flags)) && verdictOn(source, flags).verdict !== 'safe',
  );
  expect(slow).toEqual([]);
});

const built: [file: string, source: string, flags: string][] = [
  [
    'src/citations/names.ts',
    '^(?:the )?(?:(?:u\\.?s\\.? )?(?:army|navy)(?: reserve)? )?(?:(?:staff|lt)\\.? )*(?:sgt|lt)\\.? (?:(?:1st|2nd) class |\\d )?',
    'i',
  ],
  ['src/cli/archive/answer.ts', 'ann@example\\.org|ann%40example\\.org', 'gi'],
  ['src/cli/archive/sniff.ts', 'govdelivery|lnks\\.gd|isprovidedtoyou', ''],
  ['src/cli/dom/element.ts', '(?:^|;)\\s*display\\s*:\\s*([\\w-]+)', 'i'],
  ['src/cli/shallow.ts', '</script', 'gi'],
  ['src/hosts/blogger/dates.ts', '(?<!\\p{L})janvier\\p{L}{0,5}(?!\\p{L})', 'u'],
  ['src/hosts/blogger/page.ts', `['"]title['"]\\s*:\\s*'((?:[^'\\\\\\n]|\\\\.)*)'`, ''],
  ['src/mailers/govdelivery/facts.ts', 'service is provided to you(?: at no charge)? by(?: the)?\\s+([^\\n]{3,160})', 'gi'],
  ['src/mailers/govdelivery/furniture.ts', '(?:^|[;\\s])width\\s*:\\s*(\\d+)(?:px)?\\s*(?:;|$|!)', 'i'],
  ['src/mailers/govdelivery/labels.ts', '^(?:facebook|rss(?: feeds?)?)(?![\\wà-ÿ])', ''],
  ['src/mailers/govdelivery/urls.ts', '[?&;]url=([^&#]*)', 'i'],
  [
    'src/quotes/attribution/transcript.ts',
    '(?<!\\p{L})(?:[Ii]nterview|[Qq] ?& ?[Aa]) (?:with|a) (?=(?:\\S+ ){0,5}\\p{Lu}\\S+ \\p{Lu})',
    'u',
  ],
  [
    'src/quotes/marks/quoted-spans.ts',
    "^,? (?:(?:he|she|(?:the )?\\p{L}[\\p{L}.'’-]+(?: \\p{L}[\\p{L}.'’-]+){0,5}) (?:said|told)\\b)",
    'u',
  ],
  ['src/quotes/rank/rank.ts', '^(?:thank|gracias)', 'i'],
  ['src/text/privacy.ts', 'ann@example\\.org|ann%40example\\.org', 'gi'],
  ['src/text/rank.ts', '^(?:the )?(?:(?:u\\.?s\\.? )?(?:army|navy)(?: reserve)? )?(?:(?:staff|lt)\\.? )*(?:sgt|lt)$', 'i'],
];
