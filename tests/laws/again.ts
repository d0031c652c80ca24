import type { Nodes } from 'mdast';
import type { Bulletin } from '../../src/model';

/** A bulletin written out as the plainest page that holds it: title, language, the blocks of the text. */
export function written({ title, language = 'en', body }: Bulletin): string {
  return `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body><article><h1>${escaped(title)}</h1>${htmlOf(body)}</article></body></html>`;
}

function htmlOf(node: Nodes): string {
  const inner = 'children' in node ? node.children.map((child) => htmlOf(child)).join('') : '';
  switch (node.type) {
    case 'text':
      return escaped(node.value);
    case 'break':
      return '<br>';
    case 'thematicBreak':
      return '<hr>';
    case 'image':
      return `<img src="${escaped(node.url)}" alt="${escaped(node.alt ?? '')}">`;
    case 'code':
      return `<pre>${escaped(node.value)}</pre>`;
    case 'link':
      return `<a href="${escaped(node.url)}">${inner}</a>`;
    case 'heading':
      return `<h${node.depth}>${inner}</h${node.depth}>`;
    case 'list':
      return node.ordered ? `<ol start="${node.start ?? 1}">${inner}</ol>` : `<ul>${inner}</ul>`;
    default: {
      const tag = tags[node.type];
      return tag ? `<${tag}>${inner}</${tag}>` : inner;
    }
  }
}

const tags: Partial<Record<Nodes['type'], string>> = {
  paragraph: 'p',
  listItem: 'li',
  blockquote: 'blockquote',
  table: 'table',
  tableRow: 'tr',
  tableCell: 'td',
  strong: 'strong',
  emphasis: 'em',
  delete: 'del',
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
