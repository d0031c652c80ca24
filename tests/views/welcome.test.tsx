// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { mount } from '../../src/views/welcome/welcome';
import { click, named, words, wordsOf } from './draw';

const ok = () => vi.fn(async () => ({ ok: true }) as const);

async function welcome(shortcuts = [{ name: 'Copy citation', keys: 'Alt+Shift+K' }], said = words) {
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  const actions = { openSample: ok(), openOptions: ok(), openShortcuts: ok() };
  await act(() => mount(root, { words: said, actions, shortcuts }));
  return { root, actions };
}

it('has three pictures, the shortcuts, and leads to the sample and the options', async () => {
  const { root, actions } = await welcome();
  expect(root.querySelectorAll('.picture')).toHaveLength(3);
  expect(root.querySelector('kbd')?.textContent).toBe('Alt+Shift+K');
  await click(named(root, words('welcome.openSample')));
  await click(named(root, words('popup.options')));
  expect(actions.openSample).toHaveBeenCalledOnce();
  expect(actions.openOptions).toHaveBeenCalledOnce();
});

it('says nothing of shortcuts where the browser has none', async () => {
  const { root } = await welcome([]);
  expect(root.textContent).not.toContain(words('options.shortcuts'));
});

it('is in the language of the person', async () => {
  const spanish = await wordsOf('es');
  const { root } = await welcome(undefined, spanish);
  expect(root.lang).toBe('es');
  expect(root.querySelector('h1')?.textContent).toBe(spanish('welcome.title'));
});
