import { type PlainKey, useWords } from '../words';

/** What people ask first. */
export function Help() {
  const words = useWords();
  return (
    <div class="stack help">
      {questions.map(([question, answer]) => (
        <details key={question}>
          <summary>{words(question)}</summary>
          <p>{words(answer)}</p>
        </details>
      ))}
    </div>
  );
}

const questions: readonly (readonly [question: PlainKey, answer: PlainKey])[] = [
  ['help.start', 'help.startAnswer'],
  ['help.which', 'help.whichAnswer'],
  ['help.quote', 'help.quoteAnswer'],
  ['help.flag', 'help.flagAnswer'],
  ['help.fields', 'help.fieldsAnswer'],
  ['help.removed', 'help.removedAnswer'],
  ['help.wrong', 'help.wrongAnswer'],
];
