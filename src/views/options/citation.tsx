import { useId } from 'preact/hooks';
import { type Settings, type StyleKey, styleKeys } from '../../settings';
import { styleNames } from '../citing';
import { Choice, Switch } from '../components/choice';
import { useWords } from '../words';

type Citation = Settings['citation'];

/** How references are made where nothing else is chosen. */
export function CitationOptions({ value, change }: { value: Citation; change: (next: Citation) => void }) {
  const words = useWords();
  const id = useId();
  return (
    <div class="stack">
      <div class="row">
        <label for={id}>{words('options.style')}</label>
        <select
          id={id}
          value={value.style}
          onChange={(event) => {
            change({ ...value, style: event.currentTarget.value as StyleKey });
          }}
        >
          {styleKeys.map((style) => (
            <option key={style} value={style}>
              {words(styleNames[style])}
            </option>
          ))}
        </select>
      </div>
      <div>
        <Choice
          label={words('options.cite')}
          value={value.cite}
          options={(['original', 'repost', 'both'] as const).map((cite) => ({ value: cite, label: words(`citation.${cite}`) }))}
          choose={(cite) => {
            change({ ...value, cite });
          }}
        />
        <p class="hint">{words('options.citeHint')}</p>
      </div>
      <Choice
        label={words('options.format')}
        value={value.format}
        options={(['rich', 'plain'] as const).map((format) => ({ value: format, label: words(`options.${format}`) }))}
        choose={(format) => {
          change({ ...value, format });
        }}
      />
      <Choice
        label={words('options.gap')}
        value={value.gap}
        options={(['mark', 'words'] as const).map((gap) => ({ value: gap, label: words(`gaps.${gap}`) }))}
        choose={(gap) => {
          change({ ...value, gap });
        }}
      />
      <Choice
        label={words('citation.language')}
        value={value.language}
        options={(['en', 'es', 'own'] as const).map((language) => ({ value: language, label: words(`tongues.${language}`) }))}
        choose={(language) => {
          change({ ...value, language });
        }}
      />
      <Choice
        label={words('options.search')}
        value={value.search}
        options={(['duckduckgo', 'google', 'bing'] as const).map((search) => ({
          value: search,
          label: words(`engines.${search}`),
        }))}
        choose={(search) => {
          change({ ...value, search });
        }}
      />
      <Switch
        label={words('options.framed')}
        on={value.framed}
        change={(framed) => {
          change({ ...value, framed });
        }}
      />
      <Switch
        label={words('options.zotero')}
        hint={words('options.zoteroHint')}
        on={value.zotero}
        change={(zotero) => {
          change({ ...value, zotero });
        }}
      />
      <Switch
        label={words('options.accessed')}
        hint={words('options.accessedHint')}
        on={value.accessed}
        change={(accessed) => {
          change({ ...value, accessed });
        }}
      />
    </div>
  );
}
