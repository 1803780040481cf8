import { civilDate } from '@doorstep/shared/civil-date';
import { SYSTEM } from '../identity/doer.ts';
import type { ServerContext } from '../platform/context.ts';
import { eachOfPages } from '../platform/each-by-itself.ts';
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
  let finished = 0;
  await eachOfPages(
    ctx,
    (after) => overAfter(ctx, after),
    async (em, id) => {
      if (await finishOne({ ...ctx, em }, id)) finished += 1;
    },
  );
  return finished;
}

async function overAfter({ em, now }: ServerContext, after: string): Promise<string[]> {
  const due = await em
    .fork()
    .execute<{ id: string }[]>(
      `select id from respite_stay where form <> 'BED' and status = 'CONFIRMED' and ends_on < ? and id > ? order by id limit ?`,
      [civilDate(now()), after, BATCH],
    );
  return due.map(({ id }) => id);
}

async function finishOne(ctx: ServerContext, id: string): Promise<boolean> {
  const { em, now } = ctx;
  const stay = await em.findOneOrFail(RespiteStay, id);
  await lockPlacement(em, [stay]);
  if (stay.status !== StayStatus.CONFIRMED || stay.endsOn >= civilDate(now())) return false;
  stay.moveTo(StayStatus.COMPLETED);
  Object.assign(stay, { endedAt: now(), endedBy: SYSTEM });
  await oweForStay(ctx, stay, SYSTEM);
  await stayHappened(ctx, stay, { kind: StayEventKind.COMPLETED, by: SYSTEM });
  return true;
}
