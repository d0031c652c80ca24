import { type Check, checkIn, type Kept } from '../../src/browser/checks';
import { type Kept as Keeping, type ReadAnswer, type ReadRequest, sendMessage } from '../../src/browser/messages';
import { loadSettings } from '../../src/browser/settings';
import { isRecognised } from '../../src/browser/sites';
import { currentTab, inject, type Unreachable } from '../../src/browser/tabs';
import { today } from '../../src/browser/today';
import type { Reading } from '../../src/model';
import { unsaid } from '../../src/page/unsaid';
import { withOriginal } from '../../src/views/original';
import { addressOf } from '../../src/views/place';
import type { PopupState, ReadyState } from '../../src/views/popup/state';
import { article, readingOf } from './article';
import { quoting } from './quoting';

/** What came of it, and the origin of the tab where it has one. */
export interface Answer {
  state: PopupState;
  origin?: string;
  /** The same with its quotations, which take a moment longer. */
  whole?: Promise<PopupState>;
}

/** Reads the current tab; whatever goes wrong is a state of the popup, in words, with something to do next. */
export async function readTab(request: ReadRequest): Promise<Answer> {
  let url: string | undefined;
  try {
    const tab = await currentTab();
    url = tab?.url;
    // Made ready in this process while the page is looked at in its own.
    article().catch(() => undefined);
    const finder = quoting();
    finder.catch(() => undefined);
    if (!tab) return at({ kind: 'forbidden', why: 'browser' });
    const problem = await inject(tab.id, 'reader');
    if (problem) return at(unreachable(problem, url));
    const check = await checkIn(tab.id);
    const wanted = check ? { ...request, anyway: true } : request;
    const [taken, site] = await Promise.all([readingOf(tab.id, () => sendMessage('read', wanted, tab.id)), siteOf(url)]);
    if (!taken) return at({ kind: 'loading' });
    const { answer, reading: read } = taken;
    // A page that went away meanwhile needs nothing kept; what was read of it can be used.
    const kept: Keeping = await sendMessage('keep', read, tab.id).catch(() => ({ restored: [] }));
    const unquoted = read.kind === 'nothing' ? read : withOriginal(read, kept.original);
    const show = (reading: Reading): PopupState => stateOf({ ...answer, ...kept, reading }, site, wanted);
    const quoted = async (): Promise<Reading> => (await finder)(unquoted);
    const first = show(unsaid(unquoted));
    if (first.kind !== 'ready') return at(first);
    if (!check) return { ...at({ ...first, quoting: true }), whole: quoted().then(show).catch(broken) };
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

/** What can be asked of the site: to be recognised always, unless it is Blogger's own; to open in the reader view by itself. */
async function siteOf(url: string | undefined): Promise<Pick<ReadyState, 'site' | 'opens'>> {
  if (!url?.startsWith('http')) return {};
  const { host, origin } = new URL(url);
  const [settings, recognised] = await Promise.all([loadSettings(), isRecognised(origin)]);
  const own = host.endsWith('.blogspot.com');
  return { opens: settings.sites.open.includes(origin), ...(!own && { site: { name: host, recognised } }) };
}

function unreachable(problem: Unreachable, url = ''): PopupState {
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
