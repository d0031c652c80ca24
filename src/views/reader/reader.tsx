import { render } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DigestItem } from '../../model';
import type { Change } from '../actions';
import { Body } from '../body/body';
import { directionOf } from '../body/direction';
import { type Mark, marksOf } from '../body/marks';
import { citationsOf, citingOf, copyWordsOf, referenceOf, styleNames, writersOf } from '../citing';
import { copyPlainly } from '../components/copying';
import { Rich } from '../components/rich';
import { Toasts, useRun } from '../components/toast';
import { Warnings } from '../components/warnings';
import { storyOf } from '../story';
import { WordsContext } from '../words';
import { Bar } from './bar';
import { Front } from './front';
import { useListening } from './listening';
import { Margin } from './margin';
import { entriesOf, Outline } from './outline';
import { printAlone } from './paper';
import { Player } from './player';
import type { ReaderProps } from './props';
import { Reach } from './reach';
import { useScrolling } from './scrolling';
import { guard } from './trusted';

/** The reader view: bar, text, outline and key quotations. Everything but the words of the article follows the settings at once. */
export function Reader(props: ReaderProps) {
  return (
    <WordsContext.Provider value={props.words}>
      <Toasts>
        <Page {...props} />
      </Toasts>
    </WordsContext.Provider>
  );
}

/** Draws the reader into `root`; `update` draws it anew with other props, `unmount` takes it down and falls silent. */
export function mountReader(
  root: HTMLElement | ShadowRoot,
  props: ReaderProps,
): { update(props: ReaderProps): void; unmount(): void } {
  const unguard = guard(root, props.trusted);
  const printWithPage = printAlone(root);
  const copyStyled = copyPlainly(root);
  render(<Reader {...props} />, root);
  return {
    update(next) {
      render(<Reader {...next} />, root);
    },
    unmount() {
      unguard();
      printWithPage();
      copyStyled();
      render(null, root);
    },
  };
}

function Page({
  readable,
  settings: given,
  restored = [],
  cited,
  today,
  actions,
  words,
  own = (name) => name,
  ...props
}: ReaderProps) {
  const { speech, start, origin } = props;
  const run = useRun();
  const [settings, setSettings] = useState(given);
  useEffect(() => setSettings(given), [given]);
  const scroller = useRef<HTMLDivElement>(null);
  const citation = { ...settings.citation, ...(cited && { cite: cited }) };
  const citing = useMemo(() => citingOf(readable, citation, today), [readable, settings.citation, cited, today]);
  const blocks = useMemo(() => entriesOf(readable).map(({ block }) => block), [readable]);
  const scrolling = useScrolling(scroller, { start, blocks, remember: actions.remember });
  const listening = useListening(speech, readable, settings.speech);
  const fixed = useMemo(() => marksOf(readable), [readable]);
  const marks: Mark[] = listening.sentence ? [...fixed, { ...listening.sentence, kind: 'spoken', name: 'spoken' }] : fixed;
  useEffect(() => scroller.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (!listening.sentence) return;
    const pieces = scroller.current?.querySelectorAll('[data-mark~="spoken"]') ?? [];
    // Its end, then its beginning: where not all of it fits, the beginning is seen.
    for (const piece of [...pieces].reverse()) piece.scrollIntoView({ block: 'nearest' });
  }, [listening.sentence]);
  const change = (what: Change): void => {
    setSettings(what);
    void run(actions.save(what));
  };
  const copyStory = (story: DigestItem): void => {
    const { style } = citation;
    const clip = referenceOf(citingOf(storyOf(readable, story), citation, today), style);
    void run(actions.copy(clip), words(copyWordsOf(citing).said, { style: words(styleNames[style]) }), clip);
  };
  const { reader } = settings;
  const { bulletin } = readable;
  return (
    <div
      class="reader"
      lang={words.language}
      dir={directionOf(words.language)}
      ref={scroller}
      tabIndex={-1}
      data-theme={reader.theme}
      data-font={reader.font}
      data-align={reader.align}
      style={{
        [own('--size')]: `${reader.size}px`,
        [own('--measure')]: `${reader.width * 16}px`,
        [own('--line')]: reader.line,
        [own('--letter')]: `${reader.letter}em`,
        [own('--word')]: `${reader.word}em`,
      }}
    >
      <Bar {...{ readable, citing, settings, origin, listening, change, actions }} place={scrolling.place} />
      <Reach progress={scrolling.progress} own={own} />
      <div class="sheet">
        <Outline readable={readable} current={scrolling.block} goTo={scrolling.goToBlock} copy={copyStory} />
        <Margin
          quotes={readable.quotes}
          language={bulletin.language}
          citing={citing}
          current={scrolling.mark}
          goTo={scrolling.goToMark}
          actions={actions}
        />
        <article aria-label={bulletin.title}>
          <Front readable={readable} writers={writersOf(citing)} restored={restored} actions={actions} />
          <Warnings readable={readable} />
          <Body
            root={bulletin.body}
            title={bulletin.title}
            items={bulletin.items}
            marks={marks}
            language={bulletin.language}
            images={reader.images ? 'shown' : 'told'}
            links={reader.links ? 'live' : 'plain'}
          />
          <footer class="reference" dir={directionOf(bulletin.language)}>
            {citationsOf(citing, settings.citation.style).map(({ html }) => (
              <p key={html}>
                <Rich html={html} />
              </p>
            ))}
          </footer>
        </article>
      </div>
      {listening.on && (
        <Player listening={listening} speech={settings.speech} change={(speech) => change((before) => ({ ...before, speech }))} />
      )}
    </div>
  );
}
