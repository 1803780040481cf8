import { type Language } from '../../../locale/words';
import { language } from '../../../ui/language';
import { bo } from './words-bo';
import { en } from './words-en';
import { zh, type WaitingWords } from './words-zh';

const all: Record<Language, WaitingWords> = { zh, en, bo };

/** The words of this page in the reader's language. They stay in the staff's package: no citizen's phone loads them. */
export const waitingWords = (): WaitingWords => all[language.get()];
