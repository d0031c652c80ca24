/** What words do around a quotation. */
export type ReportingTag =
  | 'beside-reporting-verb' // may stand beside a verb of speech and its subject
  | 'verb-particle' // belongs to the verb before it: `put in`
  | 'beside-subject' // may stand between a subject and a verb that no table knows
  | 'going-on' // a verb whose infinitive reports: `went on to say`
  | 'tale' // is told to nobody: `told a story`
  | 'quoting' // gives the word to somebody: `quoted Roe as saying`
  | 'sender-link' // stands before a sender: `From Roe:`
  | 'herald' // opens a sentence that hands over: `And from Roe:`
  | 'desk' // where words come from: `the desk of`
  | 'statement' // what somebody states
  | 'statement-verb' // makes a statement: `made the following remarks`
  | 'announcing' // says that a statement follows
  | 'credit' // gives words to somebody
  | 'contribution' // what somebody adds to a talk
  | 'label' // names a kind of talk before its speaker
  | 'label-link' // links a label to its speaker
  | 'utterance' // what was said, said of it afterwards
  | 'utterance-link' // links it to its speaker
  | 'that-is' // joined words for `that is`
  | 'work' // a title stands behind it
  | 'leads-on' // may stand between the attribution and the quotation
  | 'occasion' // opens when or where something was said
  | 'document' // what somebody sends
  | 'from-or-by' // links it to its sender
  | 'one' // stands for a letter: `Here is one, from Roe`
  | 'according-verb' // stands before a verb of speech and its subject: `según explicó Roe`
  | 'according-to-person' // stands before an opinion’s owner: `para Roe`
  | 'asker' // labels a question in capitals
  | 'moderator' // labels a question
  | 'turn-letter' // labels a turn with a letter
  | 'answer-letter' // labels an answer
  | 'talk' // what an interview is called
  | 'talk-link' // links it to whom it is with
  | 'report-verb' // a verb that betrays a lost mark
  | 'report-pronoun' // a subject that betrays a lost mark
  | 'figure' // shows that figures are given
  | 'position' // shows that a position is taken
  | 'asked' // asks
  | 'aside-clitic' // may stand before the verb of a writer’s aside between dashes
  | 'glued-verb'; // found glued to a name: `saidMandy`;
