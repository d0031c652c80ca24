import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainPage } from '../../src/cli/dom/window';
import { blogger } from '../../src/hosts/blogger';
import { read } from '../../src/read';
import { bulletins } from '../corpus/fixture';
import { pageOf } from '../mailers/posts';
import { escaped, paragraphs } from './paragraphs';
import { wordsOff } from './words';

describe('nothing vanishes: every word of a post stands in the text or in what a note took out, once', () => {
  it.each(bulletins())('$slug', ({ html, url }) => {
    const document = plainPage(html, url);
    const reading = read(document, { url });
    if (reading.kind !== 'bulletin') throw new Error(reading.kind);
    const bodies = blogger.posts(document, url).flatMap(({ body }) => body);
    expect(wordsOff(bodies, reading)).toEqual([]);
  });
});

/** Blocks that steps like to take apart, each with words of its own. */
const blocks: ((text: string) => string)[] = [
  (text) => `<p>${text}</p>`,
  (text) => `<p>* ${text}</p>`,
  (text) => `<p>• <strong>${text}</strong></p>`,
  (text) => `<p>- ${text}<br>- again</p>`,
  (text) => `<p>${text}<br>- a line with a mark</p>`,
  (text) => `<div id="gd_ab_footer" data-govdtitle="Footer"><p>${text}</p></div>`,
  (text) => `<ul><li>${text}<ul><li>inner</li></ul></li></ul>`,
  (text) => `<blockquote>${text}</blockquote>`,
  (text) => `<h3>${text}</h3>`,
  (text) => `<p>*Date:* March 6, 2025</p><p>*Contact:* ${text}</p>`,
  (text) => `<p>###</p><p><b>Media Contact:</b><br>${text}<br>312-555-0161</p>`,
  (text) => `<h2>Keep in Touch!</h2><p><a href="https://www.facebook.com/x">Facebook</a></p><p>${text}</p>`,
  (text) => `<table><tr><th>Pier</th><th>Boats</th></tr><tr><td>${text}</td><td>12</td></tr></table>`,
];

const posts = fc
  .array(fc.tuple(fc.constantFrom(...blocks), fc.constantFrom(...paragraphs)), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.map(([block, paragraph]) => block(escaped(paragraph))).join(''));

it('nor from posts made of any blocks in any order', () => {
  const page = pageOf('');
  const post = page.querySelector('.post-body')!;
  fc.assert(
    fc.property(posts, (html) => {
      post.innerHTML = `${html}<p>This email was sent to reader@example.org using GovDelivery Communications Cloud on behalf of: City of Alder Falls</p>`;
      const reading = read(page, { url: 'https://alder-notes.blogspot.com/2025/03/ferry.html' });
      if (reading.kind !== 'bulletin') return;
      expect(wordsOff([post], reading)).toEqual([]);
    }),
    { numRuns: 40 },
  );
}, 60_000);
