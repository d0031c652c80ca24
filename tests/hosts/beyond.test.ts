import { describe, expect, it } from 'vitest';
import { plainPage } from '../../src/cli/dom/window';
import { read } from '../../src/read';
import { textIn } from '../../src/text/blocks';
import { story } from '../mailers/posts';
import { themes } from './themes';

const url = 'https://westmark-notes.blogspot.com/2025/03/basin-closes.html';
const plain = '<p>The east basin closes on Monday.</p>';
const footer =
  '<div>This email was sent to reader@example.com using GovDelivery Communications Cloud on behalf of: Port of Westmark · 9 Dock St</div>';

/** Where the mail may close a box that it never opened. */
const mails: Record<string, string> = {
  'before its first word': `<style>.a{color:#000}</style></div><div class="mail">${story}${footer}`,
  'at once, and bare text follows': `</div>${story.replace(/<\/?p>/g, '<br>')}<br>${footer}`,
  'in the middle': `${story.replace('</p>\n', '</p></div>')}${footer}`,
  'before the closing sentence': `${story}</div>${footer}`,
  twice: `<style>.a{}</style></div></div><table><tr><td>${story}</td></tr></table>${footer}`,
};

/** Google's own theme keeps the post in a script, where no tag can close its box. */
const cases = Object.entries(themes)
  .filter(([name, html]) => html.includes(plain) && !name.startsWith('Google'))
  .flatMap(([theme, html]) => Object.entries(mails).map(([where, mail]) => ({ theme, where, html: html.replace(plain, mail) })));

describe('a mail that closes one box more than it opens is read to its end', () => {
  it.each(cases)('$where: $theme', ({ html }) => {
    const reading = read(plainPage(html, url), { url });
    if (reading.kind !== 'bulletin') throw new Error(`${reading.kind} ${JSON.stringify(reading)}`);
    expect(reading.bulletin.issuer).toBe('Port of Westmark');
    const text = reading.bulletin.body.children.map(textIn).join(' ').replace(/\s+/g, ' ').trim();
    expect(text).toMatch(/^Harbor crews will .* in the morning\. "We know .* last dredged in 1998\."$/);
  });

  it('what a theme sets below a post is no part of it', () => {
    const html = Object.values(themes)[0]!.replace(
      `${plain}</div>`,
      `${story}</div><p>An advertisement of the theme's maker.</p>`,
    );
    const reading = read(plainPage(html, url), { url, anyway: true });
    expect(JSON.stringify(reading)).toContain('last dredged');
    expect(JSON.stringify(reading)).not.toContain('advertisement');
  });
});
