import type { Settings } from '../../settings';
import { Icon } from '../components/icon';
import { SpeedChoice, VoiceChoice } from '../components/voices';
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
      <SpeedChoice value={speech} change={change} />
      <VoiceChoice value={speech} voices={listening.voices} change={change} />
      <button type="button" onClick={listening.stop}>
        <Icon name="stop" />
        {words('reader.stop')}
      </button>
    </section>
  );
}
