import { median, ratioOf, type Result, type Rounds } from '../measure/rounds.ts';

/** One number that was to be reached, and what was measured. */
export interface Finding {
  what: string;
  /** "at least 0.6 of raw SQL" */
  wanted: string;
  /** "0.64 (0.61–0.68)" */
  measured: string;
  isReached: boolean;
}

/** That one does at least so many calls for each that another does. */
export function atLeast(
  what: string,
  results: Rounds,
  [one, other]: readonly [string, string],
  least: number,
): Finding {
  const { median: middle, least: from, most: to } = ratioOf(results, one, other);
  return {
    what,
    wanted: `at least ${least} × ${other}`,
    measured: `${middle.toFixed(2)} (${from.toFixed(2)}–${to.toFixed(2)})`,
    isReached: middle >= least,
  };
}

/** That a number is no more than another. */
export const atMost = (what: string, value: number, most: number, unit: string): Finding => ({
  what,
  wanted: `at most ${most} ${unit}`,
  measured: `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`,
  isReached: value <= most,
});

/** What one contender came to, in the middle of its rounds. */
export interface Line {
  name: string;
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
  cpuMsPerCall: number | undefined;
  residentMb: number | undefined;
}

/** Everything that was measured side by side in one go. */
export interface Table {
  title: string;
  lines: Line[];
}

export const tableOf = (title: string, results: Rounds): Table => ({
  title,
  lines: [...results].map(([name, all]) => ({
    name,
    perSecond: middleOf(all, ({ perSecond }) => perSecond)!,
    p50Ms: middleOf(all, ({ p50Ms }) => p50Ms)!,
    p99Ms: middleOf(all, ({ p99Ms }) => p99Ms)!,
    cpuMsPerCall: middleOf(all, ({ cpuMsPerCall }) => cpuMsPerCall),
    residentMb: middleOf(all, ({ residentMb }) => residentMb),
  })),
});

function middleOf(all: readonly Result[], of: (result: Result) => number | undefined): number | undefined {
  const values = all.map(of).filter((value) => value !== undefined);
  return values.length > 0 ? median(values) : undefined;
}
