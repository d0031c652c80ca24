/**
 * Measures the quotations against annotated texts.
 *
 * The folder holds, at any depth, JSON files of our own form
 *
 *     { "text": "…" }  or  { "paragraphs": ["…", "…"] }, and
 *     "quotes": [{
 *       "text": "We are ready,"  or  ["part before the cue,", "part after it."]   // without the outer marks; or
 *       "spans": [{"start": 0, "end": 13}],                                       // UTF-16 units in the text (paragraphs joined by a blank line)
 *       "kind": "direct" | "fragment",                                            // default: direct
 *       "speaker": {"mention": "Roe", "start": 20, "end": 23, "name": "Jane Roe", "role": "Harbor Secretary"},
 *       "addressee": {"name": "Tom Okafor"}
 *     }]
 *
 * or brat files as PolNeAR has them (`attributions/<name>_<annotator>.ann` beside `text/<name>.txt`). PolNeAR has no data licence:
 * fetch it (networkdynamics/PolNeAR) to a place outside this project. There a quotation is direct when every word of its content
 * stands between double marks, and mixed when only some do; it annotates no turns of transcripts, so that answers without marks do not count.
 *
 * A single `that` before the marks makes a mixed one, and half of the mixed ones are quoted to 80 % and more; `quoted passages` asks
 * only which stretches in marks of three words or more are quotations at all, whatever their kind: there a plain regex reaches 0.85.
 *
 * Overlap is the share of words in common, of the longer of the two. A mention is right when it shares a character with the gold one.
 * Time is processor time, after a warm-up.
 */
import nlp from 'compromise';
import { quotesIn } from '../src/quotes/quotes';
import { argsOf } from './args';
import type { Answer } from './quotes/answer';
import { regexFloor } from './quotes/floor';
import { goldIn, split } from './quotes/gold';
import { emptyTally, type Miss, type Tally, tally } from './quotes/score';
import type { Text } from './quotes/text';

const { values, operands } = argsOf({
  name: 'bench:quotes',
  about:
    'Measures the quotations against annotated texts (their form: see bench/quotes.ts), beside a plain regex and compromise.',
  operands: { name: 'folder of annotated texts', needed: true },
  options: { show: { about: 'lists what went wrong' }, fast: { about: 'leaves the two other ways out' } },
});
const texts = goldIn(operands[0] ?? '');
const ways: Record<string, (text: Text) => Answer[]> = {
  'Bulletin Reader': ours,
  'regex floor': regexFloor,
  compromise: viaCompromise,
};
console.log(
  `${texts.length} annotated texts, ${count(texts, 'direct')} direct, ${count(texts, 'mixed')} mixed, ${count(texts, 'fragment')} fragments`,
);
for (const [name, way] of Object.entries(ways)) {
  if (values.fast && name !== 'Bulletin Reader') continue;
  const sum = emptyTally();
  const misses: Miss[] = [];
  // The first texts are read twice, so that the time is that of compiled code.
  for (const text of texts.slice(0, 60)) way(text);
  const started = cpu();
  const answers = texts.map(way);
  const took = cpu() - started;
  texts.forEach((text, i) => {
    tally(sum, text, answers[i] ?? [], misses);
  });
  report(name, sum, took);
  if (name === 'Bulletin Reader' && values.show) for (const miss of misses) console.log(JSON.stringify(miss));
}
console.log(`not verbatim: ${texts.filter((text) => !isVerbatim(text)).length}`);
growth();

function ours(text: Text): Answer[] {
  const at = (block: number, offset: number): number => (text.starts[block] ?? 0) + offset;
  return quotesIn(text.blocks).quotes.map(({ spans, kind, speaker, addressee }) => ({
    kind,
    spans: spans.map(({ block, start, end }) => ({ start: at(block, start), end: at(block, end) })),
    ...(speaker?.at && { speaker: { start: at(speaker.at.block, speaker.at.start), end: at(speaker.at.block, speaker.at.end) } }),
    ...(speaker && { name: speaker.name }),
    ...(addressee && { addressee: addressee.name }),
  }));
}

