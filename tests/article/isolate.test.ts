import { describe, expect, it } from 'vitest';
import { frame } from '../../src/mailers/govdelivery/frame';
import { isolated, lead, leadText, texts } from './page';

describe('layout', () => {
  it('reads nested layout tables as one column', () => {
    const markup = `<table><tr><td><table role="presentation"><tr><td>${lead}</td></tr></table></td></tr>
      <tr><td width="50%"><h2>Left story</h2>Text of the left story.</td><td><h2>Right story</h2>Text of the right story.</td></tr></table>`;
    expect(texts(markup)).toEqual([leadText, 'Left story', 'Text of the left story.', 'Right story', 'Text of the right story.']);
  });

  it('reads a row of pictures over a row of texts column by column', () => {
    const markup = `${lead}<table><tr><td><img src="a.png" alt="A"></td><td><img src="b.png" alt="B"></td></tr>
      <tr><td>About A, in words.</td><td>About B, in words.</td></tr></table>`;
    const kinds = isolated(markup).body.children.map((child) => JSON.stringify(child).match(/"alt":"\w"|About \w/)?.[0]);
    expect(kinds.slice(1)).toEqual(['"alt":"A"', 'About A', '"alt":"B"', 'About B']);
  });

  it.each([
    ['with header cells', '<table><tr><th>Date</th><th>Street</th></tr><tr><td>March 10</td><td>Oak</td></tr></table>'],
    [
      'with header cells, called a presentation',
      '<table role="presentation"><tr><th>Date</th><th>Pier</th></tr><tr><td>March 10</td><td>Oak</td></tr></table>',
    ],
    [
      'of figures',
      '<table><tr><td>Crop</td><td>Q2</td><td>Q3</td></tr><tr><td>Hops</td><td>$19.02</td><td>$18.91</td></tr><tr><td>Hay</td><td>$17.40</td><td>$17.40</td></tr></table>',
    ],
  ])('keeps a data table %s', (_, table) => {
    expect(isolated(lead + table).body.children.map((child) => child.type)).toEqual(['paragraph', 'table']);
  });

  it('keeps picture, heading, text and link of a news card together', () => {
    const card =
      '<table><tr><td><img src="a.jpg" alt="New wing" width="180"></td><td><h2><a href="/wing">Library opens</a></h2><span>Opens Saturday. <a href="/wing">Read more</a></span></td></tr></table>';
    const [, picture, heading, text] = isolated(lead + card).body.children;
    expect(picture).toMatchObject({
      children: [{ type: 'image', alt: 'New wing', url: 'https://harbor-watch.blogspot.com/2025/03/a.jpg' }],
    });
    expect(heading).toMatchObject({
      type: 'heading',
      children: [{ type: 'link', url: 'https://harbor-watch.blogspot.com/wing' }],
    });
    expect(text).toMatchObject({ children: [{ value: 'Opens Saturday. ' }, { type: 'link' }] });
  });

  it('parts paragraphs at double line breaks and keeps single ones', () => {
    expect(texts('One line<br>and another<br><br>Second paragraph<br>&nbsp;<br>Third')).toEqual([
      'One line\nand another',
      'Second paragraph',
      'Third',
    ]);
  });

  it('gives every block inside one link its own link', () => {
    const { body } = isolated(`${lead}<a href="https://example.gov/x"><h3>Story</h3><div>Summary of it</div></a>`);
    expect(body.children.slice(1).map((child) => 'children' in child && child.children[0])).toMatchObject([
      { type: 'link', url: 'https://example.gov/x' },
      { type: 'link', url: 'https://example.gov/x' },
    ]);
  });

  it('takes a block quote around everything for the indent of a forwarded mail', () => {
    expect(isolated(`<blockquote class="gmail_quote">${lead}<p>More.</p></blockquote>`).body.children[0]?.type).toBe('paragraph');
    expect(isolated(`${lead}<blockquote>Brief words.</blockquote>`).body.children[1]?.type).toBe('blockquote');
  });

  it('makes lists of lines that begin with a bullet', () => {
    const list = { type: 'list', children: [{}, {}] };
    expect(isolated(`${lead}<p>• first thing</p><p>•&nbsp; second thing</p>`).body.children[1]).toMatchObject(list);
    expect(isolated(`${lead}<p>- first thing<br>- second thing</p>`).body.children[1]).toMatchObject(list);
  });
});

