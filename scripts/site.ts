/** The pages that the stores link to, as a static site in `.output/site`: `npm run site`. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { sitePages } from './site/pages';

const folder = '.output/site';
mkdirSync(`${folder}/docs`, { recursive: true });
for (const { file, html } of await sitePages()) writeFileSync(`${folder}/${file}`, html);
for (const picture of ['popup.png', 'reader.png']) cpSync(`docs/${picture}`, `${folder}/docs/${picture}`);
cpSync('assets/icon.svg', `${folder}/icon.svg`);
console.log(`The site: ${folder}/index.html`);
