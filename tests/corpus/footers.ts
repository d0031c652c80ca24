import { anchor, encoded, type Paper } from './mails/paper';

/** The mailer's sent-by sentence and its neighbours, in the wordings seen over the years (a) to (h). */
export type FooterName = keyof typeof footers;

const address = (paper: Paper): string => encoded(paper.wrap.secrets[0] ?? '');
const mailto = (paper: Paper): string => anchor(`mailto:${paper.wrap.secrets[0] ?? ''}`, address(paper));
const dots = ({ letter: { agency } }: Paper): string => [agency.name, ...agency.address].map(encoded).join(' &middot; ');
const plain = ({ letter: { agency } }: Paper): string => [agency.name, agency.address.join(' ')].map(encoded).join(' ');

const preferences = (paper: Paper): string =>
  `https://public.govdelivery.com/accounts/${paper.letter.agency.code}/subscriber/edit?preferences=true#tab1`;

const services = (paper: Paper, label: string): string =>
  `<p style="font-size:11px"><strong>${label}</strong><br>${anchor(preferences(paper), 'Manage Subscriptions')}&nbsp; |&nbsp; ${anchor(paper.wrap.unsubscribe(paper.letter.agency.code), 'Unsubscribe All')}&nbsp; |&nbsp; ${anchor('https://subscriberhelp.granicus.com/', 'Help')}</p>`;

const social = (paper: Paper, label: string): string =>
  `<p style="font-size:11px">${label} ${['Facebook', 'X', 'Instagram', 'YouTube'].map((name) => anchor(`https://www.${name.toLowerCase()}.com/${paper.letter.agency.code.toLowerCase()}`, name)).join('&nbsp;&nbsp; ')}</p>`;

const pictures = (paper: Paper): string =>
  `<table cellpadding="0" cellspacing="0"><tr>${['facebook', 'twitter', 'youtube', 'instagram'].map((name) => `<td>${anchor(`https://www.${name}.com/${paper.letter.agency.code.toLowerCase()}`, `<img src="https://content.govdelivery.com/images/social/${name}_32.png" alt="${name}" width="32" height="32">`)}</td>`).join('')}</tr></table>`;

const logo =
  '<a href="https://subscriberhelp.granicus.com/"><img src="https://content.govdelivery.com/images/govd-logo-dark.png" alt="GovDelivery logo" width="115"></a>';

