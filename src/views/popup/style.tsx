import type { StyleKey } from '../../settings';
import { type Citing, citationsOf, copyWordsOf, inTextOf, referenceOf, styleNames } from '../citing';
import { Rich } from '../components/rich';
import { useRun } from '../components/toast';
import { useWords } from '../words';
import type { PopupActions } from './state';

interface StyleCardProps {
  citing: Citing;
  style: StyleKey;
  actions: PopupActions;
  chosen?: boolean;
}

/** The reference in one style as it will be pasted, with its in-text form. */
export function StyleCard({ citing, style, actions, chosen }: StyleCardProps) {
  const words = useWords();
  const run = useRun();
  const name = words(styleNames[style]);
  const entries = citationsOf(citing, style);
  // The note has a style of its own.
  const noted = style === 'chicago-bibliography';
  const forms = [
    { label: 'citation.inText' as const, text: inTextOf(citing, style) ?? '' },
    {
      label: 'citation.note' as const,
      text: noted ? '' : entries.flatMap(({ note, text }) => (note && note !== text ? [note] : [])).join(' '),
    },
  ].filter(({ text }) => text);
  const copy = (): void => {
    const clip = referenceOf(citing, style);
    void run(actions.copy(clip), words(copyWordsOf(citing).said, { style: name }), clip);
  };
  return (
    <section class={chosen ? 'style chosen' : 'style'} aria-label={name}>
      <div class="style-head">
        <h3>{name}</h3>
        {chosen && <span class="chip">{words('citation.chosen')}</span>}
        <button type="button" class="plain" aria-label={words('citation.copyLabel', { style: name })} onClick={copy}>
          {words('citation.copy')}
        </button>
      </div>
      {entries.map((entry) => (
        <p class="entry" key={entry.text}>
          <Rich html={entry.html} />
        </p>
      ))}
      {forms.map(({ label, text }) => (
        <Form key={label} label={words(label)} text={text} name={name} actions={actions} />
      ))}
    </section>
  );
}

/** A form of the reference for the running text or the foot of the page. */
function Form({ label, text, name, actions }: { label: string; text: string; name: string; actions: PopupActions }) {
  const words = useWords();
  const run = useRun();
  const copy = (): void => {
    const clip = { text };
    void run(actions.copy(clip), words('toast.formCopied', { form: label, style: name }), clip);
  };
  return (
    <p class="in-text">
      <span>{label}</span>
      <span class="form">{text}</span>
      <button type="button" class="plain" aria-label={words('citation.copyForm', { form: label, style: name })} onClick={copy}>
        {words('citation.copy')}
      </button>
    </p>
  );
}
