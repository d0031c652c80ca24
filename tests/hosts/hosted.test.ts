import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainPage } from '../../src/cli/dom/window';
import { glance } from '../../src/mailers/glance';
import type { Found, Reading } from '../../src/model';
import { read } from '../../src/read';
import { textDifferences } from '../corpus/compare';
import { addressIn, bulletins } from '../corpus/fixture';
import { hostedForms, hostedPage, mailIn } from '../corpus/hosted';

const at = 'https://content.govdelivery.com/accounts/WMDCD/bulletins/3d5e7f1';
const known = {
  title: 'Harbor Opens on Monday',
  issuer: 'Westmark Department of Coastal Defense',
  sent: '07/21/2026 05:26 PM EDT',
};
const mail = `<p>AMES (July 21, 2026) &ndash; The harbor opens on Monday after three weeks of repairs to the north gate, the department said.</p>
<p>&ldquo;We thank everybody who waited,&rdquo; said Harbor Master Ina Holt. &ldquo;The gate holds.&rdquo;</p>
<p>Ships of more than 40 meters still need a pilot until the end of the month.</p>
<p>This email was sent to jane.roe@example.org using GovDelivery Communications Cloud on behalf of: Westmark Department of Coastal Defense</p>`;

describe.each(hostedForms)('a hosted copy ($name)', (form) => {
  const page = hostedPage(mail, known, form);

  it('is a bulletin without a repost: title, issuer, time with zone, account, number and address', () => {
    const reading = found(readAt(page, `${at}?reqfrom=share#top`));
    expect(reading.repost).toBeUndefined();
    expect(reading.bulletin).toMatchObject({
      title: known.title,
      issuer: known.issuer,
      issued: '2026-07-21',
      sent: '2026-07-21T17:26:00-04:00',
      hosted: { url: at },
    });
    expect(reading.mailer).toMatchObject({ name: 'govdelivery', account: 'WMDCD', bulletinId: '3d5e7f1' });
    expect(reading.quotes.map(({ speaker }) => speaker?.name)).toContain('Ina Holt');
  });

  it('has the mail’s text and nothing of the page around it', () => {
    const text = JSON.stringify(found(readAt(page, at)).bulletin.body);
    expect(text).toContain('Ships of more than 40 meters');
    expect(text).not.toMatch(/Share|Related|Powered|Bulletins|sent this bulletin|behalf/);
    expect(JSON.stringify(readAt(page, at))).not.toContain('jane.roe');
  });

  it('is the same on an agency’s own host and under the short address', () => {
    const own = found(readAt(page, 'https://updates.harbor.example.gov/accounts/WMDCD/bulletins/3d5e7f1'));
    expect(own.bulletin.hosted?.url).toBe('https://updates.harbor.example.gov/accounts/WMDCD/bulletins/3d5e7f1');
    const short = found(readAt(page, 'https://content.govdelivery.com/bulletins/gd/WMDCD-3d5e7f1'));
    expect(short.mailer).toMatchObject({ account: 'WMDCD', bulletinId: '3d5e7f1' });
  });
});

describe('every bulletin of the fixtures, hosted', () => {
  const mails = bulletins().flatMap((one) => {
    const inner = mailIn(one.html, one.url);
    return inner && one.facts.title ? [{ ...one, inner }] : [];
  });
  it.each(mails.map((one, index) => ({ ...one, form: hostedForms[index % hostedForms.length]! })))(
    '$slug',
    ({ inner, facts, text, form }) => {
      const page = hostedPage(inner, { ...known, title: facts.title }, form);
      expect(textDifferences(found(readAt(page, at)), text)).toEqual([]);
    },
  );
});

describe('a saved page of the mailer’s site', () => {
  const html = readFileSync(join(import.meta.dirname, 'hosted-copy.html'), 'utf8');
  const url = addressIn(html);

  it('is read at a click; the detector of reposts stays silent', () => {
    expect(found(readAt(html, url)).bulletin.hosted?.url).toBe(url);
    expect(glance(plainPage(html, url))).toBeUndefined();
  });
});

describe('what the mailer’s site answers instead', () => {
  it('a withdrawn bulletin is said to be so', () => {
    const gone = readAt(
      '<html><body><h1>Sorry</h1><p>The bulletin you are looking for is no longer available.</p></body></html>',
      at,
    );
    expect(gone).toMatchObject({ kind: 'nothing', missing: 'post', notes: [{ step: 'host', reason: 'withdrawn' }] });
  });

  it('the list of an account offers its bulletins', () => {
    const list = `<ul><li><a href="/accounts/WMDCD/bulletins/4a1b2c3">Harbor closes</a></li><li><a href="https://content.govdelivery.com/accounts/WMDCD/bulletins/4a1b2c4?wgt_ref=x">Gate repaired</a></li><li><a href="/accounts/WMDCD/subscriber/new">Subscribe</a></li></ul>`;
    expect(readAt(list, 'https://content.govdelivery.com/accounts/WMDCD/bulletins')).toMatchObject({
      kind: 'nothing',
      posts: [
        {
          title: 'Harbor closes',
          url: 'https://content.govdelivery.com/accounts/WMDCD/bulletins/4a1b2c3',
          elsewhere: true,
          bulletin: true,
        },
        {
          title: 'Gate repaired',
          url: 'https://content.govdelivery.com/accounts/WMDCD/bulletins/4a1b2c4',
          elsewhere: true,
          bulletin: true,
        },
      ],
    });
  });

  it.each(['sent this bulletin at 07/21/2026 05:26 PM', 'sent this bulletin at 07/21/2026 05:26 PM XYZ'])(
    'a time without a known zone is its day: %s',
    (line) => {
      const page = hostedPage(mail, { ...known, sent: line.slice('sent this bulletin at '.length) }, hostedForms[0]!);
      expect(found(readAt(page, at)).bulletin.sent).toBe('2026-07-21');
    },
  );
});

function readAt(html: string, url: string): Reading {
  return read(plainPage(html, url), { url });
}

function found(reading: Reading): Found {
  if (reading.kind !== 'bulletin') throw new Error(JSON.stringify(reading));
  return reading;
}
