import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolated, lead, leadText, texts } from './page';

const title = 'Dock Opens in the North Harbor';
const headline = `<h1>${title}</h1>`;

describe('the letterhead above a text', () => {
  it.each([
    '<p>Department of Harbors</p><p>Office of the Pilot<br>Outer District of Westmark</p><p>FOR IMMEDIATE RELEASE</p>',
    '<p>Ada Voss<br>Governor</p><p>9 Pier Plaza</p><p>Westmark, WM 20814</p><p>www.harbor.example.gov</p><p>Jo Rubin<br>jrubin@harbor.example.gov<br>555-555-0171</p>',
    '<p>Media contact: Helen Marsh, Public Works, 555-0188, <a href="mailto:hmarsh@harbor.example.gov">hmarsh@harbor.example.gov</a></p>',
    '<p><b>CONTACT:</b><br>Jo Rubin<br>(555) 555-0144</p>',
    '<p>NEWS FROM THE PORTS</p><p>Contact: Jo Rubin, Communications Director, 555-555-0144</p>',
    '<p>Contacto: Lcda. Alma Ríos, 787-555-0180</p>',
    '<p>PRESS RELEASE | No. 25-014</p><p>For more information, contact:</p><p>Jo Rubin, Public Information Officer<br>555-555-0144</p>',
    '<p>Westmark County Sheriff’s Office</p><p>News Release</p><p>Sheriff Ada Voss</p><p>Release #2025-014</p>',
    '<p>Media contacts:</p><ul><li>Jo Rubin, 555-555-0144</li><li>Al Moss, 555-555-0145</li></ul>',
    '<p>Press Office: 01632 960 311</p>',
    '<p>🌊 Storm Information: 555-555-0150 (8 a.m. to 8 p.m.) | storm@harbor.example.gov</p>',
  ])('is set aside whole, above and below the headline: %s', (head) => {
    for (const html of [head + headline + lead, headline + head + lead]) {
      expect(texts(html, { title })).toEqual([leadText]);
      expect(isolated(html, { title }).notes.some(({ reason }) => reason === 'letterhead')).toBe(true);
    }
  });

  it('an office alone is one above the headline only', () => {
    const office = '<p>Office of the Harbor Pilot</p>';
    expect(texts(office + headline + lead, { title })).toEqual([leadText]);
    expect(texts(headline + office + lead, { title })).toEqual(['Office of the Harbor Pilot', leadText]);
  });

  it.each([
    '<p>Ferries to Sail Again</p>',
    '<h2>Storm Season Begins</h2>',
    '<p>Call 555-555-0150 to hear when the ferries sail.</p>',
    '<p>To book a berth: 555-555-0150</p>',
    '<p>Dear neighbors,</p>',
    '<p>Wind of 40 to 50 knots, gusts to 65</p>',
    '<table><tr><th>Pier</th><th>Phone</th></tr><tr><td>North</td><td>555-555-0150</td></tr></table>',
  ])('a line of the text stays: %s', (line) => {
    expect(texts(headline + line + lead, { title }).length).toBeGreaterThan(1);
  });

  it('no line is left of one, in whatever order its lines stand', () => {
    const lines = [
      'Department of Harbors',
      'Office of the Pilot',
      '9 Pier Plaza',
      'Westmark, WM 20814',
      'Phone: 555-555-0171',
      'Ada Voss',
    ];
    const heads = fc
      .tuple(fc.shuffledSubarray(lines, { minLength: 3 }), fc.boolean())
      .filter(([some]) => some.join().includes('5'));
    fc.assert(
      fc.property(heads, ([some, apart]) => {
        const html = apart ? some.map((line) => `<p>${line}</p>`).join('') : `<p>${some.join('<br>')}</p>`;
        expect(texts(`${html}${headline}${lead}`, { title })).toEqual([leadText]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the mail’s own headline below another title of the post', () => {
  it('is its title where it is the one heading of its kind', () => {
    const { opening, body } = isolated(headline + lead, { title: 'What they sent me on Thursday' });
    expect(opening).toMatchObject({ headline: title, own: true });
    expect(body.children).toHaveLength(1);
  });

  it.each([`${headline}${lead}<h1>Another Story</h1>`, `<p>Dear all,</p>${headline}${lead}`, `<h1>Welcome</h1>${lead}`])(
    'stays in the text where it may be a story’s: %s',
    (html) => {
      expect(isolated(html, { title: 'What they sent me on Thursday' }).opening.own).toBeUndefined();
    },
  );
});
