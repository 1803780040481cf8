import { GraphQLError } from 'graphql';
import { Gauge, type Registry } from 'prom-client';
import { actorId, type Viewer } from './context.ts';

/** More pages than anybody has open; beyond it somebody only holds connections. */
const MOST_EACH = 6;

/** Of all on one server: each holds a connection and a little memory. */
const MOST = 5_000;

/** How long one stream may last; whoever is still there opens the next. */
const LONGEST_MS = 30 * 60_000;

/** How often it is asked whether those who stream are still signed in. */
const CHECK_MS = 30_000;

/** One open stream. */
export interface Stream {
  viewer: Viewer;
  openedAt: number;
  /** Ends it, from whichever side. Safe to repeat. */
  end(): void;
}

const refused = (message: string, code: string) => new GraphQLError(message, { extensions: { code } });

/** The streams open on this server, and for how long they may be. */
export class Streams {
  readonly #open = new Set<Stream>();
  readonly #timer: NodeJS.Timeout;
  #isStopping = false;

  /** `stillSignedIn` says which of these sessions are. */
  constructor(
    register: Registry,
    readonly stillSignedIn: (sessionIds: string[]) => Promise<Set<string>>,
    readonly onTrouble: (error: unknown) => void,
  ) {
    const open = this.#open;
    new Gauge({
      name: 'live_streams',
      help: 'Streams of changes that are open.',
      registers: [register],
      collect() {
        this.set(open.size);
      },
    });
    this.#timer = setInterval(() => void this.check(performance.now()).catch(onTrouble), CHECK_MS).unref();
  }

  /** Takes a stream in, unless there are too many. */
  admit(stream: Stream): void {
    if (this.#isStopping || this.#open.size >= MOST) throw refused('现在人太多，请过几秒钟再试。', 'BUSY');
    const own = [...this.#open].filter(({ viewer }) => actorId(viewer) === actorId(stream.viewer));
    if (own.length >= MOST_EACH) throw refused('打开的页面太多了，请关掉几个再试。', 'TOO_MANY_TRIES');
    this.#open.add(stream);
  }

  leave(stream: Stream): void {
    this.#open.delete(stream);
  }

  /** Ends the streams whose time is over, or whose session is. */
  async check(nowMs: number): Promise<void> {
    const streams = [...this.#open];
    if (streams.length === 0) return;
    const live = await this.stillSignedIn([...new Set(streams.map(({ viewer }) => viewer.sessionId))]);
    for (const stream of streams)
      if (!live.has(stream.viewer.sessionId) || nowMs - stream.openedAt > LONGEST_MS) stream.end();
  }

  /** Ends all; no new one is let in. */
  stop(): void {
    this.#isStopping = true;
    clearInterval(this.#timer);
    for (const stream of [...this.#open]) stream.end();
  }
}
