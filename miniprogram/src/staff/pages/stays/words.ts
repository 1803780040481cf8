import { wordsIn } from '../../../locale/words';
import { bo } from './words-bo';
import { en } from './words-en';
import { zh, type StaysWords } from './words-zh';

/** The words of this page in the reader's language. They stay in the staff's package: no citizen's phone loads them. */
export const staysWords = wordsIn<StaysWords>({ zh, en, bo });
