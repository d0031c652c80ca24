import type { Table, TableRow } from 'mdast';
import { textIn } from '../../text/blocks';
import { tongueOf } from './direction';
import { type Drawing, run } from './inline';

/** A table of data that scrolls by itself where it is wider than the line. */
export function DataTable({ node, drawing }: { node: Table; drawing: Drawing }) {
  const [head, ...rows] = node.children;
  const width = Math.max(0, ...node.children.map((row) => row.children.length));
  const sides = Array.from(
    { length: width },
    (_, column) => node.align?.[column] ?? (holdsNumbers(rows, column) ? 'right' : undefined),
  );
  const headed = head !== undefined && textIn(head).trim() !== '';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    // biome-ignore lint/a11y/useSemanticElements: a group, not a landmark: a text may hold many tables
    <div {...tongueOf(node)} class="wide" role="group" tabIndex={0} aria-label={drawing.tableLabel}>
      <table>
        {headed && (
          <thead>
            <Row row={head} drawing={drawing} sides={sides} cell="th" />
          </thead>
        )}
        <tbody>
          {rows.map((row) => (
            <Row row={row} drawing={drawing} sides={sides} cell="td" />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row(props: { row: TableRow; drawing: Drawing; sides: readonly Side[]; cell: 'th' | 'td' }) {
  const { row, drawing, sides, cell: Cell } = props;
  return (
    <tr>
      {row.children.map((node, column) => (
        <Cell data-block={drawing.numbers.get(node)} data-align={sides[column]} scope={Cell === 'th' ? 'col' : undefined}>
          {run(node, drawing)}
        </Cell>
      ))}
    </tr>
  );
}

type Side = NonNullable<Table['align']>[number] | undefined;

/** Every cell of the column that says anything is a number: its digits belong below each other. */
function holdsNumbers(rows: readonly TableRow[], column: number): boolean {
  const cells = rows
    .map((row) => textIn(row.children[column] ?? { type: 'text', value: '' }).trim())
    .filter((text) => text !== '');
  return cells.some((text) => /\d/.test(text)) && cells.every((text) => figures.test(text));
}

/** `1,234` · `−0.3` · `$12.50` · `45 %` · `(7)` · a dash for none. */
const figures = /^(?:[+\-−–±(]?[$€£]?\d[\d.,\u00a0\u202f']*\)?\s?[%°]?|[-–—])$/u;