describe('plain-text mail', () => {
  it('joins the wrapped lines of a forwarded mail, whose subject was written on one', () => {
    const lines = [
      'Subject: Planned repairs of the northern pier near Westmark Village, weather permitting, October 12-16',
      'Date: Fri, 9 Oct 2020 22:30:45 -0600',
      '',
      'The Harbor Administration of Westmark will repair the northern pier in',
      'the second week of October, and ferries to the outer islands will leave',
      'from the old dock until then. The work goes ahead only if the wind and',
      'the waves above the harbor bar allow it.',
      '',
      'The pier was last repaired in 1911. Since then some nine hundred boats a',
      'year have come alongside, and the crew has dried its planks for two long',
      'summers.',
      '[image: the pier at low water, with the old dock behind it at dusk now]',
      '----------------------------------------------------------------------',
    ];
    const found = texts(`<div>${lines.join('<br>')}</div>`);
    expect(found).toContain(
      'The Harbor Administration of Westmark will repair the northern pier in the second week of October, and ferries to the outer islands will leave from the old dock until then. The work goes ahead only if the wind and the waves above the harbor bar allow it.',
    );
    expect(found.join(' ')).not.toMatch(/October 12-16 Date|now] ---/);
  });

  it('joins hard-wrapped lines and leaves short ones apart', () => {
    const mail = `Starting Monday, nine of our twenty-two bus routes will change. We are
short of six drivers, and rather than cancel a route each morning without
warning we have redrawn the map so that the drivers we have can reach every
stop in the valley.

Ramona Kessler
Superintendent`;
    const [first, second] = texts(mail);
    expect(first).not.toContain('\n');
    expect(first).toContain('We are short of six drivers');
    expect(second).toBe('Ramona Kessler\nSuperintendent');
  });

  it('leaves the rule above the footer of a plain-text mail on a line of its own', () => {
    const mail = `Starting Monday, nine of our twenty-two bus routes will change. We are
short of six drivers, and rather than cancel a route each morning without
warning we have redrawn the map so that the drivers we have can reach every
stop in the valley.

${'_'.repeat(72)}
SUBSCRIBER SERVICES:`;
    expect(texts(mail, { furniture: frame.furniture })).toHaveLength(1);
  });

  it('turns addresses in brackets into links', () => {
    const { body } = isolated(
      'A list of stands [ https://example.gov/stands ] is online.<br><br>Read the notice [<br>https://example.gov/notice<br>]<br><br>Thanks to all.',
    );
    expect(body.children).toMatchObject([
      {
        children: [
          { value: 'A list of ' },
          { type: 'link', url: 'https://example.gov/stands', children: [{ value: 'stands' }] },
          { value: ' is online.' },
        ],
      },
      { children: [{ type: 'link', url: 'https://example.gov/notice', children: [{ value: 'Read the notice' }] }] },
      {},
    ]);
  });
});

describe('hidden text', () => {
  it.each([
    ['display', '<span style="display:none">HIDDEN</span>'],
    ['the hidden attribute', '<p hidden>HIDDEN</p>'],
    ['a preheader of zero size', '<div style="font-size:1px;max-height:0px;overflow:hidden;opacity:0">HIDDEN</div>'],
    ['a tiny font, inherited', '<div style="font-size:1px"><span>HIDDEN</span></div>'],
    ['mso-hide', '<p style="mso-hide:all">HIDDEN</p>'],
    ['the colour of its ground', '<table><tr><td bgcolor="#fff" style="color:#FFFFFF">HIDDEN</td></tr></table>'],
    ['a class of the page’s style sheet', '<p class="mobile-hide">HIDDEN</p>'],
    ['a conditional comment', '<!--[if mso]><p>HIDDEN</p><![endif]-->'],
  ])('is dropped: by %s', (_, markup) => {
    expect(texts(markup + lead, {}, '<style>.mobile-hide{display:none}</style>')).toEqual([leadText]);
  });

  it('is told from text that only looks like it', () => {
    const style = '<style>@media (max-width:480px){.wide{display:none}}.late{display:none}.late{display:block}</style>';
    const markup = `<div style="font-size:0"><p style="font-size:16px">Reset size.</p></div><p class="wide">On wide screens.</p><p class="late">Shown again.</p>
      <table><tr><td bgcolor="#0b5394"><a href="https://example.gov" style="color:#0b5394">Button of one colour</a></td></tr></table>`;
    expect(texts(markup + lead, {}, style)).toEqual([
      'Reset size.',
      'On wide screens.',
      'Shown again.',
      'Button of one colour',
      leadText,
    ]);
  });

  it('can be put back from its note', () => {
    const { notes } = isolated(`${lead}<p style="display:none">See what is new</p>`);
    expect(notes).toContainEqual({
      step: 'hidden',
      reason: 'display-none',
      text: 'See what is new',
      removed: { before: 1, nodes: [{ type: 'paragraph', children: [{ type: 'text', value: 'See what is new' }] }] },
    });
  });
});

