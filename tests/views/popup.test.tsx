// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { blocksOf } from '../../src/text/blocks';
import { mount, Popup } from '../../src/views/popup/popup';
import type { PopupState, ReadyState } from '../../src/views/popup/state';
import { click, does, draw, named, popupActions, press, said, words, wordsOf } from './draw';
import { bare, bulletin, digest, settings } from './samples';

const ready = (more: Partial<ReadyState> = {}): ReadyState => ({
  kind: 'ready',
  reading: bulletin,
  reader: false,
  today: '2025-03-08',
  ...more,
});

async function popup(state: PopupState = ready(), actions = popupActions(), tab?: 'article' | 'citation') {
  const root = await draw(<Popup state={state} settings={settings} actions={actions} words={words} />);
  if (tab) await click(root.querySelector(`[data-tab=${tab}]`));
  return { root, actions };
}
const article = (more: Partial<ReadyState> = {}) => popup(ready(more), popupActions(), 'article');
const citation = (more: Partial<ReadyState> = {}) => popup(ready(more), popupActions(), 'citation');

describe('waiting', () => {
  it('for a long page, says so and can be cancelled; a short one shows no button', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { root, actions } = await popup({ kind: 'reading' });
    expect(root.querySelector('button')).toBeNull();
    vi.advanceTimersByTime(1000);
    vi.useRealTimers();
    await vi.waitFor(() => expect(root.querySelector('[role=status]')?.textContent).toMatch(/long page/));
    await click(named(root, 'Cancel'));
    expect(actions.stop).toHaveBeenCalledOnce();
  });

  it('cancelled, can be begun again', async () => {
    const { root, actions } = await popup({ kind: 'stopped' });
    await click(root.querySelector('button'));
    expect(actions.retry).toHaveBeenCalledOnce();
  });
});

describe('before the quotations are found', () => {
  const early = ready({ reading: { ...bulletin, quotes: [], people: [] }, quoting: true });

  it('agency, title and citation can be used already, and nothing says that there are no quotations', async () => {
    const { root, actions } = await popup(early);
    expect(root.querySelector('h1')?.textContent).toBe(bulletin.bulletin.title);
    expect(root.querySelector('[role=tabpanel]:not([hidden])')?.textContent).toBe('');
    await click(named(root, 'Copy citation'));
    expect(actions.copy.mock.calls[0]?.[0].text).toContain('Dahl, M. (2025, March 6)');
  });

  const chosenTab = (root: HTMLElement) => root.querySelector('[aria-selected=true]')?.getAttribute('data-tab');
  const then = async (state: PopupState, meanwhile?: 'citation') => {
    const root = await draw(undefined);
    const show = (now: PopupState) => does(() => mount(root, { state: now, settings, actions: popupActions(), words }));
    await show(early);
    if (meanwhile) await click(root.querySelector(`[data-tab=${meanwhile}]`));
    await show(state);
    return root;
  };

  it('they stand in the tab that was open for them', async () => {
    const root = await then(ready({ quoting: false }));
    expect(chosenTab(root)).toBe('quotes');
    expect(root.querySelectorAll('.quotes > li').length).toBeGreaterThan(0);
  });

  it('where there are none, the text comes first', async () => {
    expect(chosenTab(await then(ready({ reading: { ...bulletin, quotes: [] }, quoting: false })))).toBe('article');
  });

  it('a tab that was chosen meanwhile stays', async () => {
    expect(chosenTab(await then(ready({ quoting: false }), 'citation'))).toBe('citation');
  });
});

