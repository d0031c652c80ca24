import type { Quote } from '../../model';
import { directionOf } from '../body/direction';
import { type Citing, quotationClip } from '../citing';
import { Icon } from '../components/icon';
import { Said } from '../components/said';
import { useRun } from '../components/toast';
import { Who } from '../components/who';
import { useWords } from '../words';
import { Fold } from './fold';
import type { ReaderActions } from './props';

interface MarginProps {
  quotes: readonly Quote[];
  language?: string;
  citing: Citing;
  /** Name of the mark at the height of the eyes. */
  current?: string;
  goTo: (mark: string) => void;
  actions: ReaderActions;
}

/** The key quotations beside the text, in its order; each leads to its place. */
export function Margin({ quotes, language, citing, current, goTo, actions }: MarginProps) {
  const words = useWords();
  const run = useRun();
  const keyed = quotes
    .map((quote, index) => ({ quote, mark: `quote-${index}` }))
    .filter(({ quote }) => quote.key)
    .sort((a, b) => place(a.quote) - place(b.quote));
  if (keyed.length === 0) return null;
  const copy = async (quote: Quote): Promise<void> => {
    const clip = quotationClip(citing, quote, await actions.linkTo(quote));
    await run(actions.copy(clip), words('toast.quoteCopied'), clip);
  };
  return (
    <Fold class="margin" title={words('reader.keyQuotes')}>
      <ul>
        {keyed.map(({ quote, mark }) => (
          <li
            key={mark}
            class={quote.flags.length > 0 ? 'doubted' : undefined}
            aria-current={mark === current ? 'true' : undefined}
            dir={directionOf(quote.language ?? language)}
          >
            <button
              type="button"
              class="go"
              aria-label={words('reader.goToQuote', { quote: quote.text })}
              onClick={() => {
                goTo(mark);
              }}
            >
              <span lang={quote.language ?? language}>
                <Said quote={quote} />
              </span>
            </button>
            <Who quote={quote} />
            <button
              type="button"
              class="icon-button"
              aria-label={words('reader.copyQuote', { quote: quote.text })}
              title={words('quotes.copy')}
              onClick={() => copy(quote)}
            >
              <Icon name="copy" />
            </button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function place(quote: Quote): number {
  const [first] = quote.spans;
  return (first?.block ?? 0) * 1e6 + (first?.start ?? 0);
}
