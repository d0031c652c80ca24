import { describe, expect, it } from 'vitest';
import { bulletinFacts } from '../../src/mailers/govdelivery/facts';
import { govdelivery } from '../../src/mailers/govdelivery/index';
import { bodyOf, footers, story } from './posts';

const ses = '0101019bb36d6531-f39abfa0-06d5-4c2a-aba9-0a1b1201f77d-000000';
const cl0 = (target: string): string => `https://links-2.govdelivery.com/CL0/${encodeURIComponent(target)}/1/${ses}/sig=439`;
const jwt = (url: string): string =>
  `https://lnks.gd/l/eyJhbGciOiJIUzI1NiJ9.${Buffer.from(JSON.stringify({ url, bulletin_id: '20240131.89430991' })).toString('base64url')}.s/s/3078/br/2362-l`;
const hostedCopy = 'https://content.govdelivery.com/accounts/WAWESTMARK/bulletins/3edbdd0';
const title = 'East Basin Closes for Dredging Until May';
const onSite = 'https://www.westmark.gov/news/2025/east-basin-closes';

const facts = (html: string, known = {}): Record<string, { value: string; from: string } | undefined> =>
  Object.fromEntries(
    Object.entries(bulletinFacts(bodyOf(html), { title, ...known })).map(([name, fact]) => [
      name,
      { value: fact.value, from: fact.from },
    ]),
  );

describe('issuer', () => {
  for (const [name, { html, issuer }] of Object.entries(footers)) {
    it(name, () => {
      expect(facts(story + html).issuer?.value).toBe(issuer);
    });
  }

  it.each([
    ['U.S. Department of Harbors 1400 Harbor Pentagon Washington, DC 20301-1400', 'U.S. Department of Harbors'],
    ['U.S. Department of Harbors\n1400 Harbor Pentagon Washington, DC 20301-1400', 'U.S. Department of Harbors'],
    [
      'Westmark Department of\nCoastal Defense · 1400 Pier Plaza · Port Sable, WM 20301',
      'Westmark Department of Coastal Defense',
    ],
    ['Westmark Public Health\nDistrict · 9 Dock St', 'Westmark Public Health District'],
    ['City of Westmark | 1 Main St', 'City of Westmark'],
    ['City of Westmark P.O. Box 12 Westmark, WM 98366', 'City of Westmark'],
    ['City of Westmark Westmark, WM 98366', 'City of Westmark'],
    ['Harbors, Ferries & Tides Office of Westmark · 9 Dock St', 'Harbors, Ferries & Tides Office of Westmark'],
    ['Westmark Ferries Inc. · 9 Dock St', 'Westmark Ferries Inc.'],
    ['City of Westmark.', 'City of Westmark'],
    ['Westmark Fire District No. 3 · 72 Ridge Road', 'Westmark Fire District No. 3'],
    ['Westmark School District 44, 88 Schoolhouse Lane', 'Westmark School District 44'],
    ['City of Westmark (360) 555-0100', 'City of Westmark'],
    ['City of Westmark harbor@westmark.gov', 'City of Westmark'],
  ])('%s', (after, issuer) => {
    const html = `<p>This email was sent to reader@example.com using GovDelivery Communications Cloud on behalf of: ${after.replace('\n', '<br>')}</p>`;
    expect(facts(story + html).issuer).toEqual({ value: issuer, from: 'sent-by-footer' });
  });

  it.each([
    ['Office of the Pilot of Westmark', 'Office of Pilot Ada Voss of Westmark header', 'Office of Pilot Ada Voss of Westmark'],
    ['City of Westmark', 'City of Westmark Office of Housing banner', 'City of Westmark Office of Housing'],
    ['City of Westmark', 'City of Westmark Newsletter header', 'City of Westmark'],
    ['City of Westmark', 'A crane lifts a boat in Westmark', 'City of Westmark'],
    ['City of Westmark', 'Port of Alder header', 'City of Westmark'],
  ])('%s: its letterhead may have the fuller name: %s', (after, alt, issuer) => {
    const html = `<img src="h.png" alt="${alt}">${story}<p>This email was sent to reader@example.com using GovDelivery Communications Cloud on behalf of: ${after} · 9 Dock St</p>`;
    expect(facts(html).issuer?.value).toBe(issuer);
  });

  it('reads the wording of 2012', () => {
    const html =
      '<p>This email was sent to reader@example.com by: Westmark Safety Commission (WSC) · 4330 Pier Road · Westmark, WM 20814</p>';
    expect(facts(story + html).issuer).toEqual({ value: 'Westmark Safety Commission (WSC)', from: 'sent-by-line' });
  });

  it('reads a name that a mail program broke over two lines', () => {
    const html =
      '<p>This email was sent to reader@example.com by: Westmark County<br>Sheriff · 7 Notch Road, Westmark, WM 20814</p>';
    expect(facts(story + html).issuer).toEqual({ value: 'Westmark County Sheriff', from: 'sent-by-line' });
  });

  it('reads a sentence without the mailer’s name', () => {
    const html =
      '<p>This email was sent to reader@example.com on behalf of: Superior Court of Ames County · 1 Hall Way · Ames, WM 20814</p>';
    expect(facts(story + html).issuer).toEqual({ value: 'Superior Court of Ames County', from: 'sent-by-line' });
  });

  it('does not stop at the full stops of an abbreviation', () => {
    const html = '<p>This service is provided to you at no charge by U.S. Department of Harbors. Please keep it.</p>';
    expect(facts(story + html).issuer?.value).toBe('U.S. Department of Harbors');
  });

  it('falls back to the account code where no words name the sender', () => {
    expect(
      facts(`${story}<a href="https://public.govdelivery.com/accounts/usirs/subscriber/edit">Preferences</a>`).issuer,
    ).toEqual({
      value: 'Internal Revenue Service',
      from: 'account-code',
    });
    expect(
      facts(`${story}<a href="https://public.govdelivery.com/accounts/ZZNOBODY/subscriber/edit">Preferences</a>`).issuer,
    ).toBeUndefined();
  });

  it('shows the words without the recipient', () => {
    const [footer] = Object.values(footers);
    expect(bulletinFacts(bodyOf(story + footer?.html)).issuer?.text).toMatch(/^This email was sent to … using/);
  });
});

