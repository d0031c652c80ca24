import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leftovers } from '../../src/article/steps/leftovers';
import { furniture as blogger } from '../../src/hosts/blogger/furniture';
import { hosted } from '../../src/hosts/hosted';
import { furniture as govdelivery } from '../../src/mailers/govdelivery/furniture';
import { reasonOf } from '../../src/views/components/reasons';
import { placeOf } from '../../src/views/popup/places';
import { words, wordsOf } from './draw';

const root = `${import.meta.dirname}/../../src/`;
const codeOf = (file: string): string => readFileSync(`${root}${file}`, 'utf8');

/** Names that stand in the code itself: every quoted word in what the pattern catches. */
function namesIn(file: string, pattern: RegExp): string[] {
  const names = [...codeOf(file).matchAll(pattern)].flatMap(([, part = '']) =>
    [...part.matchAll(/'([a-z][a-z-]*)'/g)].map(([, name = '']) => name),
  );
  if (names.length === 0) throw new Error(`no names in ${file}`);
  return names;
}

/** Every row that can take a piece out of a post, by its step. */
const removals: Record<string, string[]> = {
  furniture: govdelivery.map(({ name }) => name),
  leftovers: leftovers.map(({ name }) => name),
  'host-furniture': [...blogger, ...hosted.furniture].map(({ name }) => name),
  hidden: [
    ...namesIn('article/copy/hidden.ts', /\bname: ('[^']+')/g),
    ...namesIn('article/copy/post.ts', /unseen\.has\(element\) \? ('[^']+')/g),
    ...[...codeOf('article/flow/flow.ts').matchAll(/'hidden\/([a-z-]+)'/g)].map(([, name = '']) => name),
  ],
  opening: namesIn('article/steps/opening.ts', /\btake\(\w+, ([^;]+)\)/g),
  contents: namesIn('article/steps/table-of-contents.ts', /\bleave\(\w+, ([^;]+)\)/g),
  forwarded: namesIn('article/steps/forwarded.ts', /step: 'forwarded', reason: ([^}]+)/g),
  readability: namesIn('article/steps/recall-guard.ts', /\bname: ('[^']+')/g),
};

describe('what a removal is called', () => {
  it.each(Object.entries(removals))('%s: every row has words of its own', (step, reasons) => {
    expect(reasons.filter((reason) => reasonOf({ step, reason }) === 'removed.other')).toEqual([]);
  });

  it('no step is left out that takes pieces out', () => {
    const article = readdirSync(`${root}article`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => codeOf(`article/${file}`).replace(/\/\*[\s\S]*?\*\//g, ''));
    const patterns = [
      /\bgone \?{0,2}= \{ step: '([a-z-]+)'/g,
      /without\([^;]*, '([a-z-]+)'\)/g,
      /['`](?!text\/)([a-z-]+)\/(?:\$\{|[a-z-]+'\))/g,
    ];
    const steps = article.flatMap((code) =>
      patterns.flatMap((pattern) => [...code.matchAll(pattern)].map(([, step = '']) => step)),
    );
    expect(steps.filter((step) => !(step in removals))).toEqual([]);
    expect(new Set(steps).size).toBeGreaterThan(4);
  });

  it.each([
    ['furniture', 'after-closing', 'Text after the end of the article'],
    ['furniture', 'sent-by-footer', 'Line saying whom the email was sent to'],
    ['furniture', 'manage-subscription', 'Subscriber preferences and unsubscribe links'],
    ['furniture', 'social-icon', 'Social media links'],
    ['furniture', 'view-online', '“View in browser” link'],
    ['furniture', 'preheader', 'Preview text for inboxes'],
    ['furniture', 'rule', 'Dividing line'],
    ['furniture', 'open-pixel', 'Tracking pixel'],
    ['furniture', 'label-row', 'Navigation links'],
    ['furniture', 'outside-sender-banner', 'Email program’s warning about the sender'],
    ['furniture', 'confidentiality-notice', 'Confidentiality notice'],
    ['furniture', 'no-reply', 'Notice about the email itself'],
    ['furniture', 'powered-by', 'Name of the mailing service'],
    ['leftovers', 'leaked-stylesheet', 'Stray code'],
    ['leftovers', 'link-bar', 'Navigation links'],
    ['leftovers', 'logo', 'Letterhead or logo'],
    ['host-furniture', 'comments', 'Blog comments, teasers and footer'],
    ['hidden', 'display-none', 'Hidden text'],
    ['hidden', 'stylesheet', 'Hidden text'],
    ['hidden', 'same-colour', 'Hidden text'],
    ['opening', 'byline', 'Line already shown above the text'],
    ['opening', 'repeated-headline', 'Repeated headline'],
    ['opening', 'headline', 'Headline already shown above the text'],
    ['opening', 'place-line', 'Line naming a place or an office'],
    ['contents', 'contents', 'Table of contents'],
    ['contents', 'back-to-top', 'Navigation links'],
    ['forwarded', 'forward-header', 'Header of the forwarded email'],
    ['forwarded', 'forwarder-note', 'Note from the person who forwarded the email'],
    ['tomorrow', 'a-row-nobody-knows-yet', 'Not part of the text'],
    ['opening', 'toString', 'Not part of the text'],
  ])('%s %s', (step, reason, said) => {
    expect(words(reasonOf({ step, reason }))).toBe(said);
  });
});

describe('what the place of a fact is called', () => {
  /** Every place that can give a fact which the popup shows; `facts` speaks of those that have no row. */
  const places = [
    ...namesIn('mailers/govdelivery/facts.ts', /\bfrom: ('[^']+')/g),
    ...namesIn('mailers/govdelivery/original.ts', /\bfrom: ('[^']+')/g),
    ...namesIn('article/facts/facts.ts', /\bfrom: ('[a-z][^']+')/g),
    ...namesIn('citations/source.ts', /\bfrom: ('[^']+')/g),
    ...namesIn('article/facts/form.ts', /\bname: ('[^']+'), form: 'release'|\bname: ('[^']+'),\s+form: 'release'/g),
  ];

  it('every row has a place of its own', () => {
    expect(places.filter((from) => from !== 'text' && placeOf(from) === 'places.text')).toEqual([]);
  });

  it.each([
    ['byline', 'the byline'],
    ['dateline', 'the dateline'],
    ['headline-link', 'the link on the headline'],
    ['heading-link', 'the link on the headline'],
    ['read-online-link', 'the “read more” link'],
    ['address-like-title', 'a link in the text'],
    ['headline', 'the headline of the text'],
    ['first-line', 'the first line of the text'],
    ['view-online-line', 'the link to the hosted copy'],
    ['sent-by-footer', 'the “sent on behalf of” line'],
    ['service-provided-by', 'the footer of the newsletter'],
    ['bulletin-id', 'the newsletter’s ID number'],
    ['post-title', 'the title of the blog post'],
    ['repost', 'the page’s own information'],
    ['account-code', 'the newsletter’s account code'],
    ['release-label', 'the “press release” label'],
    ['clock', 'the day you opened this page'],
    ['story-title', 'the headline of the text'],
    ['story-link', 'the link on the headline'],
    ['story-date', 'the dateline'],
    ['something-new', 'the text itself'],
    ['constructor', 'the text itself'],
    [undefined, 'the text itself'],
  ])('%s', (from, said) => {
    expect(words(placeOf(from))).toBe(said);
  });
});

it('all of it is said in Spanish too', async () => {
  const spanish = await wordsOf('es');
  expect(spanish(reasonOf({ step: 'forwarded', reason: 'forward-header' }))).toBe('Cabecera del correo reenviado');
  expect(spanish(placeOf('read-online-link'))).toBe('el enlace «leer más»');
});
