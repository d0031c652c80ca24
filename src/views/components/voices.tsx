import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../settings';
import type { Speech, Voice } from '../reader/speech';
import { useWords } from '../words';

type Speaking = Settings['speech'];

/** The voices of the browser, as they come: some browsers load them late. */
export function useVoices(speech: Speech | undefined): Voice[] {
  const [voices, setVoices] = useState<Voice[]>(() => speech?.voices() ?? []);
  useEffect(() => speech?.onVoices(() => setVoices(speech.voices())), [speech]);
  return voices;
}

/** How fast is read aloud. */
export function SpeedChoice({ value, change }: { value: Speaking; change: (next: Speaking) => void }) {
  const words = useWords();
  const known = rates.includes(value.rate) ? rates : [...rates, value.rate].sort((a, b) => a - b);
  return (
    <label>
      <span>{words('reader.speed')}</span>
      <select value={String(value.rate)} onChange={(event) => change({ ...value, rate: Number(event.currentTarget.value) })}>
        {known.map((rate) => (
          <option key={rate} value={String(rate)}>
            {words('settings.times', { number: rate.toLocaleString(words.language) })}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Whose voice; under the names of their languages where several are offered. */
export function VoiceChoice(props: { value: Speaking; voices: readonly Voice[]; change: (next: Speaking) => void }) {
  const { value, voices, change } = props;
  const words = useWords();
  const groups = byLanguage(voices, words.language);
  const option = ({ id, name }: Voice) => (
    <option key={id} value={id}>
      {name}
    </option>
  );
  return (
    <label>
      <span>{words('reader.voice')}</span>
      <select value={value.voice} onChange={(event) => change({ ...value, voice: event.currentTarget.value })}>
        <option value="">{words('reader.voiceAuto')}</option>
        {groups.length === 1
          ? voices.map(option)
          : groups.map(([language, spoken]) => (
              <optgroup key={language} label={language}>
                {spoken.map(option)}
              </optgroup>
            ))}
      </select>
    </label>
  );
}

/** The person's own language first, then by name. */
function byLanguage(voices: readonly Voice[], own: string): [language: string, voices: Voice[]][] {
  const names = new Intl.DisplayNames(own, { type: 'language' });
  const primary = (language: string): string => language.split(/[-_]/)[0]?.toLowerCase() ?? '';
  const groups = new Map<string, Voice[]>();
  for (const voice of voices) groups.set(primary(voice.language), [...(groups.get(primary(voice.language)) ?? []), voice]);
  const first = primary(own);
  return [...groups]
    .sort(([a], [b]) => Number(b === first) - Number(a === first) || nameOf(a).localeCompare(nameOf(b), own))
    .map(([code, spoken]) => [nameOf(code), spoken]);

  function nameOf(code: string): string {
    try {
      return names.of(code) ?? code;
    } catch {
      // Voices come from anywhere, with any code for their language.
      return code;
    }
  }
}

/** Multiples of the voice's own speed. */
const rates = [0.6, 0.8, 1, 1.2, 1.5, 1.8, 2];
