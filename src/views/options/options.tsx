import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Change } from '../actions';
import { ReadingSettings } from '../components/reading-settings';
import { Toasts, useRun } from '../components/toast';
import { useWords, WordsContext } from '../words';
import { About } from './about';
import { CitationOptions } from './citation';
import { DataOptions } from './data';
import { Help } from './help';
import type { OptionsProps } from './props';
import { Section } from './section';
import { Shortcuts } from './shortcuts';
import { Sites } from './sites';
import { Speaking } from './speaking';

/** Everything that is remembered, on one page. Each change is kept at once. */
export function Options(props: OptionsProps) {
  return (
    <WordsContext.Provider value={props.words}>
      <Toasts>
        <Page {...props} />
      </Toasts>
    </WordsContext.Provider>
  );
}

/** Draws the options into `root`, or draws them anew with other props. */
export function mount(root: HTMLElement, props: OptionsProps): void {
  root.classList.add('options');
  root.lang = props.words.language;
  render(<Options {...props} />, root);
}

function Page({ settings: given, recognised, actions, shortcuts, speech, version, home, credits }: OptionsProps) {
  const words = useWords();
  const run = useRun();
  const [settings, setSettings] = useState(given);
  useEffect(() => setSettings(given), [given]);
  const change = (made: Change, said = words('options.saved')): void => {
    setSettings(made);
    void run(actions.save(made), said);
  };
  return (
    <main>
      <h1>{words('options.title')}</h1>
      <Section title={words('options.citation')}>
        <CitationOptions
          value={settings.citation}
          change={(citation) => {
            change((before) => ({ ...before, citation }));
          }}
        />
      </Section>
      <Section title={words('options.reader')} hint={words('options.readerHint')}>
        <ReadingSettings
          value={settings.reader}
          change={(reader) => {
            change((before) => ({ ...before, reader }));
          }}
        />
        {speech && (
          <Speaking
            speech={speech}
            value={settings.speech}
            change={(next) => {
              change((before) => ({ ...before, speech: next }));
            }}
          />
        )}
      </Section>
      <Section title={words('options.sites')}>
        <Sites settings={settings} recognised={recognised} change={change} actions={actions} />
      </Section>
      {shortcuts.length > 0 && (
        <Section title={words('options.shortcuts')} hint={words('options.shortcutsHint')}>
          <Shortcuts shortcuts={shortcuts} actions={actions} />
        </Section>
      )}
      <Section title={words('options.data')} hint={words('options.dataHint')}>
        <DataOptions settings={settings} change={change} actions={actions} />
      </Section>
      <Section title={words('options.help')} name="help">
        <Help actions={actions} />
      </Section>
      <Section title={words('options.about')}>
        <About version={version} home={home} credits={credits} />
      </Section>
    </main>
  );
}
