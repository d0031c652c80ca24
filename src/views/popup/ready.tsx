import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Settings } from '../../settings';
import type { Change } from '../actions';
import { type Citing, citingOf, type Edits } from '../citing';
import { Tabs } from '../components/tabs';
import { useRun } from '../components/toast';
import { Warnings } from '../components/warnings';
import { withRestored } from '../restore';
import { storyOf } from '../story';
import { useWords } from '../words';
import { ArticleTab } from './article';
import { CitationTab } from './citation';
import { Head } from './head';
import { QuotesTab } from './quotes';
import type { PopupActions, ReadyState } from './state';
import { StoryChoice } from './story-choice';

/** A page that was read: who, what, when, from where; and its quotations, text and citation. Where no quotation stands out, the text comes first. */
export function Ready(props: { state: ReadyState; settings: Settings; actions: PopupActions }) {
  const { state, actions } = props;
  const words = useWords();
  const run = useRun();
  const [settings, setSettings] = useState(props.settings);
  useEffect(() => setSettings(props.settings), [props.settings]);
  const [story, setStory] = useState<number>();
  const [edits, setEdits] = useState<Record<string, Edits>>({});
  const [restored, setRestored] = useState(state.restored ?? []);
  const readable = useMemo(() => withRestored(state.reading, restored), [state.reading, restored]);
  const cited = (part: number | undefined): Citing => {
    const item = readable.bulletin.items?.[part ?? -1];
    return citingOf(item ? storyOf(readable, item) : readable, settings.citation, state.today, edits[part ?? 'all']);
  };
  const citing = useMemo(() => cited(undefined), [readable, settings.citation, state.today, edits]);
  const told = useMemo(() => cited(story), [readable, settings.citation, state.today, edits, story]);
  const items = readable.bulletin.items ?? [];
  const keys = readable.quotes.filter(({ key }) => key).length;
  const save = (citation: Partial<Settings['citation']>): void => {
    const change: Change = (before) => ({ ...before, citation: { ...before.citation, ...citation } });
    setSettings(change);
    void run(actions.save(change));
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
        first={keys > 0 ? 'quotes' : 'article'}
        tabs={[
          {
            id: 'quotes',
            label: words('tabs.quotes'),
            count: keys,
            panel: <QuotesTab readable={readable} citing={citing} actions={actions} />,
          },
          {
            id: 'article',
            label: words('tabs.article'),
            panel: <ArticleTab readable={readable} restored={restored} restore={restore} actions={actions} />,
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
                  actions={actions}
                />
              </>
            ),
          },
        ]}
      />
    </main>
  );
}
