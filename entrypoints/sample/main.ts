import { words } from '../../src/browser/words';
import { world } from '../../src/page/world';

/** What the page is, in the person's language, and the reader view for those who have not pinned the button. */
const note = document.getElementById('note');
if (note) {
  note.lang = words.language;
  const text = document.createElement('p');
  text.textContent = words('welcome.sampleNote');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words('menu.openReader');
  button.addEventListener('click', () => void world().view?.reader('toggle'));
  note.append(text, button);
}
