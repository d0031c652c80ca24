/**
 * The pictures that stores ask for, into `.output/store`: `npm run store`; with pictures of the built extension in use, in both
 * languages: `npm run store -- screenshots` (after `npm run build`).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { pictures } from './store/pictures';

const folder = '.output/store';
mkdirSync(folder, { recursive: true });
for (const picture of pictures) writeFileSync(`${folder}/${picture.name}.png`, await picture.draw());
if (process.argv.includes('screenshots')) {
  const { screenshots } = await import('./store/screenshots');
  await screenshots(folder);
}
console.log(`Pictures for the stores: ${folder}`);
