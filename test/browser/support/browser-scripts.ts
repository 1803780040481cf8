/// <reference lib="dom" />
// What runs in the browser before the app does.

/** What the device was asked to say. */
export interface Voice {
  said: { text: string; lang: string }[];
  isSpeaking: boolean;
  /** Comes to the end of what it was asked to say. */
  finish(): void;
  /** One more language, fetched late. */
  learn(lang: string): void;
}

/** A device that can read these languages aloud: silent, and remembering what it said. */
export function giveVoice(languages: readonly string[]): void {
  interface Utterance {
    text: string;
    lang: string;
    onend: (() => void) | null;
  }
  const known = [...languages];
  let pending: Utterance[] = [];
  const voice = {
    said: [] as Utterance[],
    get isSpeaking() {
      return pending.length > 0;
    },
    finish() {
      const ended = pending;
      pending = [];
      ended.forEach(({ onend }) => onend?.());
    },
    learn(lang: string) {
      known.push(lang);
      speech.dispatchEvent(new Event('voiceschanged'));
    },
  };
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => known.map((lang) => ({ lang })),
    speak(utterance: Utterance) {
      voice.said.push(utterance);
      pending.push(utterance);
    },
    cancel() {
      pending = [];
    },
  });
  Object.defineProperty(window, 'speechSynthesis', { value: speech });
  Object.assign(window, {
    voice,
    SpeechSynthesisUtterance: class {
      lang = '';
      onend = null;
      constructor(readonly text: string) {}
    },
  });
}

/** Notes on each element what it listens to, which the page itself does not tell. */
export function noteListeners(): void {
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (this: EventTarget & { hears?: string[] }, ...args) {
    (this.hears ??= []).push(args[0]);
    add.apply(this, args);
  };
}
