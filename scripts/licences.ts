/** Lists the software that ships inside the last build, with its licences: `THIRD_PARTY_LICENSES.md` for people, `assets/credits.json` for the options page. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { shipped } from '../build/shipped';

interface Credit {
  name: string;
  version: string;
  licence: string;
  url?: string;
  text: string;
}

interface Manifest {
  name: string;
  version: string;
  license?: string;
  repository?: string | { url?: string };
  homepage?: string;
}

/** Every package of which something was bundled into the last build of the extension, or into another, sorted by name. */
export function credits(names = shipped()): Credit[] {
  return names.map((name) => {
    const folder = `node_modules/${name}`;
    const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Manifest;
    const url = addressOf(manifest);
    return {
      name,
      version: manifest.version,
      licence: manifest.license ?? 'see text',
      ...(url && { url }),
      text: licenceIn(folder),
    };
  });
}

export function files(list = credits()): Record<string, string> {
  const sections = list.map(
    ({ name, version, licence, url, text }) =>
      `## ${name} ${version}\n\n${licence}${url ? ` · <${url}>` : ''}\n\n\`\`\`text\n${text}\n\`\`\`\n`,
  );
  return {
    'THIRD_PARTY_LICENSES.md': `# Third-party software in Bulletin Reader\n\nMade by \`tsx scripts/licences.ts\`.\n\n${sections.join('\n')}`,
    'assets/credits.json': `${JSON.stringify(
      list.map(({ text: _, ...rest }) => rest),
      null,
      2,
    )}\n`,
  };
}

const addressOf = ({ repository, homepage }: Manifest): string | undefined => {
  const raw = typeof repository === 'string' ? repository : repository?.url;
  const url = raw
    ?.replace(/^git\+/, '')
    .replace(/^git:\/\//, 'https://')
    .replace(/\.git$/, '')
    .replace(/^(?:github:)?([\w-]+\/[\w.-]+)$/, 'https://github.com/$1');
  return url?.startsWith('https://') ? url : homepage;
};

function licenceIn(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)/i.test(name));
  return file
    ? readFileSync(`${folder}/${file}`, 'utf8').trim()
    : 'The package carries no licence text of its own; the licence named above applies.';
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [path, text] of Object.entries(files())) writeFileSync(path, text);
}
