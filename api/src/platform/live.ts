import type { EntityManager } from '@mikro-orm/postgresql';
import { executeBound } from './bound.ts';

/** What one may watch: what a person is told, how an application stands, how a stay does. */
export type LiveChannel = 'message' | 'application' | 'stay';

/** The one channel of PostgreSQL's through which servers tell one another. */
export const LIVE = 'doorstep_live';

/** Whoever cannot follow for so long begins anew. */
const MOST_WAITING = 100;

/** What is announced. */
export interface Announced {
  /** What is watched. */
  id: string;
  /** The id that watchers are handed. */
  what: string;
}

/**
 * Tells whoever watches something, on whatever server, once the surrounding transaction is committed; of what is rolled
 * back nobody hears. Watchers are handed the id of the thing itself.
 */
export const announce = (em: EntityManager, channel: LiveChannel, id: string): Promise<unknown> =>
  announceEach(em, channel, [{ id, what: id }]);

/** {@link announce} of several things, each with what its watchers are handed. */
export const announceEach = (em: EntityManager, channel: LiveChannel, all: readonly Announced[]): Promise<unknown> =>
  executeBound(em, ANNOUNCE, [LIVE, all.map(({ id, what }) => `${channel} ${id} ${what}`)]);

const ANNOUNCE = 'select pg_notify($1, said) from unnest($2::text[]) said';

/** The ids that one watcher has yet to be handed. */
export class LiveEvents implements AsyncIterableIterator<string> {
  readonly #waiting: string[] = [];
  #isOver = false;
  #wake: () => void = () => undefined;

  constructor(readonly onEnd: (events: LiveEvents) => void) {}

  add(what: string): void {
    if (this.#waiting.includes(what)) return; // Whoever has not looked yet sees the newest state anyway.
    if (this.#waiting.push(what) > MOST_WAITING) void this.return();
    this.#wake();
  }

  async next(): Promise<IteratorResult<string, undefined>> {
    while (this.#waiting.length === 0 && !this.#isOver) await new Promise<void>((wake) => (this.#wake = wake));
    return this.#isOver ? { done: true, value: undefined } : { done: false, value: this.#waiting.shift()! };
  }

  /** Ends it at once, whoever waits. */
  return(): Promise<IteratorResult<string, undefined>> {
    this.#isOver = true;
    this.onEnd(this);
    this.#wake();
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

/** Who watches what on this server. */
export class Live {
  readonly #watchers = new Map<string, Set<LiveEvents>>();

  subscribe(channel: string, id?: unknown): LiveEvents {
    const key = `${channel} ${String(id)}`;
    const watchers = this.#watchers.get(key) ?? new Set();
    this.#watchers.set(key, watchers);
    const events = new LiveEvents((ended) => {
      watchers.delete(ended);
      if (watchers.size === 0) this.#watchers.delete(key);
    });
    watchers.add(events);
    return events;
  }

  /** Hands `what` to whoever watches this here. */
  publish(channel: string, id: unknown, what: unknown): void {
    for (const events of this.#watchers.get(`${channel} ${String(id)}`) ?? []) events.add(String(what));
  }

  /** Ends whatever is watched here: something may have been missed, or the server stops. */
  end(): void {
    for (const watchers of [...this.#watchers.values()]) for (const events of [...watchers]) void events.return();
  }
}
