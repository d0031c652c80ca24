import { describe, expect, it } from 'vitest';
import { searchFor } from '../../src/citations/find-original';
import type { Found } from '../../src/model';

const bulletin = (title: string, issuer?: string, account?: string): Pick<Found, 'bulletin' | 'mailer'> => ({
  bulletin: { title, issuer } as Found['bulletin'],
  mailer: { name: 'govdelivery', evidence: [], ...(account && { account }) },
});

const asked = (...args: Parameters<typeof searchFor>): string | null =>
  new URL(searchFor(...args) ?? 'https://none.example').searchParams.get('q');

describe('a search for the original', () => {
  it.each([
    ['by the account', bulletin('Ships “Sail” North', undefined, 'USDOD'), '"Ships Sail North" site:defense.gov'],
    ['by the issuer’s name', bulletin('Count Begins', 'U.S. Census Bureau'), '"Count Begins" site:census.gov'],
    ['of an agency whose site is not known', bulletin('Gate Opens', 'Port of Ames'), '"Gate Opens" Port of Ames'],
    ['of nobody', bulletin('Gate Opens'), '"Gate Opens"'],
  ])('%s', (_, readable, query) => {
    for (const engine of ['duckduckgo', 'google', 'bing'] as const) expect(asked(readable, engine)).toBe(query);
  });

  it('needs a headline', () => {
    expect(searchFor(bulletin(' “” '), 'bing')).toBeUndefined();
  });
});
