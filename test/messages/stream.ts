import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { tell } from '../../api/src/messages/messages.service.ts';
import type { Answer, Sender, TestApp } from '../support/app.ts';
import { givenAnElder } from '../support/givens.ts';

/** A stream of events as a browser reads it. */
export interface OpenStream {
  status: number;
  headers: Headers;
  /** The next answer; nothing once the stream has ended. */
  next(): Promise<Answer | undefined>;
  /** What was answered instead of a stream. */
  refusal: Answer | undefined;
  close(): void;
}

/** Subscribes, and gives the stream as soon as it is open. */
export async function openStream({ url }: TestApp, as: Sender, body: object): Promise<OpenStream> {
  const hangUp = new AbortController();
  const response = await fetch(`${url}/graphql/stream`, {
    method: 'POST',
    signal: hangUp.signal,
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...(as && { authorization: `Bearer ${as.token}` }),
    },
    body: JSON.stringify({ query: '', ...body }),
  });
  const { status, headers } = response;
  const isStream = headers.get('content-type')?.startsWith('text/event-stream') ?? false;
  const refusal = isStream ? undefined : ((await response.json()) as Answer);
  const events = isStream ? eventsIn(response.body as ReadableStream<Uint8Array>) : undefined;
  const next = async () => {
    for (;;) {
      const { value } = (await events?.next()) ?? {};
      if (!value || value.event === 'complete') return undefined;
      if (value.event === 'next') return JSON.parse(value.data) as Answer;
    }
  };
  return { status, headers, refusal, next, close: () => hangUp.abort() };
}

/** Waits until the server has heard of everything that was committed before: it hears in the order of commits. */
export async function hasHeardAll(t: TestApp): Promise<void> {
  const { id, ...elder } = await givenAnElder(t);
  const stream = await openStream(t, elder, { query: 'subscription { messageArrived { id } }' });
  const { orm, vault, clock } = t;
  await orm.em
    .fork()
    .transactional((em) => tell({ em, vault, now: () => clock.now }, [id], { aboutId: id, text: '到这里为止。' }));
  await stream.next();
  stream.close();
}

/** The events of a stream; heartbeats are none. */
async function* eventsIn(body: ReadableStream<Uint8Array>): AsyncGenerator<{ event: string; data: string }> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of Readable.fromWeb(body)) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const block = text.slice(0, end);
      text = text.slice(end + 2);
      const [event, data] = ['event', 'data'].map(
        (field) => new RegExp(`^${field}: ?(.*)$`, 'm').exec(block)?.[1] ?? '',
      );
      if (event) yield { event, data: data! };
    }
  }
}
