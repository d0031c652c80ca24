import type { Nodes, Root, RootContent } from 'mdast';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { DigestItem } from '../../model';
import { useWords } from '../words';
import { directionOf, tongueOf } from './direction';
import { type Drawing, lines, phrase, run } from './inline';
import { levelsOf } from './levels';
import type { Mark } from './marks';
import { numbersOf } from './numbering';
import { isStory, storied } from './stories';
import { DataTable } from './table';
import { untitled } from './untitled';

export interface BodyProps {
  root: Root;
  /** What stands above the text already. */
  title?: string;
  /** The stories of a digest: their titles are headings. */
  items?: readonly DigestItem[] | undefined;
  marks?: readonly Mark[];
  language?: string;
  images: Drawing['images'];
  links: Drawing['links'];
}

/**
 * The body tree as elements. A closed vocabulary: a node of any other type gives its children or nothing.
 * No markup is ever parsed, so nothing in the data can become an element that is not in this file.
 */
export function Body({ root, title = '', items, marks = [], language, images, links }: BodyProps) {
  const words = useWords();
  const { shown, ...pen } = useMemo(() => {
    const told = storied(root, items);
    const below = new Set(untitled(root, title).children);
    const children = told.children.filter((_, at) => below.has(root.children[at] as RootContent));
    const shown = { ...told, children };
    return { shown, numbers: numbersOf(told), levels: levelsOf(shown) };
  }, [root, title, items]);
  const drawing: Drawing = { ...pen, marks, images, links, tableLabel: words('reader.table') };
  return (
    <div class="body" lang={language} dir={directionOf(language)}>
      {shown.children.map((node) => draw(node, drawing))}
    </div>
  );
}

/** One node that is not inside running text. */
function draw(node: Nodes, drawing: Drawing): ComponentChildren {
  switch (node.type) {
    case 'paragraph':
      return (
        <p {...tongueOf(node)} data-block={drawing.numbers.get(node)}>
          {run(node, drawing)}
        </p>
      );
    case 'heading': {
      const Heading = `h${drawing.levels.get(node) ?? 6}` as 'h2';
      if (isStory(node) && node.rest.length > 0) {
        const [title, rest] = lines(node, drawing);
        return (
          <div {...tongueOf(node)} data-block={drawing.numbers.get(node)}>
            <Heading>{title}</Heading>
            <p>{rest}</p>
          </div>
        );
      }
      return (
        <Heading {...tongueOf(node)} data-block={drawing.numbers.get(node)}>
          {run(node, drawing)}
        </Heading>
      );
    }
    case 'blockquote':
      return <blockquote {...tongueOf(node)}>{all(node.children, drawing)}</blockquote>;
    case 'list':
      return node.ordered ? (
        <ol {...tongueOf(node)} start={node.start ?? 1}>
          {all(node.children, drawing)}
        </ol>
      ) : (
        <ul {...tongueOf(node)}>{all(node.children, drawing)}</ul>
      );
    case 'listItem':
      return <li>{all(node.children, drawing)}</li>;
    case 'table':
      return <DataTable node={node} drawing={drawing} />;
    case 'code':
      return (
        <pre {...tongueOf(node)} data-block={drawing.numbers.get(node)}>
          {run(node, drawing)}
        </pre>
      );
    case 'thematicBreak':
      return <hr />;
    case 'footnoteDefinition':
      return (
        <div {...tongueOf(node)} class="note" role="note">
          <sup class="note-mark">{node.label ?? node.identifier}</sup>
          {all(node.children, drawing)}
        </div>
      );
    case 'text':
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'link':
    case 'image':
    case 'inlineCode':
      return phrase(node, drawing, { at: 0, marks: [] });
    default:
      return 'children' in node ? all(node.children as Nodes[], drawing) : null;
  }
}

function all(nodes: readonly Nodes[], drawing: Drawing): ComponentChildren {
  return nodes.map((node) => draw(node, drawing));
}
