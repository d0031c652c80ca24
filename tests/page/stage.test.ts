// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { setStage } from '../../src/page/stage';

beforeEach(() => {
  // What jsdom does not have.
  HTMLDialogElement.prototype.showModal = () => {};
  HTMLDialogElement.prototype.close = () => {};
  window.scrollTo = () => {};
});

const layer = () => {
  const left = vi.fn();
  return { left, ...setStage({ css: '', label: 'Reader', left }) };
};
const shown = (): number => document.querySelectorAll('html > [data-bulletin-reader]').length;
const rest = (): Promise<void> => new Promise((done) => setTimeout(done, 100));

it('adds one entry of history, and takes it back', async () => {
  const before = history.length;
  const one = layer();
  expect([shown(), history.length]).toEqual([1, before + 1]);
  const back = vi.spyOn(history, 'back');
  await one.leave();
  expect([shown(), back.mock.calls.length, one.left.mock.calls.length]).toEqual([0, 1, 1]);
  back.mockRestore();
});

it('is left by Back, which is not gone twice', async () => {
  const one = layer();
  const back = vi.spyOn(history, 'back');
  history.go(-1);
  await vi.waitFor(() => expect(one.left).toHaveBeenCalledOnce());
  await one.leave();
  expect(back).not.toHaveBeenCalled();
  back.mockRestore();
});

it('opened again before its entry is taken back, stays, and has an entry of its own', async () => {
  const push = vi.spyOn(history, 'pushState');
  const one = layer();
  const gone = one.leave();
  const two = layer();
  expect(push).toHaveBeenCalledOnce();
  await gone;
  await rest();
  expect([shown(), two.left.mock.calls.length, push.mock.calls.length]).toEqual([1, 0, 2]);
  history.go(-1);
  await vi.waitFor(() => expect(two.left).toHaveBeenCalledOnce());
  await two.leave();
  push.mockRestore();
});

it('tells reference managers when what it says of the work comes and goes, and only then', async () => {
  const heard: number[] = [];
  const hear = (): void => void heard.push(document.querySelectorAll('.Z3988').length);
  document.addEventListener('ZoteroItemUpdated', hear);
  const described = setStage({ css: '', label: 'Reader', left: () => {}, described: { coins: 'rft.title=Ships', meta: [] } });
  expect(heard).toEqual([1]);
  await described.leave();
  expect(heard).toEqual([1, 0]);
  await layer().leave();
  expect(heard).toEqual([1, 0]);
  document.removeEventListener('ZoteroItemUpdated', hear);
});

it('left again before the entry of the one before is taken back, goes back once', async () => {
  const back = vi.spyOn(history, 'back');
  const one = layer();
  const gone = one.leave();
  const two = layer();
  await Promise.all([gone, two.leave()]);
  await rest();
  expect([shown(), back.mock.calls.length]).toEqual([0, 1]);
  back.mockRestore();
});

it.each(['pushState', 'replaceState'] as const)('takes back no entry of the page’s own, made by %s meanwhile', async (how) => {
  const back = vi.spyOn(history, 'back');
  const one = layer();
  history[how]({ its: 'own' }, '', `?its=${how}`);
  await one.leave();
  expect([back.mock.calls.length, history.state]).toEqual([0, { its: 'own' }]);
  back.mockRestore();
});

it('takes none back where the browser let it add none', async () => {
  const push = vi.spyOn(history, 'pushState').mockImplementation(() => {
    throw new DOMException('Too many calls', 'SecurityError');
  });
  const back = vi.spyOn(history, 'back');
  await layer().leave();
  expect([shown(), back.mock.calls.length]).toEqual([0, 0]);
  push.mockRestore();
  back.mockRestore();
});

it.each<[string, (host: Element) => void]>([
  ['taken out', (host) => host.remove()],
  ['moved', (host) => document.body.append(host)],
])('is left when the page has %s its element', async (_, attack) => {
  const one = layer();
  attack(document.querySelector('html > [data-bulletin-reader]') as Element);
  await vi.waitFor(() => expect(one.left).toHaveBeenCalledOnce());
  expect(document.querySelectorAll('[data-bulletin-reader]')).toHaveLength(0);
});

it('takes the place of one that nobody answers for any more', async () => {
  const orphan = document.createElement('div');
  orphan.setAttribute('data-bulletin-reader', '');
  document.documentElement.append(orphan);
  const one = layer();
  expect(shown()).toBe(1);
  await one.leave();
});
