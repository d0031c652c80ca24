import { scrub } from '../../text/privacy';
import { fold, shorten } from '../../text/space';
import type { BulletinFacts, Fact, Known } from '../mailer';
import { accounts } from './accounts';
import { type BodyLink, imagesOf, linksOf } from './body-links';
import { fullerIssuer } from './letterhead';
import { bodyText } from './lines';
import { originalOf } from './original';
import { recipientsOf } from './recipients';
import { senderIn } from './sender';
import { signs } from './signs';

/** All that the mail itself tells about who sent it, when and from where; absent where nothing tells. */
export function bulletinFacts(body: readonly Element[], known: Known = {}): BulletinFacts {
  const text = bodyText(body);
  const mail: Mail = { text, links: linksOf(body, text), images: imagesOf(body) };
  const recipients = known.recipients ?? recipientsOf(body, text);
  const account = first(accountPlaces, mail);
  const told = first(issuerPlaces, mail) ?? byAccount(account);
  const issuer = (told && fullerIssuer(told.value, body)) ?? told;
  const facts: BulletinFacts = {
    issuer,
    account,
    sent: first(sentPlaces, mail),
    hosted: first(hostedPlaces, mail),
    bulletinId: first(idPlaces, mail),
    original: originalOf({ links: mail.links, title: known.title, issuer: issuer?.value, body }),
  };
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, fact]: [string, Fact | undefined]) =>
      fact ? [[name, { ...fact, ...(fact.text && { text: shorten(scrub(fold(fact.text), recipients), 200) }) }]] : [],
    ),
  );
}

interface Mail {
  text: string;
  links: BodyLink[];
  images: string[];
}

interface FactPlace {
  from: string;
  look(mail: Mail): Omit<Fact, 'from'> | undefined;
}

