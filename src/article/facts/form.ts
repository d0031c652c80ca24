import type { Root } from 'mdast';
import type { Bulletin, DigestItem, Provenance } from '../../model';
import { textIn } from '../../text/blocks';
import { countWords } from '../../text/space';
import type { Opening } from '../work';
import { itemsOf } from './digest';

interface Told {
  body: Root;
  text: string;
  title: string;
  opening: Opening;
  items: DigestItem[];
}

/** What kind of bulletin it is, the stories of a digest, and the row that said so. */
export function formOf(
  body: Root,
  title: string,
  opening: Opening,
): { form: Bulletin['form']; items?: DigestItem[]; provenance: Provenance } {
  const told: Told = { body, text: body.children.map(textIn).join('\n'), title, opening, items: itemsOf(body) };
  const row = rows.find((one) => one.is(told)) ?? { name: 'otherwise', form: 'article' as const };
  return { form: row.form, ...(row.form === 'digest' && { items: told.items }), provenance: { from: row.name } };
}

/** In order: the first that holds decides. */
const rows: { name: string; form: Bulletin['form']; is(told: Told): boolean }[] = [
  {
    name: 'release-label',
    form: 'release',
    is: ({ opening, text }) => opening.release ?? (release.test(opening.section ?? '') || release.test(text.slice(0, 300))),
  },
  {
    name: 'embargo',
    form: 'release',
    is: ({ text, opening }) =>
      /^(embargoed|not for release|for release) (until|before|at|\d)|^embargado hasta\b/im.test(text.slice(0, 600)) ||
      /^for release \d/i.test(opening.byline ?? ''),
  },
  { name: 'byline', form: 'article', is: ({ opening, items }) => (opening.authors?.length ?? 0) > 0 && items.length < 3 },
  { name: 'story-label', form: 'article', is: ({ opening }) => /\b(story|stories|features?)$/i.test(opening.section ?? '') },
  { name: 'several-stories', form: 'digest', is: ({ items }) => items.length >= 2 },
  { name: 'release-title', form: 'release', is: ({ title }) => release.test(title) },
  {
    name: 'press-contact',
    form: 'release',
    is: ({ text, opening }) =>
      opening.closed === true ||
      /^[ \t\u00a0]*(media|press|news) (contacts?|inquiries)\b|\bcontactos? de prensa\b/im.test(text) ||
      /^[ \t\u00a0]*(# ?# ?#|-\s?30\s?-)[ \t\u00a0]*$/m.test(text),
  },
  { name: 'few-words', form: 'notice', is: ({ text }) => countWords(text) < 120 && !/[“"][^“”"]{20,}[”"]/.test(text) },
];

const release =
  /\b(press|news|media) release\b|\bfor immediate release\b|\bcomunicado de prensa\b|\bpara publicación inmediata\b|^releases?$/i;
