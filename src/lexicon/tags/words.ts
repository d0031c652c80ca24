/** What small words do in a sentence. */
export type WordTag =
  | 'determiner' // opens a noun phrase
  | 'article' // an article, or what stands in its place before a noun
  | 'indefinite' // an indefinite article
  | 'definite-article' // an article of something that is known
  | 'pronoun' // stands for somebody
  | 'he-or-she' // a pronoun for one person
  | 'subject-pronoun' // a pronoun that can only be a subject
  | 'object-pronoun' // a pronoun that is spoken to
  | 'impersonal' // a pronoun that reports in few verbs only: `it sounded`
  | 'expletive' // a subject that is nobody: `it rained`
  | 'it' // stands for the thing of the sentence before
  | 'i' // stands for the writer
  | 'who' // stands for a person and opens a clause
  | 'who-of-noun' // a `who` that the nouns right before it go with
  | 'relative' // opens a clause about what stands before it
  | 'relative-of-verb' // makes the verb behind it one of a clause
  | 'object-relative' // opens a clause where a subject follows
  | 'describing-relative' // goes on about a person behind a comma
  | 'pointer' // only points at what was said: `this`
  | 'and' // joins names
  | 'plain-and' // joins two clauses
  | 'joins-phrases' // goes on with a noun phrase where capitals stand on both sides
  | 'and-of-titles' // joins two titles of one person
  | 'then-prefix' // an adverb that stands before a job title too: `then Gov. Roe`
  | 'that' // opens the words that are reported
  | 'that-before-words' // may stand between the verb and the quotation
  | 'to-somebody' // stands before the person spoken to
  | 'to-infinitive' // stands before an infinitive
  | 'by' // stands before the agent
  | 'as' // stands before an attribution or a part played
  | 'with' // stands before somebody who speaks: `with Roe saying`
  | 'of' // links a noun to what it is of
  | 'of-or-for' // links a function to its field
  | 'on' // links a body to its field: `Commission on Aging`
  | 'in' // stands in `Agent in Charge`
  | 'under' // a preposition that is a rank too: `Under Secretary`
  | 'conjunction' // opens a clause with a subject of its own
  | 'clause-joiner' // joins two verbs of one subject
  | 'temporal' // a preposition, or a conjunction before somebody
  | 'lead-in' // may open a sentence before its subject
  | 'so' // opens `So says Roe`
  | 'breaker' // ends a noun phrase
  | 'not-an-opener' // no noun phrase starts with it
  | 'circumstance' // opens a phrase of circumstance: `On Monday, …`
  | 'perfect' // makes a perfect of the participle behind it: `ha dicho`
  | 'auxiliary' // stands between a subject and its verb
  | 'reflexive' // stands before the auxiliary of a reflexive verb: `s’est félicité`
  | 'copula' // breaks off a phrase because its verb begins
  | 'to-be' // a finite form of to be
  | 'passive' // makes a participle passive
  | 'clause-verb' // opens the rest of a sentence that the writer began: `will hold.`
  | 'time' // a noun of time: `A week later, …` speaks of nobody
  | 'month' // a month
  | 'weekday' // a day of the week
  | 'how-or-what' // opens `how Roe put it`
  | 'denial' // says that nobody said it
  | 'beside-denied-verb' // may stand between the denial and the verb
  | 'before-noun' // makes a noun or an infinitive of the verb behind it
  | 'number-or-no' // the short form of a word for a number, and an answer
  | 'may-repeat' // may stand twice in a row
  | 'not-after-the' // cannot stand after `the`
  | 'not-after-a' // cannot stand after `a`
  | 'not-a-verb' // ends like a verb in the past and is none
  | 'plain-past' // a verb in the past that is no noun, no adjective and no name
  | 'after-noun' // a small word between a noun and its verb
  | 'before-article' // an article behind it belongs to the same phrase
  | 'article-after-noun' // behind a noun it begins another phrase
  | 'noun-preposition' // goes on with an office up to its comma
  | 'place-preposition' // links somebody to a place of work
  | 'placing' // stands before a place
  | 'noun-in-ly' // a noun that ends like an adverb
  | 'in-dateline' // may stand in a dateline
  | 'in-title' // may stand in small letters in the title of a work
  | 'adverb-of-turn' // between the verb and the subject behind it: only when, or in what turn
  | 'circumstance-preposition' // no subject behind a verb begins with it
  | 'occasion-noun' // no listener: `al final`
  | 'time-noun' // no listener and no subject: `este lunes`
  | 'clause-opener' // ends the search for a subject behind the verb
  | 'noun-link' // what follows is no subject: `de Roe`
  | 'subject-article' // may open a subject behind the verb
  | 'postposed-pronoun' // a subject behind the verb
  | 'unnamed-article' // somebody whom the text does not name
  | 'no-subject-preposition' // opens the sentence of a verb whose subject is elsewhere
  | 'elided' // is written as one with the word behind it: `l’adjointe`
  | 'joined-subject' // is written as one with the verb before it: `dit-elle`
  | 'sentence-opener' // common at the start of a sentence, and never a name
  | 'abbreviation' // its full stop ends no sentence: `Dr`
  | 'small-abbreviation' // in small letters too: `etc`
  | 'closing-abbreviation' // a sentence may end behind it
  | 'turn-of' // opens `por su parte`
  | 'turn-part'; // ends `por su parte`;
