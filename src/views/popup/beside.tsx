import type { Span } from '../../model';

interface Side {
  label: string;
  texts: readonly string[];
  /** Where the texts stand, one each, so that the marks can be placed. */
  spans?: readonly Span[];
  /** The words that differ. */
  marks?: readonly Span[];
}

/** Two wordings of one passage, one under the other, what differs marked in both. */
export function Beside({ here, there }: { here: Side; there: Side }) {
  return (
    <dl class="beside">
      {[here, there].map((side) => (
        <div key={side.label}>
          <dt>{side.label}</dt>
          <dd>
            <Marked {...side} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Words of one side, verbatim, with the differing ones marked. */
export function Marked({ texts, spans = [], marks = [] }: Omit<Side, 'label'>) {
  return texts.map((text, index) => {
    const span = spans[index];
    const inside =
      span && texts.length === spans.length
        ? marks.filter((mark) => mark.block === span.block && mark.start >= span.start && mark.end <= span.end)
        : [];
    return <p key={`${index}-${text.length}`}>{span ? pieces(text, span, inside) : text}</p>;
  });
}

function pieces(text: string, span: Span, marks: readonly Span[]) {
  let at = 0;
  const parts = [...marks]
    .sort((one, other) => one.start - other.start)
    .flatMap((mark) => {
      const [start, end] = [mark.start - span.start, mark.end - span.start];
      const before = text.slice(at, start);
      at = end;
      return [before, <mark key={mark.start}>{text.slice(start, end)}</mark>];
    });
  return [...parts, text.slice(at)];
}
