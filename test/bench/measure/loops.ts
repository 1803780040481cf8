import { createHistogram } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';

/** One call by its number; it throws where the answer is not what it should be. */
export type Call = (number: number) => Promise<void>;

/** What was measured of many calls. */
export interface Measured {
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
  errors: number;
  /** The first one. */
  error?: unknown;
  calls: number;
}

/** So many callers, each of whom sends the next call once the last one is answered: what can be done at most. */
export async function closedLoop(
  call: Call,
  { callers, calls }: { callers: number; calls: number },
): Promise<Measured> {
  const watch = new Watch();
  let next = 0;
  const caller = async () => {
    while (next < calls) await watch.time(call, next++, performance.now());
  };
  await Promise.all(Array.from({ length: callers }, caller));
  return watch.read();
}

/** So many calls a second, whether the earlier ones are answered or not, as people come: how long they wait. */
export async function openLoop(
  call: Call,
  { perSecond, calls }: { perSecond: number; calls: number },
): Promise<Measured> {
  const watch = new Watch();
  const began = performance.now();
  const open: Promise<void>[] = [];
  while (open.length < calls) {
    // A call is late from the moment at which it should have been sent.
    const due = began + (open.length / perSecond) * 1_000;
    if (due > performance.now()) await pause(1);
    else open.push(watch.time(call, open.length, due));
  }
  await Promise.all(open);
  return watch.read();
}

class Watch {
  readonly #began = performance.now();
  readonly #latency = createHistogram();
  #calls = 0;
  #errors = 0;
  #error: unknown;

  async time(call: Call, number: number, from: number): Promise<void> {
    try {
      await call(number);
    } catch (error) {
      this.#errors += 1;
      this.#error ??= error;
    }
    this.#calls += 1;
    this.#latency.record(Math.max(1, Math.round((performance.now() - from) * 1_000)));
  }

  read(): Measured {
    const seconds = (performance.now() - this.#began) / 1_000;
    const ms = (percentile: number) => this.#latency.percentile(percentile) / 1_000;
    return {
      perSecond: this.#calls / seconds,
      p50Ms: ms(50),
      p99Ms: ms(99),
      errors: this.#errors,
      ...(this.#error !== undefined && { error: this.#error }),
      calls: this.#calls,
    };
  }
}
