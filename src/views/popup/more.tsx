import { useRef, useState } from 'preact/hooks';
import { Icon } from '../components/icon';
import { Menu, type MenuItem } from '../components/menu';
import { useRun } from '../components/toast';
import { useWords } from '../words';
import { Report } from './report';
import type { PopupActions, ReadyState } from './state';

/** What is needed seldom. */
export function MoreMenu({ state, actions }: { state: ReadyState; actions: PopupActions }) {
  const words = useWords();
  const run = useRun();
  const [report, setReport] = useState<string>();
  const menu = useRef<HTMLSpanElement>(null);
  const closeReport = (): void => {
    setReport(undefined);
    menu.current?.querySelector('button')?.focus();
  };
  const site = state.site;
  const items: MenuItem[] = [
    ...(site && !site.recognised
      ? [
          {
            id: 'always',
            label: words('popup.always', { site: site.name }),
            choose: () => void run(actions.alwaysRecognise(), words('toast.recognised')),
          },
        ]
      : []),
    ...(state.opens === undefined
      ? []
      : [
          {
            id: 'open',
            label: words(state.opens ? 'popup.opensOff' : 'popup.opens'),
            choose: () =>
              void run(actions.alwaysOpen(state.opens ? 'off' : 'on'), words(state.opens ? 'toast.opensNot' : 'toast.opens')),
          },
        ]),
    { id: 'retry', label: words('popup.retry'), choose: () => void run(actions.retry()) },
    { id: 'report', label: words('popup.report'), choose: () => setReport(actions.report(state.reading)) },
    { id: 'help', label: words('popup.help'), choose: () => void run(actions.openHelp()) },
    { id: 'welcome', label: words('welcome.again'), choose: () => void run(actions.openWelcome()) },
    { id: 'options', label: words('popup.options'), choose: () => void run(actions.openOptions()) },
  ];
  return (
    <span ref={menu}>
      <Menu label={words('popup.more')} class="icon-button" items={items}>
        <Icon name="more" />
      </Menu>
      {report !== undefined && <Report text={report} actions={actions} close={closeReport} />}
    </span>
  );
}
