import type { Post } from '../../hosts/host';
import type { BulletinFacts, Fact } from '../../mailers/mailer';
import type { Bulletin, FactName, Iso, Person, Provenance, Warning } from '../../model';
import { blocksOf, textIn } from '../../text/blocks';
import { countWords, fold } from '../../text/space';
import type { Forwarded, Isolated } from '../work';
import { dateOfDateline, dayAtEnd } from './dateline';
import { formOf } from './form';
import { isLabel } from './labels';
import { withLanguages } from './languages';
import { signerOf } from './signature';
import { addedTo, cleanTitle, sameTitle } from './title';
import { warningsOn } from './warnings';

/** What is known of a bulletin, gathered from the places that know it, best first; each fact says which place that was. */
export function factsOf(found: {
  isolated: Isolated;
  post: Pick<Post, 'title' | 'language' | 'truncated'>;
  mail: BulletinFacts;
}): {
  bulletin: Bulletin;
  warnings: Warning[];
} {
  const { isolated, post, mail } = found;
  const { opening } = isolated;
  const title = titleOf(found);
  const { language, body } = withLanguages(isolated.body, title.value, post.language);
  const text = blocksOf(body)
    .map((block) => block.text)
    .join('\n');
  const provenance: Partial<Record<FactName, Provenance>> = {};
  const given = <T>(name: FactName, value: T | undefined, from: Provenance): T | undefined => {
    if (value !== undefined) provenance[name] = from;
    return value;
  };
  const mailed = (name: FactName, fact: Fact | undefined): string | undefined =>
    given(name, fact?.value, { from: fact?.from ?? '', ...(fact?.text && { text: fact.text }) });

  provenance.title = title.provenance;
  const { form, items, provenance: formFrom } = formOf(body, title.value, opening);
  provenance.form = formFrom;
  const dateline = opening.issued ? undefined : datelineIn(body);
  const line = { from: 'byline', ...(opening.byline && { text: opening.byline }) };
  const words = countWords(text);
  const section = given('section', opening.section, { from: 'label-above-headline', text: opening.section });
  const { forwarded } = opening;
  const header = forwarded?.sender ? { value: forwarded.sender, from: 'forward-header' } : undefined;
  const issuer = mailed('issuer', (forwarded?.byMailer ? header : undefined) ?? mail.issuer ?? header);
  const sent = mailed('sent', mail.sent);
  const stated = opening.issued ?? dateline?.iso;
  const issued = stated
    ? given('issued', stated, dateline ? { from: 'dateline', text: dateline.text } : line)
    : given('issued', ...elsewhere(title.value, forwarded, sent));
  const spoken = given('language', language?.value, language?.provenance ?? { from: '' });
  // The one "Read more" of a digest leads to one of its stories, not to the bulletin.
  const onward = form === 'digest' && mail.original?.from === 'read-online-link';
  const original = onward ? undefined : mailed('original', mail.original);
  const hosted = mailed('hosted', mail.hosted);
  const signed = opening.authors ? undefined : signerOf(blocksOf(body));
  const authors =
    given('authors', opening.authors ?? (signed && [signed.signer]), signed ? { from: 'signature', text: signed.text } : line) ??
    [];
  const bulletin: Bulletin = {
    form,
    title: fold(title.value),
    ...(issuer && { issuer: fold(issuer) }),
    authors: authors.map(seen),
    ...(section && { section: fold(section) }),
    ...(issued && { issued }),
    ...(sent && { sent }),
    ...(spoken && { language: spoken }),
    ...(original && { original: { url: original, from: mail.original?.from ?? '' } }),
    ...(hosted && { hosted: { url: hosted } }),
    body,
    words,
    minutes: Math.max(1, Math.round(words / wordsAMinute)),
    ...(items && { items }),
    provenance,
  };
  const told = warningsOn(body, { truncated: post.truncated, ...(issuer && { issuer }) });
  return { bulletin, warnings: [...isolated.warnings, ...(post.truncated ? [{ kind: 'truncated' } as const] : []), ...told] };
}

/**
 * The day of issue where neither byline nor dateline gives one: at the end of the subject, if it is no day to come,
 * or in the header of a forwarded mail.
 */
function elsewhere(title: string, forwarded: Forwarded | undefined, sent: Iso | undefined): [Iso | undefined, Provenance] {
  const day = dayAtEnd(title);
  const latest = (sent ?? forwarded?.day ?? day?.iso ?? '').slice(0, 10);
  if (day && day.iso <= latest) return [day.iso, { from: 'title', text: day.text }];
  return [forwarded?.day, { from: 'forward-header' }];
}

/** A person as a reader sees the name: signs that hide or reorder letters are no part of it. */
function seen({ name, role, affiliation, ...rest }: Person): Person {
  return { ...rest, name: fold(name), ...(role && { role: fold(role) }), ...(affiliation && { affiliation: fold(affiliation) }) };
}

/** Silent reading of English non-fiction (Brysbaert 2019). */
const wordsAMinute = 238;

/**
 * The headline in the body where it agrees with the post's title (which mail programs cut and decorate)
 * or carries the byline; the longer of the two where one only adds to the other ("This Week: …"); else the post's title;
 * else the first heading or line.
 */
function titleOf({ isolated: { opening, body }, post }: Parameters<typeof factsOf>[0]): {
  value: string;
  provenance: Provenance;
} {
  const { subject } = opening.forwarded ?? {};
  const posted = cleanTitle(subject ?? post.title ?? '');
  const postedFrom = { from: subject ? 'forward-header' : 'post-title', text: subject ?? post.title };
  const headline = opening.headline && cleanTitle(opening.headline);
  const added = headline && addedTo(headline, posted);
  if (added && !isLabel(added)) return { value: posted, provenance: postedFrom };
  if (headline && (opening.agrees || posted === '' || sameTitle(headline, posted))) {
    return { value: unshouted(headline, posted), provenance: { from: 'headline', text: opening.headline } };
  }
  if (headline && (opening.authors || opening.own))
    return { value: headline, provenance: { from: 'headline', text: opening.headline } };
  if (posted) return { value: posted, provenance: postedFrom };
  const heading = body.children.find((child) => child.type === 'heading') ?? body.children[0];
  const text = heading ? (textIn(heading).split('\n')[0] ?? '').slice(0, 200).trim() : '';
  return { value: text, provenance: { from: 'first-line', text } };
}

/** Of two forms of one headline, the one not in capitals. */
function unshouted(headline: string, posted: string): string {
  return headline === headline.toUpperCase() && posted !== posted.toUpperCase() && posted.length >= headline.length
    ? posted
    : headline;
}

function datelineIn(body: Isolated['body']): ReturnType<typeof dateOfDateline> {
  for (const child of body.children.filter((one) => one.type === 'paragraph').slice(0, 3)) {
    const found = dateOfDateline(textIn(child));
    if (found) return found;
  }
  return undefined;
}