describe('sent', () => {
  it.each([
    [
      'to the millisecond from an SES id',
      `<a href="${cl0(onSite)}">More</a>`,
      { value: '2026-01-12T18:17:29.649Z', from: 'ses-message-id' },
    ],
    [
      'from the pixel alone',
      `<img src="https://links-2.govdelivery.com/CI1/${ses}/sig=439">`,
      { value: '2026-01-12T18:17:29.649Z', from: 'ses-message-id' },
    ],
    ['to the day from the bulletin’s id', `<a href="${jwt(onSite)}">More</a>`, { value: '2024-01-31', from: 'bulletin-id' }],
    ['from an address in plain text', `<div>More [ ${jwt(onSite)} ]</div>`, { value: '2024-01-31', from: 'bulletin-id' }],
    ['not at all without ids', `<a href="${onSite}">More</a>`, undefined],
  ])('%s', (_, html, expected) => {
    expect(facts(story + html).sent).toEqual(expected);
  });
});

describe('hosted copy, account and id', () => {
  it('from the "view online" line', () => {
    expect(
      facts(
        `<p>Having trouble viewing this email? <a href="${cl0(`${hostedCopy}?reqfrom=share`)}">View it as a Web page</a>.</p>${story}`,
      ),
    ).toMatchObject({
      hosted: { value: hostedCopy, from: 'view-online-line' },
      account: { value: 'WAWESTMARK', from: 'hosted-link' },
      bulletinId: { value: '3edbdd0', from: 'hosted-link' },
    });
  });

  it('in Spanish and in plain text', () => {
    expect(facts(`<p><a href="${hostedCopy}">Ver en el navegador</a></p>${story}`).hosted?.value).toBe(hostedCopy);
    expect(facts(`<div>View this bulletin online [<br>${jwt(hostedCopy)}<br>]</div>${story}`).hosted?.value).toBe(hostedCopy);
  });

  it('is not another bulletin that the story links to', () => {
    expect(facts(`${story}<p>See last week’s <a href="${hostedCopy}">report on tides</a>.</p>`).hosted).toBeUndefined();
  });

  it('an account out of an image’s path', () => {
    expect(
      facts(`${story}<img src="https://content.govdelivery.com/attachments/fancy_images/WAWESTMARK/2025/03/1/a.png">`).account,
    ).toEqual({
      value: 'WAWESTMARK',
      from: 'attachment-path',
    });
  });
});

