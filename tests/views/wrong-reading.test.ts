import type { Nodes, RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import type { Found, Nothing } from '../../src/model';
import { wrongReading } from '../../src/views/wrong-reading';
import { bulletin, digest } from './samples';

const versions = { extension: '1.2.3', browser: 'Firefox/140' };
const report = (reading: Found | Nothing): string => wrongReading(reading, versions);

describe('a report of a wrong reading', () => {
  it('tells versions, how the page is built and what was decided', () => {
    const text = report(bulletin);
    expect(text).toContain('Bulletin Reader 1.2.3\nFirefox/140\nread as: bulletin');
    expect(text).toMatch(/host: blogger · mailer: govdelivery · form: \w+ · language: en/);
    expect(text).toMatch(/body: paragraph 2\d\d/);
    expect(text).toContain('heading2 16');
    for (const { step, reason } of bulletin.notes) expect(text).toContain(`${step}/${reason}`);
  });

  it('of a page that is no bulletin tells what was missing and which signs there were', () => {
    const nothing: Nothing = {
      kind: 'nothing',
      missing: 'mailer',
      evidence: [{ sign: 'sent-by-sentence', weight: 6, text: 'This email was sent to jane.roe@example.com' }],
      notes: [{ step: 'mailer', reason: 'too-few-signs', text: 'jane.roe@example.com' }],
    };
    expect(report(nothing)).toContain('missing: mailer\nsigns: sent-by-sentence 6\ndecisions: mailer/too-few-signs');
    expect(report(nothing)).not.toMatch(/jane|example/);
  });

  it.each([
    ['a bulletin', bulletin],
    ['a digest', digest],
  ])('is the same for %s that is built alike and says something else', (_, reading) => {
    const other = masked(reading);
    expect(other.bulletin.title).not.toBe(reading.bulletin.title);
    expect(report(other)).toBe(report(reading));
  });
});

/** The same reading with another letter for every letter that somebody wrote. */
function masked(reading: Found): Found {
  const mask = (text: string): string => text.replace(/\p{L}/gu, 'z').replace(/\d/g, '0');
  const node = <T extends Nodes>(one: T): T =>
    ({
      ...one,
      ...('value' in one && { value: mask(one.value) }),
      ...('url' in one && { url: `https://other.example/${one.url.length}` }),
      ...('children' in one && { children: one.children.map(node) }),
    }) as T;
  const { bulletin: old } = reading;
  return {
    ...reading,
    repost: reading.repost && {
      ...reading.repost,
      url: 'https://zz.blogspot.com/',
      title: 'z',
      author: 'z',
      blog: { title: 'z' },
    },
    bulletin: {
      ...old,
      title: mask(old.title),
      issuer: 'z',
      authors: old.authors.map(() => ({ name: 'z' })),
      body: { ...old.body, children: old.body.children.map((one) => node(one) as RootContent) },
      ...(old.items && { items: old.items.map((item) => ({ ...item, title: mask(item.title), url: 'https://other.example/' })) }),
    },
    notes: reading.notes.map(({ step, reason }) => ({ step, reason, text: 'z' })),
    quotes: reading.quotes.map((quote) => ({
      ...quote,
      text: mask(quote.text),
      ...(quote.speaker && { speaker: { name: 'z', role: 'z', mention: 'z' } }),
      why: [...quote.why, '"he" is z, named before', 'no subject: z, who spoke before', 'the only z in the text'],
    })),
    warnings: reading.warnings.map(({ kind }) => ({ kind, text: 'z' })),
  };
}
