import { describe, expect, it } from 'vitest';
import { unwrapLink } from '../../src/mailers/govdelivery/links';

const page = 'https://www.westmark.gov/harbor/notice-7';
const encoded = encodeURIComponent(page);
const ses = '0101019bb36d6531-f39abfa0-06d5-4c2a-aba9-0a1b1201f77d-000000';
const sent = '2026-01-12T18:17:29.649Z';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const base64url = (text: string): string => Buffer.from(text).toString('base64url');
const enid = (ids: string): string => `enid=${base64(ids)}`;
const jwt = (claims: unknown, rest = ''): string => `https://lnks.gd/l/e30.${base64(JSON.stringify(claims))}.Q2hlY2s${rest}`;

/** One address of every form that bulletins use or pick up on their way. */
const redirectors: [name: string, href: string, expected: object][] = [
  [
    'a letter sent through Substack',
    `https://substack.com/redirect/2/${base64url(JSON.stringify({ e: page, p: 1, u: 2, iss: 'pub-0' }))}.c2lnbg`,
    { url: page, wrapper: 'redirect', kind: 'content' },
  ],
  [
    'a letter sent through Substack, target with a subscriber’s token',
    `https://substack.com/redirect/2/${base64url(JSON.stringify({ e: 'https://harbor.example.org/action/disable_email?token=abc' }))}`,
    { url: 'https://harbor.example.org/action/disable_email', wrapper: 'redirect', kind: 'content' },
  ],
  [
    'a letter sent through Substack whose target is not in it',
    'https://substack.com/redirect/2/bm90aGluZw',
    { wrapper: 'redirect', opaque: true, kind: 'content' },
  ],
  [
    'a letter sent through Kit',
    `https://click.convertkit-mail2.com/8xu32z2gd3/e0hph7hk/${base64(page)}`,
    { url: page, wrapper: 'redirect', kind: 'content' },
  ],
  [
    'first generation, host without s',
    `https://link.govdelivery.com/track?type=click&enid=x&&&1&&&${page}`,
    { url: page, wrapper: 'track', kind: 'content' },
  ],
  [
    'first generation, host with a number, a port and a double stroke',
    `https://links22.govdelivery.com:8080//track?type=click&enid=x&&&1&&&${page}`,
    { url: page, wrapper: 'track', kind: 'content' },
  ],
  [
    'first generation, target encoded',
    `https://links.govdelivery.com/track?type=click&enid=x&&&101&&&${encoded}`,
    { url: page, wrapper: 'track', kind: 'content' },
  ],
  [
    'first generation, target of http encoded',
    `https://links.govdelivery.com/track?type=click&enid=x&&&101&&&${encodeURIComponent('http://www.westmark.gov/')}`,
    { url: 'http://www.westmark.gov/', wrapper: 'track', kind: 'content' },
  ],
  [
    'first generation, no ids',
    `https://links.govdelivery.com/track?type=click&&&101&&&${page}`,
    { url: page, wrapper: 'track', kind: 'content' },
  ],
  [
    'first generation, marks before the target encoded',
    `https://links.govdelivery.com/track?type=click&enid=x%26%26%26101%26%26%26${encoded}`,
    { url: page, wrapper: 'track', kind: 'content' },
  ],
  [
    'first generation, a target that carries an encoded address',
    `https://links.govdelivery.com/track?type=click&enid=x&&&101&&&https://share.example.org/?u=${encoded}`,
    { url: `https://share.example.org/?u=${encoded}`, wrapper: 'track', kind: 'content' },
  ],
  [
    'first generation, a target whose host begins like the transactional one',
    `https://links.govdelivery.com/track?type=click&enid=x&&&101&&&https://odds.example.org/`,
    { url: 'https://odds.example.org/', wrapper: 'track', kind: 'content' },
  ],
  [
    'first generation, bulletin named by mailing only',
    `https://links.govdelivery.com/track?type=click&${enid('mailingid=20120125.5203361')}&&&1&&&${page}`,
    { url: page, wrapper: 'track', kind: 'content', bulletinId: '20120125.5203361', sent: '2012-01-25' },
  ],
  [
    'first generation, bulletin named by message only',
    `https://links.govdelivery.com/track?type=click&${enid('&&messageid=MDB-PRD-BUL-20120125.5203361&&&x=1')}&&&1&&&${page}`,
    { url: page, wrapper: 'track', kind: 'content', bulletinId: '20120125.5203361', sent: '2012-01-25' },
  ],
  [
    'first generation, no target and no mark before it',
    `https://links.govdelivery.com/track?type=click&${enid('mailingid=20120125.5')}`,
    { wrapper: 'track', kind: 'empty', bulletinId: '20120125.5', sent: '2012-01-25' },
  ],
  [
    'pixel of the first generation that calls itself a click',
    `https://links.govdelivery.com/track?type=click&${enid('type=open')}`,
    { wrapper: 'pixel', kind: 'pixel' },
  ],
  [
    'transactional by its host',
    `https://odlinks.govdelivery.com/track?type=click&enid=x&&&1&&&${page}`,
    { url: page, wrapper: 'transactional', kind: 'content' },
  ],
  [
    'transactional by its message',
    `https://links.govdelivery.com/track?type=click&${enid('messageid=PRD-ODM-20180102.1')}&&&1&&&${page}`,
    { url: page, wrapper: 'transactional', kind: 'content', bulletinId: '20180102.1', sent: '2018-01-02' },
  ],
  ['second generation, double stroke', jwt({ url: page }).replace('gd/', 'gd//'), { url: page, wrapper: 'jwt', kind: 'content' }],
  [
    'second generation, one click: nothing of the reader stays in the target',
    jwt(
      { url: 'https://public.govdelivery.com/accounts/WAWESTMARK/subscriber/leave?id=77#reader' },
      '?destination=reader%40example.org',
    ),
    {
      url: 'https://public.govdelivery.com/accounts/WAWESTMARK/subscriber/leave',
      wrapper: 'jwt',
      kind: 'subscription',
      account: 'WAWESTMARK',
    },
  ],
  [
    'second generation, one click, unreadable',
    'https://lnks.gd/l/e30.damaged.x?verification=5.aa&destination=reader%40example.org',
    { wrapper: 'jwt', kind: 'subscription', opaque: true },
  ],
  ['second generation, claims that are no object', jwt('url'), { wrapper: 'jwt', kind: 'content', opaque: true }],
  ['second generation, claims that are nothing', jwt(null), { wrapper: 'jwt', kind: 'content', opaque: true }],
  ['second generation, a number for an address', jwt({ url: 7 }), { wrapper: 'jwt', kind: 'content', opaque: true }],
  [
    'second generation, a number for the bulletin',
    jwt({ url: page, bulletin_id: 20240131.5 }),
    { url: page, wrapper: 'jwt', kind: 'content' },
  ],
  ['short, host alone', 'https://lnks.gd', { wrapper: 'short', kind: 'content', opaque: true }],
  ['short, host of later years', 'https://links.govdelivery.com/x7', { wrapper: 'short', kind: 'content', opaque: true }],
  ['short, numbered host', 'https://links-12.govdelivery.com/x7', { wrapper: 'short', kind: 'content', opaque: true }],
  [
    'third generation, host without number',
    `https://links.govdelivery.com/CL0/${encoded}/1/${ses}/sig`,
    { url: page, wrapper: 'cl0', kind: 'content', sent },
  ],
  [
    'third generation, two digits and a double stroke',
    `https://links-12.govdelivery.com//CL0/${encoded}/1/${ses}/sig`,
    { url: page, wrapper: 'cl0', kind: 'content', sent },
  ],
  [
    'third generation, decoded by the way, twelfth link',
    `https://links-2.govdelivery.com/CL0/http://www.westmark.gov/a/b/12/${ses}/sig`,
    { url: 'http://www.westmark.gov/a/b', wrapper: 'cl0', kind: 'content', sent },
  ],
  [
    'pixel of the third generation, host without number',
    `https://links.govdelivery.com/CI0/${ses}/sig`,
    { wrapper: 'pixel', kind: 'pixel', sent },
  ],
  [
    'pixel of the third generation, two digits and a double stroke',
    `https://links-12.govdelivery.com//CI1/${ses}/sig`,
    { wrapper: 'pixel', kind: 'pixel', sent },
  ],
  ['Google', `https://google.co.uk/url?sa=t&url=${encoded}`, { url: page, wrapper: 'google', kind: 'content' }],
  ['Google, older', `https://www.google.com/url?q=${encoded}&sa=D`, { url: page, wrapper: 'google', kind: 'content' }],
  ['Blogger, url', `https://www.blogger.com/url?url=${encoded}`, { url: page, wrapper: 'blogger', kind: 'content' }],
  ['Blogger, q', `https://blogger.com/bloglink?q=${encoded}`, { url: page, wrapper: 'blogger', kind: 'content' }],
  ['Blogger, u', `https://blogger.com/redirect?u=${encoded}`, { url: page, wrapper: 'blogger', kind: 'content' }],
  ['Blogger, target', `https://blogger.com/blog-link?target=${encoded}`, { url: page, wrapper: 'blogger', kind: 'content' }],
  [
    'Outlook',
    `https://gcc02.safelinks.protection.outlook.com/?url=${encoded}&data=05`,
    { url: page, wrapper: 'safelinks', kind: 'content' },
  ],
  ['Proofpoint v1, own host', `https://urldefense.us/v1/url?u=${encoded}`, { url: page, wrapper: 'urldefense', kind: 'content' }],
  ['Proofpoint v2, no target', 'https://urldefense.com/v2/url?d=DwMF', { wrapper: 'urldefense', kind: 'empty' }],
  [
    'Proofpoint v3, government’s host',
    `https://urldefense.us/v3/__${page}__;!!Abc$`,
    { url: page, wrapper: 'urldefense', kind: 'content' },
  ],
  [
    'Proofpoint v3, runs of replaced characters',
    `https://urldefense.com/v3/__https://www.westmark.gov/**Ax*y**C__;${Buffer.from('é?#=&b=c').toString('base64url')}!!Abc$`,
    { url: 'https://www.westmark.gov/é?x#y=&b=', wrapper: 'urldefense', kind: 'content' },
  ],
  [
    'Proofpoint v3, replaced characters unreadable',
    'https://urldefense.com/v3/__https://www.westmark.gov/a*b__;A!!Abc$',
    { url: 'https://www.westmark.gov/ab', wrapper: 'urldefense', kind: 'content' },
  ],
  [
    'Proofpoint v3, one stroke lost',
    'https://urldefense.com/v3/__https:/lnks.gd/2/35P-3nj__;!!Abc$',
    { wrapper: 'urldefense', kind: 'content', opaque: true },
  ],
  [
    'Proofpoint v3, one stroke lost, http',
    'https://urldefense.com/v3/__http:/lnks.gd/2/35P-3nj__;!!Abc$',
    { wrapper: 'urldefense', kind: 'content', opaque: true },
  ],
  [
    'Proofpoint v3, the target’s own words stay',
    'https://urldefense.com/v3/__https://www.westmark.gov/see/https:/x__;!!Abc$',
    { url: 'https://www.westmark.gov/see/https:/x', wrapper: 'urldefense', kind: 'content' },
  ],
  ['Facebook', `https://l.facebook.com/l.php?u=${encoded}&h=AT0`, { url: page, wrapper: 'redirect', kind: 'content' }],
  ['Instagram', `https://l.instagram.com/l.php?u=${encoded}`, { url: page, wrapper: 'redirect', kind: 'content' }],
];

