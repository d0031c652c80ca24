import { describe, expect, it } from 'vitest';
import { glance } from '../../src/mailers/glance';
import { recognise } from '../../src/mailers/recognise';
import { atOnce } from '../../src/steps';
import { bodyOf, footers, pageOf, story } from './posts';

const ses = '0100019566ab1c7b-bfc8be60-6348-4cfd-a496-41bbea9170ec-000000';
const wrapped = (n: number) =>
  `<a href="https://links-1.govdelivery.com/CL0/https:%2F%2Fwww.westmark.gov%2Fnews%2Fstory-${n}/1/${ses}/sig=398">story ${n}</a> `;
const sentence =
  'This email was sent to reader@example.com using GovDelivery Communications Cloud on behalf of: City of Westmark';

const bulletins: Record<string, string> = {
  ...Object.fromEntries(Object.entries(footers).map(([name, { html }]) => [`footer: ${name}`, story + html])),
  'links only: four wrapped ones': story + wrapped(1) + wrapped(2) + wrapped(3) + wrapped(4),
  'editor of 2021 and one wrapped link': `<div class="abe-section-block"><div class="abe-column-block">${story}</div></div>${wrapped(1)}`,
  'editor of 2013 and its pixel': `<table class="gd_combo_table"><tr><td data-govdtitle="Main Headline">${story}</td></tr></table><img src="https://links.govdelivery.com/track?enid=abc" width="1" height="1">`,
  'a whole bulletin inside a blockquote': `<p>From the harbor office:</p><blockquote>${story}<p>${sentence}</p></blockquote>`,
  'a mail program added a notice of confidentiality': `${story}<p>${sentence} · 1 Main St</p><p>CONFIDENTIALITY NOTICE: This message is for the sole use of the intended recipient and may contain confidential information. Destroy all copies of the message.</p>`,
  'a blogger added a line below': `${story}<p>${sentence}</p><p>Posted from my phone</p>`,
  'a theme added a list of other stories below': `${story}<p>${sentence}</p><ul>${'<li>Ferry Times for the Winter Season at Westmark Pier</li>'.repeat(15)}</ul>`,
  'a sender at the mailer in the header of a forwarded mail': `<p><b>From:</b> Westmark Health [mailto:health@service.govdelivery.com]<br><b>Sent:</b> Monday, May 7, 2012<br><b>Subject:</b> Records</p>${story}${wrapped(1)}`,
  'a plain-text mail that names no mailer, its addresses as words': `${story.replace(/<[^>]*>/g, '')}<br>${'_'.repeat(72)}<br>SUBSCRIBER SERVICES:<br>Manage Preferences [ https://public.govdelivery.com/accounts/WAWESTMARK/subscriber/edit ] | Unsubscribe [ https://public.govdelivery.com/accounts/WAWESTMARK/subscriber/one_click_unsubscribe ]<br><br>This email was sent to reader@example.com by: City of<br>Westmark · 1 Main St`,
  'the same with addresses in angle brackets and a redirector': `${story.replace(/<[^>]*>/g, '')}<br>Read more &lt;https://lnks.gd/2/35P-3nj&gt;<br>Change them on your Subscriber Preferences Page<br>&lt;https://public.govdelivery.com/accounts/WAWESTMARK/subscriber/new?preferences=true&gt;.`,
  'a plain-text mail with bare addresses': `${story.replace(/<[^>]*>/g, '')}<br>Read more [ https://lnks.gd/l/eyJhbGciOiJIUzI1NiJ9.e30.x ]<br>Unsubscribe<br>${'_'.repeat(72)}<br>${sentence}`,
};