describe('copying', () => {
  it('puts the citation on the clipboard with one click, formatted and plain, and says so', async () => {
    const { root, actions } = await popup();
    await click(named(root, 'Copy citation'));
    const [clip] = actions.copy.mock.calls[0] ?? [];
    expect(clip?.text).toContain('Dahl, M. (2025, March 6)');
    expect(clip?.text).toContain('https://harbor.westmark.example/news/2025/okafor-lindqvist');
    expect(clip?.html).toContain('<i>');
    expect(said(root)).toBe('Citation copied, APA 7');
  });

  it('shows the text, selected, where the browser denies the clipboard', async () => {
    const actions = popupActions();
    actions.copy.mockResolvedValue({ ok: false, reason: 'denied' });
    const { root } = await popup(ready(), actions);
    await click(named(root, 'Copy citation'));
    const field = root.querySelector('textarea');
    expect(field?.value).toBe(actions.copy.mock.calls[0]?.[0].text);
    expect(document.activeElement).toBe(field);
    expect([field?.selectionStart, field?.selectionEnd]).toEqual([0, field?.value.length]);
    expect(said(root)).toContain('did not allow copying');
    await press(field, 'Escape');
    expect(root.querySelector('textarea')).toBeNull();
  });

  it('copies a quotation with who said it, its reference and the link to the passage', async () => {
    const { root, actions } = await popup();
    await click(root.querySelector('[aria-label^="Copy with reference"]'));
    const clip = actions.copy.mock.calls[0]?.[0];
    expect(clip?.text).toContain(
      '“You challenged us to step up on dredging … and I say to you that we have, we are, and we will.”',
    );
    expect(clip?.text).toContain('Lindqvist');
    expect(clip?.text).toContain('#:~:text=');
    expect(said(root)).toBe('Quotation copied with its reference');
  });

  it('takes the style chosen in the menu, and remembers it', async () => {
    const { root, actions } = await popup();
    await click(named(root, 'Citation style: APA 7'));
    await click(named(root, 'MLA 9'));
    expect(actions.save.mock.calls[0]?.[0](settings).citation.style).toBe('mla');
    await click(named(root, 'Copy citation'));
    expect(actions.copy.mock.calls[0]?.[0].text).toContain('Dahl, Maren.');
  });
});

describe('the keyboard', () => {
  it('moves through the tabs with arrows, Home and End', async () => {
    const { root } = await popup();
    const chosen = (): string | null | undefined =>
      root.querySelector('[role=tab][aria-selected=true]')?.getAttribute('data-tab');
    const at = (): Element | null => document.activeElement;
    root.querySelector<HTMLElement>('[role=tab]')?.focus();
    await press(at(), 'ArrowRight');
    expect(chosen()).toBe('article');
    await press(at(), 'End');
    expect(chosen()).toBe('citation');
    await press(at(), 'ArrowRight');
    expect(chosen()).toBe('quotes');
    await press(at(), 'ArrowLeft');
    expect(chosen()).toBe('citation');
    await press(at(), 'Home');
    expect(chosen()).toBe('quotes');
    expect(at()?.getAttribute('data-tab')).toBe('quotes');
    expect([...root.querySelectorAll<HTMLElement>('[role=tabpanel]')].filter((panel) => !panel.hidden)).toHaveLength(1);
  });

  it('opens a menu, moves in it, and leaves it with Esc where it was', async () => {
    const { root } = await popup();
    const button = named(root, 'Citation style: APA 7');
    button.focus();
    await press(button, 'ArrowDown');
    expect(document.activeElement?.textContent).toBe('APA 7');
    await press(document.activeElement, 'ArrowDown');
    expect(document.activeElement?.textContent).toBe('MLA 9');
    await press(document.activeElement, 'w');
    expect(document.activeElement?.textContent).toBe('Wikipedia');
    const left = await press(document.activeElement, 'Escape');
    expect(left.defaultPrevented).toBe(true);
    expect(root.querySelector('[role=menu]')).toBeNull();
    expect(document.activeElement).toBe(button);
  });
});

