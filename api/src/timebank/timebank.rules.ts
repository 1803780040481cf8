import type { Minutes } from '@doorstep/shared/units';
import { ClaimStatus as Claim, TaskStatus as Task } from './timebank.ts';

/** Where one volunteer's part can go from where it stands. */
const MOVES: Record<Claim, readonly Claim[]> = {
  [Claim.CLAIMED]: [Claim.IN_SERVICE, Claim.GIVEN_BACK, Claim.CANCELLED, Claim.NO_SHOW],
  [Claim.IN_SERVICE]: [Claim.AWAITING_CONFIRMATION],
  [Claim.AWAITING_CONFIRMATION]: [Claim.SETTLED, Claim.DISPUTED],
  // What is settled may still be disputed for a while, and the desk may decide that nothing was served.
  [Claim.SETTLED]: [Claim.DISPUTED],
  [Claim.DISPUTED]: [Claim.SETTLED, Claim.NOT_SERVED],
  [Claim.GIVEN_BACK]: [],
  [Claim.CANCELLED]: [],
  [Claim.NO_SHOW]: [],
  [Claim.NOT_SERVED]: [],
};

export const mayMove = (from: Claim, to: Claim): boolean => MOVES[from].includes(to);

/** The states in which a volunteer's time is taken, and a place of the task. */
export const LIVE: readonly Claim[] = [
  Claim.CLAIMED,
  Claim.IN_SERVICE,
  Claim.AWAITING_CONFIRMATION,
  Claim.SETTLED,
  Claim.DISPUTED,
];

const BEGUN: readonly Claim[] = [
  Claim.IN_SERVICE,
  Claim.AWAITING_CONFIRMATION,
  Claim.SETTLED,
  Claim.DISPUTED,
  Claim.NOT_SERVED,
];

/** Whether a volunteer has come: what has begun is not cancelled any more. */
export const hasBegun = ({ status }: { status: Claim }): boolean => BEGUN.includes(status);

/** The slowest first: where a task stands whose volunteers stand differently. */
const SLOWEST_FIRST = [
  [Claim.IN_SERVICE, Task.IN_SERVICE],
  [Claim.CLAIMED, Task.CLAIMED],
  [Claim.DISPUTED, Task.DISPUTED],
  [Claim.AWAITING_CONFIRMATION, Task.AWAITING_CONFIRMATION],
  [Claim.SETTLED, Task.SETTLED],
] as const;

/** Where a task stands that was not cancelled; it is open while a place is free and it can still be claimed. */
export function taskStatusOf(places: number, claims: readonly Claim[], isOver: boolean): Task {
  const live = claims.filter((status) => LIVE.includes(status));
  if (live.length < places && !isOver) return Task.OPEN;
  const slowest = SLOWEST_FIRST.find(([status]) => live.includes(status));
  return slowest ? slowest[1] : isOver ? Task.CANCELLED : Task.OPEN;
}

/** Minutes of a service, a begun one counted whole: in the volunteer's favour. */
export const minutesServed = (from: Date, until: Date): Minutes =>
  Math.max(0, Math.ceil((until.getTime() - from.getTime()) / 60_000));

/** What so many minutes of a kind are worth, rounded up: in the volunteer's favour, and said here once. */
export const hoursWorth = (minutes: Minutes, percent: number): Minutes => Math.ceil((minutes * percent) / 100);

/** The minutes that count of those that were served: not more than were asked for. */
export const countedMinutes = (served: Minutes, planned: Minutes): Minutes => Math.min(served, planned);

/** What a volunteer has taken on already. */
export interface Taken {
  /** On the day of the task, */
  dayMinutes: Minutes;
  /** and in its month. */
  monthMinutes: Minutes;
}

/** Which ceiling one more task would break. */
export function brokenCeiling(
  { dailyMinutes, monthlyMinutes }: { dailyMinutes: Minutes; monthlyMinutes: Minutes },
  { dayMinutes, monthMinutes }: Taken,
  plannedMinutes: Minutes,
): 'DAY' | 'MONTH' | undefined {
  if (dayMinutes + plannedMinutes > dailyMinutes) return 'DAY';
  return monthMinutes + plannedMinutes > monthlyMinutes ? 'MONTH' : undefined;
}

/** How early one may check in: who comes early need not wait in the cold. Our own setting. */
export const CHECK_IN_EARLY_MS = 60 * 60_000;

/** How long after the planned end one may still check in or out, before the rule does. Our own setting. */
export const GRACE_MS = 6 * 3_600_000;

/** For how long after it was settled a service may be disputed. Our own setting. */
export const DISPUTABLE_MS = 30 * 86_400_000;

/** For how long hours stay set aside after the planned end, longer than any confirmation and dispute. Our own setting. */
export const HELD_MS = 180 * 86_400_000;

/** How long a code is shown before another comes, and how many of those before are still taken: people read slowly. */
export const CODE_STEP_MS = 60_000;
export const CODES_BEFORE = 4;

/** Number of the step of time that an instant lies in. */
export const codeStep = (at: Date): number => Math.floor(at.getTime() / CODE_STEP_MS);

/** Six digits out of a keyed hash in hexadecimal. */
export const sixDigits = (hash: string): string =>
  (BigInt(`0x${hash.slice(0, 24)}`) % 1_000_000n).toString().padStart(6, '0');
