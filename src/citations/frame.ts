import { type CslItem, type CslName, isoDate } from './csl';
import { escapedMarkdown, safeLink } from './markdown';

/** What a copied article carries above and below its text, so that it never travels without its source. */
export interface Frame {
  before: string;
  after: string;
}

/** Title, agency, authors, date and address above; the citations below. `cited`: as text or as Markdown, as `form` says. */
export function frameOf(item: CslItem, cited: readonly string[], form: 'text' | 'markdown'): Frame {
  const set = form === 'markdown' ? escapedMarkdown : (text: string) => text;
  const { title, 'container-title': agency } = item;
  const url = item.URL && (form === 'markdown' ? safeLink(item.URL) : item.URL);
  const names = namesOf(item).filter((name) => name !== agency);
  const lines = [
    agency && set(agency),
    names.length > 0 && set(names.join('; ')),
    isoDate(item.issued),
    url && linkTo(url, form),
  ];
  const head = lines.filter((line) => typeof line === 'string' && line !== '').join(form === 'markdown' ? '  \n' : '\n');
  return {
    before: [title && (form === 'markdown' ? `# ${set(title)}` : title), head]
      .filter(Boolean)
      .join(form === 'markdown' ? '\n\n' : '\n'),
    after: cited.join(form === 'markdown' ? '\n\n' : '\n'),
  };
}

/** Names in the order of reading. */
export function namesOf({ author = [] }: Pick<CslItem, 'author'>): string[] {
  return author.map(nameOf);
}

function nameOf(name: CslName): string {
  const parts = [name.given, name['dropping-particle'], name['non-dropping-particle'], name.family, name.suffix];
  return name.literal ?? parts.filter(Boolean).join(' ');
}

function linkTo(url: string, form: 'text' | 'markdown'): string {
  return form === 'markdown' ? `<${url}>` : url;
}
