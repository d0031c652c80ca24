import { useRef, useState } from 'preact/hooks';
import type { Evidence, Nothing } from '../../model';
import { Icon } from '../components/icon';
import { useRun } from '../components/toast';
import { type PlainKey, useWords } from '../words';
import { Message } from './message';
import { OtherPosts } from './other-posts';
import { Report } from './report';
import type { PopupActions } from './state';

/** The page is not a reposted bulletin: what was looked for, what was found, and what can be done all the same. */
export function NothingHere({ nothing, actions }: { nothing: Nothing; actions: PopupActions }) {
  const words = useWords();
  const run = useRun();
  const [report, setReport] = useState<string>();
  const asked = useRef<HTMLButtonElement>(null);
  return (
    <Message
      icon="page"
      title={words('states.nothingTitle')}
      hint={words(withdrawn(nothing) ? 'states.nothingWithdrawn' : hints[nothing.missing])}
    >
      <div class="next">
        <button type="button" class="main" onClick={() => run(actions.readAnyway())}>
          {words('states.readAnyway')}
        </button>
        {nothing.posts && nothing.missing !== 'post' && <OtherPosts actions={actions} />}
        <p class="hint">{words('states.readAnywayHint')}</p>
      </div>
      <section class="looked">
        <h2>{words('states.lookedFor')}</h2>
        <ol class="steps">
          {steps.map(([step, key], index) => (
            <Step key={step} label={words(key)} outcome={outcomeOf(index, nothing.missing)} />
          ))}
        </ol>
        <Found evidence={nothing.evidence} />
        <button type="button" class="plain" ref={asked} onClick={() => setReport(actions.report(nothing))}>
          {words('popup.report')}
        </button>
      </section>
      {report !== undefined && (
        <Report
          text={report}
          actions={actions}
          close={() => {
            setReport(undefined);
            asked.current?.focus();
          }}
        />
      )}
    </Message>
  );
}

/** An address of a bulletin on its mailer's site, without a bulletin there. */
function withdrawn({ notes }: Nothing): boolean {
  return notes.some(({ reason }) => reason === 'withdrawn');
}

const hints: Record<Nothing['missing'], PlainKey> = {
  page: 'states.nothingPage',
  host: 'states.nothingHost',
  post: 'states.nothingPost',
  mailer: 'states.nothingMailer',
  article: 'states.nothingArticle',
};

const steps: readonly [Nothing['missing'], PlainKey][] = [
  ['host', 'states.stepHost'],
  ['post', 'states.stepPost'],
  ['mailer', 'states.stepMailer'],
  ['article', 'states.stepArticle'],
];

type Outcome = 'found' | 'notFound' | 'notReached';

function outcomeOf(index: number, missing: Nothing['missing']): Outcome {
  const stop = steps.findIndex(([step]) => step === missing);
  if (index < stop) return 'found';
  return index === stop ? 'notFound' : 'notReached';
}

function Step({ label, outcome }: { label: string; outcome: Outcome }) {
  const words = useWords();
  return (
    <li class={outcome}>
      <span class="sign">{outcome !== 'notReached' && <Icon name={outcome === 'found' ? 'check' : 'close'} />}</span>
      {label}
      <span class="outcome">{words(`states.${outcome}`)}</span>
    </li>
  );
}

function Found({ evidence }: { evidence: readonly Evidence[] }) {
  const words = useWords();
  const seen = evidence.filter(({ weight }) => weight > 0);
  if (seen.length === 0) return null;
  return (
    <details class="aside">
      <summary>{words('states.evidence')}</summary>
      <ul>
        {seen.map(({ sign, text }) => (
          <li key={sign}>{text ?? sign.replaceAll('-', ' ')}</li>
        ))}
      </ul>
    </details>
  );
}
