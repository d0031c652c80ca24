import type { Quote } from '../../model';
import { partsOf } from '../../text/parts';
import { piecesOf } from '../body/marks';

/** The words of a quotation in the marks of its language, each part in its own, doubtful places shown. */
export function Said({ quote }: { quote: Quote }) {
  return (
    <>
      {shownParts(quote).map((part, index) => [
        index > 0 && ' ',
        <q key={index}>
          {piecesOf(part.text, part.start, part.doubts).map((piece) =>
            piece.marks.length > 0 ? <mark class="doubt">{piece.text}</mark> : piece.text,
          )}
        </q>,
      ])}
    </>
  );
}

/** A quotation that "she said" divides is shown as the two parts it is. */
function shownParts(quote: Quote) {
  const texts = partsOf(quote);
  return quote.spans.map((span, i) => {
    const doubts = quote.flags
      .filter((flag) => flag.block === span.block && flag.start < span.end && flag.end >= span.start)
      .map((flag) => ({ ...flag, kind: 'doubt' as const }));
    return { text: texts[i] ?? '', start: span.start, doubts };
  });
}
