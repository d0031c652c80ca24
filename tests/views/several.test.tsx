// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { actionsFor } from '../../entrypoints/popup/actions';
import { readTab } from '../../entrypoints/popup/reading';
import type { Nothing, PostRef, Reading } from '../../src/model';
import { Popup } from '../../src/views/popup/popup';
import type { PopupState } from '../../src/views/popup/state';
import { click, does, draw, named, popupActions, words } from './draw';
import { bulletin, settings } from './samples';

const page = vi.hoisted(() => ({ answer: undefined as unknown, wishes: [] as unknown[] }));
vi.mock('../../src/browser/messages', () => ({
  sendMessage: async (kind: string, data: unknown) => {
    if (kind === 'reader') page.wishes.push(data);
    return { reading: page.answer, open: data === 'open', restored: [] };
  },
}));
vi.mock('../../src/browser/tabs', () => ({
  currentTab: async () => ({ id: 1, url: 'https://strait-notes.blogspot.com/' }),
  inject: async () => undefined,
}));
vi.mock('../../src/browser/settings', () => ({ loadSettings: async () => settings }));
vi.mock('../../src/browser/sites', () => ({ isRecognised: async () => true }));
vi.mock('../../src/browser/api', () => ({ browser: {} }));

const address = 'https://strait-notes.blogspot.com/2025/03/dredging.html';
const dock: PostRef = { id: '2', title: 'New Dock Opens', url: address, bulletin: true };
const ferries: PostRef = { id: '3', title: 'Ferries Move', url: address, bulletin: true };
const garden: PostRef = { id: '1', title: 'My garden', bulletin: false };
const untitled: PostRef = { id: '4', title: ' ', published: '2025-03-07', bulletin: false };

const list = async (posts: PostRef[]) => {
  const actions = popupActions();
  const root = await draw(<Popup state={{ kind: 'several', posts }} settings={settings} actions={actions} words={words} />);
  return { root, actions, names: [...root.querySelectorAll('.posts button')].map((one) => one.textContent) };
};

describe('the list of posts', () => {
  it('offers every post, also those that share an address', async () => {
    const { root, actions, names } = await list([dock, ferries, garden]);
    expect(names).toEqual(['New Dock OpensBulletin', 'Ferries MoveBulletin', 'My garden']);
    await click(root.querySelectorAll('.posts button')[1]);
    expect(actions.choosePost).toHaveBeenCalledWith(ferries);
  });

  it('says that none of them looks like a bulletin, only where that is so', async () => {
    expect((await list([garden, untitled])).root.textContent).toContain('None of them looks like a bulletin.');
    expect((await list([dock, garden])).root.textContent).not.toContain('None of them');
  });

  it('has a name for a post without a title', async () => {
    const { names } = await list([dock, untitled]);
    expect(names[1]).toMatch(/^Untitled post/);
  });
});

