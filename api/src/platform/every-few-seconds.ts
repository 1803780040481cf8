import type { FastifyBaseLogger } from 'fastify';

const EVERY_MS = 3_000;

/** After a failure of our own: PostgreSQL may be restarting. */
const PAUSE_MS = 10_000;

/**
 * Does something now and every few seconds after it was done, and gives what stops it and waits for what is under way. A
 * failure is logged with `failed`, and it is tried again.
 */
export function everyFewSeconds(
  work: (stopping: AbortSignal) => Promise<unknown>,
  log: Pick<FastifyBaseLogger, 'error'>,
  failed: string,
): () => Promise<void> {
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let underway = Promise.resolve();
  const isDone = async (): Promise<boolean> => {
    try {
      await work(stopping.signal);
      return true;
    } catch (err) {
      log.error({ err }, failed);
      return false;
    }
  };
  const begin = async (): Promise<void> => {
    const waitMs = (await isDone()) ? EVERY_MS : PAUSE_MS;
    if (!stopping.signal.aborted) wait(waitMs);
  };
  const wait = (ms: number): void => {
    timer = setTimeout(() => void (underway = begin()), ms).unref();
  };
  wait(0);
  return () => {
    stopping.abort();
    clearTimeout(timer);
    return underway;
  };
}
