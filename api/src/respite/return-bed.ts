import { civilDate } from '@doorstep/shared/civil-date';
import type { Bed } from '../houses/bed.entity.ts';
import { BedUse } from '../houses/bed-use.entity.ts';
import { BedUseKind } from '../houses/care.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { lockedBed } from './bed-to-run.ts';
import { markDue } from './mark-due.ts';

/** Puts a bed back to service from today on; what is not out of service stays as it is. */
export async function returnBedToService(
  ctx: ViewerContext,
  { bedId, useId }: { bedId: string; useId: string },
): Promise<Bed> {
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const { bed, house } = await lockedBed(inside, bedId);
    const today = civilDate(ctx.now());
    const use = await em.findOne(BedUse, { id: useId, bed, kind: BedUseKind.MAINTENANCE }, { refresh: true });
    if (!use || (use.endsOn && use.endsOn <= today)) return bed;
    if (use.startsOn < today) use.endsOn = today;
    else em.remove(use);
    await markDue(inside, house);
    return bed;
  });
}
