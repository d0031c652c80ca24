import { expect, it } from 'vitest';
import { notesOf } from '../../scripts/release/notes';

const changelog = `# Changelog

## Unreleased

- Soon.

## 1.10.0, 2026-12-01

- Ten.

### More

- Eleven.

## 1.1.0, 2026-11-22

- One.
`;

it('the notes of a release are its section of the changelog, whole and alone', () => {
  expect(notesOf(changelog, '1.10.0')).toBe('- Ten.\n\n### More\n\n- Eleven.');
  expect(notesOf(changelog, 'Unreleased')).toBe('- Soon.');
  expect(notesOf(changelog, '1.1.0')).toBe('- One.');
});

it('a version that the changelog does not know has none', () => {
  expect(notesOf(changelog, '1.1')).toBeUndefined();
  expect(notesOf(changelog, '2.0.0')).toBeUndefined();
});
