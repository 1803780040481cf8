import { wordsIn } from '../../locale/words';
import { bo } from './say-bo';
import { en } from './say-en';
import { zh, type Say } from './say-zh';

/** The words of looking for respite care in the reader's language; taken where they are shown. */
export const say = wordsIn<Say>({ zh, en, bo });
