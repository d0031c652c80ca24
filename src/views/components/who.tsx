import type { Quote } from '../../model';
import { namedWith, styled } from '../../text/rank';
import { useWords } from '../words';

/** Who said it, as what, to whom, in which paragraph; what is not known is left out. */
export function Who({ quote }: { quote: Quote }) {
  const words = useWords();
  const { speaker, addressee, paragraph } = quote;
  const { rank, office } = styled(speaker?.role);
  return (
    <span class="who">
      {speaker ? <b>{namedWith({ name: speaker.name, role: rank })}</b> : <span>{words('quotes.unnamed')}</span>}
      {office && <span>{office}</span>}
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
