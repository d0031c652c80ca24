/** One state of one view, chosen by the address: for looking at and for axe. Not shipped. */
import { shots } from './shots';

const name = new URLSearchParams(location.search).get('shot') ?? '';
const root = document.querySelector<HTMLElement>('#app');
const shot = shots[name];
const began = performance.now();
if (root && shot) shot(root);
else if (root) root.textContent = Object.keys(shots).join('\n');
document.documentElement.dataset.took = (performance.now() - began).toFixed(1);
