import { stored } from '../api/stored';
import { languageTags, speak, type Language } from '../locale/words';

/** The reader's language: Chinese until another is chosen, whatever the phone is set to. */
export const language = stored<Language>('doorstep.language', () => 'zh');

const isH5 = process.env.TARO_ENV === 'h5';

/** Lets the words follow the language, before any page is shown anew. */
export function followLanguage(): void {
  const follow = (): void => {
    speak(language.get());
    if (isH5) document.documentElement.lang = languageTags[language.get()];
  };
  follow();
  language.subscribe(follow);
}

/** Says in which language words are that are not in the reader's, so that they are pronounced as such. */
export const writtenIn = (other: Language): object => (isH5 ? { lang: languageTags[other] } : {});
