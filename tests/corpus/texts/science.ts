import { type Agency, type Letter, paragraphs } from '../content';

const tides: Agency = {
  code: 'WMTIDES',
  name: 'Office of Tides and Climate',
  address: ['9 Lantern Point', 'Port Sable, WM 20310', '555-0171'],
  site: 'https://www.tides.example.gov',
};
const statistics: Agency = {
  code: 'USBFS',
  name: 'Bureau of Field Statistics',
  address: ['2 Census Row NE', 'Washington, DC 20212', '1-555-010-0199'],
  site: 'https://www.fieldstatistics.example.gov',
};
const health: Agency = {
  code: 'WMLAKEPHD',
  name: 'Lakemont Public Health District',
  address: ['40 Orchard Street, Suite 3', 'Lakemont, WM 55817'],
  site: 'https://health.lakemont.example.gov',
};

/** Two authors, no quotation marks in the headline, a block quotation with its author under it. */
export const winter: Letter = {
  agency: tides,
  subject: 'Quiet Winter Expected, Forecasters Tell Councils',
  headline: 'Quiet Winter Expected, Forecasters Tell Councils',
  section: 'Outlook',
  byline: 'By Ansel Fairweather and Noor Haddad',
  authors: ['Ansel Fairweather', 'Noor Haddad'],
  dated: { x: 'November 12, 2024', iso: '2024-11-12' },
  sent: '2024-11-12T14:02:55.031Z',
  form: 'article',
  hosted: '3c2e9aa',
  body: [
    ...paragraphs(
      'The Office of Tides and Climate expects a quiet winter along the northern coast, with two or three storms fewer than in an ordinary year and a late start to the ice.',
      'The outlook, presented to the coastal councils on Monday, rests on a warm patch of water the size of Lakemont County that has been drifting toward the straits since August.',
    ),
    {
      t: 'quote',
      x: 'A quiet winter is not an empty one. One storm at spring tide is worth ten at neap.',
      by: '— Dr. Imelda Okafor, chief forecaster',
    },
    { t: 'h', x: 'What the councils asked' },
    ...paragraphs(
      '«Garrick Stone|Do we still need the sandbags?» asked Councilman Garrick Stone of Dunmore.',
      '«Imelda Okafor|You need them where you can reach them,» Okafor replied. She said the office would rather be thanked for caution than forgiven for confidence.',
      'According to Noor Haddad, who keeps the ice record, the harbor at Lakemont has frozen before Dec. 20 in only four of the past fifteen years.',
      'The full outlook, with tide tables for each harbor, is in the [winter report](https://www.tides.example.gov/outlook/winter-2024.pdf) and on the [storm page](https://www.tides.example.gov/storms#north).',
    ),
  ],
};

/** A statistical release: tables, a caption, notes. */
export const wages: Letter = {
  agency: statistics,
  subject: 'Harvest Wages, Third Quarter 2023',
  headline: 'Harvest Wages, Third Quarter 2023',
  dated: { x: 'October 19, 2023', iso: '2023-10-19' },
  sent: '2023-10-19T12:30:00.412Z',
  form: 'release',
  body: [
    { t: 'maybe', x: 'EMBARGOED UNTIL 8:30 A.M. (ET), THURSDAY, OCTOBER 19, 2023' },
    ...paragraphs(
      'Median hourly wages in harvest work rose 1.9 percent in the third quarter, to $18.42, the Bureau of Field Statistics reported today. Over the year the increase was 5.2 percent.',
      'Wages rose in fourteen of the sixteen crop groups. They fell in hops (-0.6 percent) and were unchanged in hay & silage.',
    ),
    {
      t: 'table',
      caption: 'Table A. Median hourly wages by crop group, not seasonally adjusted',
      head: ['Crop group', 'Q2 2023', 'Q3 2023', 'Change'],
      rows: [
        ['Tree fruit', '$18.10', '$18.77', '+3.7%'],
        ['Berries', '$17.95', '$18.20', '+1.4%'],
        ['Hops', '$19.02', '$18.91', '-0.6%'],
        ['Hay & silage', '$17.40', '$17.40', '0.0%'],
      ],
    },
    { t: 'h', x: 'Technical note' },
    ...paragraphs(
      'Estimates are based on a sample of 4,120 farms. The response rate was 71.3 percent. Figures for the second quarter have been revised; see [revisions](https://www.fieldstatistics.example.gov/wages/revisions.htm?year=2023&table=a#q2).',
      'The Harvest Wages release for the fourth quarter is scheduled to be published on January 25, 2024, at 8:30 a.m. (ET).',
    ),
  ],
};

