import { JSDOM } from 'jsdom';
import { markupPayloads, textPayloads } from './all';
import type { Payload } from './case';
import { fieldNames, hostilePage } from './page';

/** A page of many cases, as a site serves it. */
export interface Served {
  name: string;
  path: string;
  body: string;
  headers?: Record<string, string>;
  /** The cases, where they take names of the page's DOM away. */
  clobbers?: Payload[];
}

/** Lets the page's own script put the payloads in, and nothing that stands in them run: what runs then was let loose by somebody else. */
const defused = { 'content-security-policy': "script-src 'nonce-page'" };

/**
 * Every case in as few pages as one can be told from another in: alive in a post (where the page may style and load), inert in a
 * template (where whatever runs or loads was brought to life by the reader), and in the words of a page.
 */
export function servedPages(): Served[] {
  const quiet = markupPayloads.filter(({ clobbers }) => !clobbers);
  const clobbering = markupPayloads.filter(({ clobbers }) => clobbers);
  return [
    ...parts(quiet.filter(asksNobody), 160).map((payloads, index) =>
      page(`post-${index + 1}`, { body: hostilePage({ payloads }), headers: defused }),
    ),
    ...parts(clobbering, 40).map((payloads, index) =>
      page(`clobber-${index + 1}`, { body: hostilePage({ payloads }), headers: defused, clobbers: payloads }),
    ),
    ...parts(quiet.filter(closed), 280).map((payloads, index) =>
      page(`template-${index + 1}`, { body: hostilePage({ payloads, host: 'template' }) }),
    ),
    ...parts(textPayloads, fieldNames.length).map((payloads, index) => {
      const fields = Object.fromEntries(payloads.map(({ value }, at) => [fieldNames[(at + index) % fieldNames.length], value]));
      return page(`words-${index + 1}`, { body: hostilePage({ fields }) });
    }),
  ];
}

/** Everything at once with nothing in between: what the cases do where nobody stops them. */
export function rawPage(): string {
  const payloads = markupPayloads.filter(({ clobbers, value }) => !clobbers && !/http-equiv=.?refresh|base href/i.test(value));
  return hostilePage({ payloads, script: 'window.traces = []; window.ran = (number) => traces.push(number)' });
}

const page = (name: string, rest: Omit<Served, 'name' | 'path'>): Served => ({ name, path: `/2025/03/${name}.html`, ...rest });

function parts<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));
}

/** A live frame with an address of another program makes the browser ask, and its question takes popup and keys away. */
const asksNobody = ({ name }: Payload): boolean => !/^scheme\/.*\/iframe-src$/.test(name);

/** Whether what follows a payload still stands beside it. */
function closed({ value }: Payload): boolean {
  const fragment = JSDOM.fragment(`<div>${value}</div><hr id="end">`);
  return fragment.lastElementChild?.id === 'end';
}
