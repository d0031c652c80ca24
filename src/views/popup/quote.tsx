import type { Flag, Quote } from '../../model';
import { directionOf } from '../body/direction';
import { type Citing, quotationClip } from '../citing';
import { Icon } from '../components/icon';
import { Said } from '../components/said';
import { useRun } from '../components/toast';
import { Who } from '../components/who';
import { Why } from '../components/why';
import { type PlainKey, useWords } from '../words';
import type { PopupActions } from './state';

interface QuoteCardProps {
  quote: Quote;
  language?: string;
  citing: Citing;
  actions: PopupActions;
}

/** One quotation: the words, the doubts about them, who said them to whom and where, and what to do with it. */
export function QuoteCard({ quote, language, citing, actions }: QuoteCardProps) {
  const words = useWords();
  const run = useRun();
  const spoken = quote.language ?? language;
  const start = quote.text.length > 60 ? `${quote.text.slice(0, 60)}…` : quote.text;
  const copy = async (): Promise<void> => {
    const clip = quotationClip(citing, quote, await actions.linkTo(quote));
    await run(actions.copy(clip), words('toast.quoteCopied'), clip);
  };
  return (
    <li class={quote.flags.length > 0 ? 'quote doubted' : 'quote'} dir={directionOf(spoken)}>
      <blockquote lang={spoken}>
        <p>
          <Said quote={quote} />
        </p>
      </blockquote>
      {[...new Set(quote.flags.map(({ kind }) => kind))].map((kind) => (
        <p class="flag" key={kind}>
          <Icon name="warn" />
          {words(flagWords[kind])}
        </p>
      ))}
      <div class="quote-foot">
        <Who quote={quote} />
        <span class="tools">
          <button
            type="button"
            class="plain"
            aria-label={words('quotes.findLabel', { quote: start })}
            onClick={() => run(actions.findQuote(quote), words('toast.quoteFound'))}
          >
            {words('quotes.find')}
          </button>
          <button type="button" class="plain" aria-label={words('quotes.copyLabel', { what: start })} onClick={copy}>
            {words('quotes.copy')}
          </button>
        </span>
      </div>
      <Why quote={quote} />
    </li>
  );
}

const flagWords: Record<Flag['kind'], PlainKey> = {
  gap: 'flags.gap',
  unbalanced: 'flags.unbalanced',
  doubled: 'flags.doubled',
  'cut-off': 'flags.cutOff',
  seam: 'flags.seam',
  'note-mark': 'flags.noteMark',
};