describe('key quotes', () => {
  it('come best first, and all of them in the order of the text', async () => {
    const { root } = await popup();
    const first = (): string[] => [...root.querySelectorAll('.quote q')].map((one) => one.textContent?.slice(0, 14) ?? '');
    expect(first()).toEqual(['You challenged', 'and I say to y', 'Eastmark’s pil', 'We are working']);
    await click(named(root, 'Show all 4 quotations in order'));
    expect(first()).toEqual(['Eastmark’s pil', 'We are working', 'You challenged', 'and I say to y', 'a good day for']);
    await click(named(root, 'Show only key quotes'));
    expect(root.querySelectorAll('.quote')).toHaveLength(3);
  });

  it('name speaker, role, addressee and paragraph, and mark the doubtful place', async () => {
    const { root } = await popup();
    const card = root.querySelector('.quote.doubted');
    expect(card?.querySelector('.who')?.textContent).toContain('Lena Okafor');
    expect(card?.querySelector('.who')?.textContent).toContain('to Tobias Lindqvist');
    expect(card?.querySelector('.who')?.textContent).toContain('paragraph 3');
    expect(card?.querySelector('mark')?.textContent).toBe(', ,');
    expect(card?.textContent).toContain('Words may be missing here');
  });

  it('say when the words are not in the page any more', async () => {
    const actions = popupActions();
    actions.findQuote.mockResolvedValue({ ok: false, reason: 'missing' });
    const { root } = await popup(ready(), actions);
    await click(root.querySelector('[aria-label^="Find on the page"]'));
    expect(actions.findQuote.mock.calls[0]?.[0]).toBe(bulletin.quotes[0]);
    expect(said(root)).toBe('These words were not found on the page.');
  });

  it('have a designed nothing, behind the text', async () => {
    const { root } = await popup(ready({ reading: bare }));
    expect(root.querySelector('[role=tab][aria-selected=true]')?.textContent).toBe('Article');
    expect(root.querySelector('article')?.textContent).toContain('The ferry does not run on Sunday.');
    await click(root.querySelector('[data-tab=quotes]'));
    expect(root.querySelector('.empty')?.textContent).toContain('No one is quoted');
  });

  it.each([
    ['en', 'There are only short quoted phrases'],
    ['de', 'Speakers are recognised only in English, French and Spanish texts'],
  ])('where none stands out, the text comes first and the reason is said (%s)', async (language, why) => {
    const quotes = bulletin.quotes.map((quote) => ({ ...quote, key: false }));
    const { root } = await popup(ready({ reading: { ...bulletin, quotes, bulletin: { ...bulletin.bulletin, language } } }));
    expect(root.querySelector('[role=tab][aria-selected=true]')?.textContent).toBe('Article');
    await click(root.querySelector('[data-tab=quotes]'));
    expect(root.querySelector('.empty')?.textContent).toContain(why);
  });
});

