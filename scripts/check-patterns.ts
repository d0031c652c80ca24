/**
 * Checks that the time of every pattern that ships grows with the length of what it looks at: `npm run check:patterns`. Those known as proved
 * are passed over, as are the exceptions that the tests list; `-- --anew` checks all others. `-- <part of a path>` checks only these files. What was proved is kept for the unit tests.
 */
import { keepProved, markOf, proved, verdictOn } from '../tests/trust/patterns/check';
import { awaited, exceptions } from '../tests/trust/patterns/exceptions';
import { patternsIn, shippedFiles } from '../tests/trust/patterns/sources';

const [anew, part] = [process.argv.includes('--anew'), process.argv.slice(2).find((word) => !word.startsWith('--'))];
const written = shippedFiles().flatMap(patternsIn);
const known = anew ? new Set<string>() : proved();
const kept = new Set<string>();
const counts = { safe: 0, vulnerable: 0, unknown: 0 };

for (const { file, line, source, flags = '' } of written) {
  if (source === undefined || [...exceptions, ...awaited].some((row) => row.file === file && source.startsWith(row.begins)))
    continue;
  const mark = markOf(source, flags);
  const old = known.has(mark);
  if (!old && part && !file.includes(part)) continue;
  const { verdict, words } = old ? { verdict: 'safe' as const, words: '' } : verdictOn(source, flags);
  counts[verdict] += 1;
  if (verdict === 'safe') {
    kept.add(mark);
    known.add(mark);
  } else console.log(`${file}:${line} ${verdict} (${words})\n  /${source}/${flags}`);
}

if (!part) keepProved(kept);
console.log(`${counts.safe} linear, ${counts.vulnerable} not, ${counts.unknown} undecided`);