describe('citing several posts together', () => {
  const texts: Record<string, string> = { '2': 'New Dock Opens', '3': 'Ferries Move' };
  const gather = vi.fn(async ({ id }: PostRef) => {
    const title = texts[id];
    if (!title) return undefined;
    const original = { url: `https://harbor.westmark.example/${id}`, from: 'headline-link' };
    const own = { ...bulletin.bulletin, title, authors: [], original };
    return { reading: { ...bulletin, bulletin: own }, today: '2025-03-08' };
  });
  const ticked = async (posts: PostRef[]) => {
    gather.mockClear();
    const shown = await list(posts);
    shown.actions.gather.mockImplementation(gather);
    await click(shown.root.querySelector('.tick-all input'));
    return shown;
  };
  const clip = (actions: ReturnType<typeof popupActions>) => actions.copy.mock.lastCall?.[0].text.split('\n');

  it('ticks all bulletins at once, and no post of another kind', async () => {
    const { root } = await ticked([dock, ferries, garden]);
    expect([...root.querySelectorAll<HTMLInputElement>('.tick input')].map(({ checked }) => checked)).toEqual([
      true,
      true,
      false,
    ]);
    expect(root.textContent).toContain('2 posts selected');
    await click(root.querySelector('.tick input'));
    expect(root.textContent).toContain('1 post selected');
    expect(root.querySelector<HTMLInputElement>('.tick-all input')?.indeterminate).toBe(true);
  });

  it('copies them as one list, told apart by letters', async () => {
    const { root, actions } = await ticked([dock, ferries]);
    await click(named(root, 'Copy bibliography'));
    await vi.waitFor(() => expect(actions.copy).toHaveBeenCalled());
    expect(clip(actions)).toEqual([
      expect.stringMatching(/^Harbor Administration of Westmark\. \(2025a, March 6\)\. Ferries move/i),
      expect.stringMatching(/^Harbor Administration of Westmark\. \(2025b, March 6\)\. New dock opens/i),
    ]);
  });

  it('reads each post once, whatever is then done with it', async () => {
    const { root, actions } = await ticked([dock, ferries]);
    await click(named(root, 'Copy bibliography'));
    await click(named(root, 'Save as BibTeX'));
    await vi.waitFor(() => expect(actions.download).toHaveBeenCalled());
    expect(actions.download.mock.lastCall?.[0]).toMatchObject({ name: 'strait-notes.bib' });
    expect(actions.download.mock.lastCall?.[0].text.match(/^@misc\{/gm)).toHaveLength(2);
    expect(gather).toHaveBeenCalledTimes(2);
  });

  it('saves a note with a section each', async () => {
    const { root, actions } = await ticked([dock, ferries]);
    await click(named(root, 'Save as Markdown'));
    await vi.waitFor(() => expect(actions.download).toHaveBeenCalled());
    const { name, text } = actions.download.mock.lastCall![0];
    expect(name).toBe('strait-notes.md');
    expect(text.match(/^## .*/gm)).toEqual(['## Ferries Move', '## New Dock Opens']);
    expect(text).toContain('> — Lena Okafor, Harbor Commissioner, para. 2');
  });

  it('says which posts were left out because they hold no text', async () => {
    const empty: PostRef = { id: '9', title: 'A picture', bulletin: true };
    const { root, actions } = await ticked([dock, empty]);
    await click(named(root, 'Copy bibliography'));
    await vi.waitFor(() => expect(actions.copy).toHaveBeenCalled());
    expect(clip(actions)).toHaveLength(1);
    expect(root.textContent).toContain('Left out, because no text was found: A picture.');
  });

  it('shows how far it is, and stops when asked: nothing is copied then, and what was read is kept', async () => {
    const { root, actions } = await ticked([dock, ferries]);
    let release = (): void => undefined;
    actions.gather.mockImplementation(async (post) => {
      if (post.id === '3') await new Promise<void>((done) => (release = done));
      return gather(post);
    });
    await click(named(root, 'Copy bibliography'));
    expect(root.textContent).toContain('Reading 2 of 2…');
    expect(root.querySelector('progress')?.value).toBe(2);
    await click(named(root, 'Cancel'));
    expect(actions.stopGathering).toHaveBeenCalledOnce();
    await does(() => release());
    expect(root.textContent).toContain('Nothing was copied or saved.');
    expect(actions.copy).not.toHaveBeenCalled();
    actions.gather.mockImplementation(gather);
    await click(named(root, 'Copy bibliography'));
    await vi.waitFor(() => expect(actions.copy).toHaveBeenCalled());
    expect(clip(actions)).toHaveLength(2);
    expect(actions.gather.mock.calls.filter(([{ id }]) => id === '2')).toHaveLength(1);
  });
});

describe('the way back to the list', () => {
  it('is offered where the page holds more posts than the one that was read', async () => {
    const actions = popupActions();
    const state: PopupState = {
      kind: 'ready',
      reading: { ...bulletin, posts: [dock, ferries] },
      reader: false,
      today: '2025-03-08',
    };
    const root = await draw(<Popup state={state} settings={settings} actions={actions} words={words} />);
    await click(named(root, 'Choose another post'));
    expect(actions.otherPosts).toHaveBeenCalledOnce();
  });

  it('is not offered on the page of one post', async () => {
    const state: PopupState = { kind: 'ready', reading: bulletin, reader: false, today: '2025-03-08' };
    const root = await draw(<Popup state={state} settings={settings} actions={popupActions()} words={words} />);
    expect(root.textContent).not.toContain('Choose another post');
  });

  it('is offered where the chosen post holds no text', async () => {
    const actions = popupActions();
    const nothing: Nothing = { kind: 'nothing', missing: 'article', evidence: [], notes: [], posts: [dock, garden] };
    const root = await draw(<Popup state={{ kind: 'nothing', nothing }} settings={settings} actions={actions} words={words} />);
    await click(named(root, 'Choose another post'));
    expect(actions.otherPosts).toHaveBeenCalledOnce();
  });
});

describe('what the popup shows for a page with several posts', () => {
  const nothing = (missing: Nothing['missing'], posts?: PostRef[]): Nothing => ({
    kind: 'nothing',
    missing,
    evidence: [],
    notes: [],
    ...(posts && { posts }),
  });
  const shown = async (reading: Reading, request = {}) => {
    page.answer = reading;
    return (await readTab(request)).state.kind;
  };

  it('the list, where several are bulletins', async () => {
    expect(await shown(nothing('post', [dock, ferries, garden]))).toBe('several');
  });

  it('that it is no bulletin, where none is; and the list, where the person reads it anyway', async () => {
    expect(await shown(nothing('post', [garden, untitled]))).toBe('nothing');
    expect(await shown(nothing('post', [garden, untitled]), { anyway: true })).toBe('several');
  });

  it('that the chosen post holds no text, and not the list again without a word', async () => {
    expect(await shown(nothing('article', [dock, garden]), { post: '2' })).toBe('nothing');
  });

  it('that it did not work, where the reading broke off by a fault', async () => {
    page.answer = { ...nothing('article'), fault: 'TypeError: x is undefined' };
    const { state } = await readTab({});
    expect(state).toMatchObject({ kind: 'failed', details: expect.stringContaining('TypeError: x is undefined') });
  });
});

describe('choosing', () => {
  let state: PopupState;
  const reread = vi.fn(async () => {});
  const drawn = vi.fn((next: PopupState) => {
    state = next;
  });
  const actions = actionsFor({ state: () => state, origin: () => undefined, reread, stop: () => {}, draw: drawn });
  beforeEach(() => {
    reread.mockClear();
    drawn.mockClear();
  });

  it('reads the very post, whatever it is', async () => {
    await actions.choosePost(ferries);
    expect(reread).toHaveBeenLastCalledWith({ post: '3', anyway: false });
    await actions.choosePost(garden);
    expect(reread).toHaveBeenLastCalledWith({ post: '1', anyway: true });
  });

  it('shows the chosen post in the reader view too, where that stands open over another', async () => {
    const shows = (reader: boolean) =>
      reread.mockImplementationOnce(async () => {
        state = { kind: 'ready', reading: bulletin, reader, today: '2025-03-08' };
      });
    shows(false);
    await actions.choosePost(ferries);
    expect(page.wishes).toEqual([]);
    shows(true);
    await actions.choosePost(dock);
    expect(page.wishes).toEqual(['close', 'open']);
  });

  it('shows the list again, of a reading and of a post without text', async () => {
    state = { kind: 'ready', reading: { ...bulletin, posts: [dock, garden] }, reader: false, today: '2025-03-08' };
    expect(await actions.otherPosts()).toEqual({ ok: true });
    expect(state).toEqual({ kind: 'several', posts: [dock, garden] });
    state = { kind: 'nothing', nothing: { kind: 'nothing', missing: 'article', evidence: [], notes: [], posts: [garden] } };
    await actions.otherPosts();
    expect(state).toEqual({ kind: 'several', posts: [garden] });
  });
});
