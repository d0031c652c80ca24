import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Settings } from '../../settings';
import type { Change, Done } from '../actions';
import { type Citing, citingOf } from '../citing';
import { Tabs } from '../components/tabs';
import { useRun } from '../components/toast';
import { Warnings } from '../components/warnings';
import { type Edits, figuresIn, type Wrong } from '../edits';
import { withRestored } from '../restore';
import { storyOf } from '../story';
import { useWords, type Words } from '../words';
import { ArticleTab } from './article';
import { Bones } from './bones';
import { CitationTab } from './citation';
import { Head } from './head';
import { QuotesTab } from './quotes';
import type { PopupActions, ReadyState } from './state';
import { StoryChoice } from './story-choice';

/** A page that was read: who, what, when, from where; and its quotations, text and citation. Where no quotation stands out, the text comes first. */
export function Ready(props: { state: ReadyState; settings: Settings; actions: PopupActions }) {
  const { state } = props;
  const words = useWords();
  const run = useRun();
  const [settings, setSettings] = useState(props.settings);
  useEffect(() => setSettings(props.settings), [props.settings]);
  const [story, setStory] = useState<number>();
  const [edits, setEdits] = useState<Record<string, Edits>>({});
  // What is cited on this page; the options hold what is usual.
  const [cite, setCite] = useState(state.cited);
  const [restored, setRestored] = useState(state.restored ?? []);
  const readable = useMemo(() => withRestored(state.reading, restored), [state.reading, restored]);
  const cited = (part: number | undefined): Citing => {
    const item = readable.bulletin.items?.[part ?? -1];
    const chosen = { ...settings.citation, ...(cite && { cite }) };
    const figures = figuresIn(words.language);
    return citingOf(item ? storyOf(readable, item) : readable, chosen, state.today, edits[part ?? 'all'], figures);
  };
  const parts = [readable, settings.citation, cite, state.today, edits, words.language];
  const citing = useMemo(() => cited(undefined), parts);
  const told = useMemo(() => cited(story), [...parts, story]);
  const wrong = citing.wrong ?? told.wrong;
  const actions = useMemo(() => careful(props.actions, wrong, words), [props.actions, wrong, words]);
  const items = readable.bulletin.items ?? [];
  const keys = readable.quotes.filter(({ key }) => key).length;
  const save = (citation: Partial<Settings['citation']>): void => {
    const change: Change = (before) => ({ ...before, citation: { ...before.citation, ...citation } });
    setSettings(change);
    void run(actions.save(change));
  };
  const choose = (which: Settings['citation']['cite']): void => {
    setCite(which);
    void run(actions.cite(which));
  };
  const restore = (notes: number[], said: string): void => {
    setRestored(notes);
    void run(actions.restore(notes), said);
  };
  return (
    <main class="ready">
      <Head state={state} citing={citing} save={save} actions={actions} />
      <Warnings readable={readable} />
      <Tabs
        label={words('popup.sections')}
        first={keys > 0 || state.quoting ? 'quotes' : 'article'}
        tabs={[
          {
            id: 'quotes',
            label: words('tabs.quotes'),
            count: state.quoting ? 'coming' : keys,
            panel: state.quoting ? <Bones /> : <QuotesTab readable={readable} citing={citing} actions={actions} />,
          },
          {
            id: 'article',
            label: words('tabs.article'),
            panel: <ArticleTab citing={citing} readable={readable} restored={restored} restore={restore} actions={actions} />,
          },
          {
            id: 'citation',
            label: words('tabs.citation'),
            panel: (
              <>
                {items.length > 1 && <StoryChoice items={items} chosen={story} choose={setStory} />}
                <CitationTab
                  key={story}
                  citing={told}
                  edits={edits[story ?? 'all'] ?? {}}
                  setEdits={(next) => setEdits({ ...edits, [story ?? 'all']: next })}
                  save={save}
                  choose={choose}
                  actions={actions}
                  quotes={readable.quotes}
                />
              </>
            ),
          },
        ]}
      />
    </main>
  );
}

/** While a field holds what it cannot hold, nothing made from it is copied or saved; it says so instead. */
function careful(actions: PopupActions, wrong: Wrong | undefined, words: Words): PopupActions {
  if (!wrong) return actions;
  const key = wrong.field === 'URL' ? 'fields.wrongAddress' : 'fields.wrongDate';
  const refused = async (): Promise<Done> => ({ ok: false, reason: 'failed', say: words(key, { typed: wrong.typed }) });
  return { ...actions, copy: refused, copyArticle: refused, download: refused, saveToZotero: refused };
}
