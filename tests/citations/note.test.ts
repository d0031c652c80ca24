import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameOf } from '../../src/citations/frame';
import { noteOf } from '../../src/citations/note';
import { hostileWork, repost, story } from './works';

describe('a copied article in its frame', () => {
  test('as text', () => {
    expect(frameOf(story, ['The reference.'], 'text')).toEqual({
      before: `${story.title}\nHarbor Administration of Westmark\nMatthew Vale\n2025-03-06\n${story.URL}`,
      after: 'The reference.',
    });
  });

  test('as Markdown', () => {
    expect(frameOf({ ...story, title: 'Tides *rise*' }, ['One.', 'Two.'], 'markdown')).toEqual({
      before: `# Tides \\*rise\\*\n\nHarbor Administration of Westmark  \nMatthew Vale  \n2025-03-06  \n<${story.URL}>`,
      after: 'One.\n\nTwo.',
    });
  });

  test('what is not known is left out', () => {
    expect(frameOf({ id: 'a', type: 'webpage', title: 'Tides' }, ['Tides.'], 'text').before).toBe('Tides');
  });
});

describe('a note', () => {
  test('has the facts as YAML, then the quotations with their places', () => {
    const quotes = [
      { words: 'We will *rebuild*', by: 'Ana Vale, harbor master', paragraph: 4, link: 'https://a.example/#:~:text=We' },
      { words: 'Yes' },
    ];
    expect(noteOf({ original: story, repost, citation: 'Vale, M. (2025).', quotes })).toBe(`---
title: "Harbor Administration praises U.K. at Westmark meeting"
issuer: "Harbor Administration of Westmark"
authors: ["Matthew Vale"]
issued: "2025-03-06"
original: "https://www.westmark.example/news/1234/"
repost: "https://example.blogspot.example/2025/03/harbor.html"
archived: "https://web.archive.org/web/20250306/https://www.westmark.example/news/1234/"
citation: "Vale, M. (2025)."
tags: ["bulletin"]
---

# Harbor Administration praises U.K. at Westmark meeting

> “We will \\*rebuild\\*”
>
> — Ana Vale, harbor master, [para. 4](https://a.example/#:~:text=We)

> “Yes”
`);
  });

  test('names places, and marks words, in the language of the reference', () => {
    const quotes = [
      { words: 'Sí', paragraph: 4 },
      { words: 'No', link: 'https://a.example/' },
    ];
    const note = noteOf({ original: story, citation: 'Vale, M. (2025).', quotes, tongue: 'es' });
    expect(note).toContain('> «Sí»\n>\n> párr. 4');
    expect(note).toContain('> «No»\n>\n> [pasaje](https://a.example/)');
  });

  test('nothing in a value ends its line, or the front matter', () => {
    fc.assert(
      fc.property(hostileWork, fc.string(), (item, words) => {
        const note = noteOf({ original: item, citation: item.title ?? '', quotes: [{ words, by: words }] });
        const [, front = ''] = note.split(/^---$/m);
        for (const line of front.trim().split('\n')) {
          const [, value = ''] = line.match(/^[a-z]+: (.+)$/) ?? [];
          expect(() => JSON.parse(value) as unknown).not.toThrow();
        }
      }),
    );
  });
});
