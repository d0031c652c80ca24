import { factsOf } from './article/facts/facts';
import { isolate } from './article/isolate';
import { isolatePage } from './article/page';
import type { AnyPage, Excerpt, Excerpted } from './excerpt';
import { frameOf } from './mailers/frames';
import type { Readable, Unquoted } from './model';
import { broken, nothing } from './nothing';
import type { Steps } from './steps';
import { scrubAll } from './text/privacy';

/**
 * What the newsletter says, from what the page told; plain data. `view`: a window whose DOM the cleaning may use, not that of the page
 * if the excerpt was taken elsewhere. It answers and does not throw. None of the steps is long.
 */
export function* unquotedFrom(found: Excerpted, view: Window): Steps<Unquoted> {
  try {
    if (found.kind === 'nothing') return found;
    const reading = yield* found.kind === 'page' ? page(found) : post(found, view);
    if (reading.kind === 'nothing') return reading;
    const { archived, unfinished } = found;
    const warnings = [...(unfinished ? [{ kind: 'still-loading' } as const] : []), ...reading.warnings];
    return { ...reading, ...(archived && { archived }), warnings };
  } catch (error) {
    return broken(error);
  }
}

function* post(found: Excerpt, view: Window): Steps<Unquoted> {
  const { copy, url, evidence, recipients, mail, posts } = found;
  const { repost, ...told } = found.post;
  const frame = found.mailer && frameOf(found.mailer);
  const isolated = yield* isolate(copy, {
    view,
    url,
    title: told.title,
    furniture: frame?.furniture ?? [],
    unwrap: frame?.unwrap,
    recipients,
  });
  const listed = posts && { posts };
  if (isolated.body.children.length === 0) return { ...nothing('article', isolated.notes, evidence), ...listed };
  const { bulletin, warnings } = factsOf({ isolated, post: told, mail });
  yield;
  const readable: Omit<Readable, 'quotes' | 'people'> = { ...(repost && { repost }), bulletin, warnings, notes: isolated.notes };
  if (!found.mailer) return { ...scrubAll({ kind: 'article', ...readable }, recipients, scrubbed), ...listed };
  const { account, bulletinId } = mail;
  const known = { ...(account && { account: account.value }), ...(bulletinId && { bulletinId: bulletinId.value }) };
  const mailer = { name: found.mailer, ...known, evidence };
  return { ...scrubAll({ kind: 'bulletin', ...readable, mailer }, recipients, scrubbed), ...listed };
}

/** Parts of a reading that were made from scrubbed text. */
const scrubbed = new Set(['body', 'nodes']);

/** A page of any kind, because the person asked for it. */
function* page({ doc, view, url, recipients }: AnyPage): Steps<Unquoted> {
  const found = yield* isolatePage(doc, { view, url, recipients });
  yield;
  if (!found) return nothing('article');
  const { bulletin, repost, notes, warnings } = found;
  return scrubAll({ kind: 'article', repost, bulletin, warnings, notes }, recipients, scrubbed);
}
