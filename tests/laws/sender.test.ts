import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glance } from '../../src/mailers/glance';
import { recognise } from '../../src/mailers/recognise';
import { read } from '../../src/read';
import { atOnce } from '../../src/steps';
import { pageOf } from '../mailers/posts';
import { escaped, paragraphs } from './paragraphs';

const closing =
  'This email was sent to reader@example.org using GovDelivery Communications Cloud on behalf of: City of Alder Falls · 90 Mill Street · Alder Falls, OH 43215';
const lead =
  '<p>The city opened its third ferry stop on Thursday, and boats to the outer islands will use it from next week on.</p>';

/** One page for all: a window for each would take longer than the reading. */
const page = pageOf('');
const post = page.querySelector('.post-body')!;
const posted = (html: string): Element[] => {
  post.innerHTML = html;
  return [post];
};

/** How a paragraph and the closing sentence below it may be set. */
const dresses: Record<string, (above: string) => string> = {
  paragraphs: (above) => `${lead}<p>${above}</p><p>${closing}</p>`,
  'paragraphs on lines of their own': (above) => `${lead}\n<p>${above}</p>\n\n<p>${closing}</p>\n`,
  'line breaks': (above) => `<div>${lead.replace(/<\/?p>/g, '')}<br><br>${above}<br><br>${closing}</div>`,
  'a list above': (above) => `${lead}<ul><li>${above}</li></ul><div><span>${closing}</span></div>`,
  'cells of a table': (above) => `<table><tr><td>${lead}${above}</td></tr><tr><td><b>${closing}</b></td></tr></table>`,
  'bare text below a block': (above) => `${lead}<div>${above}</div>${closing}`,
};

describe('the article does not decide who sent it', () => {
  it.each(Object.entries(dresses))('whatever paragraph stands above the closing sentence: %s', (_, dress) => {
    const missed = paragraphs.filter((paragraph) => !atOnce(recognise(posted(dress(escaped(paragraph))))).mailer);
    expect(missed).toEqual([]);
  });

  it('the detector says the same', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paragraphs), fc.constantFrom(...Object.values(dresses)), (paragraph, dress) => {
        posted(dress(escaped(paragraph)));
        expect(glance(page)).toEqual({ issuer: 'City of Alder Falls' });
      }),
      { numRuns: 100 },
    );
  });

  it('the facts stay the same, too', () => {
    const prose = paragraphs.filter((paragraph) => paragraph.split(' ').length > 30 && !/^[\p{Lu}(][^a-z]{3}/u.test(paragraph));
    const facts = (above: string, below: string): unknown => {
      posted(
        `<h1>Ferry stop opens in the north</h1><p>March 6, 2025 | By Ada Voss</p>${above}${lead}${lead}${below}<p>${closing}</p>`,
      );
      const reading = read(page, { url: 'https://a.blogspot.com/' });
      if (reading.kind !== 'bulletin') return reading.kind;
      const { title, issuer, issued, authors, section } = reading.bulletin;
      return { title, issuer, issued, authors, section };
    };
    const alone = facts('', '');
    expect(alone).toMatchObject({ issuer: 'City of Alder Falls', issued: '2025-03-06', authors: [{ name: 'Ada Voss' }] });
    fc.assert(
      fc.property(fc.constantFrom(...prose), fc.constantFrom(...paragraphs), (above, below) => {
        expect(facts(`<p>${escaped(above)}</p>`, `<p>${escaped(below)}</p>`)).toEqual(alone);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['in a paragraph', `<p>The fake mail ended with the line "${closing}" and looked real.</p>`],
    ['behind a colon', `<p>The footer reads: ${closing}.</p>`],
    ['in marks, on a line of its own', `<p>The fake mail ended so.</p><p>“${closing}”</p>`],
  ])('a closing sentence that is quoted closes nothing: %s', (_, quoted) => {
    expect(atOnce(recognise(posted(lead + quoted))).mailer).toBeUndefined();
  });
});
