import { exceptions } from '../../tests/trust/patterns/exceptions';
import { patternsIn, shippedFiles } from '../../tests/trust/patterns/sources';

/**
 * Every pattern of the sources on texts made of its own signs, of n, 2n and 4n of them: which take more than three times as long for
 * twice the text. Milliseconds, the least of three runs, as others may be at work on the machine. Patterns that are only asked about
 * short texts are passed over, with the reason.
 */
export function steepPatterns(part = ''): { tried: number; steep: string[]; passed: string[] } {
  const seen = new Set<string>();
  const steep: string[] = [];
  const passed: string[] = [];
  for (const { file, line, source, flags = '' } of shippedFiles().flatMap(patternsIn)) {
    const mark = `/${source}/${flags}`;
    if (source === undefined || seen.has(mark) || !file.includes(part)) continue;
    const short = exceptions.find((row) => row.file === file && source.startsWith(row.begins));
    if (short) {
      passed.push(`${file}:${line} is asked about ${short.bound} characters at most: ${short.why}`);
      continue;
    }
    seen.add(mark);
    const pattern = new RegExp(source, flags.replace(/[gy]/g, ''));
    for (const unit of unitsOf(source)) {
      const [one = 0, two = 0, four = 0] = [n, 2 * n, 4 * n].map((length) => least(pattern, textOf(unit, length)));
      if (four > noise && four > 3 * two && two > 2.5 * one)
        steep.push(`${file}:${line} ${mark} on ${JSON.stringify(unit)}: ${[one, two, four].map(Math.round).join(', ')} ms`);
    }
  }
  return { tried: seen.size, steep, passed };
}

/** Signs of the largest text, and milliseconds below which nothing is said. */
const n = 10_000;
const noise = 20;

function least(pattern: RegExp, text: string): number {
  let found = Infinity;
  for (let run = 0; run < 3; run += 1) {
    const before = performance.now();
    pattern.test(text);
    found = Math.min(found, performance.now() - before);
    // The first run tells enough where nothing is slow.
    if (found < noise / 4) break;
  }
  return found;
}

/** The end belongs to no pattern, so that none comes to a good end. */
const textOf = (unit: string, length: number): string => `${unit.repeat(Math.ceil(length / unit.length))}\u0001`;

/** What a text may repeat: the signs of a pattern, its words, and its words with what stands between them. */
function unitsOf(source: string): string[] {
  const plain = source.replace(/\\[bBdDsSwWpP](?:\{[^}]*\})?|\[[^\]]*\]|\(\?<?[:=!]|[()|?*+^$\\]|\{[^}]*\}/g, ' ');
  const words = [...new Set(plain.split(' ').filter((word) => word.length > 0))].slice(0, 12);
  return [
    ...new Set([' ', 'a', '1', 'a ', 'A', '\n', '.', ...words, ...words.map((word) => `${word} `), words.join(' ')]),
  ].filter(Boolean);
}
