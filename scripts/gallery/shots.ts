import type { ReaderSettings } from '../../src/settings';
import { mount as mountOptions } from '../../src/views/options/options';
import type { OptionsActions } from '../../src/views/options/props';
import { mount } from '../../src/views/popup/popup';
import type { PopupActions, PopupState } from '../../src/views/popup/state';
import type { ReaderActions } from '../../src/views/reader/props';
import { mountReader } from '../../src/views/reader/reader';
import { arabic, bare, bulletin, digest, settings } from '../../tests/views/samples';
import { type Messages, speak } from '../../tests/views/speak';

declare const locales: Record<string, Messages>;

const language = new URLSearchParams(location.search).get('lang') ?? 'en';
export const words = speak(locales[language] ?? {}, language);

const ok = async () => ({ ok: true }) as const;
const actions = new Proxy({} as PopupActions, {
  get: (_, name) => (name === 'linkTo' ? async () => undefined : name === 'copy' && denied ? deny : ok),
});
const denied = new URLSearchParams(location.search).get('shot') === 'popup-denied';
const deny = async () => ({ ok: false, reason: 'denied' }) as const;
const today = '2025-03-08';

const popup =
  (state: PopupState, after?: (root: HTMLElement) => void) =>
  (root: HTMLElement): void => {
    document.title = words('extName');
    document.documentElement.lang = language;
    mount(root, { state, settings, actions, words });
    setTimeout(() => after?.(root), 50);
  };

const click =
  (...selectors: string[]) =>
  (root: HTMLElement): void => {
    selectors.forEach((selector, index) => {
      setTimeout(() => root.querySelector<HTMLElement>(selector)?.click(), index * 40);
    });
  };

const ready = (reading: typeof bulletin | typeof bare): PopupState => ({
  kind: 'ready',
  reading,
  reader: false,
  today,
  site: { name: 'news.example', recognised: false },
});

const speech = {
  voices: () => [{ id: 'a', name: 'Ada (invented)', language: 'en-GB' }],
  onVoices: () => () => {},
  speak: () => {},
  stop: () => {},
};

const reader =
  (readable: typeof bulletin | typeof bare, look: Partial<ReaderSettings> = {}, after?: (root: HTMLElement) => void) =>
  (root: HTMLElement): void => {
    document.title = words('extName');
    document.documentElement.lang = language;
    const dialog = document.createElement('dialog');
    dialog.setAttribute('aria-label', readable.bulletin.title);
    root.append(dialog);
    dialog.showModal();
    mountReader(dialog, {
      readable,
      settings: { ...settings, reader: { ...settings.reader, ...look } },
      today,
      words,
      actions: actions as unknown as ReaderActions,
      speech,
      origin: 'https://strait-notes.blogspot.com',
      trusted: () => true,
    });
    setTimeout(() => after?.(root), 50);
  };

const options =
  (sites: string[], after?: (root: HTMLElement) => void) =>
  (root: HTMLElement): void => {
    document.title = words('options.title');
    document.documentElement.lang = language;
    mountOptions(root, {
      settings: { ...settings, sites: { open: sites } },
      recognised: sites,
      words,
      actions: actions as unknown as OptionsActions,
      shortcuts: [
        { name: words('menu.openReader'), keys: 'Alt+Shift+E' },
        { name: words('menu.copyCitation'), keys: '' },
      ],
      version: '0.1.0',
      credits: [{ name: 'Preact', version: '11.2.0', licence: 'MIT', url: 'https://preactjs.com/' }],
    });
    setTimeout(() => after?.(root), 50);
  };

/** Every state, by name. */
export const shots: Record<string, (root: HTMLElement) => void> = {
  'popup-reading': popup({ kind: 'reading' }),
  'popup-quotes': popup(ready(bulletin)),
  'popup-quotes-all': popup(ready(bulletin), click('.wide-button')),
  'popup-article': popup(ready(bulletin), click('[data-tab=article]', '.removed summary')),
  'popup-citation': popup(ready(bulletin), click('[data-tab=citation]')),
  'popup-fields': popup(ready(bulletin), click('[data-tab=citation]', '.fields summary')),
  'popup-styles': popup(ready(bulletin), click('.pick')),
  'popup-more': popup(ready(bulletin), click('.icon-button')),
  'popup-copied': popup(ready(bulletin), click('.do')),
  'popup-arabic': popup(ready(arabic)),
  'popup-bare': popup(ready(bare)),
  'popup-bare-fields': popup(ready(bare), click('[data-tab=citation]', '.fields summary')),
  'popup-nothing': popup({
    kind: 'nothing',
    nothing: {
      kind: 'nothing',
      missing: 'mailer',
      evidence: [{ sign: 'unsubscribe-line', weight: 1, text: 'Unsubscribe' }],
      notes: [],
    },
  }),
  'popup-several': popup({
    kind: 'several',
    posts: [
      { id: '1', title: 'Okafor, Eastmark Counterpart Discuss Sharing the Cost', bulletin: true, published: '2025-03-07' },
      { id: '2', title: 'My walk along the north mole', bulletin: false, published: '2025-03-05' },
      { id: '3', title: 'This Week at the Harbor', bulletin: true, published: '2025-03-01' },
    ],
  }),
  'popup-several-none': popup({
    kind: 'several',
    posts: [
      { id: '1', title: 'My walk along the north mole', bulletin: false, published: '2025-03-05' },
      { id: '2', title: '', bulletin: false, published: '2025-03-04' },
    ],
  }),
  'popup-several-chosen': popup(ready({ ...bulletin, posts: [] })),
  'popup-several-empty': popup({
    kind: 'nothing',
    nothing: { kind: 'nothing', missing: 'article', evidence: [], notes: [], posts: [] },
  }),
  'popup-forbidden': popup({ kind: 'forbidden', why: 'browser' }),
  'popup-permission': popup({ kind: 'permission', site: 'news.example' }),
  'popup-loading': popup({ kind: 'loading' }),
  'options-plain': options([]),
  'options-sites': options(['https://news.example', 'https://notes.example'], click('summary')),
  'options-narrow': options(['https://news.example']),
  'popup-quotes-es': popup(ready(bulletin)),
  'popup-fields-es': popup(ready(bare), click('[data-tab=citation]', '.fields summary')),
  'popup-denied': popup(ready(bulletin), click('.do')),
  'options-es': options([]),
  'reader-settings-es': reader(bulletin, {}, click('.aa')),
  'reader-start': reader(bulletin),
  'reader-sepia': reader(bulletin, { theme: 'sepia', font: 'sans' }),
  'reader-contrast': reader(bulletin, { theme: 'contrast', font: 'legible' }, click('.aa')),
  'reader-settings': reader(bulletin, {}, click('.aa')),
  'reader-listen': reader(bulletin, {}, click('.bar > button:nth-of-type(2)')),
  'reader-arabic': reader(arabic),
  'reader-digest': reader(digest),
  'reader-bare': reader(bare),
  'reader-narrow': reader(bulletin),
  'reader-narrow-settings': reader(bulletin, {}, click('.aa')),
  'reader-large': reader(bulletin, { size: 36, letter: 0.2, word: 0.5, line: 2.4, align: 'justify', images: false }),
  'popup-failed': popup(
    { kind: 'failed', details: 'reader: the page did not answer (2 s)\nversion 0.1.0' },
    click('.aside summary'),
  ),
};
