import type { ServerContext } from '../platform/context.ts';
import { eachByItself } from '../platform/each-by-itself.ts';
import { RespiteStay } from './respite-stay.entity.ts';
import { oweForStay } from './stay-shares.ts';
import { StayStatus } from './stay.ts';

/** Brings what funds owe for stays that were lived before there were books into them. Safe to repeat, and beside other servers. */
export async function oweOldStays(ctx: ServerContext): Promise<number> {
  const due = await ctx.em.fork().execute<{ id: string }[]>(
    `select distinct stay.id from stay_subsidy share join respite_stay stay on stay.id = share.stay_id
       where share.transfer_id is null and stay.status = 'COMPLETED' order by 1`,
  );
  const ids = due.map(({ id }) => id);
  await eachByItself(ctx, ids, (em, id) => oweOne({ ...ctx, em }, id));
  return ids.length;
}

async function oweOne({ em, now }: ServerContext, id: string): Promise<void> {
  await em.execute('select 1 from respite_stay where id = ? for no key update', [id]);
  const stay = await em.findOneOrFail(RespiteStay, id, { populate: ['house.servicePoint', 'subsidies'] });
  const isOld = stay.subsidies.getItems().some(({ transferId }) => !transferId);
  if (isOld && stay.status === StayStatus.COMPLETED) await oweForStay({ em, now }, stay, stay.endedBy!);
}
