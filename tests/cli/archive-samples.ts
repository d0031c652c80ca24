import { bulletins, strangers } from '../corpus/fixture';

/** Pages of the collection, bulletins and others by turns, as records. */
export function samples(count: number): { id: string; url: string; html: string }[] {
  const others = strangers();
  const all = bulletins().flatMap((page, index) => [page, others[index % others.length] ?? page]);
  return Array.from({ length: count }, (_, index) => {
    const { html, url } = all[index % all.length] as { html: string; url: string };
    return { id: `page-${index}`, url, html };
  });
}

export function jsonLines(count: number): string {
  return samples(count)
    .map((sample) => `${JSON.stringify(sample)}\n`)
    .join('');
}

/** A web archive of these pages, with the other records that crawlers write. */
export function webArchive(count: number): Buffer {
  const parts = [record('warcinfo', '', Buffer.from('software: a test\r\n'))];
  for (const { url, html } of samples(count)) {
    parts.push(record('request', url, Buffer.from('GET / HTTP/1.1\r\n\r\n')));
    parts.push(record('response', url, Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`)));
  }
  return Buffer.concat(parts);
}

export function record(type: string, url: string, body: Buffer, length = body.length): Buffer {
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    ...(url ? [`WARC-Target-URI: ${url}`] : []),
    'WARC-Date: 2025-03-07T10:00:00Z',
    `WARC-Record-ID: <urn:uuid:${url.length}-${body.length}>`,
    'Content-Type: application/http',
    `Content-Length: ${length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body, Buffer.from('\r\n\r\n')]);
}

/** A blog's backup: settings, a template, a comment and posts. */
export function atomBackup(posts: { title: string; url: string; html: string }[]): string {
  const kind = (name: string): string =>
    `<category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#${name}"/>`;
  const entry = (name: string, id: string, inner: string): string =>
    `<entry><id>tag:blogger.com,1999:blog-1.${id}</id><published>2025-03-07T05:00:00.000-08:00</published>${kind(name)}${inner}<author><name>Harbor Watcher</name></author></entry>`;
  return `<?xml version='1.0' encoding='UTF-8'?><feed xmlns='http://www.w3.org/2005/Atom'><title type='text'>Harbor Watch</title>
<link rel='alternate' type='text/html' href='https://harbor-watch.blogspot.com/'/>${entry('settings', 'settings.X', '<title>x</title><content type="text">true</content>')}
${entry('comment', 'post-9', '<title>c</title><content type="html">Thanks</content>')}${posts
  .map(({ title, url, html }, index) =>
    entry(
      'post',
      `post-${index + 1}`,
      `<title type="text">${escaped(title)}</title><content type="html">${escaped(html)}</content><link rel="alternate" href="${url}"/>`,
    ),
  )
  .join('\n')}</feed>`;
}

export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const dock = {
  title: 'New Dock Opens in Westmark',
  url: 'https://harbor-watch.blogspot.com/2025/03/dock.html',
  html: `<p>News</p><p>New Dock Opens in Westmark</p><p>March 6, 2025 | By Lena Ortiz</p>
<p>The Harbor Administration of Westmark opened its fourth dock on Thursday, and ferries to the outer islands will use it from next week on.</p>
<p>"We waited eleven years for this dock," said Director Ines Calloway.</p><p>Unsubscribe | Contact Us</p>
<p>This email was sent to someone@example.com using GovDelivery Communications Cloud on behalf of: Harbor Administration of Westmark</p>`,
};

/** The bulletin as it was mailed. */
export function mail(subject = dock.title): string {
  return [
    'Delivered-To: someone@example.com',
    'From: Harbor Administration of Westmark <westmarkharbor@public.govdelivery.com>',
    'To: Some One <someone@example.com>',
    `Subject: ${subject}`,
    'Date: Thu, 06 Mar 2025 15:04:05 -0500',
    'Message-ID: <20250306.104500@mailer.example>',
    'List-Id: <WMHARBOR.public.govdelivery.com>',
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    dock.html,
    '',
  ].join('\r\n');
}
