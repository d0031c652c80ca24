import type { Mailer } from '../mailer';

/** Links through any generation of redirectors, also inside another redirector. */
const wrapped = '[href*="lnks.gd"],[href*=links][href*=".govdelivery.com"]';
const fromMailer = '[src*=".govdelivery.com"]';
const fancy = '[src*="/fancy_images/"]';
const account = '[href*="govdelivery.com/accounts"],[href*=subscriberhelp]';
const editor =
  '[class*=abe-section],[class*=abe-column],[data-govdtitle],[data-govdstyle],[class*=gd_combo],.gd_tbl_wrap,.govd_template_image';

/**
 * GovDelivery's signs, weighed by the detector and by the full reading alike; terse, because the detector carries them.
 * The footer's sentence at the end of a post is enough alone (a blog may have dropped every link); a wrapped link,
 * a sign-up address or a quoted sentence is not. Words may be split over elements: no space need stand between them.
 */
export const signs: Mailer = {
  name: 'govdelivery',
  enough: 6,
  words: ['govdelivery', 'is provided to you', 'servicio se le'],
  phrase:
    /govdelivery[\s=20]*(?:communications\s?cloud)?[\s,]*(?:on\s?behalf\s?of|(?:en|a|de|por)\s?(?:nombre|parte|cuenta|encargo|representaci.n)\s?de)l?(?!\sits)\s*:?\s*(?:(?:the|la|el)\s+)?/gi,
  markup: [wrapped, account, fromMailer, fancy, editor].join(),
  signs: () => [
    { name: 'sent-by-footer', weight: 6, where: 'footer', test: /(?:this|este|using|communications)\b.*/i },
    { name: 'sent-by-sentence', weight: 2, where: 'text', test: /govdelivery\s*communications\s*cloud/i },
    {
      name: 'sentence-quoted',
      weight: -6,
      where: 'footer',
      test: /(?:[“«‘]|(?<![.,!?\w])["']|\b(?:reads?|sa(?:id|ys)|states?|words?|footer|line|dice)\W{0,3}) ?(?:t?his|using|este)\b/i,
    },
    { name: 'sentence-set-off', weight: -6, where: 'quoted', test: /govdelivery\s*communications/i },
    { name: 'prose-after', weight: -4, where: 'after', test: /^(?!.*onfid).*(?: [a-zá-ú]{2,}){6}/ },
    {
      name: 'talks-about-it',
      weight: -2,
      where: 'text',
      test: /govdelivery(?:['’]s|,? (?:is|was|has|said|which|an?|system|users)) /i,
    },
    {
      name: 'service-provided-by',
      weight: 5,
      where: 'tail',
      test: /service is provided to you (?:at no charge )?by|servicio se le (?:proporciona|ofrece)/i,
    },
    {
      name: 'manage-or-unsubscribe',
      weight: 1,
      where: 'tail',
      test: /unsubscrib|subscriber ?(?:services|preferences)|manage ?(?:your )?(?:subsc|pref)|(?:cancelar|administrar) (?:la|sus?) suscripci/i,
    },
    { name: 'wrapped-link', weight: 3, selector: wrapped },
    { name: 'wrapped-links', weight: 3, selector: wrapped, least: 3 },
    { name: 'account-link', weight: 1, selector: account },
    { name: 'open-pixel', weight: 4, selector: `[src*=links]${fromMailer}` },
    { name: 'mailer-image', weight: 1, selector: '[src*="govdelivery.com/a"]' },
    { name: 'editor-image', weight: 4, selector: fancy },
    { name: 'editor-markup', weight: 4, selector: editor },
  ],
};
