import { describe, expect, it } from 'vitest';
import { scrub } from '../../src/text/privacy';

describe('scrub', () => {
  it.each([
    ['This email was sent to reader@example.com using a mailer', 'This email was sent to … using a mailer'],
    ['Este correo fue enviado a lector@example.com utilizando', 'Este correo fue enviado a … utilizando'],
    ['posted by my.secret42@blogger.com', 'posted by …'],
    ['https://x.gov/?destination=my.secret42%40blogger.com&id=7', 'https://x.gov/?destination=…&id=7'],
    [
      'https://links.govdelivery.com/track?type=click&enid=ZWFzPTEm&&&101&&&http://x.gov',
      'https://links.govdelivery.com/track?type=click&enid=…&&&101&&&http://x.gov',
    ],
    ['https://lnks.gd/l/eyJh.eyJi.sig/s/3078/br/2362-l', 'https://lnks.gd/l/…'],
    ['https://links-1.govdelivery.com/CL0/https:%2F%2Fx.gov/1/0100-0/sig=1', 'https://links-1.govdelivery.com/CL0/…'],
    ['Media contact: press@westmark.gov', 'Media contact: press@westmark.gov'],
    ['The notice was sent to press@westmark.gov', 'The notice was sent to …'],
  ])('%s', (text, clean) => {
    expect(scrub(text)).toBe(clean);
  });

  it('takes out the addresses and ids it is told of, in every spelling', () => {
    const text = 'Reader.One@Example.com reader.one%40example.com 3078670442 press@westmark.gov';
    expect(scrub(text, ['reader.one@example.com', '3078670442'])).toBe('… … … press@westmark.gov');
  });

  it('leaves short words alone', () => {
    expect(scrub('a b c', ['a', ''])).toBe('a b c');
  });
});
