import type { Comparison, Passage, Words as Slice } from '../../compare/comparison';
import { useWords } from '../words';
import { Beside, Marked } from './beside';

/** The damaged words with the other page's beside them, never in their place. */
export function Damages({ comparison }: { comparison: Comparison }) {
  const words = useWords();
  if (comparison.damages.length === 0) return null;
  return (
    <section class="checks">
      <h2>{words('compare.damaged')}</h2>
      <ul>
        {comparison.damages.map(({ here, there, flag }) => (
          <li key={`${flag.block}-${flag.start}-${flag.kind}`} class="check differs">
            <Beside
              here={{ label: words('compare.here'), texts: [here.text] }}
              there={{ label: words('compare.there'), texts: [there.text] }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The passages of one kind, behind a line that says how many there are. */
export function Passages(props: { passages: Passage[]; kind: keyof typeof titles }) {
  const words = useWords();
  const found = props.passages.filter(({ kind }) => kind === props.kind);
  if (found.length === 0) return null;
  return (
    <details class="checks">
      <summary>{words(titles[props.kind], found.length)}</summary>
      <ul>
        {found.map((passage) => (
          <li key={keyOf(passage)} class="check">
            {props.kind === 'differs' ? (
              <Beside
                here={{
                  label: words('compare.here'),
                  texts: textsOf(passage.here),
                  marks: passage.changes.flatMap(({ here }) => here ?? []),
                  spans: passage.here,
                }}
                there={{
                  label: words('compare.there'),
                  texts: textsOf(passage.there),
                  marks: passage.changes.flatMap(({ there }) => there ?? []),
                  spans: passage.there,
                }}
              />
            ) : (
              <Marked texts={textsOf(props.kind === 'only-here' ? passage.here : passage.there)} />
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

const titles = {
  differs: 'compare.differing',
  'only-there': 'compare.onlyThere',
  'only-here': 'compare.onlyHere',
} as const satisfies Partial<Record<Passage['kind'], string>>;

function textsOf(slices: readonly Slice[]): string[] {
  return slices.map(({ text }) => text);
}

function keyOf({ here, there }: Passage): string {
  return [here[0], there[0]].map((one) => (one ? `${one.block}:${one.start}` : '')).join('-');
}
