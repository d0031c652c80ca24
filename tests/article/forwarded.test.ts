import { describe, expect, it } from 'vitest';
import { isolated, lead, leadText, texts } from './page';

const forwarded = { subject: 'Dock opens', sender: 'Harbor News', day: '2025-01-09' };

describe('forwarded bulletins', () => {
  it.each([
    [
      'Gmail',
      '<div>---------- Forwarded message ---------<br>From: <b>Harbor News</b> &lt;news@harbor.example.gov&gt;<br>Date: Thu, Jan 9, 2025 at 10:58 AM<br>Subject: Dock opens<br>To: &lt;someone@example.org&gt;<br></div><br><br>',
    ],
    [
      'Outlook',
      '<p><b>From:</b> Harbor News &lt;news@harbor.example.gov&gt;<br><b>Sent:</b> Thursday, January 9, 2025 10:58 AM<br><b>To:</b> someone@example.org<br><b>Subject:</b> Dock opens</p>',
    ],
    [
      'Apple Mail, with a note above',
      '<div>Thought you would like this.<br><br>Sent from my phone</div><div>Begin forwarded message:</div><blockquote type="cite"><div><b>From:</b> Harbor News</div><div><b>Date:</b> January 9, 2025</div><div><b>To:</b> someone@example.org</div><div><b>Subject:</b> Dock opens</div></blockquote>',
    ],
    [
      'a Spanish program',
      '<p>---------- Mensaje reenviado ---------<br>De: Puerto &lt;n@puerto.example.gov&gt;<br>Fecha: jue, 9 ene 2025<br>Asunto: Abre el muelle<br>Para: alguien@example.org</p>',
    ],
    [
      'a German program',
      '<div>---------- Weitergeleitete Nachricht ---------<br>Von: <b>Harbor News</b> &lt;news@harbor.example.gov&gt;<br>Datum: Do., 9. Januar 2025 um 10:58 Uhr<br>Betreff: Dock opens<br>An:  &lt;someone@example.org&gt;<br></div><br><br>',
    ],
    [
      'a French program',
      '<p>---------- Message transféré ---------<br>De : Harbor News &lt;news@harbor.example.gov&gt;<br>Envoyé : jeudi 9 janvier 2025 10:58<br>Objet : Dock opens<br>À : someone@example.org</p>',
    ],
    [
      'a Portuguese program',
      '<p>De: Harbor News &lt;news@harbor.example.gov&gt;<br>Enviado: quinta-feira, 9 de janeiro de 2025 10:58<br>Para: someone@example.org<br>Assunto: Dock opens</p>',
    ],
    [
      'Gmail in plain text, with a subject of two lines',
      '<div>---------- Forwarded message ---------<br>From: Harbor News &lt;news@harbor.example.gov&gt;<br>Date: Thu, Jan 9, 2025 at 10:58<br>Subject: Dock<br>opens<br>To: &lt;someone@example.org&gt;<br><br></div>',
    ],
  ])('lose the header of %s and what stands above it', (_, header) => {
    expect(texts(header + lead)).toEqual([leadText]);
    expect(isolated(header + lead).notes.some(({ step }) => step === 'forwarded')).toBe(true);
    expect(isolated(header + lead).opening.forwarded).toMatchObject(
      header.includes('puerto') ? { subject: 'Abre el muelle', day: '2025-01-09' } : forwarded,
    );
  });

  it('lose an essay of the blogger above a header that a mail program wrote, at any depth', () => {
    const essay = lead.replace('fourth', 'worst').repeat(6);
    const header =
      '<p><b>From:</b> Harbor News [mailto:news@service.govdelivery.com]<br><b>Sent:</b> Thursday, January 9, 2025 10:58 AM<br><b>To:</b> Reader<br><b>Subject:</b> Dock opens</p>';
    expect(texts(essay + header + lead)).toEqual([leadText]);
    const { notes, opening } = isolated(essay + header + lead);
    expect(opening.forwarded).toEqual({ ...forwarded, byMailer: true });
    expect(notes.filter(({ reason, removed }) => reason === 'forwarder-note' && removed)).toHaveLength(6);
  });

  it.each([
    '<p>From: the pier to the lighthouse, a walk of two miles.</p>',
    '<p>To: all boat owners</p><p>Please move your boats.</p>',
    '<p>Subject: Dock 4</p>',
  ])('a line that looks like a field is no header: %s', (line) => {
    expect(texts(line + lead).at(0)).toMatch(/^(From|To|Subject):/);
  });

  it('keeps a message that is quoted further down', () => {
    const quoted = '<p>From: A. Roe</p><p>Date: May 1</p><p>To: The Board</p><p>Subject: The dock</p><p>It leaks.</p>';
    const long = lead.repeat(4);
    expect(texts(long + quoted)).toContain('From: A. Roe');
  });
});

