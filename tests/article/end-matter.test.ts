import { describe, expect, it } from 'vitest';
import { frame } from '../../src/mailers/govdelivery/frame';
import { isolated, lead, leadText, texts } from './page';

const more =
  '<p>Three years of work went into it, and the council paid for the cranes, which came by sea in June and were set up by a crew of twelve.</p>';
const body = `${lead}${more}`;

describe('what a release writes for editors below its end', () => {
  it.each([
    '<p>###</p>',
    '<p>-30-</p><p>About the Harbor<br>The Harbor Administration runs four docks.</p>',
    '<p># # #</p><p>Office of Communications, 555-0177</p>',
    '<p>##</p>',
    '<p>Media contact: Ada Lindqvist, 555-0100</p>',
    '<p>Contacto: Lcda. Alma Ríos, 787-555-0180</p>',
    '<p>Contact:<br>Ada Lindqvist<br>ada@westmark.example.gov</p>',
    '<p>For media inquiries: Sgt. Ada Lindqvist, 555-0100</p>',
    '<p>Relaciones públicas: 787-555-0119</p>',
    '<p>ENDS</p><p>Notes to editors</p><p>The port has four docks.</p><p>Press office: 01632 960 311</p>',
    '<p>– end –</p>',
    '<p>-HAW-</p><p>The Harbor Administration is an equal opportunity employer.</p>',
    '<p>Ada Lindqvist<br>Public Information Officer<br>555-555-0144</p>',
    '<p>Media contacts:</p><ul><li>Ada Lindqvist, 555-555-0144</li><li>Al Moss, 555-555-0145</li></ul>',
    '<p><b>Press Contact:</b></p><p>Ada Lindqvist</p><p>ada@westmark.example.gov</p>',
  ])('is set aside whole, and marks a release: %s', (below) => {
    const { body: tree, opening, notes } = isolated(body + below);
    expect(tree.children).toHaveLength(2);
    expect(opening.closed).toBe(true);
    expect(notes.map(({ reason }) => reason).every((reason) => ['end-mark', 'contact'].includes(reason))).toBe(true);
  });

  it.each([
    `<p>###</p>${body}`,
    '<p>Flood helpline: 555-0160</p>',
    '<p>Contact: City Hall, 555-0160</p>',
    '<p>Media contact: see the list of offices. They answer until 5 p.m. on weekdays.</p>',
    '<p>Media contact:</p><p>The dock is open to all who like to see it, and to those who work there; call 555-0100 for a tour of it.</p>',
  ])('stays whole where it is more than that: %s', (below) => {
    expect(isolated(body + below).notes).toEqual([]);
  });
});

describe('what the owner of a blog wrote around a mail in its own frame', () => {
  const own = '<p>I have dived here since I could hold my breath, and every spring they send me one of these.</p>';
  const after = '<p>So there it is, and my own view is that they should have said so.</p><p>See you on the flats.</p>';
  const long = `${body}${body.replaceAll('dock', 'pier')}`;
  const framed = `<table class="gd_tbl_wrap"><tr><td>${long}</td></tr></table>`;

  it('is no part of the bulletin', () => {
    const { notes, body: tree } = isolated(`${own}${framed}${after}`);
    expect(tree.children).toHaveLength(4);
    expect(notes.map(({ reason }) => reason)).toEqual(['forwarder-note', 'forwarder-note', 'forwarder-note']);
  });

  it('a line that the mail itself has above its frame is not the owner’s', () => {
    const view = '<p>Having trouble viewing this email? View it as a web page.</p>';
    const { notes } = isolated(view + framed, { furniture: frame.furniture });
    expect(notes.map(({ reason }) => reason)).toEqual(['view-online']);
  });

  it('nor what stands in the owner’s own name above the pixel or the first line of a mail without a frame', () => {
    const remark = '<p>I printed this and taped it to the door of my shed. Nothing in it is news to you.</p>';
    const view = '<p>Having trouble viewing this email? View it as a web page.</p>';
    const around = { furniture: frame.furniture };
    expect(texts(remark + view + long, around)).toEqual(texts(view + long, around));
    const title = '<p><b>Dock Opens in the North Harbor</b></p>';
    expect(texts(remark + title + long, { title: 'Dock Opens in the North Harbor' })).toEqual(texts(long));
    expect(texts(view + remark + long, around)).toHaveLength(5);
    expect(
      texts(`<p>“I printed this for my men,” the pilot of the dock said on Thursday.</p>${view}${long}`, around),
    ).toHaveLength(5);
  });

  it('a mail that was broken in two, or has no frame, keeps all its words', () => {
    expect(texts(`<table class="gd_tbl_wrap"><tr><td>${lead}</td></tr></table>${long}`)).toHaveLength(5);
    expect(texts(`${own}${long}`)[0]).toMatch(/^I have dived/);
    expect(texts(long)[0]).toBe(leadText);
  });
});
