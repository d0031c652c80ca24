import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Readable } from '../../model';
import type { Settings } from '../../settings';
import { useVoices } from '../components/voices';
import { type Sentence, utterancesOf } from './sentences';
import type { Speech, Voice } from './speech';

export interface Listening {
  /** Whether there is a voice at all. */
  able: boolean;
  on: boolean;
  paused: boolean;
  voices: Voice[];
  sentence?: Sentence;
  /** From a block on; from the beginning where none is named. */
  start(block?: number): void;
  stop(): void;
  pause(): void;
  resume(): void;
  /** Forward (1) or back (-1) by a sentence. */
  step(by: 1 | -1): void;
}

/** Reading aloud, sentence by sentence; a new voice or speed is heard from the sentence being read. */
export function useListening(speech: Speech | undefined, readable: Readable, how: Settings['speech']): Listening {
  const { body, language } = readable.bulletin;
  const sentences = useMemo(() => utterancesOf(body), [body]);
  const voices = sorted(useVoices(speech), language);
  // A voice that was chosen for another language is not asked to read this one.
  const voice = voices.some(({ id }) => id === how.voice) ? how.voice : '';
  const [at, setAt] = useState<number>();
  const [paused, setPaused] = useState(false);
  const turn = useRef(0);
  useEffect(() => () => speech?.stop(), [speech]);
  useEffect(() => {
    const sentence = at === undefined ? undefined : sentences[at];
    const mine = ++turn.current;
    if (!sentence || paused) {
      speech?.stop();
      return;
    }
    // The browser has to find a voice for a sentence in another language.
    const spoken = sentence.language ? { voice: '', language: sentence.language } : { voice, language };
    speech?.speak(sentence.text, { rate: how.rate, ...spoken }, () => {
      if (turn.current === mine) setAt((now) => (now === undefined || now + 1 >= sentences.length ? undefined : now + 1));
    });
  }, [at, paused, voice, how.rate, sentences, speech]);
  return {
    able: voices.length > 0 && sentences.length > 0,
    on: at !== undefined,
    paused,
    voices,
    sentence: at === undefined ? undefined : sentences[at],
    start(block = 0) {
      setPaused(false);
      setAt(
        Math.max(
          0,
          sentences.findIndex((sentence) => sentence.block >= block),
        ),
      );
    },
    stop: () => setAt(undefined),
    pause: () => setPaused(true),
    resume: () => setPaused(false),
    step: (by) => setAt((now) => (now === undefined ? now : Math.max(0, Math.min(sentences.length - 1, now + by)))),
  };
}

/** Voices of the text's language; all where there is none. */
function sorted(voices: Voice[], language = ''): Voice[] {
  const primary = language.split('-')[0]?.toLowerCase();
  const fitting = voices.filter((voice) => voice.language.toLowerCase().split(/[-_]/)[0] === primary);
  return fitting.length > 0 ? fitting : voices;
}
