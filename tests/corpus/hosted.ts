import { plainPage } from '../../src/cli/dom/window';
import { blogger } from '../../src/hosts/blogger';

/** How the mailer's own site was seen to write a bulletin's page: quotes, id or class, old and new. */
export interface HostedForm {
  name: string;
  subject: string;
  body: string;
  dateline: string;
  /** What stands after the mail. */
  after: string;
}

const share = `<div class="share_box"><a href="https://www.facebook.com/sharer.php?u=x">Share on Facebook</a></div>`;
const related = `<div class="related_bulletins"><h3>Related bulletins</h3><a href="/accounts/WMDCD/bulletins/4a1b2c3">Harbor closes on Friday</a></div>`;

export const hostedForms: HostedForm[] = [
  {
    name: 'old, single quotes, id',
    subject: `class='bulletin_subject'`,
    body: `id='bulletin_body'`,
    dateline: `class='dateline'`,
    after: share + related,
  },
  {
    name: 'class, new',
    subject: `class="bulletin_subject"`,
    body: `class="bulletin_body"`,
    dateline: `class="dateline rs_skip"`,
    after: `<div id="gd_social_share">Share this bulletin</div><footer><p>Powered by the mailer</p></footer>`,
  },
  {
    name: 'hyphens',
    subject: `class="bulletin-subject"`,
    body: `class="bulletin-body"`,
    dateline: `class="dateline"`,
    after: `<div class="share-box">Share</div>${related}`,
  },
];

/** A mail as the mailer's own site shows it. */
export function hostedPage(
  mail: string,
  { title, issuer, sent }: { title: string; issuer: string; sent: string },
  form: HostedForm,
): string {
  return `<!DOCTYPE html><html lang="en"><head><title>${title}</title></head><body>
<div class="header"><a href="/">Bulletins</a></div>
<h1 ${form.subject}>${title}</h1>
<span ${form.dateline}>${issuer} sent this bulletin at ${sent}</span>
<div ${form.body}>${mail}</div>
${form.after}</body></html>`;
}

/** The mail inside a blog post, as the blog's owner received it; none where the page shows several posts. */
export function mailIn(html: string, url: string): string | undefined {
  const posts = blogger.posts(plainPage(html, url), url);
  return posts.length === 1 ? posts[0]?.body[0]?.innerHTML : undefined;
}
