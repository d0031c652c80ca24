// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { sourcesOf } from '../../src/citations/source';
import { compare } from '../../src/compare/compare';
import type { Found } from '../../src/model';
import { withOriginal } from '../../src/views/original';
import { Popup } from '../../src/views/popup/popup';
import type { CheckedState } from '../../src/views/popup/state';
import { click, draw, named, popupActions, words } from './draw';
import { bulletin, digest, settings } from './samples';

const lost: Found = { ...bulletin, bulletin: { ...bulletin.bulletin, original: undefined, hosted: undefined } };
const found = 'https://harbor.westmark.example/found';

const shown = async (state: Partial<CheckedState> = {}) => {
  const actions = popupActions();
  const whole: CheckedState = {
    kind: 'checked',
    kept: lost,
    comparison: compare(lost, bulletin),
    today: '2025-03-08',
    page: found,
    ...state,
  };
  return { actions, root: await draw(<Popup state={whole} settings={settings} actions={actions} words={words} />) };
};

describe('the page that is found', () => {
  it('can be taken as the original, and that can be taken back', async () => {
    const { root, actions } = await shown();
    await click(named(root, 'Use this page as the original'));
    expect(actions.takeOriginal).toHaveBeenLastCalledWith('take');
    const taken = await shown({ kept: withOriginal(lost, found), taken: true });
    expect(taken.root.textContent).toContain('This page is now cited as the original.');
    await click(named(taken.root, 'Stop citing this page'));
    expect(taken.actions.takeOriginal).toHaveBeenLastCalledWith('undo');
  });

  it('is what quotations are cited from then', async () => {
    const { root, actions } = await shown({ kept: withOriginal(lost, found), taken: true });
    await click(named(root, 'Copy'));
    expect(actions.copy.mock.lastCall?.[0].text).toContain(found);
  });

  it('is not offered where it is the original already, or another article', async () => {
    expect((await shown({ kept: bulletin, page: bulletin.bulletin.original!.url })).root.textContent).not.toContain(
      'as the original',
    );
    const other = await shown({ comparison: compare(lost, digest), search: true });
    expect(other.root.textContent).not.toContain('Use this page');
    expect(other.root.textContent).toContain('Open the page that you think is the original');
  });

  it('is the address of the original in every citation, and says where it is from', () => {
    const { original, fields } = sourcesOf(withOriginal(lost, found));
    expect(original.URL).toBe(found);
    expect(fields.original.find(({ field }) => field === 'URL')).toMatchObject({ value: found, from: 'checked-page' });
    expect(withOriginal(lost, undefined)).toBe(lost);
  });
});