describe('original', () => {
  const link = (text: string, href = onSite): string => `<p><a href="${cl0(href)}">${text}</a></p>`;

  it.each([
    ['the headline is a link', link('East Basin Closes for Dredging until May') + story, 'headline-link'],
    ['a heading is a link', `<h1><a href="${cl0(onSite)}">Basin closed</a></h1>${story}`, 'heading-link'],
    ['"Read the full story"', story + link('Read the full story'), 'read-online-link'],
    ['"Read more »"', story + link('Read more »'), 'read-online-link'],
    ['Spanish', story + link('Leer más'), 'read-online-link'],
    ['an address made of the title’s words', story + link('the notice'), 'address-like-title'],
  ])('%s', (_, html, from) => {
    expect(facts(html, { title }).original).toEqual({ value: onSite, from });
  });

  it('an agency numbers its own bulletins: that page is the original, no copy of the mailer’s', () => {
    const numbered = 'https://www.westmark.gov/bulletins/20250306';
    const { original, hosted } = facts(link(title, numbered) + story + link('View this page online', numbered), { title });
    expect(original).toEqual({ value: numbered, from: 'headline-link' });
    expect(hosted).toBeUndefined();
  });

  it.each([
    ['a home page', story + link('Read more', 'https://www.westmark.gov/')],
    ['a section page', story + link('Read more', 'https://www.westmark.gov/news/')],
    ['a social page', story + link('Read more', 'https://www.facebook.com/westmark/posts/12345')],
    ['a preferences page', story + link('Read more', 'https://public.govdelivery.com/accounts/WAWESTMARK/subscriber/edit')],
    ['several stories of a digest', story + link('Read more', `${onSite}-1`) + link('Read more', `${onSite}-2`)],
    ['an unrelated link', story + link('tide tables', 'https://www.westmark.gov/tides/tables-2025')],
  ])('none: %s', (_, html) => {
    expect(facts(html, { title: 'A Quiet Week at the Harbor' }).original).toBeUndefined();
  });
});

it('takes no office to which questions can be sent for somebody the mail was sent to', () => {
  const html = '<p>Questions can be sent to fees@parks.example until March 24. Answers will be posted by noon.</p>';
  expect(govdelivery.recipients(bodyOf(html))).toEqual([]);
});

it('names whom the mail was sent to, for the scrubbing', () => {
  const enid = Buffer.from('eas=1&emailid=reader@example.org&serial=16853452&').toString('base64');
  const found = govdelivery.recipients(
    bodyOf(`<p>This email was sent to Reader@Example.com using GovDelivery Communications Cloud on behalf of: City of Westmark</p>
      <a href="https://links.govdelivery.com/track?type=click&amp;enid=${enid}&amp;&amp;&amp;100&amp;&amp;&amp;http://x.gov/a">x</a><a href="${jwt(onSite)}">y</a>
      <p>Press: press@westmark.gov</p>`),
  );
  expect(found).toEqual(expect.arrayContaining(['reader@example.com', 'reader@example.org', '16853452']));
  expect(found).not.toContain('press@westmark.gov');
  expect(govdelivery.recipients(bodyOf('<a href="https://x.gov/?userid=harbor&email=none">x</a>'))).toEqual([]);
});

describe('where the mail says that its story stands', () => {
  const link = (text: string) => `<a href="https://www.harbor.example.gov/news/2025/a-pier">${text}</a>`;
  it.each([
    `<p>The full feature, with more photographs, is at ${link('harbor.example.gov')}.</p>`,
    `<p><b>Announcement:</b> ${link('https://www.harbor.example.gov/news/2025/a-pier')}</p>`,
    `<p>This story is also on ${link('our web page')}.</p>`,
  ])('is its original: %s', (line) => {
    expect(facts(story + line).original?.value).toBe('https://www.harbor.example.gov/news/2025/a-pier');
  });

  it.each([`<p>The story of the pier is told at ${link('the library')}.</p>`, `<p>Map: ${link('harbor.example.gov')}</p>`])(
    'is not any page it links to: %s',
    (line) => {
      expect(facts(story + line).original).toBeUndefined();
    },
  );

  it('the hosted copy, where a mail program set its address below the words', () => {
    const html =
      'Having trouble viewing this email? View it as a Web page<br>&lt;https://content.govdelivery.com/accounts/WMPORT/bulletins/2922fa0&gt;<br>';
    expect(facts(html + story).hosted?.value).toBe('https://content.govdelivery.com/accounts/WMPORT/bulletins/2922fa0');
  });
});