describe('tables of contents', () => {
  it.each([
    [
      'of links down the page',
      '<h3>In this issue</h3><ul><li><a href="#a">Dock opens</a></li><li><a href="#b">Fares rise</a></li></ul>',
    ],
    ['that repeats the headings', '<p><b>In This Issue:</b></p><p>Dock opens<br>Fares rise</p>'],
    [
      'without a label',
      '<p><a href="#a">Dock opens</a></p><p><a href="#b">Fares rise</a></p><p><a href="https://harbor-watch.blogspot.com/2025/03/dock.html#c">Work ahead</a></p>',
    ],
  ])('leave: %s', (_, contents) => {
    const body = `<h2>Dock opens</h2>${lead}<h2>Fares rise</h2>${lead}`;
    expect(texts(contents + body)).toEqual(['Dock opens', leadText, 'Fares rise', leadText]);
  });

  it('keeps a list that leads elsewhere, and its label', () => {
    const list = '<h3>Contents of the kit</h3><ul><li><a href="https://harbor.example.gov/a">Rope</a></li><li>Lamp</li></ul>';
    expect(texts(lead + list)).toEqual([leadText, 'Contents of the kit', 'Rope', 'Lamp']);
  });

  it('takes out the way back up', () => {
    expect(texts(`${lead}<p><a href="#top">Back to Top</a></p>${lead}`)).toEqual([leadText, leadText]);
  });
});

describe('the frame of a newsletter', () => {
  it.each([
    '<p>Follow the Harbor Administration on <a href="https://x.com/h">Twitter</a> and <a href="https://facebook.com/h">Facebook</a>.</p>',
    '<p>Connect with us on Facebook, Instagram, and X.</p>',
    '<p>Facebook | Instagram | YouTube</p>',
  ])('invitations to networks leave: %s', (line) => {
    expect(texts(lead + line)).toEqual([leadText]);
  });

  it('a sentence about a network stays', () => {
    const line = '<p>Follow the repair on Facebook, where the crew posts a picture a day.</p>';
    expect(texts(lead + line)).toHaveLength(2);
  });

  it('a menu beside the text leaves; two columns of stories stay', () => {
    const menu =
      '<td><h3>Quick Links</h3><p><a href="/a">Maps</a></p><p><a href="/b">Buy a pass</a></p><p><a href="/c">Calendar</a></p></td>';
    expect(texts(`<table><tr><td>${lead}</td>${menu}</tr></table>`)).toEqual([leadText]);
    const story = '<td><h3>Fares</h3><p>Fares rise by a tenth on May 1. <a href="/a">More</a></p></td>';
    expect(texts(`<table><tr><td>${lead}</td>${story}</tr></table>`)).toHaveLength(3);
  });
});

describe('the lines above the text', () => {
  const title = 'Crew ships relief supplies after storm';

  it('are facts: place, date, writer and unit', () => {
    const lines =
      '<h2>Crew ships relief supplies after storm</h2><p>CAMP SABLE, WESTMARK<br>02.11.2025<br>Story by Lance Cpl. Oriana Vega<br>Third Harbor Command Public Affairs</p>';
    const { opening } = isolated(lines + lead, { title });
    expect(opening).toMatchObject({ issued: '2025-02-11', authors: [{ name: 'Oriana Vega' }] });
    expect(texts(lines + lead, { title })).toEqual([leadText]);
  });

  it('take a date with a stroke before it', () => {
    const lines = '<p>By Capt. Lucas Haverford</p><p>Harbor Command Public Affairs</p><p>/ Published June 3, 2025</p>';
    expect(isolated(lines + lead, { title }).opening.issued).toBe('2025-06-03');
    expect(texts(lines + lead, { title })).toEqual([leadText]);
  });

  it('a sentence that begins like the title is text', () => {
    const notice = '<p>Crew ships relief supplies after storm in the north. Be ready to help.</p>';
    expect(texts(notice, { title })).toEqual(['Crew ships relief supplies after storm in the north. Be ready to help.']);
  });

  it('an office before a bar is no part of the headline', () => {
    const headline = `<p>Office of Harbor Affairs | ${title}</p>`;
    expect(isolated(headline + lead, { title }).opening.headline).toBe(title);
  });
});
