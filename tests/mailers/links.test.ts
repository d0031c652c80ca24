import { describe, expect, it } from 'vitest';
import { unwrapLink } from '../../src/mailers/govdelivery/links';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const base64url = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwt = (claims: object, rest = '/s/3070001/br/2360002-l'): string =>
  `https://lnks.gd/l/${base64url({ alg: 'HS256' })}.${base64url(claims)}.Q2hlY2s${rest}`;

const ids =
  'mailingid=20120125.5203361&messageid=MDB-PRD-BUL-20120125.5203361&databaseid=1001&serial=1&emailid=reader@example.org&userid=reader@example.org&fl=&extra=MultivariateId=&&&';
const enid = base64(ids);
const ses = '0101019bb36d6531-f39abfa0-06d5-4c2a-aba9-0a1b1201f77d-000000';
const cl0 = (target: string): string =>
  `https://links-2.govdelivery.com/CL0/${target}/1/${ses}/UkqywhUdmK6LOkK7DJGpteVSZnrafVWAGz7STqKqdOs=439`;
const sent = '2026-01-12T18:17:29.649Z';

const page = 'https://www.westmark.gov/harbor/notice-7';

describe('unwrapLink', () => {
  it.each<[name: string, href: string, expected: object]>([
    ['a plain address', page, { url: page, kind: 'content' }],
    ['tracking parameters alone', `${page}?utm_medium=email&utm_source=govdelivery`, { url: page, kind: 'content' }],
    [
      'tracking parameters among others, empty ones too',
      `${page}?inline=&utm_medium=email&id=4&&utm_campaign=#top`,
      { url: `${page}?inline=&id=4#top`, kind: 'content' },
    ],
    ['nothing but tracking', `${page}?utm_source=x&#top`, { url: `${page}#top`, kind: 'content' }],
    ['empty parts that nobody added', `${page}?a=1&&b=2&`, { url: `${page}?a=1&&b=2&`, kind: 'content' }],
    ['an empty query', `${page}?#top`, { url: `${page}?#top`, kind: 'content' }],
    [
      'an address that must stay letter for letter',
      `${page}?q=a%20b+c&x=%C3%A9`,
      { url: `${page}?q=a%20b+c&x=%C3%A9`, kind: 'content' },
    ],
    [
      'first generation',
      `http://links.govdelivery.com/track?type=click&enid=${enid}&&&101&&&http://www.westmark.gov/a/b.pdf?x=1&y=2`,
      {
        url: 'http://www.westmark.gov/a/b.pdf?x=1&y=2',
        wrapper: 'track',
        kind: 'content',
        bulletinId: '20120125.5203361',
        sent: '2012-01-25',
      },
    ],
    [
      'first generation, escaped for HTML',
      `http://links.govdelivery.com/track?type=click&amp;enid=${enid}&amp;&amp;&amp;101&amp;&amp;&amp;${page}`,
      { url: page, wrapper: 'track', kind: 'content', bulletinId: '20120125.5203361', sent: '2012-01-25' },
    ],
    [
      'first generation, escaped twice, padding gone',
      `http://links.govdelivery.com/track?type=click&amp;amp;enid=${enid.replace(/=+$/, '')}&amp;amp;&amp;amp;&amp;amp;101&amp;amp;&amp;amp;&amp;amp;${page}`,
      { url: page, wrapper: 'track', kind: 'content', bulletinId: '20120125.5203361', sent: '2012-01-25' },
    ],
    [
      'first generation, ids unreadable',
      `https://links.govdelivery.com/track?type=click&enid=%%%&&&101&&&${page}`,
      { url: page, wrapper: 'track', kind: 'content' },
    ],
    [
      'first generation, no target',
      `https://links.govdelivery.com/track?type=click&enid=${enid}&&&101&&&`,
      { wrapper: 'track', kind: 'empty', bulletinId: '20120125.5203361', sent: '2012-01-25' },
    ],
    [
      'transactional host',
      `https://odlinks.govdelivery.com/track?type=click&enid=${base64('messageid=PRD-ODM-20180102.1&type=click')}&&&100&&&${page}`,
      { url: page, wrapper: 'transactional', kind: 'content', bulletinId: '20180102.1', sent: '2018-01-02' },
    ],
    [
      'the pixel of the first generation',
      `https://links.govdelivery.com/track?enid=${base64(`type=open&${ids}`)}`,
      { wrapper: 'pixel', kind: 'pixel', bulletinId: '20120125.5203361', sent: '2012-01-25' },
    ],
    [
      'second generation',
      jwt({ bulletin_link_id: 102, uri: 'bp2:click', url: `${page}?utm_source=govdelivery`, bulletin_id: '20240131.89430991' }),
      { url: page, wrapper: 'jwt', kind: 'content', bulletinId: '20240131.89430991', sent: '2024-01-31' },
    ],
    [
      'second generation with letters beyond ASCII',
      jwt({ url: 'https://www.westmark.gov/año?ÿ=>>>???', bulletin_id: '20200428.1' }, ''),
      {
        url: 'https://www.westmark.gov/año?ÿ=>>>???',
        wrapper: 'jwt',
        kind: 'content',
        bulletinId: '20200428.1',
        sent: '2020-04-28',
      },
    ],
    [
      'second generation, transactional',
      jwt({ uri: 'odm:click', url: page, email: 'reader@example.org', date_sent: '2020-09-01T10:00:00Z' }, ''),
      { url: page, wrapper: 'transactional', kind: 'content', sent: '2020-09-01T10:00:00Z' },
    ],
    [
      'second generation, damaged',
      'https://lnks.gd/l/eyJhbGcijY291bnRz.Wja34zpUSb/s/4403/br/1519-l',
      { wrapper: 'jwt', kind: 'content', opaque: true },
    ],
    [
      'one-click unsubscribe',
      jwt(
        { url: 'https://public.govdelivery.com/accounts/WAWESTMARK/subscriber/one_click_unsubscribe', bulletin_id: '20240131.1' },
        '/s/1/br/2-l?verification=5.aa&destination=reader%40example.org',
      ),
      {
        url: 'https://public.govdelivery.com/accounts/WAWESTMARK/subscriber/one_click_unsubscribe',
        wrapper: 'jwt',
        kind: 'subscription',
        account: 'WAWESTMARK',
        bulletinId: '20240131.1',
        sent: '2024-01-31',
      },
    ],
    ['short and opaque, second series', 'https://lnks.gd/2/35P-3nj', { wrapper: 'short', kind: 'content', opaque: true }],
    ['short and opaque, third series', 'https://lnks.gd/3/3RH9vHr', { wrapper: 'short', kind: 'content', opaque: true }],
    [
      'third generation',
      cl0('https:%2F%2Fwww.westmark.gov%2Fharbor%2Fnotice-7%3Futm_medium=email%26utm_source=govdelivery'),
      { url: page, wrapper: 'cl0', kind: 'content', sent },
    ],
    [
      'third generation, decoded exactly once',
      cl0('https:%2F%2Fwww.westmark.gov%2Fa%2520b%3Fq=50%2525'),
      { url: 'https://www.westmark.gov/a%20b?q=50%25', wrapper: 'cl0', kind: 'content', sent },
    ],
    [
      'third generation with a fragment',
      cl0('https:%2F%2Fwww.westmark.gov%2F%23%2Fevents%2F1a'),
      { url: 'https://www.westmark.gov/#/events/1a', wrapper: 'cl0', kind: 'content', sent },
    ],
    [
      'third generation, decoded by the way',
      cl0('https://www.westmark.gov/harbor/notice-7'),
      { url: page, wrapper: 'cl0', kind: 'content', sent },
    ],
    ['third generation, empty target', cl0('%2520'), { wrapper: 'cl0', kind: 'empty', sent }],
    [
      'third generation, broken percent sign',
      cl0('https:%2F%2Fwww.westmark.gov%2F100%'),
      { url: 'https://www.westmark.gov/100%', wrapper: 'cl0', kind: 'content', sent },
    ],
    [
      'the pixel of the third generation',
      `https://links-2.govdelivery.com/CI1/${ses}/sig=398`,
      { wrapper: 'pixel', kind: 'pixel', sent },
    ],
    [
      'the hosted copy',
      cl0('https:%2F%2Fcontent.govdelivery.com%2Faccounts%2FWAWESTMARK%2Fbulletins%2F3edbdd0%3Freqfrom=share'),
      {
        url: 'https://content.govdelivery.com/accounts/WAWESTMARK/bulletins/3edbdd0',
        wrapper: 'cl0',
        kind: 'hosted',
        account: 'WAWESTMARK',
        bulletinId: '3edbdd0',
        sent,
      },
    ],
    [
      'the hosted copy, other form',
      'https://content.govdelivery.com/bulletins/gd/WAWESTMARK-3edbdd0?wgt_ref=WAWESTMARK_WIDGET_2',
      {
        url: 'https://content.govdelivery.com/bulletins/gd/WAWESTMARK-3edbdd0',
        kind: 'hosted',
        account: 'WAWESTMARK',
        bulletinId: '3edbdd0',
      },
    ],
    [
      'the hosted copy on an agency’s own host',
      'https://updates.westmark.gov/accounts/WAWESTMARK/bulletins/3edbdd0',
      {
        url: 'https://updates.westmark.gov/accounts/WAWESTMARK/bulletins/3edbdd0',
        kind: 'hosted',
        account: 'WAWESTMARK',
        bulletinId: '3edbdd0',
      },
    ],
    [
      'preferences',
      'https://public.govdelivery.com/accounts/wawestmark/subscriber/edit?preferences=true#tab1',
      {
        url: 'https://public.govdelivery.com/accounts/wawestmark/subscriber/edit?preferences=true#tab1',
        kind: 'subscription',
        account: 'WAWESTMARK',
      },
    ],
    ['the mailer’s help', 'https://subscriberhelp.granicus.com/', { url: 'https://subscriberhelp.granicus.com/', kind: 'help' }],
    [
      'a wrapper inside a wrapper',
      cl0(encodeURIComponent(`https://www.google.com/url?q=${encodeURIComponent(page)}&sa=D`)),
      { url: page, wrapper: 'cl0', kind: 'content', sent },
    ],
    [
      'wrapped again by a mail program',
      `https://eur02.safelinks.protection.outlook.com/?url=${encodeURIComponent(cl0('https:%2F%2Fwww.westmark.gov%2Fharbor%2Fnotice-7'))}&data=05%7C01%7Creader%40example.org`,
      { url: page, wrapper: 'safelinks', kind: 'content', sent },
    ],
    [
      'urldefense v1',
      `https://urldefense.proofpoint.com/v1/url?u=${encodeURIComponent(page)}&k=abc`,
      { url: page, wrapper: 'urldefense', kind: 'content' },
    ],
    [
      'urldefense v2',
      'https://urldefense.proofpoint.com/v2/url?u=https-3A__www.westmark.gov_harbor_notice-2D7&d=DwMF',
      { url: page, wrapper: 'urldefense', kind: 'content' },
    ],
    [
      'urldefense v3',
      `https://urldefense.com/v3/__https://www.westmark.gov/harbor/notice-7*top__;${base64('#')}!!Abc$`,
      { url: `${page}#top`, wrapper: 'urldefense', kind: 'content' },
    ],
    ['a mail address', 'mailto:press@westmark.gov?subject=Hello', { url: 'mailto:press@westmark.gov', kind: 'content' }],
    ['a script', 'javascript:alert(1)', { kind: 'empty' }],
    ['a script in a wrapper', cl0('javascript:alert(1)'), { wrapper: 'cl0', kind: 'empty', sent }],
    ['nothing', '', { kind: 'empty' }],
    ['a bare fragment', '#top', { kind: 'empty' }],
  ])('%s', (_, href, expected) => {
    expect(unwrapLink(href)).toEqual(expected);
  });

  it('stops in a nest of wrappers', () => {
    let href = page;
    for (let layer = 0; layer < 20; layer++) href = `https://www.google.com/url?q=${encodeURIComponent(href)}`;
    expect(unwrapLink(href)).toEqual({ wrapper: 'google', kind: 'empty' });
  });

  it('never throws', () => {
    for (const href of [
      '%',
      'http://',
      'https://lnks.gd/l/',
      'https://lnks.gd/l/a.b.c',
      'https://links-1.govdelivery.com/CL0/',
      'https://urldefense.com/v3/__',
      '\u0000',
      'http://[',
    ]) {
      expect(unwrapLink(href).url).toBeUndefined();
    }
  });
});
