import { fold } from '../../text/space';

export interface Known {
  /** Headings of the page. */
  headings: readonly string[];
  /** Names of the site, wherever the page gives one. */
  sites: readonly string[];
  host: string;
  /** Whether a name of the site may be guessed by its place, as in the title of a window. */
  mayGuess: boolean;
}

/** A title without the name of the site before or behind it. */
export function withoutSite(title: string, known: Known): string {
  const text = fold(title);
  const own = known.headings
    .filter((heading) => heading.length > 3 && isPartOf(heading, text))
    .sort((a, b) => b.length - a.length)[0];
  if (own) return own;
  for (const cut of [lastCut, firstCut]) {
    const [rest, name] = cut(text) ?? [];
    if (rest && name && isSite(name, known)) return withoutSite(rest, { ...known, mayGuess: false });
  }
  return known.mayGuess ? guessed(text) : text;
}

/** Whether a heading is the title but for what stands behind or before a sign that parts them. */
function isPartOf(heading: string, title: string): boolean {
  if (heading === title) return true;
  if (title.startsWith(heading)) return /^\s?[|｜–—·•»«›:/\\>~-]\s/.test(title.slice(heading.length));
  return title.endsWith(heading) && /(?:\s[|｜–—·•»«›/\\>~-]|:)\s$/.test(title.slice(0, -heading.length));
}

type Cut = (title: string) => [rest: string, name: string] | undefined;

const lastCut: Cut = (title) => {
  const at = [...title.matchAll(separator)].at(-1);
  return at && [title.slice(0, at.index), title.slice(at.index + at[0].length)];
};

const firstCut: Cut = (title) => {
  const at = /\s[|｜–—·•»«›/\\>~-]\s|\s::\s|:\s/.exec(title);
  return at ? [title.slice(at.index + at[0].length), title.slice(0, at.index)] : undefined;
};

const separator = /\s(?:[|｜–—·•»«›/\\>~-]|::|--)\s/g;

function isSite(name: string, { sites, host }: Known): boolean {
  const said = plain(name);
  if (said === '') return false;
  const same = (site: string): boolean => {
    const own = plain(site);
    return (
      own === said ||
      (said.length > 3 && own.length > 3 && (` ${own} `.includes(` ${said} `) || ` ${said} `.includes(` ${own} `)))
    );
  };
  return sites.some(same) || labelsOf(host).some((label) => isHostName(said.replace(/ /g, ''), label));
}

/** `Harbour Quarterly` at `quarterly.example.org`. */
function isHostName(name: string, label: string): boolean {
  if (name.length < 3 || label.length < 3) return false;
  if (name === label) return true;
  const [short, long] = name.length < label.length ? [name, label] : [label, name];
  return short.length > 3 && long.includes(short) && short.length >= long.length * 0.4;
}

function labelsOf(host: string): string[] {
  const labels = host
    .toLowerCase()
    .replace(/^www\./, '')
    .split('.')
    .slice(0, -1);
  return labels
    .filter((label) => !/^(?:com?|org|net|gov|gob|ac|edu|blogspot|wordpress|substack|github|medium|news|blog)$/.test(label))
    .map((label) => label.replace(/-/g, ''));
}

function plain(text: string): string {
  return (
    text
      .toLowerCase()
      .replace(/[’']/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .filter((word, index) => index > 0 || word !== 'the')
    .join(' ');
}

/** Behind a bar or a hyphen the site is usual; a long dash and a colon belong to titles as often. */
function guessed(title: string): string {
  const at = [...title.matchAll(/\s[|｜»·•\\/>-]\s/g)].at(-1);
  const rest = at ? title.slice(0, at.index) : '';
  return rest.split(/\s+/).length >= 3 ? rest : title;
}
