import { useState } from 'preact/hooks';
import { type Settings, styleKeys } from '../../settings';
import { directionOf } from '../body/direction';
import { type Citing, copyWordsOf, referenceOf, styleNames, writersOf } from '../citing';
import { Icon } from '../components/icon';
import { Menu } from '../components/menu';
import { useRun } from '../components/toast';
import { useWords } from '../words';
import { Facts } from './facts';
import { MoreMenu } from './more';
import { OtherPosts } from './other-posts';
import type { PopupActions, ReadyState } from './state';

interface HeadProps {
  state: ReadyState;
  citing: Citing;
  save: (citation: Partial<Settings['citation']>) => void;
  actions: PopupActions;
}

/** The top of the popup: what this is, and the two things people came for. */
export function Head({ state, citing, save, actions }: HeadProps) {
  const { bulletin } = state.reading;
  return (
    <header class="head">
      <div class="kicker">
        <Kicker reading={state.reading} />
        <MoreMenu state={state} actions={actions} />
      </div>
      <h1 lang={bulletin.language} dir={directionOf(bulletin.language)} title={bulletin.title}>
        {bulletin.title}
      </h1>
      <Facts reading={state.reading} writers={writersOf(citing)} search={citing.settings.search} actions={actions} />
      {state.reading.posts && <OtherPosts actions={actions} />}
      <div class="actions">
        <CopyCitation citing={citing} save={save} actions={actions} />
        <ReaderSwitch state={state} actions={actions} />
      </div>
    </header>
  );
}

/** Who issued it; where that is not known, what it is. */
function Kicker({ reading }: Pick<ReadyState, 'reading'>) {
  const words = useWords();
  if (reading.kind === 'article') return <p title={words('popup.articleHint')}>{words('popup.article')}</p>;
  const { issuer, language } = reading.bulletin;
  return issuer ? (
    <p lang={language} dir="auto" title={issuer}>
      {issuer}
    </p>
  ) : (
    <p>{words('popup.noIssuer')}</p>
  );
}

function CopyCitation({ citing, save, actions }: Pick<HeadProps, 'citing' | 'save' | 'actions'>) {
  const words = useWords();
  const run = useRun();
  const { style } = citing.settings;
  const { button, said } = copyWordsOf(citing);
  const name = words(styleNames[style]);
  const copy = (): void => {
    const clip = referenceOf(citing, style);
    void run(actions.copy(clip), words(said, { style: name }), clip);
  };
  return (
    <div class="split">
      <button type="button" class="do" onClick={copy}>
        <Icon name="copy" />
        {words(button)}
      </button>
      <Menu
        label={words('popup.styleMenu', { style: name })}
        class="pick"
        items={styleKeys.map((key) => ({
          id: key,
          label: words(styleNames[key]),
          checked: key === style,
          choose: () => {
            save({ style: key });
          },
        }))}
      >
        <span class="style-name">{name}</span>
        <Icon name="down" />
      </Menu>
    </div>
  );
}

function ReaderSwitch({ state, actions }: Pick<HeadProps, 'state' | 'actions'>) {
  const words = useWords();
  const run = useRun();
  const [open, setOpen] = useState(state.reader);
  const toggle = async (): Promise<void> => {
    const said = words(open ? 'toast.readerClosed' : 'toast.readerOpened');
    if (await run(actions.toggleReader(open ? 'close' : 'open'), said)) setOpen(!open);
  };
  return (
    <button type="button" class="reader-switch" role="switch" aria-checked={open} onClick={toggle}>
      {words('popup.reader')}
      <span class="knob" aria-hidden="true" />
    </button>
  );
}
