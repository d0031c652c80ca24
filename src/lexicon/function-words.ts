import { wordSet } from '../text/word-set';

/** Words that stand for somebody. */
export const pronouns = wordSet(
  'he she they it we i you who él ella ellos ellas ello yo nosotros quien everyone everybody someone nobody',
);
/** Words that open a noun phrase. */
export const determiners = wordSet(
  `the a an his her their its our my one two three four five six another some many several few both most other all each every this these those
  el la los las un una unos unas su sus este esta otro otra varios varias`,
);
/** Words between a subject and its verb. */
export const auxiliaries = wordSet(
  `has have had was is were are be been being would will could can may might must did does do also later then once again previously first
  now further not never even still soon just only recently ha han había habían fue también luego después se le les nos me lo`,
);
/** Nouns of time: `A week later, …` speaks of nobody. */
export const times = wordSet(
  'day days week weeks month months year years time morning afternoon evening night moment moments minutes hours later earlier ago point cycle weekend',
);
/** Words that break off a phrase because its verb begins. */
export const verbsToBe = wordSet('was is were are has have had said told will would could es era fue ha');
/** Words that end a noun phrase. */
export const breakers = wordSet(
  `and or but who whom whose which that when while where as if because after before since until during on in at by to from with about
  over under into through against among between without within than then so today yesterday tomorrow monday tuesday wednesday thursday friday saturday
  sunday according told said has have had was is were are be been will would could can did does do used may might must not neither also recently later ahead outside inside near
  this last next earlier via amid toward towards upon
  a y o pero que quien cuando mientras donde en con por para según durante tras ante desde hasta sobre es era fue ha han había hoy ayer lunes
  martes miércoles jueves viernes sábado domingo este`,
);
/** Words no noun phrase starts with. */
export const notOpeners = wordSet(
  'así and or but that which who whom to not no yes than so too very because if when where there here then thus whether how what why',
);
/** Words that open a phrase of circumstance (`On Monday, …`). */
export const circumstances = wordSet(
  `in on at by for from with across beyond behind beside after before during since until when while as if although though despite because under over through without within
  alongside likewise instead meanwhile however similarly separately moreover furthermore nevertheless indeed thus today yesterday earlier later here there
  again besides otherwise overall nonetheless afterward afterwards elsewhere following speaking asked according like unlike among amid about upon once given citing noting referring responding
  preguntado preguntada preguntados preguntadas consultado consultada interrogado interrogada
  al en con por para según durante tras ante desde hasta sobre cuando mientras asimismo además también`,
);
/** What links a function to its field: `Secretary of State`, `Bureau for Tides`. */
export const ofOrFor = wordSet('of for');
/** Articles of something that is known. */
export const definiteArticles = wordSet('the el la');
/** Words for a person that open a clause. */
export const whoWords = wordSet('who quien');
/** `"…" is how Roe put it` */
export const howOrWhat = wordSet('how what');
/** What joins the parts of a name or an office. */
export const andSigns = wordSet('and &');
