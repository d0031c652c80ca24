import { describe, expect, it, test } from 'vitest';
import { dayOfId, momentOfSes } from '../../src/mailers/govdelivery/ids';
import { base64, cleanUrl, decoded, param, unescaped } from '../../src/mailers/govdelivery/urls';

test.each([
  ['  https://www.westmark.gov/a \n', 'https://www.westmark.gov/a'],
  ['https://www.west\r\n\tmark.gov/a', 'https://www.westmark.gov/a'],
  ['//www.westmark.gov/a', 'https://www.westmark.gov/a'],
  ['https://www.westmark.gov//', 'https://www.westmark.gov//'],
  ['?a=1&amp;b=2&#38;c=3&#x26;d=4', '?a=1&b=2&c=3&d=4'],
  ['?a=1&amp;amp;b=2', '?a=1&b=2'],
  ['?say=&amp;amp;amp;', '?say=&amp;'],
])('an address out of mail: %j', (href, expected) => {
  expect(unescaped(href)).toBe(expected);
});

describe('a clean address', () => {
  it.each([
    ['keeps a plain one', 'http://www.westmark.gov/a?b=c#d', 'http://www.westmark.gov/a?b=c#d'],
    ['loses white space around it', ' https://www.westmark.gov/a\n', 'https://www.westmark.gov/a'],
    ['has its scheme in small letters', 'HTTPS://www.westmark.gov/A', 'https://www.westmark.gov/A'],
    ['gets a lost stroke back', 'http:/www.westmark.gov/a', 'http://www.westmark.gov/a'],
    ['loses strokes too many', 'https:////www.westmark.gov/a', 'https://www.westmark.gov/a'],
    ['loses the click ids of networks', 'https://www.westmark.gov/?fbclid=1&gclid=2&id=3', 'https://www.westmark.gov/?id=3'],
    ['loses one without a value', 'https://www.westmark.gov/?reqfrom&id=3', 'https://www.westmark.gov/?id=3'],
    [
      'keeps what only looks like tracking',
      'https://www.westmark.gov/?my_utm_id=1&gclids=2',
      'https://www.westmark.gov/?my_utm_id=1&gclids=2',
    ],
    ['keeps what follows the query', 'https://www.westmark.gov/?utm_id=1#utm_id=1', 'https://www.westmark.gov/#utm_id=1'],
    ['of mail is the address alone', 'mailto:press@westmark.gov?subject=Hello', 'mailto:press@westmark.gov'],
    ['of mail needs an address', 'mailto:press', undefined],
    ['is of the web', 'ftp://ftp.westmark.gov/a', undefined],
    ['has a host with a dot', 'http://localhost/a', undefined],
    ['has no user', 'https://www.westmark.gov@evil.example.org/', undefined],
    ['has no password', 'https://:secret@evil.example.org/', undefined],
  ])('%s', (_, href, expected) => {
    expect(cleanUrl(href)).toBe(expected);
  });
});

test.each([
  ['?Url=a%20b&q=c', 'url', 'a b'],
  ['?myurl=a&q=c#q=d', 'url', undefined],
  ['?url=&q=c#d', 'url', undefined],
  ['?url=a&q=c#d', 'q', 'c'],
])('a value of a query: %s', (href, name, expected) => {
  expect(param(href, name)).toBe(expected);
});

test.each([
  ['caf%C3%A9%20%e6%b8%af', 'café 港'],
  ['100% of %E9%C3%A9', '100% of %E9%C3%A9'],
  ['%2520', '%20'],
])('decoded once: %s', (text, expected) => {
  expect(decoded(text)).toBe(expected);
});

test.each([
  ['w7_Dv8O-', 'ÿÿþ'],
  ['w7/Dv8O+', 'ÿÿþ'],
  ['YQ=', 'a'],
  ['YQ==', 'a'],
  ['YQ', 'a'],
  ['%', undefined],
])('Base64: %s', (text, expected) => {
  expect(base64(text)).toBe(expected);
});

test.each([
  ['20240131.89430991', '2024-01-31'],
  ['MDB-PRD-BUL-20121201.5', '2012-12-01'],
  ['20241031.1', '2024-10-31'],
  ['20240029.1', undefined],
  ['20241301.1', undefined],
  ['20240100.1', undefined],
  ['20240132.1', undefined],
  ['19991231.1', undefined],
  ['20240131', undefined],
  ['3edbdd0', undefined],
])('the day in a bulletin’s id: %s', (id, day) => {
  expect(dayOfId(id)).toBe(day);
});

/** An SES message id that was given out at a time. */
const ses = (iso: string): string => `0100${Date.parse(iso).toString(16).padStart(12, '0')}-f39abfa0-06d5`;

test.each([
  ['2025-03-27T02:11:09.563Z', '2025-03-27T02:11:09.563Z'],
  ['2010-12-31T23:59:59.000Z', undefined],
  ['2100-01-02T00:00:00.000Z', undefined],
])('the moment in an SES id: %s', (given, moment) => {
  expect(momentOfSes(`https://links-1.govdelivery.com/CL0/x/1/${ses(given)}/sig`)).toBe(moment);
});

test('no moment where there is no such id', () => {
  expect(momentOfSes('https://www.westmark.gov/01000195d55e1c7b')).toBeUndefined();
});