describe('pictures', () => {
  it('drops pixels and spacers, keeps pictures with their own bytes', () => {
    const data = 'data:image/png;base64,iVBORw0KGgo=';
    const markup = `${lead}<img src="https://links.govdelivery.com/track?enid=x" width="1" height="1"><img src="spacer.gif"><img src="p.png" style="height:1px"><img src="${data}" alt="Chart">`;
    expect(isolated(markup).body.children.slice(1)).toEqual([
      { type: 'paragraph', children: [{ type: 'image', url: data, alt: 'Chart' }] },
    ]);
  });
});

describe('links', () => {
  it('lets no text of the page into an address where a quotation mark was lost', () => {
    const markup = `${lead}<p>What follows says it: <a href="https://harbor.example.gov/a b' id='c'><p>More">the report</a> of the port.</p>`;
    expect(JSON.stringify(isolated(markup).body)).toContain(
      '"url":"https://harbor.example.gov/a%20b\'%20id=\'c\'%3E%3Cp%3EMore"',
    );
  });

  it('lets only web and mail addresses through', () => {
    const markup = `${lead}<p>The links that follow lead nowhere, but for one: <a href="javascript:alert(1)">a</a> <a href="data:text/html,x">b</a> <a href="#top">c</a> <a href="mailto:press@example.gov">d</a> <a href="vbscript:x">e</a></p>`;
    expect(JSON.stringify(isolated(markup).body).match(/"url":"[^"]*"/g)).toEqual(['"url":"mailto:press@example.gov"']);
  });

  it('warns of a link that names another site than the one it leads to', () => {
    const markup = `${lead}<p><a href="https://evil.example.com/x">www.irs.gov</a> <a href="https://www.irs.gov/forms">irs.gov</a></p>`;
    expect(isolated(markup).warnings).toEqual([{ kind: 'link-mismatch', text: 'www.irs.gov → evil.example.com' }]);
  });

  it('takes the addressee out of text and addresses', () => {
    const markup = `${lead}<p>Dear ann@example.com, <a href="https://example.gov/?email=ann@example.com">open</a></p>`;
    expect(JSON.stringify(isolated(markup, { recipients: ['ann@example.com'] }))).not.toContain('ann@example.com');
  });
});

describe('the opening', () => {
  it('reads section, headline, byline and date, and leaves them out of the body', () => {
    const { body, opening } = isolated(
      `<p>Outlook</p><h1>New Dock Opens</h1><p>March 6, 2025 | By Lena Ortiz and Noor Haddad</p>${lead}`,
      { title: 'Fwd: New Dock Opens' },
    );
    expect(body.children).toHaveLength(1);
    expect(opening).toMatchObject({
      section: 'Outlook',
      headline: 'New Dock Opens',
      issued: '2025-03-06',
      authors: [{ name: 'Lena Ortiz' }, { name: 'Noor Haddad' }],
    });
  });

  it('leaves a subtitle and a greeting where they are', () => {
    expect(
      texts(`<h1>New Dock Opens</h1><h2>Ferries move next week</h2><p>Dear neighbors,</p>${lead}`, { title: 'New Dock Opens' }),
    ).toEqual(['Ferries move next week', 'Dear neighbors,', leadText]);
  });

  it('does not take the dates of a digest for its own', () => {
    const item = (n: number): string =>
      `<p><a href="https://example.gov/${n}">Story number ${n} of the day</a></p><p>03/0${n}/2025 04:03 PM EDT</p>${lead}`;
    const { body, opening } = isolated(item(1) + item(2) + item(3), { title: 'Daily Digest' });
    expect(opening.issued).toBeUndefined();
    expect(body.children).toHaveLength(9);
  });
});

describe('too much of it', () => {
  it('flattens what is nested deeper than Readability bears, without losing words', () => {
    const deep = `${'<div>'.repeat(300)}<p>Deep one.</p><p>Deep two.</p>${'</div>'.repeat(300)}`;
    const { body, warnings } = isolated(lead + deep);
    expect(body.children).toHaveLength(3);
    expect(warnings).toEqual([{ kind: 'too-large' }]);
  });

  it('gives the text alone where there are too many elements', () => {
    const { body, warnings } = isolated(`${lead}${'<i></i>'.repeat(31_000)}`);
    expect(body.children).toEqual([{ type: 'paragraph', children: [{ type: 'text', value: leadText }] }]);
    expect(warnings).toEqual([{ kind: 'too-large' }]);
  });
});

it('keeps a bulletin of a few words', () => {
  expect(texts('<p>Offices close at noon.</p>')).toEqual(['Offices close at noon.']);
});

describe('what stays in the text', () => {
  it('a paragraph that begins with a mark and has no other beside it', () => {
    const lone = `${lead}<p>* One pallet went to the north pier.</p>${lead}<p>• <b>When:</b> Thursday at noon.</p>`;
    expect(texts(lone)).toEqual([leadText, '* One pallet went to the north pier.', leadText, '• When: Thursday at noon.']);
  });

  it.each(['id="gd_ab_footer"', 'data-govdtitle="Footer"', 'class="main-footer"'])(
    'the release that an agency wrote into the box called footer: %s',
    (box) => {
      const post = `<table><tr><td><h1>Dock opens</h1></td></tr><tr><td ${box}>${lead}<p>It will be busy.</p></td></tr></table>`;
      expect(texts(post)).toEqual(['Dock opens', leadText, 'It will be busy.']);
    },
  );

  it('but what a footer says of the mail itself leaves', () => {
    const post = `<h1>Dock opens</h1>${lead}<div id="footer"><p>This message is paid for by the Harbor Administration. It was written at the pier.</p></div>`;
    expect(texts(post)).toEqual(['Dock opens', leadText]);
  });
});

describe('the frame goes whole', () => {
  it('fields of a release in the text part of a mail', () => {
    const fields =
      '*For Immediate Release:*<br><br>*Date:* December 28, 2023<br><br>*Contact:* Jo Rubin<br><br>*Phone:* 307-555-0177<br><br>';
    const { opening } = isolated(`<div>Dock opens<br><br>${fields}</div>${lead}`, { title: 'Dock opens' });
    expect(opening.issued).toBe('2023-12-28');
    expect(texts(`<div>Dock opens<br><br>${fields}</div>${lead}`, { title: 'Dock opens' })).toEqual([leadText]);
  });

  it('networks one a line, with their heading', () => {
    const rows = ['Facebook', 'X', 'LinkedIn'].map((name) => `<p><a href="https://example.org/${name}">${name}</a></p>`).join('');
    expect(texts(`${lead}<h2>Keep in Touch!</h2>${rows}`)).toEqual([leadText]);
    expect(texts(`${lead}<h2>Where to look</h2>${rows}${lead}`)).toHaveLength(6);
  });

  it('an address in the middle of a sentence becomes its link', () => {
    const post = `<div>The work is described at<br>the county's page &lt;https://www.westmark.example.gov/weir&gt; and<br>cost less than was feared.</div>${lead}`;
    expect(texts(post)[0]).toBe("The work is described at\nthe county's page and cost less than was feared.");
    expect(JSON.stringify(isolated(post).body)).toContain('"url":"https://www.westmark.example.gov/weir"');
  });

  it('what a mail program writes for pictures and bullets without words', () => {
    expect(texts(`<p>[image: The pier]</p><p>-</p>${lead}<p>.</p>`)).toEqual([leadText]);
  });
});
