import { SYSTEM } from '../identity/doer.ts';
import type { ServerContext } from '../platform/context.ts';
import { endOffer } from './end-offer.ts';
import { lockPlacement, placementOf } from './placement.ts';
import { StayStatus } from './stay.ts';

/** So many are looked for at once. */
const BATCH = 50;

/**
 * Ends the offers whose time is over, each in a transaction of its own; how many it ended.
 *
 * Any number of servers may do it at once: a placement whose people somebody else holds is left to the next time.
 */
export async function expireOffers(ctx: ServerContext): Promise<number> {
  for (let ended = 0; ;) {
    const due = await ctx.em
      .fork()
      .execute<{ id: string }[]>(
        `select id from respite_stay where status = 'OFFERED' and offer_ends_at <= ? order by offer_ends_at, id limit ?`,
        [ctx.now(), BATCH],
      );
    const before = ended;
    for (const { id } of due) ended += (await expireOne(ctx, id)) ? 1 : 0;
    if (due.length < BATCH || ended === before) return ended;
  }
}

/** Whether it ended it: somebody else may have been quicker. */
function expireOne(ctx: ServerContext, stayId: string): Promise<boolean> {
  return ctx.em.fork().transactional(async (em) => {
    const stays = await placementOf(em, stayId);
    const ids = stays.map(({ person }) => person.id);
    const free = await em.execute<object[]>(
      'select 1 from person where id = any(?) order by id for no key update skip locked',
      [`{${ids.join()}}`],
    );
    if (free.length < ids.length) return false;
    await lockPlacement(em, stays, { list: true });
    const isOver = stays.every(({ status, offerEndsAt }) => status === StayStatus.OFFERED && offerEndsAt! <= ctx.now());
    if (isOver) await endOffer({ ...ctx, em }, stays, 'OFFER_EXPIRED', SYSTEM);
    return isOver;
  });
}
