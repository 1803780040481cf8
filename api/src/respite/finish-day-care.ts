import { civilDate } from '@doorstep/shared/civil-date';
import { SYSTEM } from '../identity/doer.ts';
import type { ServerContext } from '../platform/context.ts';
import { lockPlacement } from './placement.ts';
import { RespiteStay } from './respite-stay.entity.ts';
import { StayEventKind, StayStatus } from './stay.ts';
import { oweForStay } from './stay-shares.ts';
import { stayHappened } from './stay-happened.ts';

/** So many are looked for at once. */
const BATCH = 100;

/**
 * Day places and help at home are over when their last day is: nobody is admitted to them or let go. How many there were.
 *
 * Safe on several servers at once.
 */
export async function finishDayCare(ctx: ServerContext): Promise<number> {
  for (let finished = 0; ;) {
    const due = await ctx.em
      .fork()
      .execute<{ id: string }[]>(
        `select id from respite_stay where form <> 'BED' and status = 'CONFIRMED' and ends_on < ? order by id limit ?`,
        [civilDate(ctx.now()), BATCH],
      );
    const before = finished;
    for (const { id } of due) finished += (await finishOne(ctx, id)) ? 1 : 0;
    if (due.length < BATCH || finished === before) return finished;
  }
}

function finishOne(ctx: ServerContext, id: string): Promise<boolean> {
  return ctx.em.fork().transactional(async (em) => {
    const stay = await em.findOneOrFail(RespiteStay, id);
    await lockPlacement(em, [stay]);
    if (stay.status !== StayStatus.CONFIRMED || stay.endsOn >= civilDate(ctx.now())) return false;
    stay.moveTo(StayStatus.COMPLETED);
    Object.assign(stay, { endedAt: ctx.now(), endedBy: SYSTEM });
    await oweForStay({ ...ctx, em }, stay, SYSTEM);
    await stayHappened({ ...ctx, em }, stay, { kind: StayEventKind.COMPLETED, by: SYSTEM });
    return true;
  });
}