function viaCompromise({ text }: Text): Answer[] {
  let from = 0;
  const found = nlp(text).quotations().out('array') as string[];
  return found.flatMap((quote) => {
    const words = quote.replace(/^[^\p{L}\p{N}]+|["“”]+\W*$/gu, '');
    const start = text.indexOf(words, from);
    if (start < 0 || words === '') return [];
    from = start + words.length;
    return [{ spans: [{ start, end: from }], kind: 'direct' as const }];
  });
}

function isVerbatim(text: Text): boolean {
  return quotesIn(text.blocks).quotes.every(
    ({ spans, text: words }) =>
      spans.map(({ block, start, end }) => text.blocks[block]?.text.slice(start, end)).join(' ') === words,
  );
}

function report(name: string, sum: Tally, took: number): void {
  const words = texts.reduce((all, { text }) => all + text.split(/\s+/).length, 0);
  console.log(`\n${name}`);
  console.log(`  direct, exact        ${prf(sum.exact, sum.answers, sum.gold)}`);
  console.log(`  direct, overlap 0.8  ${prf(sum.overlap, sum.answers, sum.gold)}`);
  console.log(`  the same, answers on mixed quotations left aside  ${prf(sum.overlap, sum.answers - sum.elsewhere, sum.gold)}`);
  console.log(`  quoted passages, any kind  ${prf(sum.passages.hits, sum.passages.answers, sum.passages.gold)}`);
  console.log(`  direct gold found as direct or fragment  ${percent(sum.anyKind, sum.gold)}`);
  if (sum.withSpeaker > 0) {
    console.log(
      `  right mention ${percent(sum.right, sum.withSpeaker)} of all; answered ${percent(sum.answered, sum.withSpeaker)}, precision ${percent(sum.right, sum.answered)}`,
    );
  }
  if (sum.named > 0) {
    console.log(
      `  right full name ${percent(sum.nameRight, sum.named)} of all; precision ${percent(sum.nameRight, sum.nameAnswered)}`,
    );
  }
  console.log(`  ${((took / words) * 1000).toFixed(2)} ms per 1,000 words`);
}

/** Processor time of this process so far, in milliseconds: other work on the machine does not count. */
function cpu(): number {
  return process.cpuUsage().user / 1000;
}

/** Time for 100,000 words beside 10,000, the best of four runs: near 10 when it grows with the length. */
function growth(): void {
  const all = texts.map(({ text }) => text).join('\n\n');
  const timed = (words: number): number => {
    const { blocks } = split(repeatTo(all, words));
    const runs = Array.from({ length: 4 }, () => {
      const started = cpu();
      quotesIn(blocks);
      return cpu() - started;
    });
    return Math.min(...runs);
  };
  const small = timed(10_000);
  const large = timed(100_000);
  console.log(`10,000 words ${small.toFixed(0)} ms, 100,000 words ${large.toFixed(0)} ms, ratio ${(large / small).toFixed(1)}`);
}

function repeatTo(text: string, words: number): string {
  const size = text.split(/\s+/).length;
  const times = Math.ceil(words / Math.max(1, size));
  const whole = Array.from({ length: times }, () => text).join('\n\n');
  return whole.slice(0, Math.round((whole.length * words) / (size * times)));
}

function count(all: readonly Text[], kind: string): number {
  return all.reduce((n, { quotes }) => n + quotes.filter((quote) => quote.kind === kind).length, 0);
}

function prf(hits: number, answers: number, gold: number): string {
  const p = hits / Math.max(1, answers);
  const r = hits / Math.max(1, gold);
  return `P ${(p * 100).toFixed(1)}  R ${(r * 100).toFixed(1)}  F1 ${((200 * p * r) / Math.max(1e-9, p + r)).toFixed(1)}`;
}

function percent(part: number, whole: number): string {
  return `${((part / Math.max(1, whole)) * 100).toFixed(1)} % (${part}/${whole})`;
}
