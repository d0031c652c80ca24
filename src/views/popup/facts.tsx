import type { Readable } from '../../model';
import { safeImage, siteOf } from '../body/address';
import { Icon } from '../components/icon';
import { dateIn, listIn } from '../when';
import { useWords } from '../words';

/** By whom, when, how long; and where it was found and where it comes from. */
export function Facts({ readable }: { readable: Readable }) {
  const words = useWords();
  const { bulletin } = readable;
  const names = bulletin.authors.map(({ name }) => name);
  const when = bulletin.issued ?? bulletin.sent;
  return (
    <>
      <p class="by">
        {names.length > 0 && <span>{words('popup.by', { names: listIn(words.language, names) })}</span>}
        {when && <time dateTime={when}>{dateIn(words.language, when)}</time>}
        <span>{words('popup.minutes', bulletin.minutes)}</span>
      </p>
      <div class="provenance">
        <Found repost={readable.repost} />
        <Source bulletin={bulletin} />
      </div>
    </>
  );
}

function Found({ repost }: Pick<Readable, 'repost'>) {
  const words = useWords();
  const blog = repost.blog.title ?? siteOf(repost.url) ?? repost.url;
  if (repost.host !== 'blogger') return <span>{siteOf(repost.url)}</span>;
  if (!repost.published) return <span>{words('popup.reposted', { blog })}</span>;
  const date = dateIn(words.language, repost.published, 'medium');
  return <span>{words('popup.repostedOn', { date, blog })}</span>;
}

/** The agency's own page if its address is known, else the mailer's copy, else that there is none. */
function Source({ bulletin }: Pick<Readable, 'bulletin'>) {
  const words = useWords();
  const original = safeImage(bulletin.original?.url);
  const address = original ?? safeImage(bulletin.hosted?.url);
  if (!address) return <span class="none">{words('popup.noOriginal')}</span>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" title={address}>
      {words(original ? 'popup.openOriginal' : 'popup.openHosted')}
      <Icon name="out" />
    </a>
  );
}
