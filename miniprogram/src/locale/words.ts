import { zh, type AllWords } from './zh/words';

/** The languages the app speaks: Chinese, English, Tibetan. */
export type Language = 'zh' | 'en' | 'bo';

const all: Record<Language, AllWords> = { zh, en: zh, bo: zh };

/**
 * Every word on the screen, in the reader's language.
 *
 * It changes with the language, so take words from it where they are shown, never once for all at the top of a file.
 */
export let words: AllWords = zh;

/** Changes {@link words} to another language. */
export function speak(language: Language): void {
  words = all[language];
}
