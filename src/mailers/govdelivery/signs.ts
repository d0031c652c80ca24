import type { Mailer } from '../mailer';

/** Links through any generation of redirectors, also inside another redirector. */
const wrapped = '[href*="lnks.gd"],[href*=links][href*=".govdelivery.com"]';
const fromMailer = '[src*=".govdelivery.com"]';
const fancy = '[src*="/fancy_images/"]';
const account = '[href*="govdelivery.com/accounts"],[href*=subscriberhelp]';
const cloud = /govdelivery\s*communications/i;
const editor = '[class*=abe-section],[class*=abe-column],[data-govdtitle],[data-govdstyle],[class*=gd_],[class*=govd_]';

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
    /govdelivery[\s=20,]*(communications\s?cloud[\s,]*)?(on\s?behalf\s?of|(en|a|de|por)\s?(nombre|parte|cuenta|encargo|representaci.n)\s?de)l?(?!\sits)[\s:]*((the|la|el)\s+)?/gi,
  markup: [wrapped, account, fromMailer, fancy, editor].join(),
  signs: () => [
    ['sent-by-footer', 6, 'footer', /(this|este|using|communications)\b.*/i],
    ['sent-by-sentence', 2, 'text', cloud],
    [
      'sentence-quoted',
      -6,
      'line',
      /([“«‘]|(?<![.,!?\w])["']|\b(reads?|says?|words|footer|line|dice)[^\w.!?]{1,3})(this|using|este)\b/i,
    ],
    ['sentence-set-off', -6, 'quoted', cloud],
    ['prose-after', -4, 'after', /^(?!.*onfid).*( [a-zá-ú]{2,}){6}/],
    ['talks-about-it', -2, 'text', /govdelivery(['’]s|,? (is|was|has|said|which|an?|system|users)) /i],
    ['mailer-as-sender', 4, 'text', /(from|de|von|da)\s?:[\s\S]{0,99}@[\w.]*govdel/i],
    ['service-provided-by', 5, 'tail', /service is provided to you (at|by)|servicio se le [op]/i],
    [
      'unsubscribe',
      1,
      'tail',
      /unsubscrib|subscriber ?(serv|pref)|manage ?(your )?(subsc|pref)|(cancelar|administrar) (la|sus?) susc/i,
    ],
    ['wrapped-link', 3, wrapped],
    ['wrapped-links', 3, wrapped, 3],
    ['account-link', 1, account],
    ['account-word', 4, 'tail', /(unsubscribe|preferences|page)\W{1,5}http.{4,20}govdelivery\.com\/acc/i],
    ['sent-to', 1, 'tail', /sent to \S+ by|[[<] ?https?:..(lnks|links-)/],
    ['open-pixel', 4, `[src*=links]${fromMailer}`],
    // One may be the badge of a sign-up form, which an agency sets under every post of its own blog.
    ['editor-image', 3, fancy],
    ['editor-images', 2, fancy, 1],
    ['editor-markup', 4, editor],
  ],
};
