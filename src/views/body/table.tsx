import type { Table, TableRow } from 'mdast';
import { textIn } from '../../text/blocks';
import { type Drawing, run } from './inline';

/** A table of data that scrolls by itself where it is wider than the line. */
export function DataTable({ node, drawing }: { node: Table; drawing: Drawing }) {
  const [head, ...rows] = node.children;
  const headed = head !== undefined && textIn(head).trim() !== '';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    // biome-ignore lint/a11y/useSemanticElements: a group, not a landmark: a text may hold many tables
    <div class="wide" role="group" tabIndex={0} aria-label={drawing.tableLabel}>
      <table>
        {headed && (
          <thead>
            <Row row={head} drawing={drawing} table={node} cell="th" />
          </thead>
        )}
        <tbody>
          {rows.map((row) => (
            <Row row={row} drawing={drawing} table={node} cell="td" />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row(props: { row: TableRow; drawing: Drawing; table: Table; cell: 'th' | 'td' }) {
  const { row, drawing, table, cell: Cell } = props;
  return (
    <tr>
      {row.children.map((node, column) => (
        <Cell
          data-block={drawing.numbers.get(node)}
          data-align={table.align?.[column] ?? undefined}
          scope={Cell === 'th' ? 'col' : undefined}
        >
          {run(node, drawing)}
        </Cell>
      ))}
    </tr>
  );
}
