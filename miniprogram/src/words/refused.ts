import { words } from '../locale/words';
import type { Trouble } from '../api/trouble';

/** What happened, and why. */
export interface Why {
  what: string;
  why?: string;
}

/** A "no" of the service: in Chinese its own message; in other languages a sentence for its code, and that message beneath. */
export function refusedWords({ code, message }: { code: string; message: string }): Why {
  if (words.refusals === null) return { what: message };
  const sentence = (words.refusals as Record<string, string>)[code] ?? words.refusal.notSent;
  return { what: sentence, why: words.refusal.original(message) };
}

/** Whatever stands between the reader and an answer, in words. */
export const troubleWords = (trouble: Trouble): Why =>
  trouble.kind === 'REFUSED' ? refusedWords(trouble) : words.trouble[trouble.kind];
