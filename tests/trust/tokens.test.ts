import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tokens } from '../../src/page/tokens';
import { ownNames } from '../payloads/registered';

const sheet = ['tokens', 'reader', 'controls', 'copy-card'].map((name) => readFileSync(`assets/${name}.css`, 'utf8')).join('\n');

it('no name of ours is left in a style sheet, and nothing else in it changes', () => {
  const { own, sheet: dressed } = tokens();
  const css = dressed(sheet);
  for (const name of ownNames) expect(css).not.toMatch(new RegExp(`(?<![\\w-])${name}(?![\\w-])`));
  const mark = own('--ink').slice('--ink-'.length);
  expect(css.replaceAll(`-${mark}`, '')).toBe(sheet);
});

it('leaves class names with two dashes and negated numbers alone', () => {
  const { own, sheet: dressed } = tokens();
  expect(dressed('.box--wide{margin:calc(1px - -2px);color:var(--ink,var(--paper));--ink:red}')).toBe(
    `.box--wide{margin:calc(1px - -2px);color:var(${own('--ink')},var(${own('--paper')}));${own('--ink')}:red}`,
  );
});

it('each view has names of its own', () => {
  expect(tokens().own('--ink')).not.toBe(tokens().own('--ink'));
  expect(tokens().own('--ink')).toMatch(/^--ink-[a-z0-9]{6,}$/);
});
