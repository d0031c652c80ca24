import type { Readable } from '../model';
import { siteOf } from './body/address';
import { dateIn } from './when';
import type { Words } from './words';

/** Where the text was read, as the popup says it: the archive's copy, then the blog or site with its date. */
export function placesOf(readable: Readable, words: Words): string[] {
  const { repost, mailer } = readable;
  const blog = blogOf(readable);
  if (repost?.host !== 'blogger' || !repost.published || !blog) return siteWords(readable, words);
  const date = dateIn(words.language, repost.published, 'medium');
  // A post that is no bulletin was not posted a second time, as far as anyone knows.
  return [...archivedWords(readable, words), words(mailer ? 'popup.repostedOn' : 'popup.postedOn', { date, blog })];
}

/** The same without a date of posting. */
export function siteWords(readable: Readable, words: Words): string[] {
  const { repost, mailer } = readable;
  const blog = blogOf(readable);
  const place = !repost
    ? words('popup.hostedCopy')
    : repost.host === 'blogger' && mailer && blog
      ? words('popup.reposted', { blog })
      : blog;
  return [...archivedWords(readable, words), ...(place ? [place] : [])];
}

/** The address of the page read; of a hosted copy, its own. */
export function addressOf({ repost, bulletin }: Readable): string {
  return repost?.url ?? bulletin.hosted?.url ?? '';
}

function blogOf({ repost }: Readable): string | undefined {
  if (!repost) return undefined;
  const site = siteOf(repost.url);
  return repost.host === 'blogger' ? (repost.blog.title ?? site ?? repost.url) : site;
}

function archivedWords({ archived }: Readable, words: Words): string[] {
  if (!archived) return [];
  if (!archived.captured) return [words('popup.archived')];
  return [words('popup.archivedOn', { date: dateIn(words.language, archived.captured.slice(0, 10), 'medium') })];
}
