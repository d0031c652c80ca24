import { webAddress } from '../body/address';
import { useWords } from '../words';
import type { OptionsProps } from './props';

/** Version, privacy in one paragraph, and whose work ships inside. */
export function About({ version, home, credits }: Pick<OptionsProps, 'version' | 'home' | 'credits'>) {
  const words = useWords();
  return (
    <div class="stack">
      <p>
        {words('options.version', { version })} {words('options.licence')}{' '}
        <a href={`${home}/blob/main/CHANGELOG.md`} target="_blank" rel="noopener noreferrer">
          {words('options.whatsNew')}
        </a>
      </p>
      <div>
        <h3>{words('options.privacyTitle')}</h3>
        <p>{words('options.privacy')}</p>
      </div>
      <details>
        <summary>{words('options.credits')}</summary>
        <ul class="list">
          {credits.map((credit) => {
            const url = webAddress(credit.url);
            return (
              <li key={credit.name}>
                <span>
                  {url ? (
                    <a href={url} target="_blank" rel="noopener noreferrer">
                      {credit.name}
                    </a>
                  ) : (
                    credit.name
                  )}{' '}
                  {credit.version}
                </span>
                <span class="hint">{credit.licence}</span>
              </li>
            );
          })}
        </ul>
      </details>
    </div>
  );
}
