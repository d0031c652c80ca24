import type { Quote } from '../../model';
import { piecesOf } from '../body/marks';

/** The words of a quotation in the marks of its language, each part in its own, doubtful places shown. */
export function Said({ quote }: { quote: Quote }) {
  return (
    <>
      {partsOf(quote).map((part, index) => [
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

/** A quotation that "she said" divides is shown as the two parts it is; its text joins them by one space. */
function partsOf(quote: Quote) {
  let at = 0;
  return quote.spans.map((span) => {
    const text = quote.text.slice(at, at + span.end - span.start);
    at += text.length + 1;
    const doubts = quote.flags
      .filter((flag) => flag.block === span.block && flag.start < span.end && flag.end >= span.start)
      .map((flag) => ({ ...flag, kind: 'doubt' as const }));
    return { text, start: span.start, doubts };
  });
}