export const footers = {
  a: (p: Paper) => `${social(p, 'Stay connected:')}${services(p, 'SUBSCRIBER SERVICES:')}
<div id="tagline"><hr><table style="width:100%"><tr><td style="color:#757575;font-size:10px">This email was sent to ${mailto(p)} using GovDelivery Communications Cloud on behalf of: ${dots(p)}</td><td align="right">${logo}</td></tr></table></div>`,
  b: (p: Paper) => `${services(p, 'Subscriber services')}${pictures(p)}
<div id="tagline"><hr><table style="width:100%"><tr><td style="font-size:10px">This email was sent to ${mailto(p)} using GovDelivery Communications Cloud, on behalf of: ${dots(p)}</td><td>${logo}</td></tr></table></div>`,
  c: (
    p: Paper,
  ) => `<p style="font-size:11px">${anchor(p.wrap.link(p.letter.agency.site), 'Visit our website')} | ${anchor(preferences(p), 'Update preferences')} | ${anchor(p.wrap.unsubscribe(p.letter.agency.code), 'Unsubscribe')}</p>
<div id="mail_footer"><table><tr><td>This email was sent to ${mailto(p)} using GovDelivery Communications Cloud on behalf of the ${dots(p)}</td></tr></table></div>`,
  d: (
    p: Paper,
  ) => `${services(p, 'Subscriber Services:')}<p>Questions? ${anchor(`${p.letter.agency.site}/contact`, 'Contact Us')}</p>
<hr><p style="font-size:10px">This email was sent to ${mailto(p)} using govDelivery Communications Cloud on behalf of: ${dots(p)}</p>`,
  /** As on the posts of a channel that republishes defence news: labels in a row, no separators left. */
  e: (
    p: Paper,
  ) => `<div style="text-align:center">${['ABOUT', 'NEWS', 'HELP CENTER', 'PRESS PRODUCTS'].map((name) => anchor(p.wrap.link(`${p.letter.agency.site}/${name.replace(' ', '-')}/`), name)).join('&nbsp;&nbsp; ')}</div>
<div style="text-align:center">${['Facebook', 'X', 'Instagram', 'Youtube'].map((name) => anchor(p.wrap.link(`https://www.${name.toLowerCase()}.com/example-${p.letter.agency.code.toLowerCase()}`), name)).join('&nbsp;&nbsp; ')}</div>
<div>${anchor(preferences(p), 'Unsubscribe')} | ${anchor(p.wrap.link(`${p.letter.agency.site}/Contact/`), 'Contact Us')}</div>
<div>&nbsp;</div><br>
<div id="tagline">This email was sent to ${address(p)} using GovDelivery Communications Cloud on behalf of: ${encoded(p.letter.agency.name)}<br>${encoded(p.letter.agency.address.join(' '))}</div>`,
  f: (
    p: Paper,
  ) => `<p>STAY CONNECTED:</p>${pictures(p)}<p>SUBSCRIBER SERVICES:<br>${anchor(preferences(p), 'Manage Preferences')} | ${anchor(p.wrap.unsubscribe(p.letter.agency.code), 'Unsubscribe')} | ${anchor('https://subscriberhelp.govdelivery.com/', 'Help')}</p>
<p>Questions? ${anchor(`${p.letter.agency.site}/contact`, 'Contact Us')}</p><hr>
<p>This service is provided to you by ${encoded(p.letter.agency.name)}.</p>`,
  g: (
    p: Paper,
  ) => `<p style="font-size:11px">You can update your subscriptions, modify your password or email address, or stop subscriptions at any time on your ${anchor(preferences(p), 'Subscriber Preferences Page')}. You will need to use your email address to log in. If you have questions or problems with the subscription service, please visit ${anchor('https://subscriberhelp.govdelivery.com/', 'subscriberhelp.govdelivery.com')}.</p>
<p style="font-size:11px">This service is provided to you at no charge by ${anchor(p.wrap.link(p.letter.agency.site), encoded(p.letter.agency.name))}.</p><hr>
<p style="font-size:10px">This email was sent to ${mailto(p)} using GovDelivery Communications Cloud on behalf of: ${dots(p)}</p>`,
  h: (
    p: Paper,
  ) => `<p>You are subscribed to updates from ${encoded(p.letter.agency.name)}.</p><p>${anchor(preferences(p), 'Manage Subscriptions')} | ${anchor(`${p.letter.agency.site}/privacy`, 'Privacy Policy')} | ${anchor('https://insights.govdelivery.com/Communications/Subscriber_Help_Center', 'Help')}</p>
${social(p, `Connect with ${p.letter.agency.code}:`)}
<div id="tagline"><hr><table><tr><td>This email was sent to ${mailto(p)} using GovDelivery Communications Cloud on behalf of: ${dots(p)}</td></tr></table></div>`,
  /** The sentence cut up by the blog's editor: words of it in different elements and on different lines. */
  split: (
    p: Paper,
  ) => `<div><span style="font-size: xx-small;">This email was sent to <a href="mailto:${address(p)}">${address(p)}</a> using</span><br>
<span style="font-size: xx-small;"><b>GovDelivery</b></span><span style="font-size: xx-small;"> Communications
Cloud</span><br><span style="font-size: xx-small;">on behalf of:</span><br><span style="font-size: xx-small;">${plain(p)}</span></div>`,
  /** Upper case, the address taken out by the blog's owner. */
  shouting: (
    p: Paper,
  ) => `<p>SUBSCRIBER SERVICES: ${anchor(preferences(p), 'MANAGE SUBSCRIPTIONS')} | ${anchor(p.wrap.unsubscribe(p.letter.agency.code), 'UNSUBSCRIBE ALL')} | ${anchor('https://subscriberhelp.granicus.com/', 'HELP')}</p>
<p>THIS EMAIL WAS SENT TO USING GOVDELIVERY COMMUNICATIONS CLOUD ON BEHALF OF: ${plain(p).toUpperCase()}</p>`,
  /** The address replaced by a word in brackets. */
  replaced: (p: Paper) =>
    `${services(p, 'SUBSCRIBER SERVICES:')}<p>This email was sent to [email address removed] using GovDelivery Communications Cloud on behalf of: ${dots(p)}</p>`,
  spanish: (
    p: Paper,
  ) => `<p>Manténgase conectado: ${['Facebook', 'X', 'YouTube'].map((name) => anchor(`https://www.${name.toLowerCase()}.com/${p.letter.agency.code.toLowerCase()}`, name)).join(' | ')}</p>
<p>SERVICIOS PARA SUSCRIPTORES:<br>${anchor(preferences(p), 'Administrar suscripciones')} | ${anchor(p.wrap.unsubscribe(p.letter.agency.code), 'Cancelar suscripción')} | ${anchor('https://subscriberhelp.granicus.com/', 'Ayuda')}</p>
<div id="tagline"><hr>This email was sent to ${mailto(p)} using GovDelivery Communications Cloud on behalf of: ${dots(p)}</div>`,
} satisfies Record<string, (paper: Paper) => string>;
