import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What the network does with one question. */
export type Weather =
  | 'CALM'
  /** It never gets there. */
  | 'CUT_BEFORE'
  /** It gets there and is done, and nobody hears of it. */
  | 'CUT_AFTER'
  /** It gets there twice, side by side. */
  | 'TWICE'
  /** Nobody hears of it, and it gets there once {@link Bridge.deliverLate} is called. */
  | 'LATE'
  /** Who asks is killed before it gets there, */
  | 'KILL_BEFORE'
  /** or after it was done there, and never hears of it. */
  | 'KILL_AFTER';

/** The network between two installations: what one of them asks the other passes through it. */
export interface Bridge {
  url: string;
  /** Where it leads, once that has started. */
  target: string;
  /** For each question in turn; calm after the last one. */
  forecast: Weather[];
  /** All that was asked. */
  letters: string[];
  deliverLate(): Promise<void>;
  /** Kills who asks, where the forecast says so. */
  kill(): void;
  close(): void;
}

const HEADERS = { 'content-type': 'application/jose' };

export async function openBridge(): Promise<Bridge> {
  const late: string[] = [];
  const server: Server = createServer((request, response) => void pass(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const ask = (body: string) => fetch(`${bridge.target}/clearing`, { method: 'POST', body, headers: HEADERS });
  const bridge: Bridge = {
    url: `http://127.0.0.1:${port}/clearing`,
    ...{ target: '', forecast: [], letters: [] },
    async deliverLate() {
      for (const letter of late.splice(0)) await (await ask(letter)).text();
    },
    kill: () => undefined,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const letter = await text(request);
    bridge.letters.push(letter);
    const weather = bridge.forecast.shift() ?? 'CALM';
    if (weather === 'LATE') late.push(letter);
    if (weather === 'KILL_BEFORE') bridge.kill();
    if (['CUT_BEFORE', 'LATE', 'KILL_BEFORE'].includes(weather)) return void response.destroy();
    try {
      const [answer] = await Promise.all([ask(letter), ...(weather === 'TWICE' ? [ask(letter)] : [])]);
      const body = await answer.text();
      if (weather === 'KILL_AFTER') bridge.kill();
      if (weather === 'CUT_AFTER' || weather === 'KILL_AFTER') return void response.destroy();
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' }).end(body);
    } catch {
      response.destroy(); // Whoever was asked is dead.
    }
  }
  return bridge;
}