const issuerPlaces: FactPlace[] = [
  { from: 'sent-by-footer', look: ({ text }) => closingSender(text) },
  {
    from: 'sent-by-line',
    look: ({ text }) =>
      named(
        text,
        /this (?:e-?mail|message|bulletin)\s(?:was|has been)\ssent\sto(?:\s[^\n]{0,120})?\s(?:by|on\sbehalf\sof):?\s(?:the\s)?([^\n@]{3,160}(?:\n[^\n\d,·•|@]{1,60}[·•|])?)/i,
      ),
  },
  {
    from: 'service-provided-by',
    look: ({ text }) => named(text, /service is provided to you(?: at no charge)? by(?: the)?\s+([^\n]{3,160})/i),
  },
  {
    from: 'subscribed-to-updates',
    look: ({ text }) => named(text, /you are subscribed to(?: [\w ,'’-]{1,60})? (?:updates )?from(?: the)?\s([^\n]{3,100})/i),
  },
  {
    from: 'service-provided-by',
    look: ({ text }) =>
      named(text, /servicio se le (?:proporciona|ofrece)[^\n]{0,30}? por(?: parte de)?(?: la| el)?\s+([^\n]{3,160})/i),
  },
];

/** The last closing sentence counts: a forwarded or quoted one may stand before it. */
function closingSender(text: string): Omit<Fact, 'from'> | undefined {
  const last = [...text.matchAll(signs.phrase)].pop();
  if (!last) return undefined;
  const value = senderIn(rejoined(text.slice(last.index + last[0].length).trimStart()));
  const start = Math.max(text.lastIndexOf('\n', last.index), last.index - 160, 0);
  return value ? { value, text: text.slice(start, last.index + last[0].length + value.length) } : undefined;
}

/** A mail program may have wrapped a line inside the name: "Department of ⏎ Coastal Defense · 1400 …". */
function rejoined(after: string): string {
  return after
    .replace(/^([^\d,·•|]{1,100}?)\n(?=[^\n\d,·•|]{1,60}[·•|])/, '$1 ')
    .replace(/(?<=\b(?:of|the|and|for|de|del|la|&))\n/g, ' ');
}

function named(text: string, pattern: RegExp): Omit<Fact, 'from'> | undefined {
  const match = [...text.matchAll(new RegExp(pattern, 'gi'))].pop();
  const value = senderIn(
    rejoined(match?.[1] ?? '').replace(/(?<!\b(?:\p{Lu}|St|Ft|Mt|Dept|Gov|Inc|No))[.!]\s+\S.*$|(?<!\b\p{Lu})[.!]\s*$/u, ''),
  );
  return match && value ? { value, text: match[0] } : undefined;
}

function byAccount(account: Fact | undefined): Fact | undefined {
  const value = account ? accounts[account.value] : undefined;
  return account && value ? { value, from: 'account-code', text: account.value } : undefined;
}

const accountPlaces: FactPlace[] = [
  {
    from: 'subscription-link',
    look: ({ links }) => mostOf(links.filter(({ to }) => to.kind === 'subscription').map(({ to }) => to.account)),
  },
  {
    from: 'hosted-link',
    look: ({ links }) => mostOf(links.filter(({ to }) => to.kind === 'hosted').map(({ to }) => to.account)),
  },
  {
    from: 'attachment-path',
    look: ({ links, images }) => mostOf([...images, ...links.map(({ to }) => to.url ?? '')].map(attachmentAccount)),
  },
];

/** `content.govdelivery.com/attachments/fancy_images/<ACCOUNT>/2025/03/…` and `…/attachments/<ACCOUNT>/2025/03/06/…`. */
function attachmentAccount(url: string): string | undefined {
  return /govdelivery\.com\/attachments\/(?:fancy_images\/)?([A-Z][A-Z0-9_]{2,})\/20\d\d\//.exec(url)?.[1];
}

const sentPlaces: FactPlace[] = [
  { from: 'ses-message-id', look: ({ links }) => found(links.map(({ to }) => to.sent).find((sent) => sent?.includes('T'))) },
  { from: 'bulletin-id', look: ({ links }) => mostOf(links.map(({ to }) => to.sent)) },
];

const idPlaces: FactPlace[] = [
  {
    from: 'tracking-link',
    look: ({ links }) =>
      mostOf(links.filter(({ to }) => to.wrapper).map(({ to }) => (/\./.test(to.bulletinId ?? '') ? to.bulletinId : undefined))),
  },
  { from: 'hosted-link', look: (mail) => found(hostedIn(mail)?.to.bulletinId) },
];

const hostedPlaces: FactPlace[] = [{ from: 'view-online-line', look: (mail) => hostedFact(hostedIn(mail)) }];

/** The bulletin's own copy is the one offered as "view online" or "share"; other bulletins may be linked as news. */
function hostedIn({ links }: Mail): BodyLink | undefined {
  const hosted = links.filter(({ to }) => to.kind === 'hosted');
  return (
    hosted.find(({ text, line }) => viewOnline.test(text.slice(0, 400)) || viewOnline.test(line)) ??
    hosted.find(({ href }) => /reqfrom(?:=|%3D)share/i.test(href))
  );
}

const viewOnline =
  /\b(?:view|see|read|trouble|open)\b.{0,40}\b(?:online|browser|web\s*page|web\s*site)\b|view\s*online|\bv[eé]al[oa]\b.{0,40}\b(?:navegador|web|l[ií]nea)\b|\bver\b.{0,40}\b(?:navegador|p[aá]gina web|l[ií]nea)\b|^web version$/i;

function hostedFact(link: BodyLink | undefined): Omit<Fact, 'from'> | undefined {
  return link?.to.url ? { value: link.to.url, text: link.text } : undefined;
}

function found(value: string | undefined): Omit<Fact, 'from'> | undefined {
  return value ? { value } : undefined;
}

function mostOf(values: readonly (string | undefined)[]): Omit<Fact, 'from'> | undefined {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return found(best?.[0]);
}

function first(places: readonly FactPlace[], mail: Mail): Fact | undefined {
  for (const { from, look } of places) {
    const fact = look(mail);
    if (fact) return { ...fact, from };
  }
  return undefined;
}
