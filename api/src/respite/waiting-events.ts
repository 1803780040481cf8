import type { Doer } from '../identity/doer.ts';
import type { ServerContext } from '../platform/context.ts';
import type { WaitlistEventKind } from './waiting.ts';
import type { WaitlistEntry } from './waitlist-entry.entity.ts';
import { type RankedAs, WaitlistEvent } from './waitlist-event.entity.ts';

interface Noted {
  kind: WaitlistEventKind;
  by: Doer;
  houseId?: string;
  why?: string;
  /** Whether it decides the place in the order from now on. */
  isRanking?: boolean;
}

/** What decides the place of an entry in the order, as it is now. */
export const rankedAs = ({ classRank, points, appliedAt, draw }: WaitlistEntry): RankedAs => ({
  classRank,
  points,
  appliedAt: appliedAt.toISOString(),
  draw,
});

/** Notes what happened to an entry, whose row the caller has locked or written. */
export function noteOnList({ em, now }: Pick<ServerContext, 'em' | 'now'>, entry: WaitlistEntry, noted: Noted): void {
  const { kind, by, houseId, why, isRanking = false } = noted;
  em.create(WaitlistEvent, {
    list: entry.list,
    entryId: entry.id,
    kind,
    at: now(),
    doneBy: by,
    ...(houseId && { houseId }),
    ...(why && { why }),
    ...(isRanking && { ranked: rankedAs(entry) }),
  });
}
