import { plainPage } from '../../src/cli/dom/window';

/** A page of a blog with one post, as the detector and the reading find it. */
export function pageOf(post: string): Document {
  return plainPage(
    `<!DOCTYPE html><html><head><meta name="generator" content="blogger"><title>Blog: Post</title></head><body>
    <div class="widget Blog"><div class="post hentry"><h3 class="post-title entry-title">Post</h3>
    <div class="post-body entry-content" id="post-body-1">${post}</div></div></div></body></html>`,
  );
}

/** The post's body alone. */
export function bodyOf(post: string): Element[] {
  return [...pageOf(post).querySelectorAll('.post-body')];
}

export const story = `<p>Harbor crews will close the east basin of Westmark for dredging from Monday, officials said, and ferries will use the
outer pier until the end of May. Passengers should expect a walk of ten minutes and allow more time in the morning.</p>
<p>"We know that a closure is a nuisance," said Harbor Master Ada Lindqvist, "but the basin was last dredged in 1998."</p>`;

/** The closing sentence in every wording that was seen or follows from one that was. */
export const footers: Record<string, { html: string; issuer: string }> = {
  'separators, colon': {
    html: '<p>This email was sent to reader@example.com using GovDelivery Communications Cloud on behalf of: Harbor Administration of Westmark · 12 Pier Road · Westmark, WA 98366 · 360-555-0100</p>',
    issuer: 'Harbor Administration of Westmark',
  },
  'comma before "on behalf"': {
    html: '<p>This email was sent to reader@example.com using GovDelivery Communications Cloud, on behalf of: Westmark Cyber Agency &middot; 1 Main St</p>',
    issuer: 'Westmark Cyber Agency',
  },
  '"the", no colon': {
    html: '<p>This email was sent to reader@example.com using GovDelivery Communications Cloud on behalf of the Health Market &nbsp;·&nbsp; 7500 Boulevard</p>',
    issuer: 'Health Market',
  },
  'lower-case g': {
    html: '<p>This email was sent to reader@example.com using govDelivery Communications Cloud on behalf of: Westmark City Council</p>',
    issuer: 'Westmark City Council',
  },
  'no separators left': {
    html: '<div>This email was sent to reader@example.com using GovDelivery Communications Cloud on behalf of: W.M. Department of Harbors<br>1400 Harbor Pentagon Westmark, DC 20301-1400</div>',
    issuer: 'W.M. Department of Harbors',
  },
  'upper case': {
    html: '<p>THIS EMAIL WAS SENT TO READER@EXAMPLE.COM USING GOVDELIVERY COMMUNICATIONS CLOUD ON BEHALF OF: CITY OF WESTMARK | 1 MAIN ST</p>',
    issuer: 'CITY OF WESTMARK',
  },
  'split over elements and lines': {
    html: '<div><span>This email was sent to <a href="mailto:reader@example.com">reader@example.com</a></span> <span>using</span><br>GovDelivery\nCommunications <b>Cloud</b><br>on behalf\nof:<span> Port of Westmark</span><br>PO Box 9</div>',
    issuer: 'Port of Westmark',
  },
  'address taken out': {
    html: '<p>This email was sent to using GovDelivery Communications Cloud on behalf of: Port of Westmark &#183; 9 Dock St</p>',
    issuer: 'Port of Westmark',
  },
  'address replaced': {
    html: '<p>This email was sent to [email&#160;protected] using GovDelivery Communications Cloud on behalf of: Port of Westmark · 9 Dock St</p>',
    issuer: 'Port of Westmark',
  },
  'comma before the street': {
    html: '<p>This email was sent to reader@example.com using GovDelivery Communications Cloud on behalf of: Port of Westmark, 9 Dock St</p>',
    issuer: 'Port of Westmark',
  },
  'in table cells': {
    html: '<table><tr><td>This email was sent to reader@example.com using GovDelivery Communications Cloud on behalf of: Port of Westmark</td><td><img src="logo.png"></td></tr><tr><td>9 Dock St · Westmark</td></tr></table>',
    issuer: 'Port of Westmark',
  },
  Spanish: {
    html: '<p>Este correo electrónico fue enviado a lector@example.com utilizando GovDelivery Communications Cloud en nombre de: Puerto de Westmark · 9 Dock St</p>',
    issuer: 'Puerto de Westmark',
  },
  'Spanish, article': {
    html: '<p>Este correo electrónico fue enviado a lector@example.com usando GovDelivery Communications Cloud, en nombre del Departamento de Salud de Westmark · 9 Dock St</p>',
    issuer: 'Departamento de Salud de Westmark',
  },
  'before 2014': {
    html: '<p>SUBSCRIBER SERVICES:<br>Manage Preferences | Unsubscribe | Help</p><p>This service is provided to you by Westmark Health Office.</p>',
    issuer: 'Westmark Health Office',
  },
  'long service note': {
    html: '<p>You can update your subscriptions, modify your password or email address, or stop subscriptions at any time on your Subscriber Preferences Page. You will need to use your email address to log in. If you have questions or problems with the subscription service, please visit subscriberhelp.govdelivery.com.</p><p>This service is provided to you at no charge by Westmark Borough.</p>',
    issuer: 'Westmark Borough',
  },
};
