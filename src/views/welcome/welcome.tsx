import { render } from 'preact';
import type { Done } from '../actions';
import { Toasts, useRun } from '../components/toast';
import { Section } from '../options/section';
import { Shortcuts } from '../options/shortcuts';
import { useWords, type Words, WordsContext } from '../words';
import { BadgePicture, PinPicture, SamplePicture } from './pictures';

export interface WelcomeProps {
  words: Words;
  shortcuts: { name: string; keys: string }[];
  actions: {
    /** Opens the sample in a tab of its own. */
    openSample(): Promise<Done>;
    openOptions(): Promise<Done>;
    openShortcuts(): Promise<Done>;
  };
}

/** Draws the page for the first minute into `root`. */
export function mount(root: HTMLElement, props: WelcomeProps): void {
  root.lang = props.words.language;
  render(
    <WordsContext.Provider value={props.words}>
      <Toasts>
        <Welcome {...props} />
      </Toasts>
    </WordsContext.Provider>,
    root,
  );
}

function Welcome({ shortcuts, actions }: WelcomeProps) {
  const words = useWords();
  const run = useRun();
  return (
    <main class="welcome">
      <h1>{words('welcome.title')}</h1>
      <p>{words('welcome.lead')}</p>
      <div class="steps">
        <Section title={words('welcome.pin')}>
          <PinPicture />
          <p>{words('welcome.pinHint')}</p>
        </Section>
        <Section title={words('welcome.badge')}>
          <BadgePicture />
          <p>{words('welcome.badgeHint')}</p>
        </Section>
        <Section title={words('welcome.sample')}>
          <SamplePicture />
          <p>{words('welcome.sampleHint')}</p>
          <button type="button" class="main" onClick={() => run(actions.openSample())}>
            {words('welcome.openSample')}
          </button>
        </Section>
      </div>
      {shortcuts.length > 0 && (
        <Section title={words('options.shortcuts')} hint={words('welcome.shortcutsHint')}>
          <Shortcuts shortcuts={shortcuts} actions={actions} />
        </Section>
      )}
      <Section title={words('welcome.domains')}>
        <p>{words('welcome.domainsHint')}</p>
      </Section>
      <Section title={words('options.privacyTitle')}>
        <p>{words('options.privacy')}</p>
        <p class="tool-row">
          <button type="button" onClick={() => run(actions.openOptions())}>
            {words('popup.options')}
          </button>
        </p>
      </Section>
    </main>
  );
}
