import type { Nodes, PhrasingContent } from 'mdast';
import type { ComponentChildren } from 'preact';
import { safeAddress } from './address';
import { Picture } from './image';
import { type Mark, piecesOf } from './marks';
import type { StoryHeading } from './stories';

/** The running text of one block, with the marks that stand in it. */
export function run(block: Nodes, drawing: Drawing): ComponentChildren {
  const line = lineOf(block, drawing);
  if (block.type === 'code') return marked(block.value, line);
  return 'children' in block ? (block.children as PhrasingContent[]).map((node) => phrase(node, drawing, line)) : null;
}

/** The title of a story, and what stands below it in the same block. */
export function lines(story: StoryHeading, drawing: Drawing): ComponentChildren[] {
  const line = lineOf(story, drawing);
  const title = story.children.slice(0, story.children.length - story.rest.length);
  return [title, story.rest].map((nodes) => nodes.map((node) => phrase(node, drawing, line)));
}

/** One node inside running text; moves `line.at` along. */
export function phrase(node: PhrasingContent, drawing: Drawing, line: Line): ComponentChildren {
  const inner = (): ComponentChildren =>
    'children' in node ? (node.children as PhrasingContent[]).map((child) => phrase(child, drawing, line)) : null;
  switch (node.type) {
    case 'text':
      return marked(node.value, line);
    case 'break':
      line.at += 1;
      return <br />;
    case 'emphasis':
      return <em>{inner()}</em>;
    case 'strong':
      return <strong>{inner()}</strong>;
    case 'delete':
      return <del>{inner()}</del>;
    case 'inlineCode':
      return <code>{marked(node.value, line)}</code>;
    case 'footnoteReference':
      return <sup class="note-mark">{node.label ?? node.identifier}</sup>;
    case 'image':
      return <Picture url={node.url} alt={node.alt ?? ''} mode={drawing.images} />;
    case 'link': {
      const address = drawing.links === 'live' ? safeAddress(node.url) : undefined;
      return address ? (
        <a href={address} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
          {inner()}
        </a>
      ) : (
        <span>{inner()}</span>
      );
    }
    default:
      return inner();
  }
}

function lineOf(block: Nodes, { numbers, marks }: Drawing): Line {
  const number = numbers.get(block);
  return { at: 0, marks: number === undefined ? [] : marks.filter((mark) => mark.block === number) };
}

function marked(text: string, line: Line): ComponentChildren {
  const pieces = piecesOf(text, line.at, line.marks);
  line.at += text.length;
  return pieces.map((piece) =>
    piece.marks.length === 0 ? (
      piece.text
    ) : (
      <mark
        class={[...new Set(piece.marks.map(({ kind }) => kind))].join(' ')}
        data-mark={piece.marks.flatMap(({ name }) => name ?? []).join(' ') || undefined}
      >
        {piece.text}
      </mark>
    ),
  );
}

/** What drawing one node needs to know. */
export interface Drawing {
  /** See `numbersOf`. */
  numbers: ReadonlyMap<Nodes, number>;
  /** See `levelsOf`. */
  levels: ReadonlyMap<Nodes, number>;
  marks: readonly Mark[];
  /** Pictures drawn, or told by their description. */
  images: 'shown' | 'told';
  links: 'live' | 'plain';
  /** Name of a table for those who hear it. */
  tableLabel: string;
}

/** Where in the text of its block the pen stands, and the marks of that block. */
interface Line {
  at: number;
  marks: readonly Mark[];
}
