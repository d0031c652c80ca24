import type { Mailer } from '../mailer';

/**
 * GovDelivery's signs, weighed by the detector and by the full reading alike; terse, because the detector carries them.
 * The footer's sentence at the end of a post is enough alone (a blog may have dropped every link); a wrapped link,
 * a sign-up address or a quoted sentence is not. Words may be split over elements: no space need stand between them.
 */
export const signs: Mailer = {
  name: 'govdelivery',
  enough: 6,
  phrase:
    /(?:using|utilizando|usando|mediante|trav.s\s*de|medio\s*de|con)\s*(?:el\s*servicio\s*(?:de\s*)?)?govdelivery(?:\s*communications\s*cloud)?[\s,]*(?:on\s*behalf\s*of|(?:en|a)\s*(?:nombre|representaci.n)\s*de|(?:de\s*parte|por\s*(?:encargo|cuenta))\s*de)l?\s*:?\s*(?:the\s+|la\s+|el\s+)?/gi,
  signs: [
    { name: 'sent-by-footer', weight: 6, where: 'footer', test: /\S/ },
    { name: 'sent-by-sentence', weight: 2, where: 'text', test: /govdelivery\s*communications\s*cloud/i },
    {
      name: 'sentence-quoted',
      weight: -6,
      where: 'footer',
      test: /(?:["“«‘'–—]|\b(?:reads?|sa(?:id|ys)|states?|words?|footer|line|sentence|phrase|dice)\W{0,3})\s*(?:t?his|using|este)\b/i,
    },
    { name: 'sentence-set-off', weight: -6, where: 'quoted', test: /govdelivery\s*communications/i },
    { name: 'prose-after', weight: -4, where: 'after', test: /(?:\s[a-záéíóúñ]{2,}){6}/ },
    {
      name: 'talks-about-it',
      weight: -2,
      where: 'text',
      test: /govdelivery(?:['’]s|,? (?:is|was|has|said|which|the|a|an|system|platform|users|customers)) /i,
    },
    {
      name: 'service-provided-by',
      weight: 3,
      where: 'tail',
      test: /service\s*is\s*provided\s*to\s*you\s*(?:at\s*no\s*charge\s*)?by|servicio\s*(?:se\s*le|le\s*es)\s*(?:proporciona|ofrec)/i,
    },
    {
      name: 'update-subscriptions',
      weight: 3,
      where: 'tail',
      test: /subscriptions,\s*modify\s*your\s*password|suscripciones,\s*(?:modificar|cambiar)\s*su\s*contrase/i,
    },
    {
      name: 'subscriber-services',
      weight: 2,
      where: 'tail',
      test: /subscriber\s*services|servicios\s*(?:de|para|al)\s*(?:los\s*)?suscriptor/i,
    },
    {
      name: 'manage-or-unsubscribe',
      weight: 1,
      where: 'tail',
      test: /unsubscribe|manage\s*(?:your\s*)?(?:subscriptions|preferences)|cancelar\s*(?:la|su)\s*suscripci|darse\s*de\s*baja/i,
    },
    {
      name: 'subscribed-to',
      weight: 1,
      where: 'tail',
      test: /(?:you\s*are|you[’']re)\s*(?:subscribed\s*to|receiving\s*this)|est.\s*suscrit[oa]\s*a/i,
    },
    {
      name: 'view-online',
      weight: 1,
      where: 'head',
      test: /trouble\s*viewing|view\s*(?:it\s*|this\s*)?(?:as|in|on)?\s*(?:a\s*)?(?:web\s*page|browser)|navegador/i,
    },
    { name: 'wrapped-link', weight: 3, selector: wrapped() },
    { name: 'wrapped-links', weight: 3, selector: wrapped(), count: 4 },
    { name: 'wrapped-address', weight: 3, where: 'text', test: /lnks\.gd\/l\/|govdelivery\.com\/(?:track\?|CL\d)/i },
    {
      name: 'preferences-link',
      weight: 2,
      selector: '[href*="/subscriber/edit"],[href*="one_click_unsub"],[href*="service/user.html?code"]',
    },
    { name: 'help-link', weight: 2, selector: '[href*="//subscriberhelp.g"],[href*="govdelivery.com/Communications/Sub"]' },
    { name: 'sign-up-link', weight: 1, selector: '[href*="govdelivery.com/accounts/"]' },
    { name: 'open-pixel', weight: 4, selector: '[src*="govdelivery.com/track"],[src*="govdelivery.com/CI"]' },
    { name: 'mailer-logo', weight: 3, selector: '[src*="/govd-"]' },
    { name: 'mailer-image', weight: 1, selector: '[src*="govdelivery.com/attachments"]' },
    { name: 'editor-2021', weight: 4, selector: '[class*="abe-section"],[class*="abe-column"],#flexible-abe-main-table' },
    {
      name: 'editor-2013',
      weight: 4,
      selector: '[data-govdtitle],[data-govdstyle],[class*="gd_combo"],.gd_tbl_wrap,.govd_template_image',
    },
    { name: 'mail-frame', weight: 2, selector: '#mail_footer,#gd_top,[name=gd_top],.gd_p,#tagline' },
  ],
};

/** Links that pass through one of the mailer's three generations of redirectors, also inside another redirector. */
function wrapped(): string {
  return ['lnks.gd/l', 'lnks.gd%2Fl', 'govdelivery.com/track', 'govdelivery.com/CL', 'govdelivery.com%2FCL']
    .map((part) => `[href*="${part}"]`)
    .join();
}
