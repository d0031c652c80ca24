import type { Settings } from '../../settings';
import { SpeedChoice, useVoices, VoiceChoice } from '../components/voices';
import type { Speech } from '../reader/speech';
import { useWords } from '../words';

interface SpeakingProps {
  speech: Speech;
  value: Settings['speech'];
  change: (next: Settings['speech']) => void;
}

/** How the reader view reads aloud, with a sentence to try it on; nothing where the browser has no voice. */
export function Speaking({ speech, value, change }: SpeakingProps) {
  const words = useWords();
  const voices = useVoices(speech);
  if (voices.length === 0) return null;
  return (
    <div class="speaking">
      <h3>{words('reader.player')}</h3>
      <VoiceChoice value={value} voices={voices} change={change} />
      <SpeedChoice value={value} change={change} />
      <button
        type="button"
        onClick={() => {
          speech.speak(words('extDescription'), { ...value, language: words.language }, () => {});
        }}
      >
        {words('reader.listen')}
      </button>
    </div>
  );
}
