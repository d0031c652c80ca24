import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyOf } from '../../src/article/copy/copy';
import { plainPage } from '../../src/cli/dom/window';
import { read } from '../../src/read';
import { atOnce } from '../../src/steps';
import { blocksOf } from '../../src/text/blocks';
import { markdownOf } from '../../src/text/markdown';
import { isolated, lead, leadText, texts } from './page';

describe('raised and lowered runs keep their meaning', () => {
  it.each([
    ['10<sup>6</sup> cells a litre', '10⁶ cells a litre'],
    ['3 × 10<sup>-4</sup> of it', '3 × 10⁻⁴ of it'],
    ['a hall of 640 m<sup>2</sup>', 'a hall of 640 m²'],
    ['12 cubic feet (ft<sup>3</sup>)', '12 cubic feet (ft³)'],
    ['CO<sub>2</sub> and H<sub>2</sub>O', 'CO₂ and H₂O'],
    ['<sup>14</sup>C dating', '¹⁴C dating'],
    ['E = mc<sup>2</sup>', 'E = mc²'],
    ['x<sup>a/b</sup>', 'x^(a/b)'],
    ['t<sub>1/2</sub> is short', 't_(1/2) is short'],
    ['2<sup>n</sup> and x<sub>i</sub>', '2ⁿ and xᵢ'],
    ['the 1<sup>st</sup>, 22<sup>nd</sup> and 4<sup>th</sup>', 'the 1st, 22nd and 4th'],
    ['le 1<sup>er</sup> mars, la 2<sup>e</sup> fois', 'le 1er mars, la 2e fois'],
    ['el 1<sup>o</sup> de mayo, N<sup>o</sup> 5', 'el 1º de mayo, Nº 5'],
    ['M<sup>me</sup> Roy', 'Mme Roy'],
    ['Acme<sup>TM</sup> and Acme<sup>®</sup>', 'Acme™ and Acme®'],
    ['4<sup>1</sup>⁄<sub>2</sub> miles', '4½ miles'],
    ['4<sup>1</sup>/<sub>2</sub> miles', '4½ miles'],
    ['<sup>3</sup>&frasl;<sub>4</sub> inch', '¾ inch'],
    ['5<sup>11</sup>/<sub>16</sub> inches', '5¹¹⁄₁₆ inches'],
    ['2<span class="frac"><span class="num">1</span>⁄<span class="den">3</span></span> cups', '2⅓ cups'],
    ['10<span style="font-size:8pt;vertical-align:super">6</span> cells', '10⁶ cells'],
    ['now 12<sup>3</sup> counties', 'now 12³ counties'],
    ['<math><mfrac><mn>1</mn><mn>2</mn></mfrac><msup><mi>v</mi><mn>2</mn></msup></math> holds', '½v² holds'],
  ])('%s', (markup, text) => {
    expect(texts(`${lead}<p>${markup}</p>`)).toEqual([leadText, text]);
  });

  it('never makes one figure of two', () => {
    const figures = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }), fc.constantFrom('sup', 'sub'));
    fc.assert(
      fc.property(figures, ([one, other, tag]) => {
        const document = plainPage(`<p>now ${one}<${tag}>${other}</${tag}> counties</p>`);
        const [root] = atOnce(copyOf([document.body], () => undefined, document.defaultView as unknown as Window)).roots;
        expect(root?.textContent).not.toContain(`${one}${other}`);
        expect(root?.textContent?.startsWith(`now ${one}`)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

/** One paragraph and one note, in the dresses that writers and their programs give them. */
const dresses: Record<string, [mark: string, note: string]> = {
  'raised link, list': [
    '<sup id="r1"><a href="#n1">1</a></sup>',
    '<div class="footnotes"><hr><ol><li id="n1"><p>NOTE <a href="#r1">↩</a></p></li></ol></div>',
  ],
  'link around the raised figure': ['<a href="#n1"><sup>1</sup></a>', '<p id="n1"><sup>1</sup> NOTE</p>'],
  'raised brackets': ['<sup>[1]</sup>', '<p>[1] NOTE</p>'],
  'brackets in the line': ['[1]', '<p>[1] NOTE</p>'],
  'raised figure': ['<sup>1</sup>', '<p><sup>1</sup> NOTE</p>'],
  'raised figure, plain number under a heading': ['<sup>1</sup>', '<div class="footnotes"><p>1. NOTE</p></div>'],
  'raised by style': ['<span style="vertical-align: super">1</span>', '<p><span style="vertical-align: super">1</span> NOTE</p>'],
  asterisk: ['*', '<p>*NOTE</p>'],
  'raised asterisk': ['<sup>*</sup>', '<p><sup>*</sup> NOTE</p>'],
  dagger: ['†', '<p>† NOTE</p>'],
  Word: [
    '<a href="#_ftn1" name="_ftnref1"><span class="MsoFootnoteReference">[1]</span></a>',
    '<div id="ftn1"><p class="MsoFootnoteText"><a href="#_ftnref1" name="_ftn1"><span class="MsoFootnoteReference">[1]</span></a> NOTE</p></div>',
  ],
  'DPUB-ARIA': [
    '<a href="#n1" role="doc-noteref">1</a>',
    '<section role="doc-endnotes"><ol><li id="n1">NOTE <a href="#r" role="doc-backlink">Back to content</a></li></ol></section>',
  ],
  Wikipedia: [
    '<sup class="reference" id="cite_ref-1"><a href="#cite_note-1"><span class="cite-bracket">[</span>1<span class="cite-bracket">]</span></a></sup>',
    '<ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-1">^</a></b></span> <span class="reference-text">NOTE</span></li></ol>',
  ],
};

describe('notes', () => {
  const note = 'Families seen at least twice since the spring.';
  const said = (mark: string) => `<p>“We now serve 12${mark} counties and 640 families,” said Dr. Lena Ortiz.</p>`;

  it.each(Object.entries(dresses))('stand apart from the words: %s', (_, [mark, below]) => {
    const { body } = isolated(said(mark) + lead + below.replace('NOTE', note));
    expect(blocksOf(body).map(({ text }) => text)).toEqual([
      '“We now serve 12 counties and 640 families,” said Dr. Lena Ortiz.',
      leadText,
      note,
    ]);
    expect(body.children.at(-1)?.type).toBe('footnoteDefinition');
    expect(markdownOf(body)).toMatch(/12\[\^(1|\\?\*|†)\] counties[\s\S]*\n\[\^\1\]: Families/);
  });

  it.each(Object.entries(dresses))('stay with the article of any page, and out of its quotations: %s', (_, [mark, below]) => {
    const page = `<html><head><title>Clinic Network Grows in Spring</title></head><body><article><h1>Clinic Network Grows in Spring</h1>
      ${said(mark)}${lead.repeat(6)}</article><div>${below.replace('NOTE', note)}</div></body></html>`;
    const url = 'https://quarterly.example.org/clinic';
    const reading = read(plainPage(page, url), { url, anyway: true });
    if (reading.kind !== 'article') throw new Error(reading.kind);
    const [quote] = reading.quotes;
    expect(quote?.text).toBe('We now serve 12 counties and 640 families,');
    expect(quote?.flags).toEqual([{ kind: 'note-mark', block: 0, start: 16, end: 16 }]);
    expect(blocksOf(reading.bulletin.body).at(-1)?.text).toBe(note);
  });

  it('may stand several in one paragraph, and one may have several marks', () => {
    const { body } = isolated(
      `<p>12<sup>3</sup> counties, 640 families,<sup>4</sup> 12 vans.<sup>3,4</sup></p>${lead}<p><sup>3</sup> In May. <sup>4</sup> In June.</p>`,
    );
    expect(markdownOf(body)).toContain('12[^3] counties, 640 families,[^4] 12 vans.[^3][^4]');
    expect(markdownOf(body)).toContain('[^3]: In May.\n\n[^4]: In June.');
  });

  it('are not made of bullets, bold type or links to parts of the page', () => {
    expect(texts(`${lead}<p>* One pier</p><p>* Two piers</p>`)).toEqual([leadText, 'One pier', 'Two piers']);
    expect(texts(`<p>Pumps* and *Date:* lines</p><p>*Contact:* The office</p>`)).toEqual([
      'Pumps* and *Date:* lines',
      '*Contact:* The office',
    ]);
    expect(texts(`<p>See page <a href="#p2">2</a> of it.</p><h2 id="p2">Part two</h2>${lead}`)).toEqual([
      'See page 2 of it.',
      'Part two',
      leadText,
    ]);
  });

  it('show their mark where the note itself is not on the page', () => {
    const { body } = isolated(`<p>It serves 640 families,<sup>4</sup> and more.</p>${lead}`);
    expect(blocksOf(body)[0]?.text).toBe('It serves 640 families, and more.');
    expect(body.children[0]).toMatchObject({ children: [{}, { type: 'footnoteReference', label: '4' }, {}] });
  });
});