/** Hard-wrapped plain text with links in brackets and a list. */
export const recall: Letter = {
  agency: health,
  subject: 'Recall: Orchard Lane Apple Butter, Lots 311 to 340',
  headline: 'Recall: Orchard Lane Apple Butter, Lots 311 to 340',
  dated: { x: 'September 3, 2021', iso: '2021-09-03' },
  sent: '2021-09-03T20:10:00.000Z',
  form: 'article',
  hosted: '2ef10bc',
  body: [
    ...paragraphs(
      'The Lakemont Public Health District asks people not to eat Orchard Lane apple butter from lots 311 to 340, sold in half-pint jars between Aug. 9 and Aug. 30 at farm stands in Lakemont and Dunmore.',
      'Three people who ate from these jars fell ill last week. All three are at home and recovering. Inspectors found a pressure gauge at the cannery that read eleven degrees too high.',
      "«Rosalind Achterberg|The gauge had been right for nineteen years, and everyone trusted it,» said Dr. Rosalind Achterberg, the district's health officer. «+|Throw the jar away even if you have already eaten half of it and feel fine.»",
      'The lot number is stamped on the lid. Jars can be returned to any farm stand for a refund. A [list of farm stands](https://health.lakemont.example.gov/recalls/orchard-lane/stands) and [answers to common questions](https://health.lakemont.example.gov/recalls/orchard-lane/faq) are on the website of the district.',
    ),
    { t: 'p', x: 'Call a doctor at once if you have eaten from one of the jars and notice:' },
    {
      t: 'list',
      items: [
        'double vision or drooping eyelids',
        'trouble swallowing or speaking',
        'weakness that moves downward from the shoulders',
      ],
    },
    { t: 'p', x: 'Doctors can reach the district at any hour at 555-0160.' },
  ],
};

/** A list of recommendations, nested, numbered; a button at the end. */
export const smoke: Letter = {
  agency: health,
  subject: 'Wildfire smoke: what to do this week',
  headline: 'Wildfire smoke: what to do this week',
  dated: { x: 'August 21, 2023', iso: '2023-08-21' },
  sent: '2023-08-21T17:44:09.870Z',
  form: 'article',
  preheader: 'Close windows in the afternoon, open them at dawn, and check on a neighbor.',
  body: [
    ...paragraphs(
      'Smoke from the Tamarack fires will reach the valley on Tuesday afternoon and stay until the wind turns, probably on Friday. Air on Wednesday is expected to be __very unhealthy__ east of the river.',
      '**Who should take care first:** children, people over 65, people who are pregnant, and anyone with asthma, heart disease or diabetes.',
    ),
    { t: 'h', x: 'Four steps, in this order', level: 3 },
    {
      t: 'list',
      ordered: true,
      items: [
        'Close windows and doors by noon.',
        {
          x: 'Make one room clean:',
          sub: ['tape a furnace filter to a box fan', 'keep candles, incense and frying for another week'],
        },
        'Wear a fitted respirator outdoors; a cloth mask does not help.',
        'Open the windows at dawn, when the air is cleanest.',
      ],
    },
    {
      t: 'p',
      x: '«Achterberg|The best filter is the one you turn on before you smell anything,» Achterberg said, «+|not after.»',
    },
    { t: 'button', x: 'See the smoke map for your street', href: 'https://health.lakemont.example.gov/smoke/map' },
  ],
};
