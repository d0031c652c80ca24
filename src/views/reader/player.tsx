import type { Settings } from '../../settings';
import { Icon } from '../components/icon';
import { useWords } from '../words';
import type { Listening } from './listening';

interface PlayerProps {
  listening: Listening;
  speech: Settings['speech'];
  change: (speech: Settings['speech']) => void;
}

/** The controls of reading aloud, while it goes on. */
export function Player({ listening, speech, change }: PlayerProps) {
  const words = useWords();
  const { paused } = listening;
  return (
    <section class="player" aria-label={words('reader.player')}>
      <button type="button" class="icon-button" aria-label={words('reader.previous')} onClick={() => listening.step(-1)}>
        <Icon name="previous" />
      </button>
      <button
        type="button"
        class="icon-button main"
        aria-label={words(paused ? 'reader.resume' : 'reader.pause')}
        onClick={() => (paused ? listening.resume() : listening.pause())}
      >
        <Icon name={paused ? 'play' : 'pause'} />
      </button>
      <button type="button" class="icon-button" aria-label={words('reader.next')} onClick={() => listening.step(1)}>
        <Icon name="next" />
      </button>
      <label>
        <span>{words('reader.speed')}</span>
        <select value={String(speech.rate)} onChange={(event) => change({ ...speech, rate: Number(event.currentTarget.value) })}>
          {rates.map((rate) => (
            <option key={rate} value={String(rate)}>
              {words('settings.times', { number: rate.toLocaleString(words.language) })}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words('reader.voice')}</span>
        <select
          value={speech.voice ?? ''}
          onChange={(event) => change({ ...speech, voice: event.currentTarget.value || undefined })}
        >
          <option value="">{words('reader.voiceAuto')}</option>
          {listening.voices.map((voice) => (
            <option key={voice.id} value={voice.id}>
              {voice.name}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={listening.stop}>
        <Icon name="stop" />
        {words('reader.stop')}
      </button>
    </section>
  );
}

/** Multiples of the voice's own speed. */
export const rates = [0.6, 0.8, 1, 1.2, 1.5, 1.8, 2];
