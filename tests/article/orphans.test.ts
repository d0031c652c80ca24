import { describe, expect, it } from 'vitest';
import { frame } from '../../src/mailers/govdelivery/frame';
import { lead, leadText, texts } from './page';

const around = frame;
const footer =
  '<p>This email was sent to reader@example.org using GovDelivery Communications Cloud on behalf of: Harbor Administration of Westmark</p>';
const more = lead.replace('fourth', 'fifth');
const moreText = leadText.replace('fourth', 'fifth');

/** What stands around a release and is none of its words; each once below it, or above. */
const frames: [what: string, frame: { above?: string; below?: string }][] = [
  [
    'a heading with one link a line',
    {
      below:
        '<h3>Keep in Touch!</h3><p><a href="https://www.facebook.com/x">Facebook</a></p><p><a href="https://twitter.com/x">Twitter</a></p><p><a href="https://www.example.gov/">www.example.gov</a></p>',
    },
  ],
  [
    'the same on lines of one paragraph',
    {
      below:
        '<p><b>Keep in Touch</b><br><a href="https://www.facebook.com/x">Facebook</a><br><a href="https://www.instagram.com/x">Instagram</a></p>',
    },
  ],
  [
    'buttons of a poll',
    {
      below:
        '<p>Was this information helpful?</p><p><a href="https://survey.example/y">Yes</a></p><p><a href="https://survey.example/n">No</a></p>',
    },
  ],
  [
    'a poll in one line',
    {
      below:
        '<p>Did you find this bulletin useful? <a href="https://survey.example/y">Yes</a> | <a href="https://survey.example/n">No</a></p>',
    },
  ],
  [
    'the service notice on two lines',
    { below: '<p>This service is provided to you by<br>Harbor Administration of Westmark.</p>' },
  ],
  [
    'the service notice in two paragraphs',
    { below: '<p>This service is provided to you by</p><p>Harbor Administration of Westmark</p>' },
  ],
  [
    'a row of languages',
    { above: '<p><a href="https://content.govdelivery.com/accounts/WM/bulletins/3e0a1b2">Read this message in English</a></p>' },
  ],
  [
    'the same in Spanish',
    { above: '<p><a href="https://content.govdelivery.com/accounts/WM/bulletins/3e0a1b2">Lea este mensaje en español</a></p>' },
  ],
  ['a row to tap', { below: '<p><a href="tel:+13125550161">Tap to call 312-555-0161</a></p>' }],
  [
    'a picture and a name at the top',
    {
      above:
        '<p><img src="https://content.govdelivery.com/attachments/fancy_images/WM/2025/03/1/header_original.png" alt="Harbor Administration of Westmark logo"></p><p>Harbor Administration of Westmark</p>',
    },
  ],
  ['the first words repeated as a teaser', { above: `<p>${leadText.split(' ').slice(0, 12).join(' ')}…</p>` }],
];

describe('what stands around a release goes whole', () => {
  it.each(frames)('%s', (_, { above = '', below = '' }) => {
    expect(texts(`${above}${lead}${more}${below}${footer}`, { ...around, title: 'Dock opens' })).toEqual([leadText, moreText]);
  });

  it('and a contact block goes whole with the end mark above it', () => {
    const contact = '<p>###</p><p><b>Media Contact:</b><br>Office of Communications<br>312-555-0161</p>';
    expect(texts(`${lead}${more}${contact}${footer}`, around)).toHaveLength(2);
  });
});
