import type { FurnitureRow, Piece } from '../mailer';
import { isLetterhead, standsAfterClosing } from './closing';
import { isLabelRow } from './labels';
import { isLanguageLink } from './language-link';
import { unwrapLink } from './links';
import { signs } from './signs';

/**
 * What a bulletin's frame is made of. A row matches whole blocks, never a part of one, and only short ones: a news
 * sentence about unsubscribing or "Contact Public Works at 555-0100" is content.
 */
export const furniture: FurnitureRow[] = [
  { name: 'open-pixel', matches: ({ element }) => isImage(element) && unwrapLink(srcOf(element)).kind === 'pixel' },
  { name: 'spacer', matches: ({ element }) => isImage(element) && isTiny(element) },
  {
    name: 'mailer-logo',
    matches: ({ element }) => isImage(element) && /\/(?:images|assets\/logos)\/govd[-_]/i.test(srcOf(element)),
  },
  { name: 'social-icon', matches: ({ element, links }) => isImage(element) && isSocialIcon(element, links) },
  {
    name: 'sent-by-footer',
    matches: ({ text, words }) => words <= 90 && text.length <= longest && (hasPhrase(text) || opensFooter(text.toLowerCase())),
  },
  row('subscriber-services', 40, /^(?:subscriber services|servicios (?:de|para|al) (?:los )?suscriptor(?:es)?)\b/),
  row(
    'manage-subscription',
    70,
    /^(?:to |para |you can |puede |usted puede )*(?:update|manage|modify|change|edit|unsubscribe|stop|actualizar?|administrar?|cambiar|modificar|cancelar)\b.*\b(?:subscriptions?|subscriber|preferences|mailing list|e-?mails?|suscripci[oó]n(?:es)?|preferencias|contraseña)\b.*(?:at any time|click|preferences page|log ?in|\bhere\b|unsubscribe|subscriber|haga clic|aqu[ií]|en cualquier momento)/,
    'end',
  ),
  row(
    'subscription-problems',
    45,
    /\b(?:questions|problems|preguntas|problemas)\b.*\b(?:subscription service|your subscriptions?|servicio de suscripci[oó]n|su suscripci[oó]n)\b/,
  ),
  row('service-provided-by', 45, /^(?:this service is provided (?:to you )?|este servicio se (?:le )?(?:proporciona|ofrece))/),
  row(
    'subscribed-to',
    80,
    /^(?:you are subscribed to|you(?:['’]re| are) receiving this (?:e-?mail|message|bulletin|newsletter)|you(?:['’]ve| have)? received this (?:e-?mail|message)|(?:usted )?est[aá] suscrit[oa] a|(?:usted )?(?:ha recibido|recibe) este (?:correo|mensaje))/,
  ),
  row(
    'view-online',
    30,
    /^(?:(?:are you )?having trouble (?:viewing|seeing|reading)|trouble viewing|can(?:no|['’])t (?:see|view|read) this|problems viewing|if you (?:have trouble|cannot|can['’]t|are unable)[^.]*\b(?:view|read|see|display)|(?:view|see|read|open|click here to view) (?:it |this |the |e-?mail |message |bulletin |newsletter |page )*(?:online|in (?:a |your |web )*browser|as (?:a |an )*web ?page|on the web)|web version|¿?(?:si |tiene )*problemas para (?:ver|visualizar|leer)|si no puede (?:ver|visualizar|leer)|ver (?:este |correo |mensaje |bolet[ií]n )*(?:en (?:l[ií]nea|(?:su |el |un )*navegador)|como (?:una )*p[aá]gina web))/,
  ),
  row(
    'stay-connected',
    30,
    /^(?:stay (?:connected|in touch|informed)|keep in touch|connect with us|follow us)(?: (?:with|on) [^.:!?]+)?[:.!]?$|^(?:connect with|follow|stay connected with|like) [^.:!?]{1,60}:|^(?:s[ií]g(?:anos|uenos)|con[eé]ct(?:ese|ate)|mant[eé]ngase (?:conectado|informado))\b/,
    'end',
  ),
  row(
    'stay-connected',
    14,
    /^(?:stay connected|follow us|visit us)(?:facebook|twitter|instagram|you ?tube|linkedin|sign ?up|visit us|follow us|on|and|x|[ :|,·])+$/,
  ),
  row(
    'questions-contact-us',
    12,
    /^(?:(?:have )?questions|comments|¿(?:tiene )?preguntas) ?\??:? ?(?:please )?(?:contact us|cont[aá]ctenos|comun[ií]quese con nosotros|email us)\W*$/,
  ),
  row(
    'no-reply',
    45,
    /^(?:please |por favor,? )*(?:do not|don['’]t|no) (?:reply|respond|responda)\b.*(?:e-?mail|message|correo|mensaje)|^(?:this is an )*(?:automated|unmonitored|unattended) (?:e-?mail|message|mailbox)/,
  ),
  row(
    'share-bulletin',
    14,
    /^(?:share (?:this )*(?:bulletin|e-?mail|newsletter)|bookmark and share|forward (?:this )*(?:e-?mail|bulletin|to a friend)|compart(?:a|ir) (?:este )*(?:bolet[ií]n|correo))/,
  ),
  row(
    'mailing-list-notice',
    50,
    /^(?:thank you for subscribing to\b|this (?:message|e-?mail) was (?:distributed|sent) (?:automatically )*(?:from|by|through) the mailing list\b|if you (?:know (?:someone|somebody|anyone)|would like someone)\b.*\b(?:subscribe|mailing list|forward this)\b|(?:was this |e-?mail |message )*forwarded (?:to you|this (?:e-?mail|message))\b.*\b(?:subscribe|sign up)\b|gracias por suscribirse a\b)/,
    'end',
  ),
  { name: 'editor-label', matches: ({ text, words }) => words <= 4 && editorLabels.test(text.toLowerCase()) },
  { name: 'after-closing', matches: (piece) => piece.atEnd && piece.words <= 30 && standsAfterClosing(piece) },
  row(
    'powered-by',
    12,
    /^(?:powered by|delivered by|sent (?:by|using|via)|enviado (?:por|con))\s+(?:govdelivery|granicus)\b|^(?:govdelivery|granicus|govdel)(?: (?:logo|header|footer))?$/,
  ),
  row(
    'sign-up',
    16,
    /^(?:sign up|subscribe|register|suscr[ií]base|inscr[ií]base)\b.*\b(?:updates|e-?mails?|bulletins?|newsletters?|alerts|correos?|boletines|alertas)\b/,
    'end',
  ),
  row('tap-to-call', 12, /^(?:tap|click|toque|pulse|presione)(?: here| aqu[ií])? (?:to|para) (?:call|text|dial|llamar)\b/),
  row(
    'poll',
    24,
    /^(?:was|is|did you find|do you find|how useful was|¿le result[oó]|¿fue) (?:this |these |the |esta? |it |page |e-?mail |message |bulletin |newsletter |information |correo |mensaje |bolet[ií]n |informaci[oó]n )*(?:helpful|useful|[uú]til)\W*(?:(?:yes|no|s[ií]|somewhat|very|not at all)\W*)*$/,
  ),
  { name: 'letterhead', matches: isLetterhead },
  { name: 'label-row', matches: isLabelRow },
  { name: 'language-link', matches: isLanguageLink },
  { name: 'subscription-links', matches: onlySubscriptionLinks },
  row('rule', 0, /^[\s_\-–—=*~•·|.]{3,}$/),
  row('leaked-style', 60, /^(?:\/\*.*\*\/|@media\b|(?:body |table[.#\w]* |[.#][\w-]+ )?[.#]?[\w-]+\s*\{[^}:]*:[^}]*\})/),
  row(
    'confidentiality-notice',
    200,
    /^(?:confidentiality|disclaimer|privileged|aviso de confidencialidad)\b.*\b(?:e-?mail|message|communication|correo|mensaje)\b|^(?:this (?:e-?mail|message|communication|transmission)|este (?:correo|mensaje))\b.*\b(?:intended (?:solely|only|recipient)|confidential|privileged|confidencial)\b/,
    'end',
  ),
  row(
    'outside-sender-banner',
    60,
    /^(?:caution|warning|external|\[external\])\b(?:(?!\b(?:e-?mail|message|sender)\b).)*\b(?:e-?mail|message|sender)\b.*\b(?:outside|external|originated|links|attachments)\b/,
  ),
  {
    name: 'preheader',
    matches: ({ element, words }) => words <= 40 && element.closest('[data-govdtitle^="preheader" i], .preheader') !== null,
  },
  row('privacy-notice', 60, /^(?:privacy (?:policy|notice)|pol[ií]tica de privacidad)\b/, 'end'),
];

/** The pattern is asked about the text in lower case: without the `i` flag it compiles in a third of the time. */
function row(name: string, most: number, pattern: RegExp, at?: 'end'): FurnitureRow {
  return {
    name,
    matches: ({ text, words, atEnd }) =>
      words <= most && text.length <= longest && (at === undefined || atEnd) && pattern.test(text.toLowerCase()),
  };
}

/** Letters of a block that is looked at: the longest row is a notice of 200 words. */
const longest = 2500;

const sentTo =
  /^(?:this (?:e-?mail|message|bulletin) (?:was|has been) sent|este (?:correo|electr[oó]nico|mensaje|bolet[ií]n| )+(?:fue|se ha|ha sido) enviado)\b.*\b(?:to|using|a|utilizando)\b/;

/** The second line of a closing sentence that a mail program wrapped. */
const wrapped = /^(?:using |utilizando |govdelivery )*communications cloud,? (?:on behalf of|en nombre de)\b|^on behalf of: \S/;

function hasPhrase(text: string): boolean {
  return text.search(signs.phrase) >= 0;
}

function opensFooter(text: string): boolean {
  return sentTo.test(text) || wrapped.test(text);
}

/** Names of the editor's boxes; the mail's author never sees them, a mail-to-blog post does. */
const editorLabels =
  /^(?:left|right|center|preheader(?: (?:left|right))?|header(?: (?:left|right))?|main (?:headline|header|graphic|body|footer)|sub headline(?: - body)?|call to action|bottom body|govdel header|body|footer(?: (?:left|right))?|column \d|image \d|spacer|divider)$/;

function isImage(element: Element): boolean {
  return element.localName === 'img';
}

function srcOf(element: Element): string {
  return element.getAttribute('src') ?? '';
}

/** Three pixels or less in one direction: spacers and pixels; 0 and `1px` as well as the attribute's plain number. */
function isTiny(image: Element): boolean {
  const style = image.getAttribute('style') ?? '';
  const sizes = ['width', 'height'].map((side) => {
    const stated =
      image.getAttribute(side) ?? new RegExp(`(?:^|[;\\s])${side}\\s*:\\s*(\\d+)(?:px)?\\s*(?:;|$|!)`, 'i').exec(style)?.[1];
    return stated && /^\s*\d+(?:px)?\s*$/.test(stated) ? Number.parseInt(stated, 10) : undefined;
  });
  return (
    sizes.some((size) => size !== undefined && size <= 3) ||
    /(?:spacer|blank|clear|pixel|transparent)\.(?:gif|png)/i.test(srcOf(image))
  );
}

function isSocialIcon(image: Element, links: Piece['links']): boolean {
  const alt = (image.getAttribute('alt') ?? '').trim();
  return (
    /^(?:(?:visit us|follow us|like us|share|connect) on\s+)*(?:facebook|twitter|x|instagram|you ?tube|linkedin|flickr|pinterest|tiktok|threads|rss|nextdoor|snapchat|bluesky)(?: (?:icon|logo|link))?$/i.test(
      alt,
    ) && links.length <= 1
  );
}

/** Nothing but links to the mailer's subscription, help or sign-up pages, and what separates them. */
function onlySubscriptionLinks({ text, words, links }: Piece): boolean {
  if (links.length === 0 || words > 20) return false;
  const rest = links.reduce((left, link) => left.replace(link.text, ' '), text);
  if (/[\p{L}\p{N}]/u.test(rest)) return false;
  return links.every(({ href }) => ['subscription', 'help'].includes(unwrapLink(href).kind));
}
