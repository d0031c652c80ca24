import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linesOf, quiet } from './readers';

/** A saved mail inside a saved blog page. */
export interface Composed {
  slug: string;
  html: string;
  url: string;
  /** In the form of `expected.txt`. */
  text: string;
}

/**
 * Every mail of `<folder>/mail` in the post body of every page of `<folder>/blogger` that has exactly one.
 * What is expected of such a mail follows from a rule that knows no reader: its visible text, line by line, without the lines that
 * `<mail>.furniture.txt` beside it lists, or where there is no such file, without the lines that name a mailer's own business (below).
 */
export function composed(folder: string): Composed[] {
  const mails = filesIn(join(folder, 'mail'));
  return filesIn(join(folder, 'blogger')).flatMap((page) =>
    mails.flatMap((mail) => {
      const { window } = quiet(page.html, addressOf(page.html));
      const [body, ...more] = window.document.querySelectorAll('.post-body');
      if (!body || more.length > 0) return [];
      const letter = quiet(mail.html).window.document;
      const styles = [...letter.querySelectorAll('head style')];
      body.replaceChildren(...[...styles, ...letter.body.childNodes].map((node) => window.document.importNode(node, true)));
      const html = `<!DOCTYPE html>\n${window.document.documentElement.outerHTML}`;
      return [{ slug: `${mail.name} in ${page.name}`, html, url: addressOf(page.html), text: expectedOf(mail) }];
    }),
  );
}

interface File {
  name: string;
  path: string;
  html: string;
}

const filesIn = (folder: string): File[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.html'))
        .sort()
        .map((name) => ({
          name: name.replace(/\.html$/, ''),
          path: join(folder, name),
          html: readFileSync(join(folder, name), 'utf8'),
        }))
    : [];

const addressOf = (html: string): string => {
  const tag = /<link[^>]*rel=["']canonical["'][^>]*>/i.exec(html)?.[0] ?? '';
  return /href=["'](https?:[^"']+)/.exec(tag)?.[1] ?? 'https://example.blogspot.com/2024/01/post.html';
};

function expectedOf({ path, html }: File): string {
  const { document } = quiet(html).window;
  for (const element of document.body.querySelectorAll<HTMLElement>('[style]')) {
    if (/display:\s*none|mso-hide:\s*all|font-size:\s*[01]px/i.test(element.getAttribute('style') ?? '')) element.remove();
  }
  const list = path.replace(/\.html$/, '.furniture.txt');
  const listed = existsSync(list)
    ? new Set(
        readFileSync(list, 'utf8')
          .split('\n')
          .map((line) => line.trim()),
      )
    : undefined;
  return linesOf(document.body)
    .split('\n')
    .map((line) => (listed ? (listed.has(line) ? '' : line) : business.some((row) => row.test(line)) ? '' : line))
    .filter((line) => line !== '' && line !== '|')
    .join('\n\n');
}

/** A mailer's own business. */
const business = [
  /govdelivery/i,
  /subscriber (services|preferences)|manage (subscriptions|preferences)|unsubscribe|update (your )?(subscriptions|preferences)/i,
  /view (it |this )?(email )?(as a web ?page|in (your )?browser|online)/i,
  /^(facebook|twitter|x|instagram|youtube|linkedin)$/i,
  /this email was sent|you (are|have) (receiving|subscribed)/i,
];
