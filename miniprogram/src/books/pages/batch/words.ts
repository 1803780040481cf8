import { wordsIn } from '../../../locale/words';
import { payoutWords } from '../../parts/words';
import { bo } from './words-bo';
import { en } from './words-en';
import { zh, type BatchWords } from './words-zh';

const own = wordsIn<BatchWords>({ zh, en, bo });

/** The words of this page in the reader's language. */
export const batchWords = () => ({ ...own(), staffOnly: payoutWords().staffOnly });
