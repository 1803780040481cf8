import { wordsIn } from '../../../locale/words';
import { payoutWords } from '../../parts/words';
import { bo } from './words-bo';
import { en } from './words-en';
import { zh, type DifferencesWords } from './words-zh';

const own = wordsIn<DifferencesWords>({ zh, en, bo });

/** The words of this page in the reader's language. */
export const differencesWords = () => ({ ...own(), staffOnly: payoutWords().staffOnly });
