// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Readable } from '../../src/model';
import type { Settings } from '../../src/settings';
import type { ReaderProps } from '../../src/views/reader/props';
import { mountReader } from '../../src/views/reader/reader';
import type { Speech } from '../../src/views/reader/speech';
import { click, does, named, press, readerActions, said, takeDown, words } from './draw';
import { bare, bulletin, digest, settings } from './samples';

async function reader(more: Partial<ReaderProps> = {}, readable: Readable = bulletin) {
  document.body.replaceChildren();
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'closed' }).appendChild(document.createElement('div'));
  const actions = readerActions();
  const props: ReaderProps = { readable, settings, today: '2025-03-08', words, actions, trusted: () => true, ...more };
  let mounted = { update: (_: ReaderProps): void => {}, unmount: (): void => {} };
  await act(() => {
    mounted = mountReader(root, props);
    takeDown.push(mounted.unmount);
  });
  return { root, actions, props, mounted };
}

/** A voice that speaks when told to have finished. */
function voice() {
  const spoken: string[] = [];
  let finish = (): void => {};
  const speech: Speech = {
    voices: () => [{ id: 'ada', name: 'Ada', language: 'en-GB' }],
    onVoices: () => () => {},
    speak: vi.fn((text: string, _how, done: () => void) => {
      spoken.push(text);
      finish = done;
    }),
    stop: vi.fn(),
  };
  return { speech, spoken, finish: () => does(() => finish()) };
}

const page = (root: ParentNode): HTMLElement => root.querySelector('.reader') as HTMLElement;

describe('the reader', () => {
  it.each([
    ['repost', 'Copy citation of repost', 'Citation of the repost copied', 1],
    ['both', 'Copy both citations', 'Both citations copied', 2],
  ] as const)(
    'cites the %s where that was chosen for the page, and its button says so',
    async (cited, button, toast, entries) => {
      const { root, actions } = await reader({ cited });
      await click(named(root, button));
      expect(said(root)).toContain(toast);
      expect(actions.copy.mock.calls[0]?.[0].text.split('\n')).toHaveLength(entries);
      expect(actions.copy.mock.calls[0]?.[0].text).toContain('strait-notes.blogspot.com');
      expect(root.querySelectorAll('.reference p')).toHaveLength(entries);
    },
  );

  it('shows who, what, when, from where, and ends with the reference', async () => {
    const { root } = await reader();
    expect(root.querySelector('h1')?.textContent).toBe(bulletin.bulletin.title);
    expect(root.querySelector('.front')?.textContent).toContain('By Maren Dahl');
    expect(root.querySelector('.front a')?.textContent).toBe('Original at harbor.westmark.example');
    expect(root.querySelector('article')?.lastElementChild?.textContent).toMatch(/^Dahl, M\. \(2025, March 6\)/);
  });

  it('marks the key quotations in place and lists them beside the text, in its order', async () => {
    const { root } = await reader();
    const listed = [...root.querySelectorAll('.margin .go')].map((one) => one.textContent);
    expect(listed.map((one) => one?.slice(0, 9))).toEqual(['Eastmark’', 'We are wo', 'You chall']);
    const marked = [...root.querySelectorAll('[data-mark~="quote-0"]')].map((one) => one.textContent).join(' ');
    expect(marked).toBe(bulletin.quotes[0]?.text);
  });

  it('leads from the list to the place in the text', async () => {
    const { root } = await reader();
    const place = root.querySelector<HTMLElement>('[data-mark~="quote-0"]');
    Element.prototype.scrollIntoView = vi.fn();
    await click(root.querySelectorAll('.margin .go')[2]);
    expect(Element.prototype.scrollIntoView).toHaveBeenCalled();
    expect((root.getRootNode() as ShadowRoot).activeElement).toBe(place);
  });

  it('has an outline of headings, and of stories in a digest', async () => {
    const { root } = await reader();
    expect([...root.querySelectorAll('.outline .go')].map((one) => one.textContent)).toEqual([
      'A shared channel',
      'What comes next',
    ]);
    const other = await reader({}, digest);
    expect(other.root.querySelector('.outline summary')?.textContent).toBe('Stories');
    expect(other.root.querySelectorAll('.outline li')).toHaveLength(3);
    const none = await reader({}, bare);
    expect(none.root.querySelector('.outline, .margin')).toBeNull();
  });

  it('copies the citation and says so', async () => {
    const { root, actions } = await reader();
    await click(named(root, 'Copy citation'));
    expect(actions.copy.mock.calls[0]?.[0].text).toContain('Dahl, M.');
    expect(said(root)).toBe('Citation copied, APA 7');
  });
});

