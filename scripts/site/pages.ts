import { readFileSync } from 'node:fs';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { micromark } from 'micromark';

export interface SitePage {
  file: string;
  html: string;
}

/** Home, privacy, help and changelog, from the texts that the repository, the stores and the extension have of them anyway. */
export async function sitePages(): Promise<SitePage[]> {
  const rows = [
    { file: 'index.html', title: 'Bulletin Reader', text: home() },
    { file: 'privacy.html', title: 'Privacy', text: readFileSync('PRIVACY.md', 'utf8') },
    { file: 'help.html', title: 'Help', text: await help() },
    { file: 'changelog.html', title: 'Changelog', text: readFileSync('CHANGELOG.md', 'utf8') },
  ];
  const links = rows.map(({ file, title }) => `<a href="${file}">${title}</a>`).join(' · ');
  return rows.map(({ file, title, text }) => ({ file, html: page(title, links, micromark(text)) }));
}

function home(): string {
  const description = readFileSync('store/en/description.txt', 'utf8').replaceAll('• ', '- ');
  const pictures = '![The popup on a reposted bulletin](docs/popup.png)\n\n![The reader view](docs/reader.png)';
  const source = '[Source code and installing](https://github.com/bulletin-reader/bulletin-reader)';
  return `# Bulletin Reader\n\n${description}\n${pictures}\n\n${source}`;
}

/** The questions of the options page. */
async function help(): Promise<string> {
  const messages = await parseMessagesFile('assets/locales/en.yml');
  const said = new Map(messages.map((one) => [one.key.join('.'), one.type === 'simple' ? one.message : '']));
  const questions = [...said.keys()].filter((key) => said.has(`${key}Answer`) && key.startsWith('help.'));
  return `# Help\n\n${questions.map((key) => `## ${said.get(key)}\n\n${said.get(`${key}Answer`)}`).join('\n\n')}`;
}

const style =
  ':root{color-scheme:light dark}body{max-inline-size:44rem;margin:2rem auto;padding-inline:1rem;font:1rem/1.6 system-ui,sans-serif}img{max-inline-size:100%}';

function page(title: string, links: string, body: string): string {
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>`;
  return `<!doctype html>\n<html lang="en"><head>${head}<link rel="icon" href="icon.svg"><style>${style}</style></head>
<body><nav>${links}</nav><main>${body}</main></body></html>\n`;
}
