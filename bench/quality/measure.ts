/** Precision and recall by shingles of four tokens, each page weighing the same: the measure of the article-extraction-benchmark. */
export interface Score {
  precision: number;
  recall: number;
}

export function score(want: string, got: string): Score {
  const [wanted, given] = [shingles(want), shingles(got)];
  const hits = overlap(wanted, given);
  const [total, all] = [size(wanted), size(given)];
  return { precision: all === 0 ? (total === 0 ? 1 : 0) : hits / all, recall: total === 0 ? 1 : hits / total };
}

export const f1 = ({ precision, recall }: Score): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

/** Means over pages; F1 is taken of the means, as the benchmark does. */
export const meanScore = (scores: readonly Score[]): Score => ({
  precision: mean(scores.map(({ precision }) => precision)),
  recall: mean(scores.map(({ recall }) => recall)),
});

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

/** Which share of the paragraphs stands whole and in order in the text. */
export function keptInOrder(paragraphs: readonly string[], got: string): number {
  if (paragraphs.length === 0) return 1;
  const text = tokens(got).join(' ');
  let [kept, at] = [0, 0];
  for (const paragraph of paragraphs) {
    const found = ` ${text} `.indexOf(` ${tokens(paragraph).join(' ')} `, at);
    if (found === -1) continue;
    kept++;
    at = found + 1;
  }
  return kept / paragraphs.length;
}

/** Runs of word characters, as Python's `\w+` finds them. */
const tokens = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

function shingles(text: string): Map<string, number> {
  const words = tokens(text);
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - 3); at++) {
    const shingle = words.slice(at, at + 4).join(' ');
    if (shingle) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

const overlap = (one: Map<string, number>, other: Map<string, number>): number =>
  [...one].reduce((sum, [shingle, count]) => sum + Math.min(count, other.get(shingle) ?? 0), 0);

const size = (counts: Map<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0);
