import { useMemo } from 'preact/hooks';
import type { Comparison, QuotationCheck } from '../../compare/comparison';
import type { Settings } from '../../settings';
import { citingOf, quotationClip } from '../citing';
import { Icon } from '../components/icon';
import { useRun } from '../components/toast';
import { placesOf } from '../place';
import { type PlainKey, useWords } from '../words';
import { Beside } from './beside';
import { Damages, Passages } from './passages';
import type { CheckedState, PopupActions } from './state';

interface ComparisonProps {
  state: CheckedState;
  settings: Settings;
  actions: PopupActions;
}

/** The bulletin that was kept, held against the page that is open now: how much agrees, each key quotation, what differs. */
export function ComparisonView({ state, settings, actions }: ComparisonProps) {
  const words = useWords();
  const run = useRun();
  const { kept, comparison } = state;
  const share = new Intl.NumberFormat(words.language, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <main class="ready comparison">
      <header class="head">
        <div class="kicker">
          <p>{words('compare.title')}</p>
        </div>
        <h1 lang={kept.bulletin.language}>{kept.bulletin.title}</h1>
        <p class="by">
          {placesOf(kept, words).map((place) => (
            <span key={place}>{place}</span>
          ))}
        </p>
        <p class={`agreement ${comparison.verdict}`}>
          {comparison.verdict === 'another' && <Icon name="warn" />}
          {comparison.verdict === 'same'
            ? words('compare.same')
            : words(verdicts[comparison.verdict], { share: share.format(floored(comparison)) })}
        </p>
        <div class="actions">
          {comparison.verdict !== 'another' && <Original state={state} actions={actions} />}
          <button type="button" onClick={() => void run(actions.endCheck())}>
            {words('compare.stop')}
          </button>
        </div>
        {state.search && comparison.verdict === 'another' && <p class="hint">{words('compare.goOn')}</p>}
        <p class="hint">{words('compare.kept')}</p>
      </header>
      {comparison.verdict !== 'another' && (
        <>
          <Quotations state={state} settings={settings} actions={actions} />
          <Damages comparison={comparison} />
          <Passages passages={comparison.passages} kind="differs" />
          <Passages passages={comparison.passages} kind="only-there" />
          <Passages passages={comparison.passages} kind="only-here" />
        </>
      )}
    </main>
  );
}

/** The page open now can be the original of the citation, where another or none was known. */
function Original({ state, actions }: Omit<ComparisonProps, 'settings'>) {
  const words = useWords();
  const run = useRun();
  const { kept, page, taken } = state;
  const { original, hosted } = kept.bulletin;
  if (!page || (!taken && page === (original ?? hosted)?.url)) return null;
  const take = (): void => void run(actions.takeOriginal(taken ? 'undo' : 'take'));
  return (
    <>
      {taken && (
        <p class="taken" role="status">
          <Icon name="check" />
          {words('compare.taken')}
        </p>
      )}
      <button type="button" class={taken ? undefined : 'main'} onClick={take}>
        {words(taken ? 'compare.untake' : 'compare.take')}
      </button>
    </>
  );
}

const verdicts = { differs: 'compare.differs', another: 'compare.another' } as const;

/** Nothing short of everything is called 100 %. */
function floored({ agreement }: Comparison): number {
  return Math.floor(agreement * 100) / 100;
}

function Quotations({ state: { kept, comparison, today }, settings, actions }: ComparisonProps) {
  const words = useWords();
  const run = useRun();
  const citing = useMemo(() => citingOf(kept, { ...settings.citation, cite: 'original' }, today), [kept, settings, today]);
  const keys = comparison.quotations.filter(({ quote }) => kept.quotes[quote]?.key);
  if (keys.length === 0) return null;
  return (
    <section class="checks">
      <h2>{words('tabs.quotes')}</h2>
      <ul>
        {keys.map((check) => {
          const quote = kept.quotes[check.quote];
          if (!quote) return null;
          const text = textOf(check);
          const copy = (): void => {
            const clip = quotationClip(citing, { text, ...(quote.speaker && { speaker: quote.speaker }) });
            void run(actions.copy(clip), words('toast.quoteCopied'), clip);
          };
          return (
            <li key={check.quote} class={`check ${check.kind}`}>
              <p class="outcome">
                <Icon name={check.kind === 'same' ? 'check' : 'warn'} />
                {words(outcomes[check.kind])}
              </p>
              {check.kind === 'differs' ? (
                <Beside
                  here={{
                    label: words('compare.here'),
                    texts: [quote.text],
                    marks: check.changes.flatMap(({ here }) => here ?? []),
                    spans: quote.spans,
                  }}
                  there={{
                    label: words('compare.there'),
                    texts: check.there.map((one) => one.text),
                    marks: check.changes.flatMap(({ there }) => there ?? []),
                    spans: check.there,
                  }}
                />
              ) : (
                <blockquote lang={kept.bulletin.language}>{quote.text}</blockquote>
              )}
              {check.kind !== 'absent' && (
                <button type="button" class="plain" onClick={copy}>
                  {words(check.kind === 'same' ? 'quotes.copy' : 'compare.copyThere')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const outcomes = {
  same: 'compare.quoteSame',
  differs: 'compare.quoteDiffers',
  absent: 'compare.quoteAbsent',
} as const satisfies Record<QuotationCheck['kind'], PlainKey>;

function textOf({ there }: QuotationCheck): string {
  return there.map(({ text }) => text).join(' ');
}
