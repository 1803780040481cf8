import type { CivilDate } from '@doorstep/shared/civil-date';
import type { Doer } from '../identity/doer.ts';
import type { ServerContext } from '../platform/context.ts';
import type { Absence } from './absence.entity.ts';
import type { AbsenceItem, Days } from './absence.ts';

/** How an absence is about to change: it is written already, and its person is locked. */
export interface AbsenceChange {
  absence: Absence;
  /** Days on which he is away from now on, and was not by this absence before. */
  added: readonly Days[];
  /** Days on which this absence no longer takes him away. */
  released: readonly Days[];
  /** Another absence that takes him away on a day all the same: what was stopped on it stays so, and belongs to that one. */
  stillAway(day: CivilDate): Absence | undefined;
  by: Doer;
}

/**
 * What one domain does when somebody is away: its own rule, in the one transaction of the absence.
 *
 * A rule never refuses: what cannot be stopped goes on and says why, what cannot be had again is said and let go. It
 * takes its locks in its usual order, and all that one change needs at once; the rules run in the order of
 * `absence-rules.ts`, which is that of their locks: one that moves what funds pay locks the meals that come after it first. What belongs to the absence's own stay (`stayId`) it leaves alone.
 */
export interface AbsenceRule {
  /** What an absence of these days would stop, and what it could not stop any more. Changes nothing. */
  preview(ctx: ServerContext, personId: string, days: Days): Promise<AbsenceItem[]>;

  /**
   * Stops what can still be stopped on the added days and notes the absence with it; has again what this absence had
   * stopped on the released days. Gives each thing with what became of it.
   */
  apply(ctx: ServerContext, change: AbsenceChange): Promise<AbsenceItem[]>;

  /** What these absences have stopped and keep stopped, by absence. */
  stopped(ctx: ServerContext, absenceIds: readonly string[]): Promise<ReadonlyMap<string, AbsenceItem[]>>;
}