describe('a page that works against the reader', () => {
  it('cannot press its buttons, change its settings or type into it', async () => {
    const { root, actions } = await reader({ trusted: undefined });
    await click(named(root, 'Copy citation'));
    await click(named(root, 'Close reader'));
    await click(named(root, 'Reading settings'));
    expect(actions.copy).not.toHaveBeenCalled();
    expect(actions.leave).not.toHaveBeenCalled();
    expect(root.querySelector('.settings-panel')).toBeNull();
    const event = await press(named(root, 'Copy citation'), 'Enter');
    expect(event.defaultPrevented).toBe(true);
  });

  it('cannot do so after an update either', async () => {
    const { root, actions, mounted, props } = await reader({ trusted: undefined });
    await act(() => mounted.update({ ...props, start: 0.5 }));
    await click(named(root, 'Copy citation'));
    expect(actions.copy).not.toHaveBeenCalled();
  });
});

describe('the settings', () => {
  const open = async (more: Partial<ReaderProps> = {}) => {
    const made = await reader(more);
    await click(named(made.root, 'Reading settings'));
    return made;
  };
  const saved = (actions: ReturnType<typeof readerActions>): Settings =>
    actions.save.mock.calls.reduce((before, [change]) => change(before), settings);

  it('apply at once and are remembered', async () => {
    const { root, actions } = await open();
    await does(() => root.querySelector<HTMLInputElement>('input[value=sepia]')?.click());
    expect(page(root).dataset.theme).toBe('sepia');
    expect(saved(actions).reader.theme).toBe('sepia');
    const size = root.querySelector<HTMLInputElement>('input[type=range]');
    await does(() => {
      size!.value = '30';
      size!.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(page(root).style.getPropertyValue('--size')).toBe('30px');
    expect(saved(actions).reader).toMatchObject({ theme: 'sepia', size: 30 });
  });

  it('turn links and pictures off, and everything back', async () => {
    const { root } = await open();
    const [images, links] = root.querySelectorAll<HTMLInputElement>('.switches input');
    await does(() => images?.click());
    await does(() => links?.click());
    expect(root.querySelector('.body img, .body a')).toBeNull();
    expect(root.querySelector('.body')?.textContent).toContain('channel plan');
    await click(named(root, 'Reset'));
    expect(root.querySelector('.body img')).not.toBeNull();
    expect(root.querySelector('.body a')).not.toBeNull();
  });

  it('close with Esc, which does not leave the reader', async () => {
    const { root, actions } = await open();
    const event = await press(root.querySelector('.settings-panel'), 'Escape');
    expect(root.querySelector('.settings-panel')).toBeNull();
    expect(event.defaultPrevented).toBe(true);
    expect(actions.leave).not.toHaveBeenCalled();
    expect((root.getRootNode() as ShadowRoot).activeElement).toBe(named(root, 'Reading settings'));
  });

  it('offer to open bulletins here always, only where that can be', async () => {
    const { root, actions } = await open({ origin: 'https://news.example' });
    await does(() => root.querySelector<HTMLInputElement>('.settings-panel > .switch input')?.click());
    expect(actions.openHere).toHaveBeenCalledWith('on');
    expect(said(root)).toBe('Bulletins on this site will open in the reader view');
    const other = await open();
    expect(other.root.querySelector('.settings-panel > .switch')).toBeNull();
  });

  it('stay off, and say what to do, where the browser gives no leave', async () => {
    const actions = readerActions();
    actions.openHere.mockResolvedValue({ ok: false, reason: 'denied', say: 'Ask in the toolbar.' });
    const { root } = await open({ origin: 'https://news.example', actions });
    const box = root.querySelector<HTMLInputElement>('.settings-panel > .switch input');
    await does(() => box?.click());
    expect(box?.checked).toBe(false);
    expect(said(root)).toBe('Ask in the toolbar.');
  });

  it('follow what another window has set', async () => {
    const { root, mounted, props } = await reader();
    await act(() => mounted.update({ ...props, settings: { ...settings, reader: { ...settings.reader, theme: 'dark' } } }));
    expect(page(root).dataset.theme).toBe('dark');
  });
});

describe('what was removed', () => {
  it('unfolds above the text, and is put back from there', async () => {
    const { root, actions } = await reader();
    expect(root.querySelector('.front .removed summary')?.textContent).toBe('2 pieces removed');
    await click(named(root, 'Restore: Share | Follow us | Harbor TV'));
    expect(actions.restore).toHaveBeenCalledWith([0]);
    expect(said(root)).toBe('Restored to the text');
  });
});

describe('a digest', () => {
  it('has its stories as headings, each cited by itself', async () => {
    const { root, actions } = await reader({}, digest);
    const { items = [] } = digest.bulletin;
    const headings = [...root.querySelectorAll('.body :is(h2, h3)')].map((one) => one.textContent);
    expect(headings).toEqual(expect.arrayContaining(items.map(({ title }) => title)));
    const [story] = items;
    await click(named(root, `Copy citation: ${story?.title}`));
    expect(actions.copy.mock.calls[0]?.[0].text).toContain(story?.title);
    expect(actions.copy.mock.calls[0]?.[0].text).toContain(story?.url);
  });
});

describe('copying a selection', () => {
  it('leaves our colours behind and keeps words, links and structure', async () => {
    const { root } = await reader();
    const text = root.querySelector('.body') as HTMLElement;
    const range = new Range();
    range.selectNodeContents(text);
    document.getSelection()?.removeAllRanges();
    vi.spyOn(document, 'getSelection').mockReturnValue({
      isCollapsed: false,
      getRangeAt: () => range,
      toString: () => text.textContent,
    } as never);
    const left = new Map<string, string>();
    const event = Object.assign(new Event('copy', { bubbles: true, cancelable: true }), {
      clipboardData: { setData: (type: string, data: string) => left.set(type, data) },
    });
    text.dispatchEvent(event);
    vi.restoreAllMocks();
    expect(event.defaultPrevented).toBe(true);
    expect(left.get('text/plain')).toBe(text.textContent);
    expect(left.get('text/html')).toContain('<a href="https://harbor.westmark.example/plan">channel plan</a>');
    expect(left.get('text/html')).not.toMatch(/style=|class=|data-|<mark|<span/);
  });
});

describe('parts beside the text', () => {
  it('fold when the window becomes too narrow for them', async () => {
    let narrow = (): void => {};
    const query = {
      matches: true,
      addEventListener: (_: string, heard: () => void) => (narrow = heard),
      removeEventListener: () => {},
    };
    vi.stubGlobal('matchMedia', () => query);
    const { root } = await reader();
    const margin = root.querySelector<HTMLDetailsElement>('.margin details');
    expect(margin?.open).toBe(true);
    query.matches = false;
    await act(() => narrow());
    expect(margin?.open).toBe(false);
    vi.unstubAllGlobals();
  });
});

describe('reading aloud', () => {
  it('is not offered where the browser has no voice', async () => {
    const { root } = await reader({ speech: { ...voice().speech, voices: () => [] } });
    expect(root.querySelector('.bar')?.textContent).not.toContain('Listen');
    expect((await reader()).root.querySelector('.bar')?.textContent).not.toContain('Listen');
  });

  it('reads sentence by sentence and shows which', async () => {
    const { speech, spoken, finish } = voice();
    const { root } = await reader({ speech });
    Element.prototype.scrollIntoView = vi.fn();
    await click(named(root, 'Listen'));
    const shown = (): string => [...root.querySelectorAll('.body mark.spoken')].map((one) => one.textContent).join('');
    expect(spoken[0]).toMatch(/^Harbor Commissioner Lena Okafor met/);
    expect(shown()).toBe(spoken[0]);
    await finish();
    expect(spoken[1]).toMatch(/^“Eastmark’s pilots/);
    expect(shown()).toBe(spoken[1]);
    await click(named(root, 'Previous sentence'));
    expect(shown()).toBe(spoken[0]);
  });

  it('leaves a sentence in another language to a voice of that language', async () => {
    const { speech } = voice();
    const body = {
      type: 'root' as const,
      children: [
        { type: 'paragraph' as const, data: { lang: 'es' }, children: [{ type: 'text' as const, value: 'El muelle abre.' }] },
      ],
    };
    const { root } = await reader({ speech, readable: { ...bulletin, bulletin: { ...bulletin.bulletin, body } } });
    Element.prototype.scrollIntoView = vi.fn();
    await click(named(root, 'Listen'));
    expect(vi.mocked(speech.speak).mock.calls[0]?.[1]).toMatchObject({ voice: '', language: 'es' });
  });

  it('pauses, goes on where it was, and falls silent with the reader', async () => {
    const { speech, spoken } = voice();
    const { root, mounted } = await reader({ speech });
    Element.prototype.scrollIntoView = vi.fn();
    await click(named(root, 'Listen'));
    await click(named(root, 'Pause'));
    expect(speech.stop).toHaveBeenCalled();
    await click(named(root, 'Resume'));
    expect(spoken).toEqual([spoken[0], spoken[0]]);
    vi.mocked(speech.stop).mockClear();
    await act(() => mounted.unmount());
    expect(speech.stop).toHaveBeenCalled();
    expect(root.childElementCount).toBe(0);
  });
});

describe('on paper', () => {
  it('stands alone, and the page is what it was afterwards and when the reader is left', async () => {
    const { root, mounted } = await reader();
    const host = (root.getRootNode() as ShadowRoot).host;
    document.documentElement.append(host);
    await act(() => mounted.unmount());
    const alone = mountReader(root, { readable: bulletin, settings, today: '2025-03-08', words, actions: readerActions() });
    const before = document.documentElement.outerHTML;
    const hidden = () => getComputedStyle(document.body).display === 'none';
    window.dispatchEvent(new Event('beforeprint'));
    expect(hidden()).toBe(true);
    window.dispatchEvent(new Event('afterprint'));
    expect(hidden()).toBe(false);
    expect(document.documentElement.outerHTML).toBe(before);
    window.dispatchEvent(new Event('beforeprint'));
    await act(() => alone.unmount());
    expect(hidden()).toBe(false);
    expect(document.documentElement.outerHTML).toBe(before);
    host.remove();
  });
});
