import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../../src/quotes/quotes';
import { paragraphs } from '../paragraphs';

const peopleIn = (...texts: string[]): string[] =>
  quotesIn(paragraphs(...texts)).people.map(({ name, role }) => (role ? `${name}, ${role}` : name));

describe('the people of a text', () => {
  it('are not what a headline, an order or a reservoir is called', () => {
    expect(
      peopleIn(
        'Governor Thornbury Signs Drought Relief Package',
        'Governor Ada Thornbury signed Executive Order 12 at the Hollis Reservoir, which serves Lamar and Pruitt Counties.',
      ),
    ).toEqual(['Ada Thornbury, Governor']);
  });

  it('keep to their own function', () => {
    expect(
      peopleIn(
        'At the Institute of Ports, Ambassador Charles Whit handed the keys to the harbor.',
        'Al acto asistió el presidente de la cofradía, Hugo Barrera, sin parentesco con el alcalde.',
      ),
    ).toEqual(['Charles Whit, Ambassador', 'Hugo Barrera, presidente de la cofradía']);
  });

  it('are one under a shorter and a longer name', () => {
    expect(peopleIn('Las cartas de la maestra Amparo Gil llegaron.', 'Amparo Gil Otaola nació en 1899.')).toEqual([
      'Amparo Gil Otaola, maestra',
    ]);
  });

  it('tell two of one surname apart', () => {
    const texts = ['Tom Oakes and his sister, Ada Oakes, run the mill.', '“We lost the barn,” Oakes said.'];
    expect(peopleIn(...texts)).toEqual(['Tom Oakes', 'Ada Oakes']);
  });
});
