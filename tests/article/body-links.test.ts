import { describe, expect, it } from 'vitest';
import { unwrapLink } from '../../src/mailers/govdelivery/links';
import { isolated, lead } from './page';

describe('links that only the mailer can follow', () => {
  it('are named once, however many there are', () => {
    const links =
      '<p>See <a href="https://lnks.gd/2/35P-3nj">the map</a> and <a href="https://lnks.gd/2/35_D3dR">the plan</a>.</p>';
    const { warnings } = isolated(lead + links + links, { unwrap: unwrapLink });
    expect(warnings).toEqual([{ kind: 'opaque-links', text: 'lnks.gd' }]);
  });

  it('and none is where every link tells its target', () => {
    expect(isolated(`${lead}<p><a href="https://www.westmark.gov/a">the map</a></p>`, { unwrap: unwrapLink }).warnings).toEqual(
      [],
    );
  });
});
