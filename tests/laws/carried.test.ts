import { describe, expect, it } from 'vitest';
import { carried, unfolded } from '../../src/carried';
import { plainPage } from '../../src/cli/dom/window';
import { excerptInSteps } from '../../src/excerpt';
import { atOnce } from '../../src/steps';
import { unquotedFrom } from '../../src/unquoted';
import { bulletins } from '../corpus/fixture';

describe('an excerpt that a message carried is read as the page itself would be', () => {
  it.each(bulletins())('$slug', ({ html, url }) => {
    const doc = plainPage(html, url);
    const view = doc.defaultView!;
    const excerpt = atOnce(excerptInSteps(doc, { url }));
    if (excerpt.kind !== 'excerpt') throw new Error(excerpt.kind);
    const inert = doc.implementation.createHTMLDocument('');
    const sent = JSON.parse(JSON.stringify(carried(excerpt)));
    const there = atOnce(unquotedFrom(unfolded(sent, inert), view));
    expect(there.kind).toBe('bulletin');
    expect(there).toEqual(atOnce(unquotedFrom(excerpt, view)));
  });
});
