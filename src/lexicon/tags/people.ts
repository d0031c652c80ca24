/** What words say of people and their names. */
export type PersonTag =
  | 'he-name' // a given name of men
  | 'she-name' // a given name of women
  | 'either-name' // a given name of both
  | 'title' // stands before a name: `Sen.`, `Secretary`
  | 'title-or-initial' // a title before a surname alone, an initial before a given name: `M. Roe`
  | 'acronym-title' // a title that is written in capitals
  | 'rank' // a military or police rank
  | 'courtesy' // a form of address that says nothing about a function
  | 'role' // names a person by what they are or do
  | 'not-a-role' // ends like one and is none
  | 'group' // names unnamed people
  | 'kin' // a plural that is no title of several
  | 'he-title' // tells that a man is meant
  | 'she-title' // tells that a woman is meant
  | 'neutral-title' // ends like a man’s title and is anybody’s
  | 'he-pronoun' // means a man
  | 'she-pronoun' // means a woman
  | 'his' // tells whose name it is: a man’s
  | 'her' // a woman’s
  | 'their' // somebody’s
  | 'profession' // what a text calls somebody behind the job title
  | 'doctor' // a title that says less than a job title
  | 'reverend' // a title that a job title goes with
  | 'role-prefix' // stands before a job title: `former`
  | 'calling' // what somebody is, as no title
  | 'grade' // ends a rank: `1st Class`
  | 'acting' // stands before a function of the moment
  | 'becoming' // tells what somebody is or became
  | 'became-end' // ends the words for it
  | 'naming-verb' // gives a name: `identified himself as`
  | 'name' // the word for it
  | 'named' // introduces one
  | 'only' // stands in `only as Ivo`
  | 'role-stop' // no job title goes over it
  | 'role-end' // goes on with what somebody did
  | 'role-linker' // links a job title to its field
  | 'role-circumstance' // ends a job title: the sentence goes on
  | 'role-link' // counts for nothing in a job title
  | 'companion' // behind a comma: somebody else begins
  | 'former' // says of a job title that it was one
  | 'lesser-role' // makes a job title another, lower one
  | 'lesser-before' // makes it so where a word follows
  | 'role-tail' // ends the words of an office
  | 'noun-before-title' // a verb of speech that is a noun before a title: `fire Chief`
  | 'mention-link' // links a mention to what is not meant
  | 'pointing-article' // points at somebody by a job title
  | 'he-article' // points at a man
  | 'anybody-article' // points at whoever was named last
  | 'head-last-article' // the job title ends its phrase
  | 'holder' // points at whoever holds the office named behind it
  | 'head-first-determiner' // opens a phrase whose noun comes first
  | 'office-first-link' // links a job title to its office in front of a name
  | 'in-office-first' // may stand in that office
  | 'place-link' // links a job title to a place or an organisation in front of a name
  | 'title-and-surname' // a title, and a surname: `Rob Bishop`
  | 'place-and-surname' // tells of no person elsewhere, and is a surname: `Todd Park`
  | 'before-common-noun' // what follows is the common noun
  | 'place-opener' // opens the name of a place
  | 'particle' // may stand inside a name
  | 'joins-surnames' // joins two surnames, or two people
  | 'suffix' // follows a name without being its surname
  | 'dotted' // is written like a degree and is none
  | 'degree' // letters after a name
  | 'never-a-name' // capitalised, and never part of a name
  | 'opens-byline' // opens a byline
  | 'charge' // ends `Agent in Charge`
  | 'years' // ends an age
  | 'age-link' // opens an age
  | 'edition'; // says in a headline what somebody sends out;
