import { describe, expect, it } from 'vitest';
import { languages } from '../../src/text/mail-header-words';
import { outputs } from './outputs';
import { spellings } from './spellings';
import { tellsOf } from './tells';

/** Who stands in a forwarded mail's header, with the field; the agency's own address is nobody's secret. */
const people = {
  to: 'rae.quill@gmail.com',
  copy: 'tove.lind@bücher.example',
  reply: 'ann.roe@gmail.com',
} as const;

/** How a mail program, a person or a blog writes the line of a field. */
const dresses: Record<string, (label: string, value: string) => string> = {
  plain: (label, value) => `${label}: ${value}`,
  quoted: (label, value) => `&gt; ${label}: ${value}`,
  starred: (label, value) => `*${label}:* ${value}`,
  'in bold type': (label, value) => `<b>${label}:</b> ${value}`,
  'in capitals, with a name': (label, value) => `${label.toUpperCase()}: "Quill, Rae" &lt;${value}&gt;`,
  'by a link': (label, value) => `${label}: <a href="mailto:${value}">${value}</a>`,
};

/** Where they are named once more. */
const again = ['plain', 'sign in words', 'Base64'].map((name) => spellings[name]!);

describe('whoever a forwarded mail names in its header can be read out of nothing that is given out', () => {
  it.each(languages)('in the words of $language', (row) => {
    const label = (field: 'from' | 'date' | 'subject' | keyof typeof people, at: number): string => {
      const all = row[field].split('|');
      return all[at % all.length] ?? '';
    };
    const told = Object.entries(dresses).flatMap(([dress, line], at) => {
      const opening = row.forwarded.split('|');
      const header = [
        `---------- ${opening[at % opening.length]} ---------`,
        line(label('from', at), 'Harbor Office'),
        line(label('date', at), '6.3.2025 9:12'),
        line(label('subject', at), 'Pier opens'),
        ...Object.entries(people).map(([field, person]) => line(label(field as keyof typeof people, at), person)),
      ].join('<br>');
      const named = Object.values(people).flatMap((person) =>
        again.map((spell) => `<p>Ask ${spell(person)} about the pier, or the harbor office.</p>`),
      );
      const given = outputs({ body: `<p>${header}</p>${named.join('')}` });
      return Object.entries(people).flatMap(([field, person]) => (tellsOf(given, person) ? [`${field}, ${dress}`] : []));
    });
    expect(told).toEqual([]);
  });

  it.each(['Resent-To', 'Resent-Cc', 'Delivered-To', 'X-Envelope-To', 'Envelope-To', 'X-Original-To', 'X-Forwarded-To'])(
    'nor by %s',
    (label) => {
      for (const line of Object.values(dresses)) {
        const body = `<p>${line(label, people.to)}</p>${again.map((spell) => `<p>Ask ${spell(people.to)} about it.</p>`).join('')}`;
        expect(tellsOf(outputs({ body }), people.to)).toBe(false);
      }
    },
  );

  it.each(languages)('nor who wrote, in the words of $language', (row) => {
    for (const verb of row.wrote.split('|')) {
      const body = `<p>6.3.2025 9:12, Ann Roe &lt;${people.reply}&gt; ${verb}:</p>${again.map((spell) => `<p>Ask ${spell(people.reply)} about it.</p>`).join('')}`;
      expect(tellsOf(outputs({ body }), people.reply)).toBe(false);
    }
  });
});
