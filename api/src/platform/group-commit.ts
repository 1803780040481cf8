import type { EntityManager } from '@mikro-orm/postgresql';
import type { Outcome } from './outcome.ts';

/** How calls are done, several of them or one. */
export interface Ways<Call, Answer> {
  /** In one transaction, with the outcome of each in their order: what is refused to one is not refused to the others. */
  together(em: EntityManager, calls: readonly Call[]): Promise<Outcome<Answer>[]>;
  /** In a transaction of its own; safe to repeat. */
  alone(call: Call): Promise<Answer>;
  /** Calls that agree in one of these never stand in one batch: the second one is to meet what the first one wrote. */
  apart(call: Call): readonly string[];
  /** Told why a batch came to nothing. */
  onFailure(error: unknown, calls: readonly Call[]): void;
}

interface WithContext {
  ctx: { em: EntityManager };
}

interface Waiting<Call, Answer> {
  call: Call;
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

/** With more a batch takes longer, and a call of it costs no less. */
const MOST = 64;

/** Who holds a row for longer than that keeps one call waiting, not all of them. */
const LONGEST_WAIT_MS = 250;

/** {@link GroupCommit} as one function: a group for each database, of which tests serve several from one process. */
export function groupCommit<Call extends WithContext, Answer>(
  ways: Ways<Call, Answer>,
): (call: Call) => Promise<Answer> {
  const groups = new WeakMap<object, GroupCommit<Call, Answer>>();
  return (call) => {
    const database = call.ctx.em.getConnection();
    const group = groups.get(database) ?? new GroupCommit(ways);
    groups.set(database, group);
    return group.do(call);
  };
}

/**
 * Group commit: calls that come while a batch is under way go together into the next one. A call that comes when nothing
 * is under way starts at once, so that nobody waits for company.
 *
 * A batch that fails as a whole, by a deadlock or a lock that is held too long, has changed nothing; its calls are then done each by itself.
 */
class GroupCommit<Call extends WithContext, Answer> {
  readonly #ways: Ways<Call, Answer>;
  #waiting: Waiting<Call, Answer>[] = [];
  #isUnderWay = false;

  constructor(ways: Ways<Call, Answer>) {
    this.#ways = ways;
  }

  do(call: Call): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ call, resolve, reject });
      if (!this.#isUnderWay) void this.#doAll();
    });
  }

  async #doAll(): Promise<void> {
    this.#isUnderWay = true;
    while (this.#waiting.length > 0) await this.#doTogether(this.#nextBatch());
    this.#isUnderWay = false;
  }

  /** Those that came first, but for those that must stand apart: they come first in the next one. */
  #nextBatch(): Waiting<Call, Answer>[] {
    const taken = new Set<string>();
    const batch: Waiting<Call, Answer>[] = [];
    const later: Waiting<Call, Answer>[] = [];
    for (const one of this.#waiting) {
      const apart = this.#ways.apart(one.call);
      const fits = batch.length < MOST && !apart.some((key) => taken.has(key));
      (fits ? batch : later).push(one);
      // What comes after one that waits does not overtake it.
      for (const key of apart) taken.add(key);
    }
    this.#waiting = later;
    return batch;
  }

  async #doTogether(batch: readonly Waiting<Call, Answer>[]): Promise<void> {
    const calls = batch.map(({ call }) => call);
    try {
      const outcomes = await calls[0]!.ctx.em.fork().transactional(async (em) => {
        await em.execute(`set local lock_timeout = ${LONGEST_WAIT_MS}`);
        return this.#ways.together(em, calls);
      });
      for (const [i, outcome] of outcomes.entries())
        if ('value' in outcome) batch[i]!.resolve(outcome.value);
        else batch[i]!.reject(outcome.error);
    } catch (error) {
      this.#ways.onFailure(error, calls);
      // Not waited for: the next batch need not wait for whoever waits.
      for (const { call, resolve, reject } of batch) this.#ways.alone(call).then(resolve, reject);
    }
  }
}
