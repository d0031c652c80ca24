import { addresses } from './addresses';
import { filled, type Payload, type Row } from './case';
import { clobbers } from './clobbers';
import { handlers } from './handlers';
import { keysOfPrototypes } from './keys';
import { loads } from './loads';
import { mutations } from './mutations';
import { shadows } from './shadows';
import { styles } from './styles';
import { words } from './words';

const markup: Row[] = [
  ...handlers,
  ...addresses,
  ...loads,
  ...styles,
  ...mutations,
  ...clobbers,
  ...keysOfPrototypes,
  ...shadows,
];

/** Every case of the suite, numbered: a trace in a browser leads back to its row. */
export const payloads: Payload[] = [
  ...markup.map((row, index) => filled(row, 'markup', index + 1)),
  ...words.map((row, index) => filled(row, 'text', markup.length + index + 1)),
];
export const markupPayloads = payloads.filter(({ kind }) => kind === 'markup');
export const textPayloads = payloads.filter(({ kind }) => kind === 'text');
