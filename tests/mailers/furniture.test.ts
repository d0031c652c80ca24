import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { furniture } from '../../src/mailers/govdelivery/furniture';
import type { Piece } from '../../src/mailers/mailer';
import { countWords, fold } from '../../src/text/space';

const pieceOf = (html: string, at: 'start' | 'end' | 'middle' = 'end', whole = html): Piece => {
  const { document } = new JSDOM(`<body><div>${whole}</div></body>`).window;
  const element =
    [...document.querySelectorAll('p, img, h2, li')].find((one) => one.outerHTML === html) ?? document.querySelector('div')!;
  const text = fold(element.textContent ?? '');
  return {
    text,
    words: countWords(text),
    links: [...element.querySelectorAll('a')].map((link) => ({
      text: fold(link.textContent ?? ''),
      href: link.getAttribute('href') ?? '',
    })),
    element,
    atStart: at === 'start',
    atEnd: at === 'end',
  };
};
const rowOf = (piece: Piece): string | undefined => furniture.find((row) => row.matches(piece))?.name;

describe('furniture', () => {
  it.each([
    [
      'sent-by-footer',
      '<p>This email was sent to reader@example.com using GovDelivery Communications Cloud on behalf of: City of Westmark · 1 Main St</p>',
    ],
    [
      'sent-by-footer',
      '<p>Este correo electrónico fue enviado a lector@example.com utilizando GovDelivery Communications Cloud en nombre de: Puerto de Westmark</p>',
    ],
    ['sent-by-footer', '<p>Communications Cloud on behalf of: City of Westmark</p>'],
    ['subscribed-to', '<p>You received this email because you are subscribed to County Connection from Westmark County.</p>'],
    [
      'confidentiality-notice',
      '<p>CONFIDENTIALITY NOTICE: This e-mail message, including any attachments, is for the sole use of the intended recipient(s) and may contain privileged information.</p>',
    ],
    [
      'confidentiality-notice',
      '<p>This message is intended only for the person to whom it is addressed and may be confidential.</p>',
    ],
    [
      'outside-sender-banner',
      '<p>CAUTION: This email originated from outside of the organization. Do not click links or open attachments.</p>',
    ],
    ['mailing-list-notice', '<p>Thank you for subscribing to the Harbor Newswire, an e-mail service.</p>'],
    ['mailing-list-notice', '<p>This message was distributed automatically from the mailing list Harbor Newswire.</p>'],
    [
      'mailing-list-notice',
      '<p>If you know someone who might want to subscribe to this mailing list, please forward this message to them.</p>',
    ],
    [
      'subscriber-services',
      '<p>SUBSCRIBER SERVICES: <a href="#">Manage Subscriptions</a> | <a href="#">Unsubscribe All</a> | <a href="#">Help</a></p>',
    ],
    ['subscriber-services', '<p>SERVICIOS PARA SUSCRIPTORES: Administrar sus preferencias | Ayuda</p>'],
    [
      'manage-subscription',
      '<p>You can update your subscriptions, modify your password or email address, or stop subscriptions at any time on your Subscriber Preferences Page. You will need to use your email address to log in.</p>',
    ],
    ['manage-subscription', '<p>To unsubscribe from these emails, click here.</p>'],
    [
      'subscription-problems',
      '<p>Please contact help@example.com if you have questions or problems with your subscriptions.</p>',
    ],
    ['stay-connected', '<p>STAY CONNECTED: <a href="#">Facebook</a><a href="#">Sign Up</a></p>'],
    ['language-link', '<p>Para leer este mensaje en español, baje la página.</p>'],
    ['language-link', '<p>Español abajo</p>'],
    ['service-provided-by', '<p>This service is provided to you at no charge by Westmark Borough.</p>'],
    ['subscribed-to', '<p>You are subscribed to Harbor Notices for Westmark.</p>'],
    ['view-online', '<p>Having trouble viewing this email? <a href="#">View it as a Web page</a>.</p>'],
    ['view-online', '<p>View in browser</p>'],
    ['view-online', '<p>¿Problemas para ver este correo? Véalo en su navegador.</p>'],
    ['stay-connected', '<p>STAY CONNECTED:</p>'],
    ['stay-connected', '<p>Connect with Westmark Cyber Agency: Facebook | Twitter | LinkedIn | Instagram</p>'],
    ['questions-contact-us', '<p>Questions? <a href="#">Contact Us</a></p>'],
    ['share-bulletin', '<p>Share this bulletin</p>'],
    ['editor-label', '<p>Left</p>'],
    ['editor-label', '<p>Preheader Left</p>'],
    ['powered-by', '<p>Powered by GovDelivery</p>'],
    ['label-row', '<p>ABOUT   NEWS   HELP CENTER   PRESS PRODUCTS</p>'],
    ['label-row', '<p>Facebook   X   Instagram   Youtube</p>'],
    ['label-row', '<p>Unsubscribe | Contact Us</p>'],
    ['label-row', '<p><a href="#">Manage Subscriptions</a> | <a href="#">Privacy Policy</a> | <a href="#">Help</a></p>'],
    ['label-row', '<p>Unsubscribe</p>'],
    ['label-row', '<p>Cancelar su suscripción | Ayuda</p>'],
    ['rule', '<p>________________________________________________________________________</p>'],
    ['leaked-style', '<p>body .abe-column-block {min-height: 5px;}</p>'],
    [
      'open-pixel',
      '<img src="https://links-1.govdelivery.com/CI1/0100019566ab1c7b-bfc8be60-6348-4cfd-a496-41bbea9170ec-000000/x=398" alt="">',
    ],
    ['spacer', '<img src="https://www.westmark.gov/line.png" width="600" height="1">'],
    ['spacer', '<img src="https://www.westmark.gov/spacer.gif" width="20" height="20">'],
    ['mailer-logo', '<img src="https://content.govdelivery.com/images/govd-logo-dark.png" alt="govd logo" width="115">'],
    [
      'social-icon',
      '<img src="https://content.govdelivery.com/attachments/fancy_images/X/2020/1/fb.png" alt="Facebook icon" width="32">',
    ],
  ])('%s: %s', (name, html) => {
    expect(rowOf(pieceOf(html))).toBe(name);
  });

  it('the street below the closing sentence', () => {
    const street = '<p>1400 Pier Plaza Westmark, WM 20301-1400</p>';
    const closing = '<p>This email was sent using GovDelivery Communications Cloud on behalf of: City of Westmark</p>';
    expect(rowOf(pieceOf(street, 'end', closing + street))).toBe('after-closing');
    expect(rowOf(pieceOf(street))).toBeUndefined();
  });

  it.each([
    '<p>Residents who unsubscribe from paper bills save the city nine dollars a year, the council heard on Monday.</p>',
    '<p>Questions? Contact Public Works at 555-0100 or email <a href="mailto:publicworks@westmark.gov">publicworks@westmark.gov</a>.</p>',
    '<p>Media contact: Ada Lindqvist, 555-0100, press@westmark.gov</p>',
    '<p>The harbor will stay connected to the mainland by ferry through May, the office said.</p>',
    '<p>Follow the detour along Oak Street until the bridge reopens.</p>',
    '<p>Manage your stormwater: five things every homeowner can do before the spring rains arrive.</p>',
    '<p>View the map of closures before you travel; it is updated at 6 a.m. every day.</p>',
    '<p>News of the closure spread quickly along the waterfront.</p>',
    '<p>Share the road: cyclists return to the causeway in April.</p>',
    '<p>Facebook said on Tuesday it would remove the pages.</p>',
    '<p>You are subscribed if you paid your dues.</p>',
    '<h2>News</h2>',
    '<p>Help</p>',
    '<p>Register by May 1 to vote in the harbor district election.</p>',
    '<p>Update: the east basin stays closed through Friday.</p>',
    '<p>If you have trouble breathing, call 911.</p>',
    '<p>Leer es vivir: la biblioteca abre el sábado.</p>',
    '<img src="https://content.govdelivery.com/attachments/fancy_images/X/2025/03/1/harbor.jpg" alt="The harbor at dawn" width="600">',
    '<img src="https://www.westmark.gov/facebook-hearing.jpg" alt="Facebook executives at the hearing" width="600">',
  ])('content stays: %s', (html) => {
    expect(rowOf(pieceOf(html, 'end'))).toBeUndefined();
    expect(rowOf(pieceOf(html, 'start'))).toBeUndefined();
    expect(rowOf(pieceOf(html, 'middle'))).toBeUndefined();
  });
});
