import type { StyleKey } from '../../settings';
import { type Citing, citationOf, referenceOf, styleNames, worksOf } from '../citing';
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
  const entries = worksOf(citing).map((work) => citationOf(citing, work, style));
  const inText = entries.flatMap((entry) => entry.inText ?? []).join(' ');
  const copy = (): void => {
    const clip = referenceOf(citing, style);
    void run(actions.copy(clip), words('toast.citationCopied', { style: name }), clip);
  };
  const copyInText = (): void => {
    const clip = { text: inText };
    void run(actions.copy(clip), words('toast.inTextCopied', { style: name }), clip);
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
      {inText && (
        <p class="in-text">
          <span>{words('citation.inText')}</span>
          <span class="form">{inText}</span>
          <button type="button" class="plain" aria-label={words('citation.copyInText', { style: name })} onClick={copyInText}>
            {words('citation.copy')}
          </button>
        </p>
      )}
    </section>
  );
}