describe('redirectors', () => {
  it.each(redirectors)('%s', (_, href, expected) => {
    expect(unwrapLink(href)).toStrictEqual(expected);
  });

  it.each(redirectors)('%s, http', (_, href, expected) => {
    expect(unwrapLink(href.replace('https', 'http'))).toStrictEqual(expected);
  });

  it.each(redirectors)('a page that only names one is that page: %s', (_, href) => {
    const naming = `https://check.example.org/is-it-safe/${href}`;
    expect(unwrapLink(naming)).toStrictEqual({ url: naming, kind: 'content' });
  });

  it('opens five layers, and no sixth', () => {
    const nested = (layers: number): string =>
      layers === 0 ? page : `https://www.google.com/url?q=${encodeURIComponent(nested(layers - 1))}`;
    expect(unwrapLink(nested(5))).toStrictEqual({ url: page, wrapper: 'google', kind: 'content' });
    expect(unwrapLink(nested(6))).toStrictEqual({ wrapper: 'google', kind: 'empty' });
  });
});

const account = 'WAWESTMARK';
const leave = 'https://public.govdelivery.com/accounts/WAWESTMARK/subscriber/one_click_unsubscribe';

/** The mailer's own pages; `url` is the address itself unless it is given. */
const places: [href: string, expected: object][] = [
  ['https://content.govdelivery.com/bulletins/3edbdd0', { kind: 'hosted', bulletinId: '3edbdd0' }],
  ['https://content.govdelivery.com/accounts/WAWESTMARK/bulletins/3EDBDD0', { kind: 'hosted', account, bulletinId: '3edbdd0' }],
  ['https://updates.westmark.gov/accounts/wawestmark/bulletins/3edbdd0?a=1', { kind: 'hosted', account, bulletinId: '3edbdd0' }],
  ['https://updates.westmark.gov/accounts/wawestmark/bulletins/3edbdd0#a', { kind: 'hosted', account, bulletinId: '3edbdd0' }],
  ['https://content.govdelivery.com/bulletins/gd/WAWESTMARK-3edbdd0', { kind: 'hosted', account, bulletinId: '3edbdd0' }],
  ['https://www.westmark.gov/bulletins/3edbdd0-harbor', { kind: 'content' }],
  // An agency's own bulletins have numbers too.
  ['https://www.westmark.gov/bulletins/20250306', { kind: 'content' }],
  ['https://www.westmark.gov/bulletins/3edbdd0', { kind: 'content' }],
  ['https://content.govdelivery.com.example.org/bulletins/3edbdd0', { kind: 'content' }],
  ['https://notgovdelivery.com/bulletins/3edbdd0', { kind: 'content' }],
  ['https://updates.westmark.gov/accounts/WAWESTMARK/subscriber/new', { kind: 'subscription', account }],
  ['https://updates.westmark.gov/accounts/WAWESTMARK/subscribers/new', { kind: 'subscription', account }],
  ['https://updates.westmark.gov/accounts/WAWESTMARK/subscription/7', { kind: 'subscription', account }],
  ['https://updates.westmark.gov/accounts/WAWESTMARK/subscriptions/7', { kind: 'subscription', account }],
  ['https://service.govdelivery.com/service/subscribe.html?code=WAWESTMARK', { kind: 'subscription', account }],
  [
    'https://service.govdelivery.com/service/subscribe.html?lang=en&code=WAWESTMARK_7',
    { kind: 'subscription', account: 'WAWESTMARK_7' },
  ],
  ['https://service.govdelivery.com/service/subscribe.html', { kind: 'subscription' }],
  ['https://public.govdelivery.com/accounts/WAWESTMARK/signup/123', { kind: 'subscription', account }],
  ['https://member.govdelivery.com/', { kind: 'subscription' }],
  ['https://subscriberhelp.govdelivery.com/', { kind: 'help' }],
  ['https://insights.govdelivery.com/Communications', { kind: 'help' }],
  ['https://support.granicus.com/s/', { kind: 'help' }],
  ['https://www.govdelivery.com', { kind: 'help' }],
  ['https://granicus.com/solution', { kind: 'help' }],
  ['https://granicus.community.example.org/', { kind: 'content' }],
  [
    'https://content.govdelivery.com/attachments/WAWESTMARK/2025/03/06/file_attachments/7/Notice.pdf',
    { kind: 'content', account },
  ],
  ['https://admin.govdelivery.com/attachments/fancy_images/WAWESTMARK/2025/01/7/seal.png', { kind: 'content', account }],
];

