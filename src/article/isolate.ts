import type { Warning } from '../model';
import type { Steps } from '../steps';
import { bodyOf } from './body/body';
import { scrubNodes } from './body/secrets';
import { type Copy, inertDocument } from './copy/copy';
import { flow } from './flow/flow';
import { withoutBoilerplate } from './steps/boilerplate';
import { joinDropCaps } from './steps/drop-caps';
import { withoutEndMatter } from './steps/end-matter';
import { withoutForwarding } from './steps/forwarded';
import { withoutHardWraps } from './steps/hard-wraps';
import { withoutLeftovers } from './steps/leftovers';
import { withLists } from './steps/lists';
import { opening } from './steps/opening';
import { withoutOwnerWords, withoutRemarks } from './steps/owner-words';
import { withoutRest } from './steps/recall-guard';
import { withoutContents } from './steps/table-of-contents';
import type { Isolated, Surroundings, Work } from './work';

/** The article in the copy of a post, as a body tree. */
export function* isolate(copy: Copy, around: Surroundings): Steps<Isolated> {
  if (copy.text !== undefined) return yield* textOnly(copy.text, around.recipients);

  const pieces = yield* flow(copy.roots, inertDocument(copy.roots[0]?.ownerDocument ?? around.view.document));
  const work: Work = { pieces, around, opening: {}, notes: [] };
  for (const { run } of steps) {
    yield;
    const parts = run(work);
    if (parts) yield* parts;
  }
  yield;
  const made = yield* bodyOf(work.pieces, around);
  const warnings: Warning[] = [...(copy.flattened ? [{ kind: 'too-large' } as const] : []), ...made.warnings];
  return { body: made.body, opening: work.opening, notes: [...work.notes, ...made.notes], warnings };
}

interface Step {
  name: string;
  /** A long one is done in parts. */
  run: (work: Work) => Steps<void> | void;
}

/** The order matters: text is made whole before it is judged; Readability judges only what no row took out. */
const steps: Step[] = [
  { name: 'drop-caps', run: joinDropCaps },
  { name: 'hard-wraps', run: withoutHardWraps },
  { name: 'forwarded', run: withoutForwarding },
  { name: 'owner-words', run: withoutOwnerWords },
  { name: 'boilerplate', run: withoutBoilerplate },
  { name: 'leftovers', run: withoutLeftovers },
  { name: 'remarks', run: withoutRemarks },
  {
    name: 'end-matter',
    run: ({ pieces, opening: found }) => {
      if (withoutEndMatter(pieces)) found.closed = true;
    },
  },
  { name: 'table-of-contents', run: withoutContents },
  { name: 'opening', run: opening },
  { name: 'lists', run: withLists },
  { name: 'recall-guard', run: withoutRest },
];

/** Too much markup to work on: all of the text, a paragraph a line. */
export function* textOnly(text: string, recipients: readonly string[]): Steps<Isolated> {
  const children = text
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .map((value) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }));
  yield* scrubNodes(children, recipients);
  return { body: { type: 'root', children }, opening: {}, notes: [], warnings: [{ kind: 'too-large' }] };
}
