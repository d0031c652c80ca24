import fc from 'fast-check';
import { expect, it } from 'vitest';
import { address, hostilePage } from '../payloads/page';
import { chaos, wrongWith } from './chaos';

it('whatever a page is like: an answer, the page as it was, words as they stood, safe addresses, no secret', () => {
  fc.assert(
    fc.property(chaos(), (page) => {
      expect(wrongWith(page)).toEqual([]);
    }),
    { seed: 20250306, numRuns: 60, interruptAfterTimeLimit: 45_000, markInterruptAsFailure: false },
  );
}, 150_000);

/** Found by a long run (seed 20250306, page 152); also where the command line has no document of its own. */
it.each([true, false])('a page on which nothing is left to read is read (anyway: %s)', (anyway) => {
  expect(wrongWith({ html: '', url: address, secrets: [], anyway })).toEqual([]);
});

/** Found by a long run (seed 20250306, page 676): a header that is never closed takes in the whole page, and the blog's title with it. */
it('a page whose header holds the post tells nobody who was written to', () => {
  const secret = 'quayreader.k3y9z1@blogger.com';
  const html = hostilePage()
    .replace(/<link rel="alternate"[^>]*>/, '')
    .replace(/<title>[^<]*<\/title>/, '')
    .replace('</h1></div></div>', '');
  expect(html).toContain(secret);
  expect(wrongWith({ html, url: address, secrets: [secret, 'quayreader.k3y9z1'], anyway: false })).toEqual([]);
});

it('and the check finds a secret that is told', () => {
  const html = hostilePage({ fields: { title: 'The council gave 5551234567 to the quay' } });
  expect(wrongWith({ html, url: address, secrets: ['5551234567'], anyway: false })).toEqual([
    'tells 5551234567',
    'cites 5551234567',
  ]);
});

/** Found by a long run (seed 20250306, page 1267): a title that is never closed is the source of the whole page. */
it('a page whose title takes in its source tells nobody who was written to, read anyway', () => {
  const link = 'https://lnks.gd/l/eyJhbGciOiJIUzI1NiJ9.x/s/3078670442/br/236285728656-l';
  const html = `<title>News <a href="${link}">View</a> This email was sent to quayreader.k3y9z1@blogger.com using it</title><p>${'The harbor council met and opened the channel. '.repeat(8)}</p><p>${link.slice(20)} was said.</p>`;
  const secrets = ['quayreader.k3y9z1', '3078670442', '236285728656'];
  expect(wrongWith({ html, url: 'https://news.example.org/a', secrets, anyway: true })).toEqual([]);
});
