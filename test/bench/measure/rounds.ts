import type { Measured } from './loops.ts';
import { cpuMsOf, residentMbOf } from './process.ts';

/** Something that is measured beside others. */
export interface Contender {
  name: string;
  /** Whose time and memory count: none where it has no process of its own. */
  pids: readonly number[];
  round(): Promise<Measured>;
}

/** What one contender came to in one round. */
export interface Result extends Measured {
  cpuMsPerCall: number | undefined;
  residentMb: number | undefined;
}

/** Of each contender, by name, one result a round. */
export type Rounds = Map<string, Result[]>;

/** Until then code is still being compiled, ours longer than that of a server of twenty lines. */
const ROUNDS_TO_WARM_UP = 3;

/**
 * Lets contenders take turns, so that what else the machine does meets all of them: some rounds to warm up, then so many that
 * count, each in the opposite order of the one before.
 */
export async function takeTurns(contenders: readonly Contender[], rounds: number): Promise<Rounds> {
  const results: Rounds = new Map(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS_TO_WARM_UP + rounds; round += 1)
    for (const contender of round % 2 === 0 ? contenders : [...contenders].reverse()) {
      const result = await measured(contender);
      if (result.errors > 0)
        throw new Error(`${contender.name} failed ${result.errors} of ${result.calls} calls.`, { cause: result.error });
      if (round >= ROUNDS_TO_WARM_UP) results.get(contender.name)!.push(result);
    }
  return results;
}

async function measured({ pids, round }: Contender): Promise<Result> {
  const before = cpuMsOf(pids);
  const result = await round();
  const after = cpuMsOf(pids);
  return {
    ...result,
    cpuMsPerCall: before === undefined || after === undefined ? undefined : (after - before) / result.calls,
    residentMb: residentMbOf(pids),
  };
}

/** The middle of what two contenders came to in the same round, with the least and the most of it. */
export interface Ratio {
  median: number;
  least: number;
  most: number;
}

/** How many calls a second one does for each that another one does. */
export function ratioOf(results: Rounds, one: string, other: string): Ratio {
  const others = results.get(other)!;
  const ratios = results.get(one)!.map(({ perSecond }, round) => perSecond / others[round]!.perSecond);
  return { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) };
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};
