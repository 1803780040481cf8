import { EVERY_MS } from './follow-by-clock';
import { session } from './session';

/** The first wait after a stream that did not open, or has ended; each is twice the one before. */
const FIRST_WAIT_MS = 2_000;

/**
 * Calls `again` whenever the service tells of a change, until what it gives is called. Browsers only.
 *
 * Each time the stream opens it asks as well, for what changed before; where it does not open, it asks by the clock.
 */
export function followStream(request: string, again: () => void): () => void {
  let stop = document.hidden ? undefined : follow(request, again);
  function onSight(): void {
    stop?.();
    stop = document.hidden ? undefined : follow(request, again);
  }
  document.addEventListener('visibilitychange', onSight);
  return () => {
    document.removeEventListener('visibilitychange', onSight);
    stop?.();
  };
}

function follow(request: string, again: () => void): () => void {
  const hangUp = new AbortController();
  let clock: ReturnType<typeof setTimeout> | undefined;

  async function run(waitMs: number): Promise<void> {
    const wasOpen = await readStream(request, hangUp.signal, again);
    if (hangUp.signal.aborted) return;
    const nextMs = wasOpen ? FIRST_WAIT_MS : waitMs;
    // Not all at the same moment, should a server have stopped.
    clock = setTimeout(
      () => {
        if (!wasOpen) again();
        void run(Math.min(nextMs * 2, EVERY_MS));
      },
      nextMs * (0.75 + Math.random() / 2),
    );
  }

  void run(FIRST_WAIT_MS);
  return () => {
    hangUp.abort();
    clearTimeout(clock);
  };
}

/** Reads one stream to its end; whether it was open at all. */
async function readStream(request: string, signal: AbortSignal, again: () => void): Promise<boolean> {
  let wasOpen = false;
  try {
    const { body, ok } = await fetch(`${GRAPHQL_URL}/stream`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        authorization: `Bearer ${session.reread()?.accessToken ?? ''}`,
      },
      body: request,
      signal,
    });
    if (!ok || !body) return false;
    wasOpen = true;
    again();
    await readEvents(body.getReader(), again);
  } catch {
    // The network is gone, or the reader: whoever still looks opens another.
  }
  return wasOpen;
}

/** The event only says that there is something to ask for. */
async function readEvents(reader: ReadableStreamDefaultReader<Uint8Array>, again: () => void): Promise<void> {
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const events = (text + decoder.decode(value, { stream: true })).split('\n\n');
    text = events.pop() ?? '';
    if (events.some((event) => /^event: ?next$/m.test(event))) again();
  }
}
