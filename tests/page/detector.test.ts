// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import detector from '../../entrypoints/detector';

const bulletin =
  '<p>The harbor is open.</p><p>This email was sent using GovDelivery Communications Cloud on behalf of: Harbor Administration of Westmark</p>';
const seen = { type: 'seen', issuer: 'Harbor Administration of Westmark' };

let told: unknown[];
let navigation: EventTarget;

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  navigation = new EventTarget();
  vi.stubGlobal('navigation', navigation);
  vi.stubGlobal('chrome', { runtime: { sendMessage: (message: unknown) => void told.push(message) } });
  history.replaceState(null, '', '/2025/03/harbor.html');
  show(bulletin);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A blog in Dynamic Views that shows one post. */
function show(post: string): void {
  document.body.innerHTML = `<script src="//www.blogblog.com/dynamicviews/1/js/common.js"></script>
    <div class="widget Blog"><div class="article-content">${post}</div></div>`;
}

function navigate(address: string): void {
  history.pushState(null, '', address);
  navigation.dispatchEvent(new Event('navigatesuccess'));
}

it('tells nothing again when the reader view adds its entry of history, and when it is left', () => {
  detector.main();
  navigate(location.href);
  navigate(location.href);
  vi.runAllTimers();
  expect(told).toEqual([seen]);
});

it('tells nothing again when the page leads to a place within itself', () => {
  detector.main();
  navigate('#comments');
  vi.runAllTimers();
  expect(told).toEqual([seen]);
});

it('tells that the bulletin is left, and of the next one, when another post is shown without loading', () => {
  detector.main();
  show('Bread and butter.');
  navigate('/2025/03/bread.html');
  vi.runAllTimers();
  expect(told).toEqual([seen, { type: 'left' }]);
  show(bulletin);
  navigate('/2025/03/harbor.html?m=1');
  vi.runAllTimers();
  expect(told).toEqual([seen, { type: 'left' }, { type: 'left' }, seen]);
});

it('looks again for a post that a script builds', () => {
  show('');
  detector.main();
  setTimeout(() => show(bulletin), 1000);
  vi.runAllTimers();
  expect(told).toEqual([seen]);
});
