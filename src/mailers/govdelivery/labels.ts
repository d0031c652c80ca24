import type { Piece } from '../mailer';

/**
 * A row of labels: "Facebook X Instagram YouTube", "Unsubscribe | Contact Us", "ABOUT NEWS HELP CENTER PRESS PRODUCTS".
 * Every word of it belongs to a label of the table, and there are at least two labels or one that is furniture by itself.
 */
export function isLabelRow({ text, words, atEnd, atStart }: Piece): boolean {
  // "Media Contact:" names what follows it.
  if (words === 0 || words > 24 || /:\s*$/.test(text)) return false;
  let rest = text.toLowerCase().replace(leadIn, '');
  let count = 0;
  let alone = false;
  while (rest !== '') {
    const next = separators.exec(rest)?.[0].length ?? 0;
    rest = rest.slice(next);
    if (rest === '') break;
    const label = labels.find(({ pattern }) => pattern.test(rest));
    if (!label) return false;
    rest = rest.replace(label.pattern, '');
    count++;
    alone ||= label.alone;
  }
  return alone ? count > 0 : count >= 2 && (atEnd || atStart);
}

const separators = /^[\s|·•,/–—:;.>»«&-]+/;

const leadIn =
  /^(?:(?:stay connected|connect with|follow us|follow|share|síganos|conéctese)(?: with| on)?(?: us| [^\d:;,|!?]{1,50}?)? ?:) ?/;

/** In lower case. `alone`: no writer would set the label as a paragraph of its own. */
const labels: { pattern: RegExp; alone: boolean }[] = [
  label(
    'unsubscribe(?: all| from all| here| instantly)?|1-click unsubscribe|cancelar (?:la |su )?suscripción|darse de baja|anular (?:la )?suscripción',
    true,
  ),
  label(
    '(?:manage|update|edit|change|modify) (?:your |my )?(?:subscriptions?|preferences|subscriber preferences|email preferences|profile)|subscriber (?:preferences|services|help)|(?:administrar|actualizar) (?:sus |mis |las )?(?:suscripciones|preferencias)',
    true,
  ),
  label('view (?:online|in browser|as (?:a )?web ?page)|forward to a friend|share this bulletin', true),
  label(
    'facebook|twitter|instagram|you ?tube|linked ?in|flickr|pinterest|tik ?tok|threads|nextdoor|snapchat|bluesky|truth social|rumble|whatsapp|rss(?: feeds?)?|x(?: \\(twitter\\))?|podcasts?|medium|vimeo|e-?mail|blog',
    false,
  ),
  label(
    'about(?: us| the \\w+| dod)?|news(?:room)?|help(?: center)?|press(?: products| room)?|contact(?: us)?|privacy(?: policy| notice)?|home|media|events|careers|jobs|accessibility|foia|subscribe|sign up|website|legal|terms(?: of use)?|(?:spotlights|features|photos|videos|releases|advisories)',
    false,
  ),
  label(
    'contáctenos|contacto|ayuda|(?:política de )?privacidad|inicio|noticias|acerca de(?: nosotros)?|suscríbase|accesibilidad',
    false,
  ),
];

function label(words: string, alone: boolean): { pattern: RegExp; alone: boolean } {
  return { pattern: new RegExp(`^(?:${words})(?![\\wà-ÿ])`), alone };
}
