import { isPower, standsAsNoteMark } from '../../text/raised';
import { blockOf, type Run, runsOf, textAfter, textBefore } from './lines';
import { noteAttribute } from './note-attribute';
import { labelOf, type Mark, markPlain, marksIn } from './note-marks';
import { leads, noteOf } from './note-texts';

/**
 * Marks of notes and the notes, told apart from the text: a mark becomes an empty `<sup data-note>`, so that a quotation never holds it and
 * no figure grows by it; a note becomes an `<aside data-note>` where it stands. In place, on a copy. Two marks of one note have its name.
 */
export function settleNotes(roots: readonly Element[]): void {
  markPlain(runsOf(roots));
  const runs = runsOf(roots);
  const marks = marksIn(roots, runs);
  if (marks.length === 0) return;
  const targets = targetsIn(roots);
  const leading = leadersOf(marks, runs, roots);
  const named = new Map<Element, string>();
  const taken = new Set<string>();
  const found: { mark: Mark; name: string }[] = [];
  const notes: { leader: Element; name: string; label: string }[] = [];
  for (const mark of marks) {
    if (leading.marks.has(mark)) continue;
    const linked = linkedNote(mark, targets);
    const around = { before: textBefore(mark.element), after: textAfter(mark.element) };
    if (!linked && (!mark.raised || isPower(mark.label, around))) continue;
    const leader = linked ?? leading.after(mark);
    if (!leader && !standsAsNoteMark(mark.label, around.before)) continue;
    const known = leader && named.get(leader);
    const name = known ?? (leader ? unused(mark.label, taken) : mark.label);
    if (leader && !known) {
      named.set(leader, name);
      taken.add(name);
      notes.push({ leader, name, label: mark.label });
    }
    found.push({ mark, name });
  }
  for (const { leader } of notes) leader.setAttribute(leads, '');
  for (const { leader, name, label } of notes) noteOf(leader, { name, label });
  for (const { leader } of notes) leader.removeAttribute(leads);
  for (const { mark, name } of found) {
    const made = mark.element.ownerDocument.createElement('sup');
    made.setAttribute(noteAttribute, name);
    mark.element.replaceWith(made);
  }
}

/** Marks that begin a note, and which of them is the note of a mark. */
function leadersOf(
  marks: readonly Mark[],
  runs: readonly Run[],
  roots: readonly Element[],
): { marks: ReadonlySet<Mark>; after(mark: Mark): Element | undefined } {
  const found = new Set<Mark>();
  const blocks = new Set<Element>();
  const seen = new Set<string>();
  const starting = new Set<Node>(runs.filter(({ starts }) => starts).map(({ node }) => node));
  for (const mark of marks) {
    const block = blockOf(mark.element, roots.find((root) => root.contains(mark.element)) ?? mark.element);
    const leads = holdsFirst(mark.element, starting) || (blocks.has(block) && seen.has(mark.label));
    if (leads) {
      found.add(mark);
      blocks.add(block);
    } else seen.add(mark.label);
  }
  const leaders = new Map<string, Element[]>();
  for (const { label, element } of marks.filter((mark) => found.has(mark))) add(leaders, label, element);
  const listed = numbered(roots);
  return {
    marks: found,
    after: ({ element, label }) => firstAfter(leaders.get(label) ?? [], element) ?? firstAfter(listed.get(label) ?? [], element),
  };
}

/** The first of some elements in the order of the page that follows another, by halving. */
function firstAfter(elements: readonly Element[], other: Element): Element | undefined {
  let [low, high] = [0, elements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = elements[middle];
    if (one && follows(one, other)) high = middle;
    else low = middle + 1;
  }
  return elements[low];
}

function add(found: Map<string, Element[]>, label: string, element: Element): void {
  const known = found.get(label);
  if (known) known.push(element);
  else found.set(label, [element]);
}

function holdsFirst(element: Element, starting: ReadonlySet<Node>): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* text */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (starting.has(node)) return true;
  return false;
}

/** Items of a list that calls itself notes, by their number; and lines there that begin with theirs. */
function numbered(roots: readonly Element[]): Map<string, Element[]> {
  const found = new Map<string, Element[]>();
  for (const root of roots) {
    for (const box of root.querySelectorAll('ol, ul, div, section, aside')) {
      if (!isNotesBox(box)) continue;
      const lists = box.localName === 'ol' ? [box] : [...box.querySelectorAll('ol')];
      for (const list of lists) {
        const first = Number.parseInt(list.getAttribute('start') ?? '1', 10) || 1;
        [...list.children].forEach((item, index) => {
          if (item.localName === 'li') add(found, `${first + index}`, item);
        });
      }
      for (const line of box.querySelectorAll('p, div')) {
        const label = line.querySelector('p, div, li')
          ? undefined
          : labelOf(/^\s*(\d{1,3})(?:[.):]\s|\s)/.exec(line.textContent ?? '')?.[1] ?? '');
        if (label) add(found, label, line);
      }
    }
  }
  for (const elements of found.values()) elements.sort((one, other) => (follows(other, one) ? -1 : 1));
  return found;
}

/** By name, or by the heading right before it. */
function isNotesBox(box: Element): boolean {
  const called = `${box.getAttribute('class') ?? ''} ${box.id} ${box.getAttribute('role') ?? ''}`;
  if (/(?:^|[\s_-])(?:foot-?notes?|end-?notes?|doc-(?:end|foot)notes?|references|reflist)(?:$|[\s_-])/i.test(called)) return true;
  const heading = box.localName === 'ol' ? box.previousElementSibling : null;
  return (
    heading !== null && (heading.textContent ?? '').length < 40 && headings.test((heading.textContent ?? '').trim().toLowerCase())
  );
}

const headings =
  /^(?:foot|end)?notes?:?$|^references:?$|^sources:?$|^notas(?: al pie)?:?$|^notes? de bas de page$|^fußnoten:?$|^anmerkungen:?$|^einzelnachweise$|^note(?: a piè di pagina)?:?$|^notas de rodapé$/;

/** The place that a mark leads to, where it leads onward to a note. */
function linkedNote({ element, fragment, raised, set }: Mark, targets: ReadonlyMap<string, Element>): Element | undefined {
  const target = fragment === undefined ? undefined : targets.get(fragment);
  if (!target || !(raised || set) || !follows(target, element) || /^h[1-6]$/.test(target.localName)) return undefined;
  return target;
}

function targetsIn(roots: readonly Element[]): Map<string, Element> {
  const found = new Map<string, Element>();
  for (const root of roots) {
    for (const element of root.querySelectorAll('[id], a[name]')) {
      for (const name of [element.id, element.getAttribute('name') ?? '']) if (name && !found.has(name)) found.set(name, element);
    }
  }
  return found;
}

function follows(one: Node, other: Node): boolean {
  return one !== other && (other.compareDocumentPosition(one) & 4) !== 0 && !one.contains(other);
}

function unused(label: string, taken: ReadonlySet<string>): string {
  let name = label;
  for (let more = 2; taken.has(name); more += 1) name = `${label}-${more}`;
  return name;
}
