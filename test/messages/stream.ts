import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { Answer, Sender, TestApp } from '../support/app.ts';

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
