import { bo } from './bo/words';
import { en } from './en/words';
import { zh as chinese, type AllWords } from './zh/words';

/** The languages the app speaks: Chinese, English, Tibetan. */
export type Language = 'zh' | 'en' | 'bo';

/** Each language in its own name. */
export const languageNames: Record<Language, string> = { zh: '中文', en: 'English', bo: 'བོད་ཡིག' };

export { chinese };

/** Languages whose words no native reader has read yet. The app says so where the language is chosen. */
export const UNREAD: readonly Language[] = ['bo'];

/** How a browser and its voices name a language. */
export const languageTags: Record<Language, string> = { zh: 'zh-CN', en: 'en', bo: 'bo' };

const all: Record<Language, AllWords> = { zh: chinese, en, bo };

/**
 * Every word on the screen, in the reader's language.
 *
 * It changes with the language, so take words from it where they are shown, never once for all at the top of a file.
 */
export let words: AllWords = chinese;

let spoken: Language = 'zh';

/** Changes {@link words} to another language. */
export function speak(language: Language): void {
  spoken = language;
  words = all[language];
}

/** Words that only one page says: they stay in its folder, so that only who opens the page loads them. */
export const wordsIn =
  <Words>(own: Record<Language, Words>): (() => Words) =>
  () =>
    own[spoken];
