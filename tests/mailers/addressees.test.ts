import { describe, expect, it } from 'vitest';
import { addresseesIn, addressesIn } from '../../src/mailers/govdelivery/addressees';

/** A mail that went from the agency to Ann, and from Ann to the blog; labels as mail programs write them. */
const headers: [language: string, labels: [from: string, date: string, subject: string, to: string]][] = [
  ['English', ['From:', 'Date:', 'Subject:', 'To:']],
  ['English, of Outlook', ['From:', 'Sent:', 'Subject:', 'Cc:']],
  ['Spanish', ['De:', 'Enviado el:', 'Asunto:', 'Para:']],
  ['German', ['Von:', 'Gesendet:', 'Betreff:', 'An:']],
  ['French', ['De :', 'Envoyé :', 'Objet :', 'À :']],
  ['Italian', ['Da:', 'Inviato:', 'Oggetto:', 'A:']],
  ['Portuguese', ['De:', 'Enviada em:', 'Assunto:', 'Para:']],
  ['Dutch', ['Van:', 'Verzonden:', 'Onderwerp:', 'Aan:']],
  ['Polish', ['Od:', 'Wysłano:', 'Temat:', 'Do:']],
  ['Russian', ['От:', 'Отправлено:', 'Тема:', 'Кому:']],
  ['Japanese', ['差出人：', '送信日時：', '件名：', '宛先：']],
  ['Chinese', ['发件人：', '发送时间：', '主题：', '收件人：']],
  ['Turkish', ['Kimden:', 'Gönderildi:', 'Konu:', 'Kime:']],
  ['Swedish', ['Från:', 'Skickat:', 'Ämne:', 'Till:']],
];

/** How the lines of a header are set. */
const settings: [how: string, line: (label: string, value: string) => string][] = [
  ['plainly', (label, value) => `${label} ${value}`],
  ['in bold marks', (label, value) => `*${label}* ${value}`],
  ['as quoted', (label, value) => `> ${label} ${value}`],
  ['as quoted twice, in bold', (label, value) => `>> *${label}* ${value}`],
  ['as a table', (label, value) => `${label}\n${value}`],
];

const agency = 'Harbor Office <news@harbor.example.gov>';

describe.each(headers)('headers in %s', (_, [from, date, subject, to]) => {
  it.each(settings)('set %s', (__, line) => {
    const header = (sender: string, recipient: string): string =>
      [line(from, sender), line(date, '6.3.2025 09:12'), line(subject, 'Pier opens'), line(to, recipient)].join('\n');
    const once = header(agency, '"Quill, Rae" <rae.quill@example.org>');
    expect(addresseesIn(`FYI\n${once}\nThe pier opened.`)).toEqual(['rae.quill@example.org']);
    const twice = `${header('Rae Quill <rae.quill@example.org>', 'desk@blog.example')}\n\n${header(agency, 'staff@list.example, bo@example.net')}`;
    expect(addresseesIn(twice).sort()).toEqual([
      'bo@example.net',
      'desk@blog.example',
      'rae.quill@example.org',
      'staff@list.example',
    ]);
  });
});

it.each(['Resent-To', 'Delivered-To', 'X-Envelope-To', 'Envelope-To', 'X-Original-To'])(
  '%s names a recipient by itself',
  (name) => {
    expect(addresseesIn(`${name}: rae.quill@example.org\nThe pier opened.`)).toEqual(['rae.quill@example.org']);
  },
);

it.each([
  'On Thu, Mar 6, 2025 at 9:12 AM, Rae Quill <rae.quill@example.org> wrote:',
  'El jue, 6 mar 2025 a las 9:12, Rae Quill (<rae.quill@example.org>) escribió:',
  'Am Do., 6. März 2025 um 09:12 Uhr schrieb Rae Quill <rae.quill@example.org>:',
  'Le jeu. 6 mars 2025 à 09:12, Rae Quill <rae.quill@example.org> a écrit :',
  'Il giorno gio 6 mar 2025 alle ore 09:12 Rae Quill <rae.quill@example.org> ha scritto:',
  'Em qui., 6 de mar. de 2025 às 09:12, Rae Quill <rae.quill@example.org> escreveu:',
  'Op do 6 mrt 2025 om 09:12 schreef Rae Quill <rae.quill@example.org>:',
  'czw., 6 mar 2025 o 09:12 Rae Quill <rae.quill@example.org> napisał(a):',
  'чт, 6 мар. 2025 г. в 09:12, Rae Quill <rae.quill@example.org>:\nRae пишет:',
  '2025年3月6日(木) 9:12 Rae Quill <rae.quill@example.org>のメール:',
  'Rae Quill <rae.quill@example.org> 于2025年3月6日周四 09:12写道：',
  'Rae Quill <rae.quill@example.org>, 6 Mar 2025 Per, 09:12 tarihinde şunu yazdı:',
  'Den tors 6 mars 2025 kl 09:12 skrev Rae Quill <rae.quill@example.org>:',
  'On Thu, Mar 6, 2025 at 9:12 AM\nRae Quill <rae.quill@example.org> wrote:',
])('who wrote the mail that is quoted: %s', (line) => {
  expect(addresseesIn(`${line}\n> The pier opened.`)).toEqual(['rae.quill@example.org']);
});

it.each([
  ['the sender of the only header', `From: ${agency}\nDate: March 6\nSubject: Pier opens\nThe pier opened.`],
  ['whom a mail answers', 'On Thu, Mar 6, 2025, Harbor Office <news@harbor.example.gov> wrote:\n> The pier opened.'],
  ['a press contact', 'Contact: press@harbor.example\nPhone: 555-0100'],
  ['an interview', 'Q: Where do people write?\nA: To press@harbor.example.\nQ: And when?'],
])('an address of the agency is nobody’s: %s', (_, text) => {
  expect(addresseesIn(text)).toEqual([]);
});

it.each([
  ['"Quill, Rae" <rae.quill@example.org>, Bo <bo@example.net>', ['rae.quill@example.org', 'bo@example.net']],
  ['"rae quill"@example.org', ['"rae quill"@example.org']],
  ['rae@bücher.example; bo@xn--bcher-kva.example', ['rae@bücher.example', 'bo@xn--bcher-kva.example']],
  ['rae＠example.org', ['rae@example.org']],
])('addresses in %s', (text, found) => {
  expect(addressesIn(text)).toEqual(found);
});
