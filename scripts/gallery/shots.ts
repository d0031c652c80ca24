import { mount } from '../../src/views/popup/popup';
import type { PopupActions, PopupState } from '../../src/views/popup/state';
import { arabic, bare, bulletin, settings } from '../../tests/views/samples';
import { type Messages, speak } from '../../tests/views/speak';

declare const locales: Record<string, Messages>;

const language = new URLSearchParams(location.search).get('lang') ?? 'en';
export const words = speak(locales[language] ?? {}, language);

const ok = async () => ({ ok: true }) as const;
const actions = new Proxy({} as PopupActions, {
  get: (_, name) => (name === 'linkTo' ? async () => undefined : name === 'copy' && denied ? deny : ok),
});
const denied = new URLSearchParams(location.search).has('denied');
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
      { title: 'Okafor, Eastmark Counterpart Discuss Sharing the Cost', bulletin: true, published: '2025-03-07' },
      { title: 'My walk along the north mole', bulletin: false, published: '2025-03-05' },
      { title: 'This Week at the Harbor', bulletin: true, published: '2025-03-01' },
    ],
  }),
  'popup-forbidden': popup({ kind: 'forbidden', why: 'browser' }),
  'popup-permission': popup({ kind: 'permission', site: 'news.example' }),
  'popup-loading': popup({ kind: 'loading' }),
  'popup-failed': popup(
    { kind: 'failed', details: 'reader: the page did not answer (2 s)\nversion 0.1.0' },
    click('.aside summary'),
  ),
};
