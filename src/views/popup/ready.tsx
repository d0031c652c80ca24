import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Settings } from '../../settings';
import type { Change } from '../actions';
import { citingOf, type Edits } from '../citing';
import { Tabs } from '../components/tabs';
import { useRun } from '../components/toast';
import { Warnings } from '../components/warnings';
import { withRestored } from '../restore';
import { useWords } from '../words';
import { ArticleTab } from './article';
import { CitationTab } from './citation';
import { Head } from './head';
import { QuotesTab } from './quotes';
import type { PopupActions, ReadyState } from './state';

/** A page that was read: who, what, when, from where; and its quotations, text and citation. Where no quotation stands out, the text comes first. */
export function Ready(props: { state: ReadyState; settings: Settings; actions: PopupActions }) {
  const { state, actions } = props;
  const words = useWords();
  const run = useRun();
  const [settings, setSettings] = useState(props.settings);
  useEffect(() => setSettings(props.settings), [props.settings]);
  const [edits, setEdits] = useState<Edits>({});
  const [restored, setRestored] = useState(state.restored ?? []);
  const readable = useMemo(() => withRestored(state.reading, restored), [state.reading, restored]);
  const citing = useMemo(
    () => citingOf(readable, settings.citation, state.today, edits),
    [readable, settings.citation, state.today, edits],
  );
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
            panel: <CitationTab citing={citing} edits={edits} setEdits={setEdits} save={save} actions={actions} />,
          },
        ]}
      />
    </main>
  );
}
