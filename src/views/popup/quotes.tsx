import { useState } from 'preact/hooks';
import type { Quote, Readable } from '../../model';
import type { Citing } from '../citing';
import { Empty } from '../components/empty';
import { type PlainKey, useWords } from '../words';
import { QuoteCard } from './quote';
import type { PopupActions } from './state';

/** The key quotations, best first; all of them in the order of the text on request. */
export function QuotesTab({ readable, citing, actions }: { readable: Readable; citing: Citing; actions: PopupActions }) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const { quotes } = readable;
  const key = quotes.filter((quote) => quote.key);
  if (quotes.length === 0) {
    return <Empty title={words('quotes.none')} hint={words('quotes.noneHint', { command: words('menu.copyQuotation') })} />;
  }
  const shown = all ? [...quotes].sort(byPlace) : key;
  return (
    <>
      {shown.length === 0 && <Empty title={words('quotes.noKey')} hint={words(whyNoKey(readable.bulletin.language))} />}
      <ul class="quotes">
        {shown.map((quote) => (
          <QuoteCard
            key={`${quote.spans[0]?.block}.${quote.spans[0]?.start}`}
            quote={quote}
            language={readable.bulletin.language}
            citing={citing}
            actions={actions}
          />
        ))}
      </ul>
      {quotes.length > key.length && (
        <button type="button" class="plain wide-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words('quotes.showKey') : words('quotes.showAll', quotes.length)}
        </button>
      )}
    </>
  );
}

function whyNoKey(language: string | undefined): PlainKey {
  return !language || /^(?:en|es|fr)\b/i.test(language) ? 'quotes.noKeyHint' : 'quotes.noSpeakers';
}

function byPlace(a: Quote, b: Quote): number {
  const [one, two] = [a.spans[0], b.spans[0]];
  return (one?.block ?? 0) - (two?.block ?? 0) || (one?.start ?? 0) - (two?.start ?? 0);
}
