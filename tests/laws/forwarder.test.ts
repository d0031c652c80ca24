import { describe, expect, it } from 'vitest';
import { plainPage } from '../../src/cli/dom/window';
import { blogger } from '../../src/hosts/blogger';
import { read } from '../../src/read';
import { bulletins } from '../corpus/fixture';

const forwarder = 'Rae Quill &lt;<a href="mailto:rae.quill@example.org">rae.quill@example.org</a>&gt;';
const to = '&lt;<a href="mailto:harbor.ledger@example.net">harbor.ledger@example.net</a>&gt;';

/** What mail programs write above a mail that is sent on; two of each language. */
const headers: [language: string, header: string][] = [
  [
    'en',
    `---------- Forwarded message ---------<br>From: ${forwarder}<br>Date: Thu, Mar 6, 2025 at 9:12 AM<br>Subject: News<br>To: ${to}`,
  ],
  [
    'en',
    `<b>From:</b> ${forwarder}<br><b>Sent:</b> Thursday, March 6, 2025 9:12 AM<br><b>To:</b> ${to}<br><b>Cc:</b> rae.quill@example.org<br><b>Subject:</b> News`,
  ],
  [
    'es',
    `---------- Mensaje reenviado ---------<br>De: ${forwarder}<br>Fecha: jue, 6 mar 2025 a las 9:12<br>Asunto: News<br>Para: ${to}`,
  ],
  [
    'es',
    `<b>De:</b> ${forwarder}<br><b>Enviado:</b> jueves, 6 de marzo de 2025 9:12<br><b>Para:</b> ${to}<br><b>Asunto:</b> News`,
  ],
  [
    'fr',
    `---------- Forwarded message ---------<br>De : ${forwarder}<br>Date: jeu. 6 mars 2025 à 09:12<br>Subject: News<br>To: ${to}`,
  ],
  ['fr', `<b>De :</b> ${forwarder}<br><b>Envoyé :</b> jeudi 6 mars 2025 09:12<br><b>À :</b> ${to}<br><b>Objet :</b> News`],
  [
    'de',
    `---------- Weitergeleitete Nachricht ---------<br>Von: ${forwarder}<br>Datum: Do., 6. März 2025 um 09:12 Uhr<br>Betreff: News<br>An: ${to}`,
  ],
  [
    'de',
    `<b>Von:</b> ${forwarder}<br><b>Gesendet:</b> Donnerstag, 6. März 2025 09:12<br><b>An:</b> ${to}<br><b>Betreff:</b> News`,
  ],
  [
    'pt',
    `---------- Mensagem encaminhada ---------<br>De: ${forwarder}<br>Data: qui., 6 de mar. de 2025 às 09:12<br>Assunto: News<br>Para: ${to}`,
  ],
  [
    'pt',
    `<b>De:</b> ${forwarder}<br><b>Enviada em:</b> quinta-feira, 6 de março de 2025 09:12<br><b>Para:</b> ${to}<br><b>Assunto:</b> News`,
  ],
  [
    'it',
    `---------- Messaggio inoltrato ---------<br>Da: ${forwarder}<br>Data: gio 6 mar 2025 alle 09:12<br>Oggetto: News<br>A: ${to}`,
  ],
  ['it', `<b>Da:</b> ${forwarder}<br><b>Inviato:</b> giovedì 6 marzo 2025 09:12<br><b>A:</b> ${to}<br><b>Oggetto:</b> News`],
];

/** Each fixture with another header, so that every header meets several of them. */
const cases = bulletins().map((fixture, index) => {
  const [language, header] = headers[index % headers.length]!;
  return { ...fixture, language, header };
});

describe('who sent a mail on, and to whom, stands nowhere in what is read', () => {
  it.each(cases)('$slug, $language', ({ html, url, header, facts }) => {
    const document = plainPage(html, url);
    const [post] = blogger.posts(document, url);
    const [body] = post!.body;
    const added = document.createElement('div');
    added.innerHTML = `<p>Worth a look.</p><div>${header}</div><br>`;
    body!.prepend(added);
    const reading = read(document, { url });
    expect(reading.kind).toBe('bulletin');
    const told = JSON.stringify(reading);
    for (const secret of ['rae.quill', 'harbor.ledger@', ...facts.secrets]) expect(told).not.toContain(secret);
  });
});
