import type { Outcome } from './outcome.ts';

/**
 * How several calls are answered together, each with an outcome of its own in their order; where it throws, so does each. An
 * answer that is still to come keeps only its own call waiting, not the next batch.
 */
export type Together<Call, Answer> = (calls: readonly Call[]) => Promise<readonly Outcome<Answer | Promise<Answer>>[]>;

/** What calls have to do with each other. */
export interface Telling<Call> {
  /** Calls that agree in one of these words never stand in one batch: the second one is to meet what the first one did. */
  apart?: (call: Call) => readonly string[];
  /** Calls that agree in this are one call, sent again before it was answered: they share its answer. */
  same?: (call: Call) => string;
}

interface Waiting<Call, Answer> {
  call: Call;
  resolve(answer: Answer | Promise<Answer>): void;
  reject(error: unknown): void;
}

/** With more a batch takes longer, and a call of it costs no less. */
const MOST = 64;

/**
 * Calls that come while a batch is under way go together into the next one. A call that comes when nothing is under way
 * starts at once, so that nobody waits for company.
 */
export class Batches<Call, Answer> {
  readonly #together: Together<Call, Answer>;
  readonly #telling: Telling<Call>;
  /** Those that are not answered yet, by what makes them the same. */
  readonly #open = new Map<string, Promise<Answer>>();
  #waiting: Waiting<Call, Answer>[] = [];
  #isUnderWay = false;

  constructor(together: Together<Call, Answer>, telling: Telling<Call> = {}) {
    this.#together = together;
    this.#telling = telling;
  }

  do(call: Call): Promise<Answer> {
    const same = this.#telling.same?.(call);
    if (same === undefined) return this.#wait(call);
    const open = this.#open.get(same) ?? this.#wait(call).finally(() => this.#open.delete(same));
    this.#open.set(same, open);
    return open;
  }

  #wait(call: Call): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ call, resolve, reject });
      if (!this.#isUnderWay) void this.#doAll();
    });
  }

  async #doAll(): Promise<void> {
    this.#isUnderWay = true;
    while (this.#waiting.length > 0) await this.#answer(this.#nextBatch());
    this.#isUnderWay = false;
  }

  /** Those that came first, but for those that must stand apart: they come first in the next one. */
  #nextBatch(): Waiting<Call, Answer>[] {
    const taken = new Set<string>();
    const batch: Waiting<Call, Answer>[] = [];
    const later: Waiting<Call, Answer>[] = [];
    for (const one of this.#waiting) {
      const words = this.#telling.apart?.(one.call) ?? [];
      const fits = batch.length < MOST && !words.some((word) => taken.has(word));
      (fits ? batch : later).push(one);
      // What comes after one that waits does not overtake it.
      for (const word of words) taken.add(word);
    }
    this.#waiting = later;
    return batch;
  }

  async #answer(batch: readonly Waiting<Call, Answer>[]): Promise<void> {
    try {
      const outcomes = await this.#together(batch.map(({ call }) => call));
      for (const [i, { resolve, reject }] of batch.entries()) {
        const outcome = outcomes[i]!;
        if ('value' in outcome) resolve(outcome.value);
        else reject(outcome.error);
      }
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
}
