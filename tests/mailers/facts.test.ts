import { describe, expect, it } from 'vitest';
import { bulletinFacts } from '../../src/mailers/govdelivery/facts';
import { bodyOf, footers, story } from './posts';

describe('issuer', () => {
  for (const [name, { html, issuer }] of Object.entries(footers)) {
    it(name, () => {
      expect(bulletinFacts(bodyOf(story + html)).issuer?.value).toBe(issuer);
    });
  }
});
