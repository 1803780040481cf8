import { civilDate, instantOf } from '@doorstep/shared/civil-date';
import { record } from './audit.ts';
import { AuditEntry, AuditOutcome } from './audit-entry.entity.ts';
import type { ViewerContext } from './context.ts';
import { Ground } from './ground.ts';

/** Whose row was seen in a list that staff look at all day: "meal_booking:<id>". */
export interface SeenRow {
  subjectId: string;
  touched: string;
}

/** Records that a member of staff saw these people's rows: once a day for each, however often the list is fetched. */
export async function noteDailyReading(ctx: ViewerContext, action: string, seen: readonly SeenRow[]): Promise<void> {
  const { em, viewer, now } = ctx;
  if (seen.length === 0) return;
  const earlier = await em.find(
    AuditEntry,
    {
      ...{ action, outcome: AuditOutcome.READ, actorStaffId: viewer.staffId! },
      subjectId: { $in: seen.map(({ subjectId }) => subjectId) },
      at: { $gte: instantOf(civilDate(now()), '00:00') },
    },
    { fields: ['subjectId', 'touched'] },
  );
  // Two people may be seen in one row.
  const named = (subjectId: string | undefined, touched: string) => `${subjectId} ${touched}`;
  const noted = new Set(earlier.flatMap(({ subjectId, touched }) => touched.map((row) => named(subjectId, row))));
  const own = em.fork();
  for (const { subjectId, touched } of seen) {
    if (noted.has(named(subjectId, touched))) continue;
    noted.add(named(subjectId, touched));
    record(
      { ...ctx, em: own },
      { action, outcome: AuditOutcome.READ, subjectId, authority: Ground.DUTY, touched: [touched] },
    );
  }
  await own.flush();
}