describe('a digest', () => {
  it('is cited as a whole, or one story of it by itself', async () => {
    const { root, actions } = await popup(ready({ reading: digest }), popupActions(), 'citation');
    const [story] = digest.bulletin.items ?? [];
    const copied = async (): Promise<string> => {
      await click(named(root, 'Copy in APA 7'));
      return actions.copy.mock.lastCall?.[0].text.toLowerCase() ?? '';
    };
    expect(await copied()).toContain(digest.bulletin.title.toLowerCase());
    const choice = root.querySelector<HTMLSelectElement>('.story-choice select');
    await does(() => {
      choice!.value = '0';
      choice!.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(await copied()).toContain(story?.title.toLowerCase());
    expect(await copied()).toContain(story?.url);
    await click(root.querySelector('.do'));
    expect(actions.copy.mock.lastCall?.[0].text).toContain(digest.bulletin.original?.url);
  });

  it('has its stories as headings', async () => {
    const { root } = await popup(ready({ reading: digest }), popupActions(), 'article');
    const headings = [...root.querySelectorAll('article :is(h2, h3)')].map((one) => one.textContent);
    expect(headings).toEqual(expect.arrayContaining(digest.bulletin.items?.map(({ title }) => title) ?? []));
  });
});

describe('a report of a wrong reading', () => {
  it('is shown, says where to post it, is copied on request only, and gives the focus back', async () => {
    const { root, actions } = await popup();
    await click(named(root, 'More actions'));
    await click([...root.querySelectorAll('[role=menuitem]')].find((item) => item.textContent === 'Report a wrong reading'));
    const dialog = root.querySelector('[role=dialog]');
    expect(dialog?.textContent).toContain('post it as an issue in the Bulletin Reader repository');
    expect(dialog?.querySelector('textarea')?.value).toBe('read as: bulletin');
    expect(actions.copy).not.toHaveBeenCalled();
    await click(named(root, 'Copy report'));
    expect(actions.copy).toHaveBeenCalledWith({ text: 'read as: bulletin' });
    await press(dialog, 'Escape');
    expect(root.querySelector('[role=dialog]')).toBeNull();
    expect(document.activeElement).toBe(named(root, 'More actions'));
  });
});

describe('what was removed', () => {
  it('can be put back and taken out again', async () => {
    const { root, actions } = await article();
    const text = (): string => root.querySelector('article')?.textContent ?? '';
    expect(text()).not.toContain('Harbor TV');
    await click(named(root, 'Restore: Share | Follow us | Harbor TV'));
    expect(text().startsWith('Share | Follow us | Harbor TV')).toBe(true);
    expect(actions.restore).toHaveBeenLastCalledWith([0]);
    expect(said(root)).toBe('Restored to the text');
    await click(root.querySelector('[data-tab=quotes]'));
    expect(root.querySelector('.quote.doubted mark')?.textContent).toBe(', ,');
    await click(named(root, 'Remove again: Share | Follow us | Harbor TV'));
    expect(text()).not.toContain('Harbor TV');
    expect(actions.restore).toHaveBeenLastCalledWith([]);
  });

  it('lists every removal with its reason and the way back, but no other decision', async () => {
    const { root } = await article();
    const reasons = [...root.querySelectorAll('.removed b')].map((one) => one.textContent);
    expect(reasons).toEqual(['Social media links', 'Line saying whom the email was sent to']);
    expect(root.querySelectorAll('.removed li > button')).toHaveLength(2);
  });

  it('gives the article as it then stands to be copied', async () => {
    const { root, actions } = await article({ restored: [0] });
    await click(named(root, 'Copy as Markdown'));
    const [form, readable] = actions.copyArticle.mock.calls[0] ?? [];
    expect(form).toBe('markdown');
    expect(blocksOf(readable!.bulletin.body)[0]?.text).toBe('Share | Follow us | Harbor TV');
  });
});

describe('the citation', () => {
  const type = (input: HTMLInputElement, value: string): Promise<void> =>
    does(() => {
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  const field = (root: HTMLElement, label: string): HTMLInputElement => {
    const found = [...root.querySelectorAll('label')].find((one) => one.textContent === label);
    return root.querySelector(`[id="${found?.htmlFor}"]`) as HTMLInputElement;
  };

  const row = (root: HTMLElement, number: number, part: string): HTMLInputElement =>
    root.querySelector(`.authors > :nth-child(${number}) [data-part=${part}]`) as HTMLInputElement;
  const copied = async (root: HTMLElement, actions: Awaited<ReturnType<typeof citation>>['actions']): Promise<string> => {
    await click(root.querySelector('.split .do'));
    return actions.copy.mock.calls.at(-1)?.[0].text ?? '';
  };

  it('follows a correction at once, everywhere, and can be undone', async () => {
    const { root, actions } = await citation();
    await type(row(root, 1, 'family'), 'Okafor');
    await type(row(root, 1, 'given'), 'Lena');
    expect(await copied(root, actions)).toContain('Okafor, L. (2025, March 6)');
    expect(root.querySelector('.by')?.textContent).toContain('Lena Okafor');
    await click(named(root, 'Undo change: Author'));
    expect(await copied(root, actions)).toContain('Dahl, M. (2025, March 6)');
  });

  it('takes a suffix, and an organisation as one name', async () => {
    const { root, actions } = await citation();
    await type(row(root, 1, 'suffix'), 'Jr.');
    expect(await copied(root, actions)).toContain('Dahl, M., Jr. (2025');
    await does(() => root.querySelector<HTMLInputElement>('.authors input[value=body]')?.click());
    await type(row(root, 1, 'literal'), 'United Nations');
    expect(await copied(root, actions)).toContain('United Nations. (2025, March 6)');
    await does(() => root.querySelector<HTMLInputElement>('.authors input[value=person]')?.click());
    expect(await copied(root, actions)).toContain('Nations, U. (2025');
  });

  it('adds, moves and removes authors, and the focus goes with the row', async () => {
    const { root, actions } = await citation();
    const button = (name: string) => [...root.querySelectorAll('button')].find((one) => one.textContent === name);
    await click(button('Add author'));
    expect(document.activeElement).toBe(row(root, 2, 'family'));
    await type(row(root, 2, 'family'), 'Roe');
    await type(row(root, 2, 'given'), 'Jane');
    expect(await copied(root, actions)).toContain('Dahl, M., & Roe, J. (2025');
    await does(() => {
      row(root, 2, 'given').focus();
      row(root, 2, 'given').dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowUp', altKey: true, bubbles: true, cancelable: true }),
      );
    });
    expect(document.activeElement).toBe(row(root, 1, 'given'));
    expect(await copied(root, actions)).toContain('Roe, J., & Dahl, M. (2025');
    await click(named(root, 'Move Jane Roe down'));
    expect(row(root, 2, 'family').value).toBe('Roe');
    await click(named(root, 'Remove Jane Roe'));
    expect(root.querySelectorAll('.author-row')).toHaveLength(1);
    expect(await copied(root, actions)).toContain('Dahl, M. (2025');
  });

  it('parts what is pasted into an empty row', async () => {
    const { root, actions } = await citation();
    await click(named(root, 'Remove Maren Dahl'));
    await click([...root.querySelectorAll('button')].find((one) => one.textContent === 'Add author'));
    const paste = new Event('paste', { bubbles: true, cancelable: true });
    Object.assign(paste, { clipboardData: { getData: () => 'Roe, Jane; City of Ames' } });
    await does(() => row(root, 1, 'family').dispatchEvent(paste));
    expect(await copied(root, actions)).toContain('Roe, J. & City of Ames. (2025');
  });

  it('puts a pasted list in the place of a name that is selected whole, and leaves it where part of one is', async () => {
    const { root, actions } = await citation();
    const paste = (into: HTMLInputElement) => {
      const event = new Event('paste', { bubbles: true, cancelable: true });
      Object.assign(event, { clipboardData: { getData: () => 'Roe, Jane; City of Ames' } });
      into.dispatchEvent(event);
      return event.defaultPrevented;
    };
    const family = row(root, 1, 'family');
    family.setSelectionRange(1, 2);
    expect(paste(family)).toBe(false);
    const given = row(root, 1, 'given');
    given.select();
    expect(paste(given)).toBe(false);
    family.select();
    await does(() => paste(family));
    expect(await copied(root, actions)).toContain('Roe, J. & City of Ames. (2025');
  });

  it('keeps the focus when the last author is removed', async () => {
    const { root } = await citation();
    await click(named(root, 'Remove Maren Dahl'));
    expect(document.activeElement?.textContent).toBe('Add author');
  });

  it('takes any written date, and says what is none instead of citing the date it had', async () => {
    const { root, actions } = await citation();
    await type(field(root, 'Date'), '8 March 2025');
    expect(await copied(root, actions)).toContain('(2025, March 8)');
    await type(field(root, 'Date'), 'n.d.');
    expect(await copied(root, actions)).toContain('(n.d.)');
    for (const wrong of ['6', 'some day', '2025-02-30']) {
      await type(field(root, 'Date'), wrong);
      expect(field(root, 'Date').getAttribute('aria-invalid')).toBe('true');
      const before = actions.copy.mock.calls.length;
      await click(root.querySelector('.split .do'));
      expect(actions.copy.mock.calls).toHaveLength(before);
      expect(said(root)).toContain(`“${wrong}” is not a date`);
    }
    await type(field(root, 'Date'), 'March 7, 2025');
    expect(await copied(root, actions)).toContain('(2025, March 7)');
  });

  it('says as which day figures are read', async () => {
    const { root } = await citation();
    const told = () => field(root, 'Date').closest('.field')?.querySelector('.from')?.textContent;
    await type(field(root, 'Date'), '03/06/2025');
    expect(told()).toContain('Read as March 6, 2025.');
    await type(field(root, 'Date'), '2025/3');
    expect(told()).toContain('Read as March 2025.');
    await type(field(root, 'Date'), 'n.d.');
    expect(told()).not.toContain('Read as');
  });

  it('keeps the focus where the change was when it is undone', async () => {
    const { root } = await citation();
    const undone = async (name: string): Promise<void> => {
      const button = [...root.querySelectorAll('button')].find((one) => (one.ariaLabel ?? one.textContent) === name);
      button?.focus();
      await click(button);
    };
    for (const [label, value] of [
      ['Date', '2025'],
      ['Title', 'Piers'],
    ] as const) {
      await type(field(root, label), value);
      await undone(`Undo change: ${label}`);
      expect(document.activeElement).toBe(field(root, label));
    }
    await type(row(root, 1, 'family'), 'Roe');
    await undone('Undo change: Author');
    expect(document.activeElement).toBe(row(root, 1, 'family'));
    await type(field(root, 'Date'), '2025');
    await undone('Undo all changes');
    expect(document.activeElement).toBe(root.querySelector('.fields summary'));
  });

  it('shows the whole of a long title or address, as one line', async () => {
    const { root, actions } = await citation();
    for (const label of ['Title', 'Address']) {
      expect(field(root, label).parentElement?.dataset.value).toBe(field(root, label).value);
      expect((await press(field(root, label), 'Enter')).defaultPrevented).toBe(true);
    }
    await type(field(root, 'Title'), 'Both piers\n  are open');
    expect(field(root, 'Title').value).toBe('Both piers are open');
    expect(await copied(root, actions)).toContain('Both piers are open');
  });

  it('says what is no address', async () => {
    const { root } = await citation();
    await type(field(root, 'Address'), 'the harbor’s page');
    expect(field(root, 'Address').closest('.field')?.textContent).toContain('This is not a web address.');
    await click(root.querySelector('.split .do'));
    expect(said(root)).toContain('is not a web address');
  });

  it('shows what is missing, and where to look', async () => {
    const { root } = await citation({ reading: bare });
    expect(row(root, 1, 'family').value).toBe('');
    expect(row(root, 1, 'family').placeholder).toBe('Not found');
    expect(row(root, 1, 'family').closest('.field')?.textContent).toContain('Look for a name under the headline');
  });

  it('can name the repost, or both, on this page alone, and says so', async () => {
    const { root, actions } = await citation();
    const choose = (value: string) => does(() => root.querySelector<HTMLInputElement>(`input[value=${value}]`)?.click());
    await choose('both');
    expect(actions.save).not.toHaveBeenCalled();
    expect(root.querySelector('.split .do')?.textContent).toBe('Copy both citations');
    const text = await copied(root, actions);
    expect(text).toContain('harbor.westmark.example');
    expect(text).toContain('strait-notes.blogspot.com');
    expect(said(root)).toBe('Both citations copied, APA 7');
    await choose('repost');
    expect(root.querySelector('.split .do')?.textContent).toBe('Copy citation of repost');
    await choose('original');
    expect(root.querySelector('.split .do')?.textContent).toBe('Copy citation');
    expect(actions.cite.mock.calls).toEqual([['both'], ['repost'], ['original']]);
  });

  it('names the work that was chosen before the popup was closed', async () => {
    const { root, actions } = await citation({ cited: 'repost' });
    expect(root.querySelector('.split .do')?.textContent).toBe('Copy citation of repost');
    expect(root.querySelector<HTMLInputElement>('input[value=repost]')?.checked).toBe(true);
    expect(await copied(root, actions)).not.toContain('harbor.westmark.example');
  });

  it('is written in the language that is chosen, and says which', async () => {
    const { root, actions } = await citation();
    expect(root.textContent).toContain('Citations are written in English.');
    await does(() => root.querySelector<HTMLInputElement>('input[value=es]')?.click());
    expect(actions.save.mock.calls[0]?.[0](settings).citation.language).toBe('es');
    expect(root.textContent).toContain('Citations are written in Spanish.');
    expect(await copied(root, actions)).toContain('(2025, 6 de marzo)');
  });

  it('gives the note of Chicago once', async () => {
    const { root } = await citation();
    const card = (name: string) => root.querySelector(`[aria-label="${name}"]`)?.textContent ?? '';
    expect(card('Chicago note')).toContain('Maren Dahl, “');
    expect(card('Chicago bibliography')).not.toContain('Maren Dahl, “');
  });

  it('is saved as files with names that say what they hold', async () => {
    const { root, actions } = await citation();
    await click(named(root, 'Save as BibTeX'));
    await vi.waitFor(() => expect(actions.download).toHaveBeenCalled());
    const file = actions.download.mock.calls[0]?.[0];
    expect(file?.name).toBe('okafor-eastmark-counterpart-discuss-sharing-the-cost-of-the.bib');
    expect(file?.text).toContain('@');
  });

  it('is saved as a note with the key quotes', async () => {
    const { root, actions } = await citation();
    await click([...root.querySelectorAll('button')].find((one) => one.textContent === 'Save as a note'));
    await vi.waitFor(() => expect(actions.download).toHaveBeenCalled());
    const { name, text } = actions.download.mock.calls[0]![0];
    expect(name).toMatch(/\.md$/);
    expect(text).toContain('authors: ["Maren Dahl"]');
    expect(text).toContain('> “You challenged us to step up on dredging … and I say');
  });

  it('is saved in every format with its own ending and type, no two under one name', async () => {
    const { root, actions } = await citation();
    for (const format of ['BibTeX', 'BibLaTeX', 'RIS', 'CSL-JSON']) await click(named(root, `Save as ${format}`));
    await vi.waitFor(() => expect(actions.download).toHaveBeenCalledTimes(4));
    const files = actions.download.mock.calls.map(([{ name, type }]) => [name.replace(/^[^.]+/, ''), type]);
    expect(files).toEqual([
      ['.bib', 'application/x-bibtex'],
      ['.biblatex.bib', 'application/x-bibtex'],
      ['.ris', 'application/x-research-info-systems'],
      ['.json', 'application/vnd.citationstyles.csl+json'],
    ]);
  });
});

describe('every state', () => {
  it('offers something to do where the page is no bulletin', async () => {
    const nothing = {
      kind: 'nothing',
      missing: 'mailer',
      notes: [],
      evidence: [{ sign: 'a', weight: 1, text: 'Unsubscribe' }],
    } as const;
    const { root, actions } = await popup({
      kind: 'nothing',
      nothing: { ...nothing, evidence: [...nothing.evidence], notes: [] },
    });
    expect([...root.querySelectorAll('.steps .outcome')].map((one) => one.textContent)).toEqual([
      'Found',
      'Found',
      'Not found',
      'Not checked',
    ]);
    expect(root.textContent).toContain('Unsubscribe');
    await click(named(root, 'Read it anyway'));
    expect(actions.readAnyway).toHaveBeenCalledOnce();
  });

  it('lets a post be chosen where there are several', async () => {
    const post = { id: '1', title: 'One', bulletin: true };
    const { root, actions } = await popup({ kind: 'several', posts: [post, { id: '2', title: 'Two', bulletin: false }] });
    await click(root.querySelector('.posts button'));
    expect(actions.choosePost).toHaveBeenCalledWith(post);
  });

  it('gives details of a failure to copy', async () => {
    const { root, actions } = await popup({ kind: 'failed', details: 'reader: no answer' });
    await click(named(root, 'Copy the details'));
    expect(actions.copy).toHaveBeenCalledWith({ text: 'reader: no answer' });
  });

  it('turns the reader on and off, and stays where it was if that fails', async () => {
    const { root, actions } = await popup();
    const toggle = root.querySelector('[role=switch].reader-switch');
    await click(toggle);
    expect(actions.toggleReader).toHaveBeenLastCalledWith('open');
    expect(toggle?.getAttribute('aria-checked')).toBe('true');
    actions.toggleReader.mockResolvedValue({ ok: false, reason: 'gone' });
    await click(toggle);
    expect(actions.toggleReader).toHaveBeenLastCalledWith('close');
    expect(toggle?.getAttribute('aria-checked')).toBe('true');
  });

  it('speaks Spanish too', async () => {
    const spanish = await wordsOf('es');
    const root = await draw(<Popup state={ready()} settings={settings} actions={popupActions()} words={spanish} />);
    expect(named(root, 'Copiar referencia')).toBeTruthy();
    expect(root.textContent).toContain('6 de marzo de 2025');
    expect(root.textContent).not.toMatch(/\[[a-z]+\.[a-zA-Z]+\]/);
  });
});