describe('pages of the mailer', () => {
  it.each(places)('%s', (href, expected) => {
    expect(unwrapLink(href)).toStrictEqual({ url: href, ...expected });
    const plain = href.replace('https', 'http');
    expect(unwrapLink(plain)).toStrictEqual({ url: plain, ...expected });
  });

  it.each(places)('a page that only names one is that page: %s', (href) => {
    const naming = `https://check.example.org/is-it-safe/${href}`;
    expect(unwrapLink(naming)).toStrictEqual({ url: naming, kind: 'content' });
  });

  it.each([
    `${leave}?verification=5.aa`,
    `${leave}?id=77#reader`,
    `${leave.replace('one_click', 'oneclick')}?id=77`,
    `${leave.replace('one_click_unsubscribe', 'edit')}?verification=5.aa`,
    `${leave.replace('one_click_unsubscribe', 'edit')}?destination=reader@example.org`,
    `${leave.replace('one_click_unsubscribe', 'edit')}?email=reader@example.org#tab1`,
  ])('%s: nothing of the reader stays', (href) => {
    expect(unwrapLink(href)).toStrictEqual({ url: href.replace(/[?#].*/, ''), kind: 'subscription', account });
  });

  it('the queries of other pages stay', () => {
    const contact = 'https://www.westmark.gov/contact?email=press';
    expect(unwrapLink(contact)).toStrictEqual({ url: contact, kind: 'content' });
  });
});
