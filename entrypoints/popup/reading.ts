import type { Check, Kept } from '../../src/browser/checks';
import { type Kept as Keeping, type ReadAnswer, type ReadRequest, sendMessage } from '../../src/browser/messages';
import { today } from '../../src/browser/today';
import type { Reading } from '../../src/model';
import { unsaid } from '../../src/page/unsaid';
import { withOriginal } from '../../src/views/original';
import { addressOf } from '../../src/views/place';
import type { PopupState, ReadyState } from '../../src/views/popup/state';
import { article, readingOf } from './article';
import { type Asked, ask } from './asking';
import { quoting } from './quoting';

/** What came of it, and the origin of the tab where it has one. */
export interface Answer {
  state: PopupState;
  origin?: string;
  /** Gives the same with its quotations, which take a moment longer; to be called when the state has been drawn. */
  whole?: () => Promise<PopupState>;
}

/** Reads the current tab. */
export const readTab = (request: ReadRequest): Promise<Answer> => answerTo(ask(request));

/** What the popup shows of it; whatever went wrong is a state of the popup, in words, with something to do next. */
export async function answerTo(asking: Promise<Asked>): Promise<Answer> {
  // Made ready in this process while the page is looked at in its own.
  article().catch(() => undefined);
  const asked = await asking;
  const { url, problem, found } = asked;
  try {
    if (problem) return at(unreachable(problem, url));
    if (!found) return at(broken(asked.error));
    const { tabId, request, check, site } = found;
    const taken = await readingOf(tabId, found.answer, () => sendMessage('read', request, tabId));
    if (!taken) return at({ kind: 'loading' });
    const { answer, reading: read } = taken;
    // A page that went away meanwhile needs nothing kept; what was read of it can be used.
    const kept: Keeping = await sendMessage('keep', read, tabId).catch(() => ({ restored: [] }));
    const unquoted = read.kind === 'nothing' ? read : withOriginal(read, kept.original);
    const show = (reading: Reading): PopupState => stateOf({ ...answer, ...kept, reading }, site, request);
    const quoted = async (): Promise<Reading> => (await quoting())(unquoted);
    const first = show(unsaid(unquoted));
    if (first.kind !== 'ready') return at(first);
    if (!check) return { ...at({ ...first, quoting: true }), whole: () => quoted().then(show).catch(broken) };
    const reading = await quoted();
    return at(reading.kind === 'nothing' ? show(reading) : await checked(check, reading));
  } catch (error) {
    return at(broken(error));
  }

  function at(state: PopupState): Answer {
    return { state, ...(url?.startsWith('http') && { origin: new URL(url).origin }) };
  }
}

/** The comparison is loaded when a page is first held against another. */
async function checked({ reading: kept, search, original }: Check, reading: Kept): Promise<PopupState> {
  const { compare } = await import('../../src/compare/compare');
  const page = addressOf(reading);
  return {
    kind: 'checked',
    kept: withOriginal(kept, original),
    comparison: compare(kept, reading),
    today: today(),
    ...(page && { page }),
    ...(search && { search }),
    ...(original && { taken: true }),
  };
}

function stateOf(
  { reading, open, restored, cited }: Pick<ReadAnswer, 'open' | 'cited'> & Pick<Keeping, 'restored'> & { reading: Reading },
  site: Pick<ReadyState, 'site' | 'opens'>,
  request: ReadRequest,
): PopupState {
  if (reading.kind !== 'nothing')
    return { kind: 'ready', reading, reader: open, restored, ...(cited && { cited }), today: today(), ...site };
  const { fault, missing, posts } = reading;
  if (fault) return failed(fault);
  // Nobody is asked to choose among posts that are no bulletins, unless they want to read one.
  const toChoose = missing === 'post' && posts && (request.anyway || posts.some(({ bulletin }) => bulletin));
  return toChoose ? { kind: 'several', posts } : { kind: 'nothing', nothing: reading };
}

function unreachable(problem: NonNullable<Asked['problem']>, url = ''): PopupState {
  if (problem === 'closed') return { kind: 'loading' };
  const why = places.find(([, pattern]) => pattern.test(url))?.[0] ?? 'browser';
  if (why === 'browser' && /^https?:/.test(url) && problem === 'forbidden')
    return { kind: 'permission', site: new URL(url).host };
  return { kind: 'forbidden', why };
}

const places: ['store' | 'file' | 'viewer', RegExp][] = [
  [
    'store',
    /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)/,
  ],
  ['viewer', /\.pdf(?:[?#]|$)/i],
  ['file', /^file:/],
];

const broken = (error: unknown): PopupState => {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return failed(`${name}: ${message}`);
};

/** What helps to find a fault and names nobody: the error and the versions, no address, no text of the page. */
const failed = (fault: string): PopupState => ({
  kind: 'failed',
  details: `${fault.replace(/(?<!\S)\S+@\S+|https?:\/\/\S+/g, '…')}\n${navigator.userAgent}`,
});
