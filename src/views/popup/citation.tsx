import type { Quote } from '../../model';
import { type Settings, styleKeys } from '../../settings';
import { type Citing, worksOf } from '../citing';
import { Choice, Switch } from '../components/choice';
import type { Edits, Work } from '../edits';
import { useWords } from '../words';
import { Fields } from './fields';
import { Archived, Files } from './files';
import type { PopupActions } from './state';
import { StyleCard } from './style';

interface CitationTabProps {
  citing: Citing;
  edits: Edits;
  setEdits: (edits: Edits) => void;
  save: (citation: Partial<Settings['citation']>) => void;
  /** Which work to cite on this page; the usual choice is set in the options. */
  choose: (cite: Settings['citation']['cite']) => void;
  actions: PopupActions;
  quotes: readonly Quote[];
}

/** The reference in every style, what it was made from, and the files for other tools. */
export function CitationTab({ citing, edits, setEdits, save, choose, actions, quotes }: CitationTabProps) {
  const words = useWords();
  const { settings, sources, alone } = citing;
  const works = worksOf(citing);
  return (
    <div class="citation">
      {!alone && (
        <Choice
          class="segmented"
          label={words('citation.cite')}
          value={settings.cite}
          options={(['original', 'repost', 'both'] as const).map((value) => ({ value, label: words(`citation.${value}`) }))}
          choose={choose}
        />
      )}
      {works.includes('original') && !sources.original.URL && <p class="hint">{words('citation.noOriginal')}</p>}
      <h2 class="heard">{words('citation.styles')}</h2>
      <StyleCard citing={citing} style={settings.style} actions={actions} chosen />
      {works.map((work) => (
        <Fields
          key={work}
          work={work}
          titled={works.length > 1 ? words(workNames[work]) : undefined}
          citing={citing}
          edits={edits}
          setEdits={setEdits}
        />
      ))}
      <Switch
        label={words('citation.accessed')}
        hint={words('options.accessedHint')}
        on={settings.accessed}
        change={(accessed) => {
          save({ accessed });
        }}
      />
      <Choice
        class="segmented"
        label={words('citation.language')}
        value={settings.language}
        options={(['en', 'es', 'own'] as const).map((value) => ({ value, label: words(`tongues.${value}`) }))}
        choose={(language) => {
          save({ language });
        }}
      />
      <p class="hint">{words('citation.written', { language: words(`tongues.${citing.tongue}`) })}</p>
      <h2>{words('citation.inAll')}</h2>
      <ul class="styles">
        {styleKeys
          .filter((style) => style !== settings.style)
          .map((style) => (
            <li key={style}>
              <StyleCard citing={citing} style={style} actions={actions} />
            </li>
          ))}
      </ul>
      <Files citing={citing} quotes={quotes} actions={actions} />
      <Archived citing={citing} />
    </div>
  );
}

const workNames = { original: 'citation.first', repost: 'citation.second' } as const satisfies Record<Work, string>;
