import type { Question, Reply } from './clearing.ts';
import { BadLetter, LETTER_TYPE, letterTo, readReply } from './letters.ts';
import type { Clearing, Peer } from './peers.ts';

const TIMEOUT_MS = 5_000;

/** No reply is longer: a page of lines of a statement. */
const REPLY_BYTES = 200_000;

/** No answer that can be believed; `problem` says in a word why. Whether it was read there is not known. */
export class NoAnswer extends Error {
  readonly problem: string;

  constructor(problem: string, options?: ErrorOptions) {
    super(problem, options);
    this.problem = problem;
  }
}

/** Asks another installation, once. Throws {@link NoAnswer}. */
export async function askPeer(
  ctx: { clearing: Clearing; now(): Date },
  peer: Peer,
  question: Question,
): Promise<Reply> {
  const { id, text } = await letterTo(ctx, peer.id, question);
  const answer = await sent(peer.url, text);
  try {
    return (await readReply(ctx, peer, answer, id)) as Reply;
  } catch (cause) {
    if (cause instanceof BadLetter) throw new NoAnswer('BAD_REPLY', { cause });
    throw cause;
  }
}

async function sent(url: string, body: string): Promise<string> {
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const headers = { 'content-type': LETTER_TYPE };
    const response = await fetch(url, { method: 'POST', body, headers, signal, redirect: 'error' });
    if (!response.ok) throw new NoAnswer(`HTTP_${response.status}`);
    if (Number(response.headers.get('content-length')) > REPLY_BYTES) throw new NoAnswer('TOO_LONG');
    return await response.text();
  } catch (cause) {
    if (cause instanceof NoAnswer) throw cause;
    throw new NoAnswer((cause as Error).name === 'TimeoutError' ? 'TIMEOUT' : 'UNREACHABLE', { cause });
  }
}
