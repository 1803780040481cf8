import { stored } from '../api/stored';
import { speak, type Language } from '../locale/words';

/** The reader's language: Chinese until another is chosen, whatever the phone is set to. */
export const language = stored<Language>('doorstep.language', () => 'zh');

/** Lets the words follow the language, before any page is shown anew. */
export function followLanguage(): void {
  const follow = (): void => speak(language.get());
  follow();
  language.subscribe(follow);
}
