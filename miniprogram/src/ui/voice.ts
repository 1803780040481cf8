import { languageTags, type Language } from '../locale/words';
import type { SpokenLine } from './spoken-lines';

/** The browser's voice; WeChat has none. */
function speech(): SpeechSynthesis | undefined {
  if (process.env.TARO_ENV !== 'h5') return undefined;
  return (window as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;
}

/** zh for zh-CN, zh_TW and cmn-Hans: browsers differ in how they name Chinese. */
function primary(tag: string): string {
  const [first = ''] = tag.toLowerCase().split(/[-_]/);
  return first === 'cmn' ? 'zh' : first;
}

/** Whether this device can read a language aloud. */
export function hasVoice(language: Language): boolean {
  const voices = speech()?.getVoices() ?? [];
  return voices.some(({ lang }) => primary(lang) === primary(languageTags[language]));
}

/** Tells when voices have come: browsers fetch them after the page has opened. */
export function onVoices(listener: () => void): () => void {
  const voice = speech();
  voice?.addEventListener('voiceschanged', listener);
  return () => voice?.removeEventListener('voiceschanged', listener);
}

// Held here, since browsers drop what nobody holds, and its end is then never told.
let saying: SpeechSynthesisUtterance[] = [];

/** Stops reading; who waits for its end is not told. */
export function beQuiet(): void {
  saying.forEach((one) => {
    one.onend = one.onerror = null;
  });
  saying = [];
  speech()?.cancel();
}

/** Reads lines aloud, each in its own language, then calls `onEnd`. Whatever was being read stops. */
export function readAloud(lines: readonly SpokenLine[], onEnd: () => void): void {
  const voice = speech();
  beQuiet();
  saying = lines.map(({ text, lang }) => {
    const one = new SpeechSynthesisUtterance(text);
    one.lang = lang;
    // Slower than people talk, for ears of eighty.
    one.rate = 0.9;
    return one;
  });
  const last = saying[saying.length - 1];
  if (last) last.onend = last.onerror = onEnd;
  saying.forEach((one) => voice?.speak(one));
}
