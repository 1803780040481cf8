import type { ServerContext } from '../platform/context.ts';
import { RespiteStay } from './respite-stay.entity.ts';
import { oweForStay } from './stay-shares.ts';
import { StayStatus } from './stay.ts';

/** Brings what funds owe for stays that were lived before there were books into them. Safe to repeat, and beside other servers. */
export async function oweOldStays(ctx: ServerContext): Promise<number> {
  const due = await ctx.em.fork().execute<{ id: string }[]>(
    `select distinct stay.id from stay_subsidy share join respite_stay stay on stay.id = share.stay_id
       where share.transfer_id is null and stay.status = 'COMPLETED' order by 1`,
  );
  for (const { id } of due) await oweOne(ctx, id);
  return due.length;
}

const oweOne = (ctx: ServerContext, id: string): Promise<void> =>
  ctx.em.fork().transactional(async (em) => {
    await em.execute('select 1 from respite_stay where id = ? for no key update', [id]);
    const stay = await em.findOneOrFail(RespiteStay, id, { populate: ['house.servicePoint', 'subsidies'] });
    const isOld = stay.subsidies.getItems().some(({ transferId }) => !transferId);
    if (isOld && stay.status === StayStatus.COMPLETED) await oweForStay({ ...ctx, em }, stay, stay.endedBy!);
  });
