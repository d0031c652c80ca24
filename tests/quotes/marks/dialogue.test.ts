import { describe, expect, it } from 'vitest';
import { dialogueIn } from '../../../src/quotes/marks/dialogue';
import { paragraphs } from '../paragraphs';

/** The words that are spoken in a paragraph. */
const spoken = (text: string): string[] =>
  paragraphs(text)
    .flatMap(dialogueIn)
    .map(({ start, end }) => text.slice(start, end));

describe('Spanish dialogue between dashes', () => {
  it.each<[string, string, string[]]>([
    ['goes on behind the report', '—Pongamos la luz —replicó Ana Roe—. Hoy mismo.', ['Pongamos la luz', 'Hoy mismo.']],
    ['goes on behind a comma', '—Pongamos la luz —dijo Ana Roe—, hoy mismo.', ['Pongamos la luz', 'hoy mismo.']],
    ['goes on without a sign', '—La obra —dijo Ana Roe— está lista.', ['La obra', 'está lista.']],
    ['ends with the report', '—Pongamos la luz —replicó Ana Roe.', ['Pongamos la luz']],
    ['ends with the report and a dash', '—Pongamos la luz —replicó Ana Roe—.', ['Pongamos la luz']],
    ['ends with a space', '—Pongamos la luz —replicó Ana Roe—. Hoy mismo. ', ['Pongamos la luz', 'Hoy mismo.']],
    ['opens with a space', '— Pongamos la luz —replicó Ana Roe.', ['Pongamos la luz']],
    ['opens with a question', '—¿Ponemos la luz? —preguntó Ana Roe.', ['¿Ponemos la luz?']],
    ['has an auxiliary', '—Pongamos la luz —le ha dicho Ana Roe.', ['Pongamos la luz']],
    [
      'has an aside before the report',
      '—La obra —larga, por fin— está lista —dijo Ana Roe.',
      ['La obra —larga, por fin— está lista'],
    ],
    ['is none within a sentence', 'La obra —está lista —dijo Ana Roe.', []],
    ['is none in an item of a list', '—pan y luz —dijo Ana Roe.', []],
    ['is none without a verb of speech', '—Pongamos la luz —hoy mismo—. Sin falta.', []],
    ['is none in English', '—We mend it —said Ann Hale.', []],
    ['is none without dashes', 'Pongamos la luz, replicó Ana Roe.', []],
  ])('%s', (_, text, words) => {
    expect(spoken(text)).toEqual(words);
  });
});
