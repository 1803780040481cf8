import type { CombinedError } from 'urql';
import { troubleOf } from '../api/trouble';
import { refusedWords, troubleWords, type Why } from './refused';

interface Payload {
  userErrors: readonly { code: string; message: string }[];
}

/** Why something that was sent is not done; undefined when it is. */
export function whyNot(payload: Payload | undefined, error: CombinedError | undefined): Why | undefined {
  if (error) return troubleWords(troubleOf(error));
  const [first] = payload?.userErrors ?? [];
  return first && refusedWords(first);
}
