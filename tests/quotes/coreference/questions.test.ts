import { describe, expect, it } from 'vitest';
import { elidedSpeaker, speakerOf } from '../../../src/quotes/coreference/speaker';
import { castOf } from '../../../src/quotes/people/cast';
import { frameOf } from '../../../src/quotes/tokens/tokenize';
import { paragraphs } from '../paragraphs';

describe('who is meant is a question, and changes nothing', () => {
  it.each([
    'Zorva Hale opened the gate. She waved.',
    'Mayor Ann Roe and Zorva Hale spoke. He smiled.',
    'La doctora Ana Roe llegó. Ella habló.',
  ])('%s', (text) => {
    const blocks = paragraphs(text);
    const frame = frameOf(blocks[0]!, [], 0);
    const memory = { cast: castOf([frame]), spoken: [] };
    const before = structuredClone(memory);
    const answers = frame.tokens.map((_, start) => speakerOf(memory, frame, { start, end: start + 1 }));
    expect(frame.tokens.map((_, start) => speakerOf(memory, frame, { start, end: start + 1 }))).toEqual(answers);
    elidedSpeaker(memory, blocks, frame, frame.tokens.length - 1);
    expect(memory).toEqual(before);
  });
});