const strangers: Record<string, string> = {
  'a story of the blog itself': story,
  'a sign-up link': `${story}<p><a href="https://public.govdelivery.com/accounts/WAWESTMARK/subscriber/new">Sign up for email updates</a></p>`,
  'a link to a bulletin at the mailer': `${story}<p>See <a href="https://content.govdelivery.com/accounts/WAWESTMARK/bulletins/3edbdd0">the bulletin</a>.</p>`,
  'one wrapped link copied from a mail': story + wrapped(1),
  'a photo hosted by the mailer': `${story}<img src="https://content.govdelivery.com/attachments/fancy_images/WAWESTMARK/2025/03/1/a.png">`,
  'the badge of a sign-up form under a post': `${story}<p><a href="https://public.govdelivery.com/accounts/WAWESTMARK/subscriber/new"><img src="https://content.govdelivery.com/attachments/fancy_images/WAWESTMARK/2020/1/a.png"></a><br>You can unsubscribe at any time.</p>`,
  'an article that quotes the sentence': `${story}<p>The fake mail ended with the line "${sentence}" and looked real.</p><p>Do not click on it.</p>`,
  'an article that ends with the quoted sentence': `${story}<p>The fake mail ended: “${sentence}.”</p>`,
  'an article that sets the sentence off': `${story}<p>The footer of the fake:</p><blockquote>${sentence} · 1 Main St</blockquote>`,
  'an article that warns of the sentence without marks': `${story}<p>The footer reads: ${sentence}. If you see that line in a mail about unpaid tolls, delete it and call the city at once.</p>`,
  'an article about the mailer': `<p>GovDelivery is a system that agencies use. GovDelivery's owner, Granicus, said that hijacked accounts sent phishing.</p>${story}`,
  'a sentence about sending': `${story}<p>The alert was sent through GovDelivery on behalf of the county.</p>`,
  'a newsletter of another mailer': `${story}<p>You are receiving this email because you signed up. Unsubscribe | Manage preferences | View in browser</p>`,
  'a blogger who collects what agencies send': `${story}${wrapped(1)}${wrapped(2)}<p>Every agency here uses GovDelivery Communications Cloud on behalf of its readers, or so they say.</p>`,
  'a guide that says where one unsubscribes': `${story}<p>To stop the mails of the city, unsubscribe: https://public.govdelivery.com/accounts/WAWESTMARK/subscriber/edit</p>`,
  'another mailer’s newsletter with a picture and a page of an agency': `${story}<img src="https://content.govdelivery.com/attachments/fancy_images/WAWESTMARK/2025/03/1/a.png"><p>Sign up on the city’s page https://public.govdelivery.com/topics</p><p>This email was sent to reader@example.com by: Harbor Gazette. Unsubscribe</p>`,
  'nothing at all': '',
};

describe('recognise', () => {
  for (const [name, html] of Object.entries(bulletins)) {
    it(`a bulletin: ${name}`, () => {
      const { mailer, evidence } = atOnce(recognise(bodyOf(html)));
      expect(mailer?.name, JSON.stringify(evidence)).toBe('govdelivery');
      expect(glance(pageOf(html))).toBeDefined();
    });
  }

  for (const [name, html] of Object.entries(strangers)) {
    it(`no bulletin: ${name}`, () => {
      const { mailer, evidence } = atOnce(recognise(bodyOf(html)));
      expect(mailer?.name, JSON.stringify(evidence)).toBeUndefined();
      expect(glance(pageOf(html))).toBeUndefined();
    });
  }

  it('keeps the evidence of a page that is not enough', () => {
    const { evidence } = atOnce(recognise(bodyOf(strangers['a sign-up link'] ?? '')));
    expect(evidence).toEqual([
      { sign: 'account-link', weight: 1, text: 'https://public.govdelivery.com/accounts/WAWESTMARK/subscriber/new' },
    ]);
  });

  it('shows no address and no subscriber in the evidence', () => {
    const html = `${story}<p>${sentence} · 1 Main St</p><a href="https://lnks.gd/l/eyJhbGciOiJIUzI1NiJ9.e30.x/s/3078670442/br/236285728656-l">x</a>`;
    const shown = JSON.stringify(atOnce(recognise(bodyOf(html))).evidence);
    expect(shown).toContain('sent to …');
    expect(shown).not.toMatch(/reader@|3078670442|236285728656/);
  });
});

describe('glance', () => {
  for (const [name, { html, issuer }] of Object.entries(footers).filter(([, { html }]) => /govdelivery comm/i.test(html))) {
    it(`names the agency: ${name}`, () => {
      expect(glance(pageOf(story + html))?.issuer).toBe(issuer);
    });
  }

  it('finds the bulletin among several posts', () => {
    const page = pageOf(story);
    const second = page.createElement('div');
    second.className = 'post-body';
    second.append(...[...pageOf(footers['lower-case g']?.html ?? '').querySelectorAll('p')].map((node) => page.adoptNode(node)));
    page.body.append(second);
    expect(glance(page)).toEqual({ issuer: 'Westmark City Council' });
  });
});
