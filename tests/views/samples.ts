import type { Root } from 'mdast';
import type { Anyway, Found, Quote } from '../../src/model';
import { defaults, type Settings } from '../../src/settings';
import { blocksOf } from '../../src/text/blocks';

/** Invented bulletins for the tests of the views. */
export const settings: Settings = structuredClone(defaults);

const p = (...texts: string[]): Root['children'][number] => ({
  type: 'paragraph',
  children: texts.map((value) => ({ type: 'text', value })),
});

const body: Root = {
  type: 'root',
  children: [
    p(
      'Harbor Commissioner Lena Okafor met her counterpart from Eastmark, Tobias Lindqvist, at the Old Customs House today, where the two discussed how the ports on both sides of the strait will share the cost of dredging the northern channel.',
    ),
    p('“Eastmark’s pilots are absolutely critical to us, and we very much appreciate what they do,” Okafor said.'),
    p(
      '“We are working in a crowded strait where, , the council is calling on both ports to take the lead, and you have done just that, sir,” she told Lindqvist.',
    ),
    { type: 'heading', depth: 2, children: [{ type: 'text', value: 'A shared channel' }] },
    {
      type: 'paragraph',
      children: [
        { type: 'text', value: 'The ' },
        { type: 'link', url: 'https://harbor.westmark.example/plan', children: [{ type: 'text', value: 'channel plan' }] },
        { type: 'text', value: ' was agreed in ' },
        { type: 'emphasis', children: [{ type: 'text', value: 'less than a month' }] },
        {
          type: 'text',
          value:
            '. “You challenged us to step up on dredging,” Lindqvist said, “and I say to you that we have, we are, and we will.”',
        },
      ],
    },
    {
      type: 'paragraph',
      children: [
        {
          type: 'image',
          url: 'https://harbor.westmark.example/handshake.jpg',
          alt: 'Okafor and Lindqvist shake hands in front of the Old Customs House',
        },
      ],
    },
    p('The Harbor Administration will publish its soundings every week. The figures for the first quarter:'),
    {
      type: 'table',
      align: ['left', 'right', 'right', 'right'],
      children: [
        ['Berth', 'Depth (m)', 'Change', 'Ships'],
        ['North mole', '11.4', '+0.3', '212'],
        ['Customs quay', '9.8', '−0.1', '148'],
      ].map((cells) => ({
        type: 'tableRow',
        children: cells.map((value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
      })),
    },
    { type: 'heading', depth: 2, children: [{ type: 'text', value: 'What comes next' }] },
    {
      type: 'list',
      ordered: false,
      children: ['Soundings of the northern channel in April', 'A joint pilots’ school from autumn'].map((text) => ({
        type: 'listItem',
        children: [p(text) as never],
      })),
    },
    p('Okafor called the agreement “a good day for everyone who lives off the strait.”'),
  ],
};

/** A quotation of the sample body, found by its words; `parts` are joined as a split quotation. */
export function quoteOf(root: Root, parts: string[], more: Partial<Quote> = {}): Quote {
  const blocks = blocksOf(root);
  const spans = parts.map((part) => {
    const block = blocks.find(({ text }) => text.includes(part));
    if (!block) throw new Error(`not in the sample: ${part}`);
    const start = block.text.indexOf(part);
    return { block: block.index, start, end: start + part.length };
  });
  return {
    text: parts.join(' '),
    spans,
    kind: 'direct',
    flags: [],
    score: 1,
    key: true,
    why: [],
    paragraph: blocks[spans[0]!.block]?.paragraph,
    ...more,
  };
}

const okafor = { name: 'Lena Okafor', role: 'Harbor Commissioner', mention: 'she' };
const lindqvist = { name: 'Tobias Lindqvist', role: 'Eastmark Port Director', mention: 'Lindqvist' };
const gap = quoteOf(
  body,
  [
    'We are working in a crowded strait where, , the council is calling on both ports to take the lead, and you have done just that, sir,',
  ],
  { speaker: okafor, addressee: lindqvist },
);
const gapAt = gap.spans[0]!.start + gap.text.indexOf(', ,');

export const bulletin: Found = {
  kind: 'bulletin',
  mailer: { name: 'govdelivery', account: 'WESTMARKHARBOR', bulletinId: '20250306.12345678', evidence: [] },
  repost: {
    host: 'blogger',
    blog: { title: 'Strait Notes', url: 'https://strait-notes.blogspot.com/' },
    url: 'https://strait-notes.blogspot.com/2025/03/okafor-lindqvist-discuss-dredging.html',
    title: 'Okafor, Lindqvist Discuss Sharing the Cost of the Northern Channel',
    author: 'straitwatcher',
    published: '2025-03-07T08:12:00+01:00',
  },
  bulletin: {
    form: 'article',
    title: 'Okafor, Eastmark Counterpart Discuss Sharing the Cost of the Northern Channel',
    issuer: 'Harbor Administration of Westmark',
    authors: [{ name: 'Maren Dahl', affiliation: 'Westmark Harbor News' }],
    section: 'News',
    issued: '2025-03-06',
    language: 'en',
    original: { url: 'https://harbor.westmark.example/news/2025/okafor-lindqvist', from: 'headline-link' },
    hosted: { url: 'https://content.govdelivery.com/accounts/WESTMARKHARBOR/bulletins/3d5a1f2' },
    body,
    words: 184,
    minutes: 1,
    provenance: {
      title: { from: 'headline' },
      authors: { from: 'byline', text: 'March 6, 2025 | By Maren Dahl' },
      issuer: { from: 'sent-on-behalf-of', text: 'on behalf of: Harbor Administration of Westmark' },
      issued: { from: 'byline', text: 'March 6, 2025 | By Maren Dahl' },
      original: { from: 'headline-link' },
    },
  },
  quotes: [
    quoteOf(body, ['You challenged us to step up on dredging,', 'and I say to you that we have, we are, and we will.'], {
      speaker: lindqvist,
      cue: 'said',
    }),
    quoteOf(body, ['Eastmark’s pilots are absolutely critical to us, and we very much appreciate what they do,'], {
      speaker: okafor,
      cue: 'said',
    }),
    { ...gap, flags: [{ kind: 'gap', block: gap.spans[0]!.block, start: gapAt, end: gapAt + 3 }] },
    quoteOf(body, ['a good day for everyone who lives off the strait.'], { kind: 'fragment', key: false, speaker: okafor }),
  ],
  people: [],
  warnings: [{ kind: 'words-missing', text: 'where, , the council' }],
  notes: [
    {
      step: 'furniture',
      reason: 'stay-connected',
      text: 'Share | Follow us | Harbor TV',
      removed: { before: 0, nodes: [p('Share | Follow us | Harbor TV')] },
    },
    {
      step: 'furniture',
      reason: 'sent-by-footer',
      text: 'This email was sent using GovDelivery Communications Cloud on behalf of: Harbor Administration of Westmark',
      removed: {
        before: body.children.length,
        nodes: [p('This email was sent using GovDelivery Communications Cloud on behalf of: Harbor Administration of Westmark')],
      },
    },
    { step: 'recall', reason: 'put-back', text: 'A paragraph that Readability would have dropped' },
  ],
};

/** Nothing known but the words. */
export const bare: Anyway = {
  kind: 'article',
  repost: { host: 'web', blog: {}, url: 'https://notes.example/a' },
  bulletin: {
    form: 'notice',
    title: 'Notice',
    authors: [],
    body: { type: 'root', children: [p('The ferry does not run on Sunday.')] },
    words: 7,
    minutes: 1,
    provenance: {},
  },
  quotes: [],
  people: [],
  warnings: [{ kind: 'not-isolated' }, { kind: 'still-loading' }],
  notes: [],
};

/** Long names, right to left, several doubts at once. */
export const arabic: Found = {
  ...bulletin,
  repost: { ...bulletin.repost!, blog: { title: 'مدونة المضيق لأخبار الموانئ والملاحة والصيد في الساحل الشمالي' } },
  bulletin: {
    ...bulletin.bulletin,
    title: 'إدارة الموانئ تعلن خطة جديدة لتعميق القناة الشمالية بالتعاون مع الجانب الشرقي من المضيق خلال هذا العام والعام القادم',
    issuer: 'إدارة موانئ ويستمارك وشؤون الملاحة والصيد البحري وحماية الساحل الشمالي',
    authors: [{ name: 'مارين دال' }, { name: 'ليلى حسن' }, { name: 'يوسف العبدالله' }],
    language: 'ar',
    original: undefined,
    body: {
      type: 'root',
      children: [p('قالت المفوضة لينا أوكافور: «هذا يوم جيد لكل من يعيش على المضيق».'), p('ستنشر الإدارة القياسات كل أسبوع.')],
    },
  },
  quotes: [
    quoteOf(
      { type: 'root', children: [p('قالت المفوضة لينا أوكافور: «هذا يوم جيد لكل من يعيش على المضيق».')] },
      ['هذا يوم جيد لكل من يعيش على المضيق'],
      { speaker: { name: 'لينا أوكافور', role: 'مفوضة الموانئ', mention: 'لينا أوكافور' } },
    ),
  ],
  warnings: [
    { kind: 'out-of-character' },
    { kind: 'link-mismatch', text: 'harbor.westmark.example → login.example' },
    { kind: 'truncated' },
  ],
};

/** A digest of several stories. */
export const digest: Found = {
  ...bulletin,
  bulletin: {
    ...bulletin.bulletin,
    form: 'digest',
    title: 'This Week at the Harbor',
    section: undefined,
    body: {
      type: 'root',
      children: [
        { type: 'heading', depth: 2, children: [{ type: 'text', value: 'New cranes at the north mole' }] },
        p('Two cranes arrive in May. They lift forty tonnes each.'),
        { type: 'heading', depth: 2, children: [{ type: 'text', value: 'Pilots’ school opens its doors' }] },
        p('Applications close on April 30. The course takes two years.'),
        { type: 'heading', depth: 2, children: [{ type: 'text', value: 'Fish market moves' }] },
        p('The market moves to the Customs quay on Monday.'),
      ],
    },
    items: [
      { title: 'New cranes at the north mole', url: 'https://harbor.westmark.example/cranes', date: '2025-03-04', block: 0 },
      { title: 'Pilots’ school opens its doors', url: 'https://harbor.westmark.example/school', block: 2 },
      { title: 'Fish market moves', block: 4 },
    ],
  },
  quotes: [],
  warnings: [],
};
