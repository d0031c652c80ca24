import type { Quote } from '../../model';
import { useWords } from '../words';

/** Who said it, as what, to whom, in which paragraph; what is not known is left out. */
export function Who({ quote }: { quote: Quote }) {
  const words = useWords();
  const { speaker, addressee, paragraph } = quote;
  return (
    <span class="who">
      {speaker ? <b>{speaker.name}</b> : <span>{words('quotes.unnamed')}</span>}
      {speaker?.role && <span>{speaker.role}</span>}
      {addressee && <span>{words('quotes.to', { name: addressee.name })}</span>}
      {paragraph !== undefined && (
        <span>
          <span aria-hidden="true">{words('quotes.paragraph', { number: paragraph })}</span>
          <span class="heard">{words('quotes.paragraphLong', { number: paragraph })}</span>
        </span>
      )}
    </span>
  );
}
