import { describe, expect, it } from 'vitest';
import { read } from '../../src/read';
import { blocksOf } from '../../src/text/blocks';
import { pageOf } from '../mailers/posts';
import { lead, leadText } from './page';

const page = pageOf('');
page.querySelector('.post-title')!.textContent = 'Dock Opens in the North Harbor';
const post = page.querySelector('.post-body')!;

/** What is read of a release whose line below the headline is `line`. */
function below(line: string) {
  post.innerHTML = `<h1>Dock Opens in the North Harbor</h1><p>${line}</p>${lead}<p>This email was sent to reader@example.org using GovDelivery Communications Cloud on behalf of: Harbor Administration of Westmark</p>`;
  const reading = read(page, { url: 'https://harbor-watch.blogspot.com/2025/03/dock.html' });
  if (reading.kind !== 'bulletin') throw new Error(reading.kind);
  const { authors, issued, section, form, body } = reading.bulletin;
  return { authors: authors.map(({ name }) => name), issued, section, form, texts: blocksOf(body).map(({ text }) => text) };
}

describe('the line below the headline', () => {
  it.each<[line: string, authors: string[], section: string | undefined]>([
    ['News<br>March 6, 2025', [], 'News'],
    ['News<br>March 6, 2025<br>wmdcd.poster', [], 'News'],
    ['Releases<br>wmharbor<br>March 6, 2025 9:00 AM', [], 'Releases'],
    ['NEWS | March 6, 2025 | cityadmin', [], 'NEWS'],
    ['News<br>Posted by City Admin<br>March 6, 2025', [], 'News'],
    ['Press Release<br>Posted by: cityweb on March 6, 2025', [], 'Press Release'],
    ['Posted by: Web Team<br>Category: News<br>Posted on: 03/06/2025', [], 'News'],
    ['Posted March 6, 2025 by webmaster', [], undefined],
    ['Author: jsmith2<br>Published: March 6, 2025', [], undefined],
    ['Story by Ada Voss<br>Posted by jdoe<br>March 6, 2025', ['Ada Voss'], undefined],
    ['Press Release – 6 March 2025', [], 'Press Release'],
    ['FOR IMMEDIATE RELEASE — March 6, 2025', [], undefined],
    ['News Release 24-061 | For release 10:00 a.m., Thursday, March 6, 2025', [], 'News Release 24-061'],
    ['WESTMARK, W.M. | March 6, 2025', [], undefined],
    ['WH-2025-44, March 6, 2025', [], undefined],
    ['Issue 14 | March 6, 2025', [], undefined],
    ['Thursday, March 6, 2025 · 5 min read', [], undefined],
    ['For Immediate Release: March 6, 2025 | Contact: Jo Rubin, 555-0100', [], undefined],
    ['<time datetime="2025-03-06T09:00">Thursday, March 6</time>', [], undefined],
    ['News | <time datetime="2025-03-06">Mar 6</time> | By Ada Voss', ['Ada Voss'], 'News'],
    ['By Ada Voss, <time datetime="2025-03-06T09:00:00-05:00">March 6, 9 a.m.</time>', ['Ada Voss'], undefined],
  ])('%s: its day is the day of issue; the account that posted it wrote nothing', (line, authors, section) => {
    expect(below(line)).toMatchObject({ authors, issued: '2025-03-06', texts: [leadText] });
    expect(below(line).section).toBe(section);
  });

  it.each(['FOR IMMEDIATE RELEASE — March 6, 2025', 'For Immediate Release: March 6, 2025', 'Press Release<br>March 6, 2025'])(
    '%s: marks a release',
    (line) => {
      expect(below(line).form).toBe('release');
    },
  );

  it('a time that the page gives for another day than it shows is not taken', () => {
    expect(below('<time datetime="2025-03-09">Thursday, March 6</time>').issued).toBeUndefined();
  });
});
