import type { Words } from '../language';

/** Small words, and how they join. */
export const words: Words = {
  determiner: `
    the a an his her their its our my one two three four five six another some many several few both most other all each every
    this these those
  `,
  article: 'the a an its their our his her another every my',
  indefinite: 'a an',
  'definite-article': 'the',
  pronoun: 'he she they it we i you who everyone everybody someone nobody',
  'he-or-she': 'he she',
  'subject-pronoun': 'he she they i we',
  'object-pronoun': 'him her them us me',
  impersonal: 'i we it',
  expletive: 'it this that there',
  it: 'it',
  i: 'i',
  who: 'who',
  'who-of-noun': 'who',
  relative: 'that which',
  'relative-of-verb': 'who which that',
  'object-relative': 'who whom which',
  'describing-relative': 'who whose',
  pointer: 'that those these this such',
  and: 'and',
  'plain-and': 'and',
  'joins-phrases': 'and',
  'and-of-titles': 'and',
  'then-prefix': 'then',
  that: 'that',
  'that-before-words': 'that',
  'to-somebody': 'to',
  'to-infinitive': 'to',
  by: 'by',
  as: 'as',
  with: 'with',
  of: 'of',
  'of-or-for': 'of for',
  on: 'on',
  in: 'in',
  under: 'under',
  conjunction: 'because that what how why while when as if where although though whether but',
  'clause-joiner': 'and but then or',
  temporal: 'after before since until',
  'lead-in': 'and but so then yet still also later even just',
  so: 'so thus',
  breaker: `
    and or but who whom whose which that when while where as if because after before since until during on in at by to from with
    about over under into through against among between without within than then so today yesterday tomorrow monday tuesday
    wednesday thursday friday saturday sunday according told said has have had was is were are be been will would could can did
    does do used may might must not neither also recently later ahead outside inside near this last next earlier via amid toward
    towards upon
  `,
  'not-an-opener': `
    and or but that which who whom to not no yes than so too very because if when where there here then thus whether how what
    why
  `,
  circumstance: `
    in on at by for from with across beyond behind beside after before during since until when while as if although though
    despite because under over through without within alongside likewise instead meanwhile however similarly separately moreover
    furthermore nevertheless indeed thus today yesterday earlier later here there again besides otherwise overall nonetheless
    afterward afterwards elsewhere following speaking asked according like unlike among amid about upon once given citing noting
    referring responding
  `,
  auxiliary: `
    has have had was is were are be been being would will could can may might must did does do also later then once again
    previously first now further not never even still soon just only recently
  `,
  copula: 'was is were are has have had said told will would could',
  'to-be': 'is was were are',
  passive: 'was were been being be',
  'clause-verb': 'is are was were will would can cannot could has had may might must should isn’t won’t can’t',
  time: `
    day days week weeks month months year years time morning afternoon evening night moment moments minutes hours later earlier
    ago point cycle weekend
  `,
  month: 'january february march april may june july august september october november december',
  weekday: 'monday tuesday wednesday thursday friday saturday sunday',
  'how-or-what': 'how what',
  denial: 'not never without nor neither no',
  'beside-denied-verb': 'has have had ever even yet quite actually',
  'before-noun': 'to the a an another any no each every his her their its of this for is are',
  'number-or-no': 'no',
  'may-repeat': 'had that very no yes so really many much far long more bye now never is do go come on',
  'not-after-the': 'was were are of has have and an',
  'not-after-a': 'is was are were of has have the a an and',
  'not-a-verb': 'united indeed hundred speed named based titled entitled dubbed called related retired',
  'plain-past': `
    ate became began brought came chose drew drove fell flew forgot gave got grew kept knew met rang rode sang sank sat sent
    slept sold spent stood stole swam swept taught threw took went wept woke won wore wrote
  `,
  'place-preposition': 'at with from in',
  placing: 'in at from near to',
  'noun-in-ly': 'family assembly ally supply anomaly',
  'in-dateline': 'of the at in on',
  'in-title': 'a an the of and or for in on at to with from by as vs',
};
