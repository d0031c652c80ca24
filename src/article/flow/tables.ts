import { countWords } from '../../text/space';
import { marked } from '../copy/copy';
import { textIn } from '../piece';

/** A sign that a table holds data (points for) or only lays out the page (points against). */
interface TableRow {
  name: string;
  points: number;
  holds(table: Element, grid: Element[][], cells: Element[]): boolean;
}

/** Whether a table is data that must stay a table. Nested tables, single rows and single columns are layout. */
export function isDataTable(table: Element): boolean {
  if (table.querySelector('table')) return false;
  const grid = gridOf(table);
  const cells = grid.flat();
  if (grid.length < 2 || Math.max(...grid.map((row) => row.length)) < 2) return false;
  const points = rows.filter((row) => row.holds(table, grid, cells)).reduce((sum, row) => sum + row.points, 0);
  return points >= 3;
}

/** The rows of a table with their cells; rows without any text or picture left out. */
export function gridOf(table: Element): Element[][] {
  return [...table.querySelectorAll('tr')]
    .filter((row) => row.closest('table') === table)
    .map((row) => [...row.children].filter((cell) => cell.localName === 'td' || cell.localName === 'th'))
    .filter((row) => row.some((cell) => textIn(cell) !== '' || cell.querySelector('img')));
}

/**
 * What a layout table holds, in the order it is read: row by row, except where a row of pictures stands
 * over a row with their texts, which is read column by column.
 */
export function readingOrder(table: Element): Node[] {
  const grid = [...table.childNodes].flatMap((part) =>
    /^(TBODY|THEAD|TFOOT)$/.test(part.nodeName) && !isMarked(part) ? [...part.childNodes] : [part],
  );
  const rows = grid.filter(isRow);
  const taken = new Set<Element>();
  const order: Node[] = [];
  let at = -1;
  for (const part of grid) {
    if (!isRow(part)) {
      order.push(part);
      continue;
    }
    const next = rows[++at + 1];
    if (taken.has(part)) continue;
    if (next && isPictureRow(part) && !isPictureRow(next) && part.children.length === next.children.length) {
      taken.add(next);
      order.push(...[...part.children].flatMap((cell, column) => [cell, next.children[column] ?? cell]));
    } else order.push(...(isMarked(part) ? [part] : part.childNodes));
  }
  return order;
}

function isRow(node: Node): node is Element {
  return node.nodeName === 'TR';
}

function isMarked(node: Node): boolean {
  return node.nodeType === 1 && (node as Element).hasAttribute(marked);
}

const rows: TableRow[] = [
  { name: 'header-cells', points: 4, holds: (table) => table.querySelector('th, thead, [scope]') !== null },
  { name: 'border', points: 2, holds: (table) => Number.parseInt(table.getAttribute('border') ?? '0', 10) > 0 },
  { name: 'data-class', points: 2, holds: (table) => /MsoTableGrid|MsoNormalTable|data-?table/i.test(table.className) },
  {
    name: 'cell-borders',
    points: 2,
    holds: (_, __, cells) => share(cells, isFramed) > 0.7,
  },
  { name: 'regular-grid', points: 1, holds: (_, grid) => grid.length > 2 && grid.every((row) => row.length === grid[0]?.length) },
  { name: 'short-cells', points: 1, holds: (_, __, cells) => share(cells, (cell) => countWords(textIn(cell)) <= 12) === 1 },
  { name: 'figures', points: 2, holds: (_, grid) => share(grid.slice(1), (row) => row.slice(1).some(isFigure)) > 0.6 },
  { name: 'dates', points: 1, holds: (_, grid) => share(grid, (row) => row.some(isFigure)) > 0.6 },
  {
    name: 'bold-first-row',
    points: 2,
    holds: (_, grid) => share(grid[0] ?? [], (cell) => isBold(cell)) === 1 && !isBold(grid[1]?.[1]),
  },
  { name: 'presentation', points: -2, holds: (table) => /^(presentation|none)$/.test(table.getAttribute('role') ?? '') },
  { name: 'mail-layout', points: -4, holds: (table) => /gd_combo|abe-|main-table|tr-caption/i.test(table.className) },
  { name: 'pictures', points: -4, holds: (_, __, cells) => cells.some((cell) => cell.querySelector('img')) },
  {
    name: 'blocks',
    points: -4,
    holds: (_, __, cells) => cells.some((cell) => cell.querySelector('h1, h2, h3, h4, p + p, ul, blockquote')),
  },
  { name: 'prose', points: -3, holds: (_, __, cells) => cells.some((cell) => countWords(textIn(cell)) > 45) },
  { name: 'empty-columns', points: -2, holds: (_, __, cells) => share(cells, (cell) => textIn(cell) === '') > 0.5 },
  { name: 'links-only', points: -2, holds: (_, __, cells) => share(cells, isLink) > 0.6 },
];

function share<T>(items: readonly T[], is: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(is).length / items.length;
}

function isFigure(cell: Element): boolean {
  return /^[\s$€£+-]*\d[\d.,:/\s%-]*\D{0,12}$|\d{1,2}:\d\d|\b\d{1,2}\s?[ap]\.?m\b|^\w{3,9}\.? \d{1,2}(, \d{4})?$/i.test(
    textIn(cell).slice(0, longestFigure),
  );
}

/** Characters of a cell that can be figures with a few words. */
const longestFigure = 300;

function isBold(cell: Element | undefined): boolean {
  if (!cell) return false;
  const bold = [...cell.querySelectorAll('*')].filter(
    (element) => element.matches('b, strong') || element.getAttribute('style')?.includes('bold'),
  );
  return (
    textIn(cell) !== '' &&
    (bold.map(textIn).join(' ') === textIn(cell) || /font-weight\s*:\s*(bold|[6-9]00)/.test(cell.getAttribute('style') ?? ''))
  );
}

function isLink(cell: Element): boolean {
  const text = textIn(cell);
  return text !== '' && textIn(cell.querySelector('a') ?? cell.ownerDocument.createElement('a')) === text;
}

/** Whether its style draws a line of some width around it, or on one side. */
function isFramed(cell: Element): boolean {
  return (cell.getAttribute('style') ?? '')
    .slice(0, longestStyle)
    .split(';')
    .some((declaration) => {
      const [name = '', value = ''] = declaration.split(':');
      return (
        /border(?:-(?!spacing|collapse|radius)\w+)?\s*$/i.test(name) &&
        !/^\s*(?:none|0(?:px)?)\b/i.test(value) &&
        /\d/.test(value)
      );
    });
}

/** Characters of a style that are looked at; mail programs write up to a few hundred. */
const longestStyle = 4000;

function isPictureRow(row: Element): boolean {
  return row.children.length > 1 && [...row.children].every((cell) => cell.querySelector('img') && textIn(cell) === '');
}
