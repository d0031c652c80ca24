import { useRun } from '../components/toast';
import { type PlainKey, useWords } from '../words';
import type { OptionsProps } from './props';

/** What people ask first. */
export function Help({ actions }: Pick<OptionsProps, 'actions'>) {
  const words = useWords();
  const run = useRun();
  return (
    <div class="stack help">
      {questions.map(([question, answer]) => (
        <details key={question}>
          <summary>{words(question)}</summary>
          <p>{words(answer)}</p>
        </details>
      ))}
      <p>
        <button type="button" onClick={() => run(actions.openWelcome())}>
          {words('welcome.again')}
        </button>
      </p>
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
