/** The little of `speechSynthesis` that reading aloud needs. */
export interface Speech {
  /** Voices for the language first; empty while the browser still loads them, or where it has none. */
  voices(): Voice[];
  /** Calls back when the list of voices has changed; returns the way to stop that. */
  onVoices(changed: () => void): () => void;
  /** Speaks one sentence; `done` is called once, at its end or on an error, but not after `stop`. */
  speak(text: string, how: { voice?: string; rate: number; language?: string }, done: () => void): void;
  stop(): void;
}

export interface Voice {
  /** What the settings keep. */
  id: string;
  name: string;
  /** BCP 47. */
  language: string;
}

/** The browser's own voices, as a `Speech`. */
export function browserSpeech(synthesis: SpeechSynthesis): Speech {
  let current: SpeechSynthesisUtterance | undefined;
  return {
    voices: () => synthesis.getVoices().map((voice) => ({ id: voice.voiceURI, name: voice.name, language: voice.lang })),
    onVoices(changed) {
      synthesis.addEventListener('voiceschanged', changed);
      return () => synthesis.removeEventListener('voiceschanged', changed);
    },
    speak(text, { voice, rate, language }, done) {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.rate = rate;
      utterance.voice = synthesis.getVoices().find(({ voiceURI }) => voiceURI === voice) ?? null;
      if (language) utterance.lang = utterance.voice?.lang ?? language;
      const finish = (): void => {
        if (current !== utterance) return;
        current = undefined;
        done();
      };
      utterance.onend = finish;
      utterance.onerror = finish;
      synthesis.cancel();
      current = utterance;
      synthesis.speak(utterance);
    },
    stop() {
      current = undefined;
      synthesis.cancel();
    },
  };
}
