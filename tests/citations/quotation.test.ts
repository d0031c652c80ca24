import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { archivedCopyOf } from '../../src/citations/archive';
import type { CslItem, CslName } from '../../src/citations/csl';
import { escapedMarkdown, markdownOf, safeLink } from '../../src/citations/markdown';
import { citationMeta, coins } from '../../src/citations/metadata';
import { type Quoted, quotation, wordsOf } from '../../src/citations/quotation';
import { type StyleKey, styleKeys } from '../../src/settings';
import { release, repost, story } from './works';

const quote = {
  text: 'We will *rebuild* <now>',
  paragraph: 4,
  by: 'Ana Vale, harbor master',
};
const link = 'https://www.westmark.example/news/1234/#:~:text=We%20will,now';

describe('a quotation with its reference', () => {
  test('as text', () => {
    expect(quotation(quote, story, 'apa', { link }).text).toBe(
      [
        '“We will *rebuild* <now>” — Ana Vale, harbor master (Vale, 2025, para. 4)',
        'Vale, M. (2025, March 6). Harbor Administration praises U.K. at Westmark meeting. Harbor Administration of Westmark. https://www.westmark.example/news/1234/',
        `Passage, para. 4: ${link}`,
      ].join('\n\n'),
    );
  });

  describe('divided by its cue', () => {
    const divided = {
      text: 'A tow is not a ransom, This office will get their money back.',
      parts: ['A tow is not a ransom,', 'This office will get their money back.'],
      between: ['” the mayor said. “'],
    };
    const firstLine = (style: StyleKey, quoted: Quoted = divided, gap?: 'words') =>
      quotation(quoted, story, style, { ...(gap && { gap }) }).text.split('\n')[0];

    test('one pair of marks, and the gap as the style marks it', () => {
      expect(firstLine('apa')).toMatch(/^“A tow is not a ransom … This office will get their money back\.” \(/);
      expect(firstLine('wikipedia')).toMatch(/^“A tow is not a ransom … This office/);
      for (const style of ['mla', 'chicago-note', 'chicago-author-date', 'bluebook'] as const)
        expect(firstLine(style)?.replaceAll('\u00a0', ' ')).toMatch(/^“A tow is not a ransom \. \. \. This office/);
      expect(quotation(divided, story, 'wikipedia').text).toContain(
        '|quote=A tow is not a ransom … This office will get their money back.',
      );
    });

    test('or with the writer’s words, where the person wants them', () => {
      expect(firstLine('apa', divided, 'words')).toMatch(
        /^“A tow is not a ransom,” the mayor said\. “This office will get their money back\.” \(/,
      );
    });

    test('an end of a sentence stays before the gap', () => {
      const asked = { text: 'Why now? We waited.', parts: ['Why now?', 'We waited.'], between: ['” she asked. “'] };
      expect(firstLine('apa', asked)).toMatch(/^“Why now\? … We waited\.” /);
    });

    test('paragraphs that follow each other have no gap', () => {
      const long = { text: 'One pier. Two piers.', parts: ['One pier.', 'Two piers.'], between: ['\n“'] };
      expect(firstLine('apa', long)).toMatch(/^“One pier\. Two piers\.” /);
      expect(firstLine('apa', long, 'words')).toMatch(/^“One pier\. Two piers\.” /);
    });

    test('a comma before the closing mark belongs to “she said”', () => {
      expect(firstLine('apa', { text: 'We will rebuild,' })).toMatch(/^“We will rebuild” \(/);
    });

    test('the words between the gaps are the article’s own', () => {
      const word = fc.stringMatching(/^[A-Za-z ,.?!’-]{1,20}$/);
      fc.assert(
        fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.constantFrom(...styleKeys), (parts, style) => {
          const text = wordsOf({ text: parts.join(' '), parts, between: parts.map(() => '” she said, “') }, ' … ');
          const pieces = text.split(' … ');
          expect(pieces).toHaveLength(parts.length);
          for (const [index, piece] of pieces.entries()) expect([piece, `${piece},`]).toContain(parts[index]);
          expect(
            quotation({ text: parts.join(' '), parts }, story, style)
              .text.split('\n')[0]
              ?.match(/[“”]/g),
          ).toHaveLength(2);
        }),
      );
    });

    test('in Spanish the marks are Spanish', () => {
      expect(quotation({ text: 'Sí' }, story, 'apa', { tongue: 'es' }).text).toMatch(/^«Sí» \(Vale, 2025\)/);
    });
  });

  test('as HTML: nothing of the page becomes markup', () => {
    const { html } = quotation(quote, story, 'apa', { link });
    expect(html).toContain('<blockquote><p>“We will *rebuild* &lt;now&gt;”</p></blockquote>');
    expect(html).toContain('<i>Harbor Administration praises U.K. at Westmark meeting</i>');
    expect(html).toContain(`<p><a href="${link}">Passage, para. 4</a></p>`);
  });

  test('as Markdown: nothing of the page becomes markup', () => {
    const { markdown } = quotation(quote, story, 'apa', { link });
    expect(markdown.split('\n')[0]).toBe('> “We will \\*rebuild\\* \\<now\\>”');
    expect(markdown).toContain('*Harbor Administration praises U.K. at Westmark meeting*');
    expect(markdown).toContain(`[Passage, para. 4](${link})`);
  });

  test('the link is named in the language of the reference; without its number where that is not known', () => {
    expect(quotation(quote, story, 'apa', { link, tongue: 'es' }).html).toContain('>Pasaje, párr. 4</a>');
    expect(quotation({ text: 'Yes' }, story, 'apa', { link }).text).toMatch(/\n\nPassage: https:/);
  });

  test('without a speaker, a paragraph or a link the rest stands', () => {
    expect(quotation({ text: 'Yes' }, story, 'mla').text).toMatch(/^“Yes” \(Vale\)\n\nVale, Matthew\. /);
    expect(quotation({ text: 'Yes' }, story, 'chicago-note').text).toMatch(/^“Yes”\n\nMatthew Vale, /);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', ''])('a link that is none is left out: %s', (bad) => {
    expect(quotation(quote, story, 'apa', { link: bad })).toEqual(quotation(quote, story, 'apa'));
  });

  test('a link cannot leave its attribute', () => {
    expect(quotation(quote, story, 'apa', { link: 'https://a.example/"onclick="x' }).html).not.toContain('"onclick');
  });
});

describe('metadata for other tools', () => {
  test('COinS as reference managers read it', () => {
    expect(Object.fromEntries(new URLSearchParams(coins(repost)))).toMatchObject({
      ctx_ver: 'Z39.88-2004',
      rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc',
      'rft.type': 'blogPost',
      'rft.title': repost.title,
      'rft.source': 'Example Community Blog',
      'rft.identifier': repost.URL,
      'rft.aulast': 'Vale',
      'rft.date': '2025-03-07',
    });
  });

  test('citation_* pairs, one a name', () => {
    expect(citationMeta(release)).toEqual([
      ['citation_title', 'Harbor Administration praises U.K. at Westmark meeting'],
      ['citation_author', 'Harbor Administration of Westmark'],
      ['citation_publication_date', '2025/03/06'],
      ['citation_publisher', 'Harbor Administration of Westmark'],
      ['citation_public_url', 'https://www.westmark.example/news/1234/'],
      ['DC.type', 'Press release'],
    ]);
  });
});

const page: CslItem = { id: 'a', type: 'report' };

describe('metadata of other works', () => {
  test.each([
    ['webpage', 'webpage'],
    ['post-weblog', 'blogPost'],
    ['article-newspaper', 'newspaperArticle'],
    ['article-magazine', 'magazineArticle'],
    ['report', 'report'],
    ['speech', 'document'],
  ])('%s is what Zotero calls %s', (type, name) => {
    expect(new URLSearchParams(coins({ ...page, type })).get('rft.type')).toBe(name);
  });

  test('what is not known is not named', () => {
    expect(coins(page)).toBe(
      'url_ver=Z39.88-2004&ctx_ver=Z39.88-2004&rfr_id=info%3Asid%2Fbulletin-reader&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Adc&rft.type=report',
    );
    expect(citationMeta(page)).toEqual([]);
    expect(citationMeta({ ...page, title: ' \u200b' })).toEqual([]);
  });

  test('every author, with particles and suffix', () => {
    const author: CslName[] = [
      { given: 'Ana', 'dropping-particle': 'de', 'non-dropping-particle': 'la', family: 'Cruz', suffix: 'Jr.' },
      { literal: 'Harbor Board' },
    ];
    const params = new URLSearchParams(coins({ ...page, author }));
    expect(params.get('rft.aufirst')).toBe('Ana');
    expect(params.get('rft.aulast')).toBe('de la Cruz');
    expect(params.getAll('rft.au')).toEqual(['Ana de la Cruz Jr.', 'Harbor Board']);
    expect(citationMeta({ ...page, author })).toEqual([
      ['citation_author', 'de la Cruz, Ana, Jr.'],
      ['citation_author', 'Harbor Board'],
    ]);
  });

  test('publisher, kind and language', () => {
    const work = { ...page, publisher: 'Port Press', 'container-title': 'Port News', genre: 'Notice', language: 'en' };
    expect(Object.fromEntries(new URLSearchParams(coins(work)))).toMatchObject({
      url_ver: 'Z39.88-2004',
      rfr_id: 'info:sid/bulletin-reader',
      'rft.source': 'Port News',
      'rft.publisher': 'Port Press',
      'rft.description': 'Notice',
      'rft.language': 'en',
    });
    expect(citationMeta(work)).toEqual([
      ['citation_publisher', 'Port Press'],
      ['citation_language', 'en'],
      ['DC.type', 'Notice'],
    ]);
  });

  test('half of a character does no harm', () => {
    expect(new URLSearchParams(coins({ ...page, title: 'Port \ud83d' })).get('rft.title')).toBe('Port \ufffd');
  });
});

describe('the archived copy', () => {
  test.each([
    [story, 'https://web.archive.org/web/20250306/https://www.westmark.example/news/1234/'],
    [
      { ...story, issued: { 'date-parts': [[2025, 3]] } },
      'https://web.archive.org/web/202503/https://www.westmark.example/news/1234/',
    ],
    [{ ...story, issued: undefined }, 'https://web.archive.org/web/*/https://www.westmark.example/news/1234/'],
    [{ ...story, issued: { literal: 'spring' } }, 'https://web.archive.org/web/*/https://www.westmark.example/news/1234/'],
    [{ ...story, issued: { 'date-parts': [[987]] } }, 'https://web.archive.org/web/0987/https://www.westmark.example/news/1234/'],
    [{ ...story, URL: 'http://www.westmark.example/' }, 'https://web.archive.org/web/20250306/http://www.westmark.example/'],
    [{ ...story, URL: 'ftp://www.westmark.example/?http://a.example/' }, undefined],
    [{ ...story, URL: undefined }, undefined],
    [{ ...story, URL: 'javascript:x' }, undefined],
  ])('%#', (item, url) => {
    expect(archivedCopyOf(item)).toBe(url);
  });
});

describe('the three pastes of a quotation, whole', () => {
  const said = { text: 'Yes', by: 'Ana Vale' };
  const work: CslItem = { id: 'a', type: 'webpage', title: 'Tides', 'container-title': 'Port', URL: 'https://a.example/' };
  test('with a link', () => {
    expect(quotation(said, work, 'mla', { link: 'HTTP://a.example/#x' })).toEqual({
      text: '“Yes” — Ana Vale (“Tides”)\n\n“Tides.” Port, https://a.example/.\n\nPassage: HTTP://a.example/#x',
      html:
        '<blockquote><p>“Yes”</p></blockquote>\n<p>— Ana Vale (“Tides”)</p>\n<p>“Tides.” <i>Port</i>, https://a.example/.</p>\n' +
        '<p><a href="HTTP://a.example/#x">Passage</a></p>',
      markdown: '> “Yes”\n>\n> — Ana Vale (“Tides”)\n\n“Tides.” *Port*, <https://a.example/>.\n\n[Passage](HTTP://a.example/#x)',
    });
  });

  test('with the words and the reference alone', () => {
    expect(quotation({ text: 'Yes' }, work, 'chicago-note', { link: 'see https://a.example/' })).toEqual({
      text: '“Yes”\n\n“Tides,” Port, https://a.example/.',
      html: '<blockquote><p>“Yes”</p></blockquote>\n<p>“Tides,” Port, https://a.example/.</p>',
      markdown: '> “Yes”\n\n“Tides,” Port, <https://a.example/>.',
    });
  });

  test('styles that are markup stay as they are', () => {
    expect(quotation({ text: 'Yes' }, work, 'markdown').markdown).toBe('> “Yes”\n\n[Tides](https://a.example/), Port');
    expect(quotation({ text: 'Yes' }, work, 'wikipedia').markdown).toBe(
      '> “Yes”\n\n{{cite web |title=Tides |url=https://a.example/ |website=Port |quote=Yes}}',
    );
  });
});

describe('Markdown', () => {
  test.each([
    ['a  \n b', 'a b'],
    ['- a', '\\- a'],
    ['+ a', '\\+ a'],
    ['12. a', '12\\. a'],
    ['1) a', '1\\) a'],
    ['-a 1.5 - b', '-a 1.5 - b'],
    ['a - b 1. c', 'a - b 1. c'],
    ['![a](b)!', '\\!\\[a\\](b)!'],
    ['a_b*c`d|e~f#g&h<i>\\', 'a\\_b\\*c\\`d\\|e\\~f\\#g\\&h\\<i\\>\\\\'],
  ])('%j is text: %j', (text, escaped) => {
    expect(escapedMarkdown(text)).toBe(escaped);
  });

  test.each([
    ['https://a.example/(b) c"\\\t', 'https://a.example/%28b%29%20c%22%5C%09'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['http://a.example/', 'http://a.example/'],
    ['javascript:https:', undefined],
    ['ftp://a.example/', undefined],
  ])('the link %j is %j', (url, link) => {
    expect(safeLink(url)).toBe(link);
  });

  test.each([
    ['<i>Tides</i> rise', '*Tides* rise'],
    ['a &lt;b&gt; &amp;amp; c', 'a \\<b\\> \\&amp; c'],
    ['See http://a.example/x_y, https://b.example/z). End', 'See <http://a.example/x_y>, <https://b.example/z>). End'],
    ['a <i>b </i> c', 'a *b * c'],
    ['', ''],
  ])('%j is %j', (html, markdown) => {
    expect(markdownOf(html)).toBe(markdown);
  });
});
