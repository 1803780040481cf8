import { randomUUID } from 'node:crypto';
import type { FastifyBaseLogger } from 'fastify';
import pg from 'pg';
import { LIVE, type Live } from './live.ts';

/** How long PostgreSQL may take for what it does at once. */
const PATIENCE_MS = 5_000;

/** How often it is made sure that what is said is heard. */
const CHECK_MS = 20_000;

/**
 * Hears what servers announce to one another, over a connection of its own, and hands it to those who watch here.
 *
 * It connects when the first one watches. Should it lose the connection, or hear itself no more, everybody who watches
 * is let go, since something may have been missed; whoever comes next makes it connect again.
 */
export class Listener {
  #client: pg.Client | undefined;
  #listening: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #isStopped = false;
  readonly #hellos = new Map<string, () => void>();

  constructor(
    readonly address: pg.ClientConfig,
    readonly live: Live,
    readonly log: Pick<FastifyBaseLogger, 'warn' | 'info'>,
  ) {}

  /** Resolves once everything that is announced from here on is heard. */
  ready(): Promise<void> {
    if (this.#isStopped) return Promise.reject(new Error('The server stops.'));
    return (this.#listening ??= this.#listen());
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    const client = this.#client;
    if (!client) return;
    this.#lose(client);
    await client.end();
  }

  async #listen(): Promise<void> {
    const client = new pg.Client({
      ...this.address,
      application_name: 'doorstep live',
      connectionTimeoutMillis: PATIENCE_MS,
      query_timeout: PATIENCE_MS,
      keepAlive: true,
    });
    this.#client = client;
    try {
      client.on('notification', ({ payload = '' }) => this.#hear(payload));
      client.on('error', (err) => this.#fail(client, err));
      client.on('end', () => this.#lose(client));
      await client.connect();
      await client.query(`listen ${LIVE}`);
      await this.#hearSelf(client);
      this.#timer = setInterval(
        () => void this.#hearSelf(client).catch((err: unknown) => this.#fail(client, err)),
        CHECK_MS,
      ).unref();
    } catch (error) {
      this.#fail(client, error);
      throw error;
    }
  }

  /** A pooler that shares connections between transactions takes the listening without a word, and nothing is heard. */
  async #hearSelf(client: pg.Client): Promise<void> {
    const hello = randomUUID();
    let clock: NodeJS.Timeout | undefined;
    try {
      await new Promise<void>((resolve, reject) => {
        clock = setTimeout(() => reject(new Error('What was announced was not heard.')), PATIENCE_MS);
        this.#hellos.set(hello, resolve);
        client.query('select pg_notify($1, $2)', [LIVE, `hello ${hello}`]).catch(reject);
      });
    } finally {
      clearTimeout(clock);
      this.#hellos.delete(hello);
    }
  }

  #hear(payload: string): void {
    const [channel, id, what] = payload.split(' ');
    if (channel === 'hello') this.#hellos.get(id!)?.();
    else this.live.publish(channel!, id, what);
  }

  #fail(client: pg.Client, err: unknown): void {
    if (client !== this.#client) return;
    this.log.warn({ err }, 'changes are not heard of: whoever watches has to ask');
    this.#lose(client);
    client.end().catch((err: unknown) => this.log.info({ err }, 'the connection that listened was gone already'));
  }

  #lose(client: pg.Client): void {
    if (client !== this.#client) return;
    clearInterval(this.#timer);
    this.#client = undefined;
    this.#listening = undefined;
    this.live.end();
  }
}
