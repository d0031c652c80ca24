import type { Words } from '../language';

/** Words that stand around what somebody said. */
export const reporting: Words = {
  'beside-reporting-verb': 'also then later',
  'verb-particle': 'in up out on back off forth',
  'beside-subject': 'he she they had has then later also',
  'going-on': 'went goes continued continues began had rose wants wanted',
  tale: 'story stories tale tales joke jokes lie lies truth anecdote',
  quoting: 'quote quoted quotes quoting cite cited cites citing',
  'sender-link': 'from',
  herald: 'and also then next here this another one',
  desk: 'desk office pen mailbag inbox hand',
  statement: 'statement statements remarks response message comments words reply letter',
  'statement-verb': 'made gave issued released published delivered sent read posted shared',
  announcing: 'follows below following',
  credit: 'attributed attributable credited',
  label: 'interview conversation statement message remarks letter',
  'label-link': 'with by from of',
  utterance: `
    word words remark remarks answer answers reply replies message messages assessment assessments verdict verdicts advice
    reaction reactions response responses conclusion conclusions promise promises warning warnings comment comments opinion
    opinions view views summary motto pledge question explanation
  `,
  'utterance-link': 'of from by',
  'that-is': "that's that’s this's this’s",
  work: `
    memoir book novel song film movie series show program podcast album column essay article editorial play documentary ad video
  `,
  'leads-on': 'who whose in at on during after',
  occasion: 'at in on after before during for',
  document: 'letter statement message note post email e-mail memo memorandum release tweet card text',
  'from-or-by': 'from by',
  one: 'one',
  asker: 'q question reporter',
  moderator: 'moderator operator host interviewer',
  'turn-letter': 'q a',
  'answer-letter': 'a',
  talk: 'conversation interview q&a',
  'talk-link': 'with',
  'report-verb': 'said says told added continued explained wrote replied noted stated',
  'report-pronoun': 'he she they',
  figure: 'percent million billion',
  position: 'must will need should decided committed critical believe cannot never',
  asked: 'asked',
  'glued-verb': 'said',
};
