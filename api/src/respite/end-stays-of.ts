import { LockMode, sql } from '@mikro-orm/core';
import { v7 as uuidv7 } from 'uuid';
import { civilDate } from '@doorstep/shared/civil-date';
import { lockHouses } from '../houses/hold-place.ts';
import type { Doer } from '../identity/doer.ts';
import type { ServerContext } from '../platform/context.ts';
import { closeStays } from './close-stays.ts';
import { leave } from './discharge-from-stay.ts';
import { lockWhatFollows } from './lock-what-follows.ts';
import { OPEN } from './respite.rules.ts';
import { RespiteStay } from './respite-stay.entity.ts';
import { type StayEnd, StayEventKind, StayStatus } from './stay.ts';
import { stayHappened } from './stay-happened.ts';

/**
 * Ends whatever stays of a person are still to be lived, such as when he has died: what he holds goes to others, he leaves the lists,
 * and where he is in a house he leaves it today. Who was to be placed with him goes on by himself.
 *
 * The person is locked by the caller, before anything of meals is; his meals to come are locked here, before what funds pay moves.
 */
export async function endStaysOf(
  ctx: ServerContext,
  personId: string,
  { by, reason }: { by: Doer; reason: StayEnd.DIED | StayEnd.RECORD_CLOSED },
): Promise<void> {
  const open = await lockedOpen(ctx, personId);
  if (open.length > 0) await lockWhatFollows(ctx, [personId]);
  for (const stay of open) {
    await partFromOthers(ctx, stay);
    if (stay.status === StayStatus.IN_STAY) {
      await leave(ctx, stay, { by, today: civilDate(ctx.now()), reason });
      await stayHappened(ctx, stay, { kind: StayEventKind.COMPLETED, by });
    } else await closeStays(ctx, [stay], { by, reason, leaves: reason });
  }
}

async function lockedOpen({ em }: ServerContext, personId: string): Promise<RespiteStay[]> {
  const open = { person: personId, status: { $in: [...OPEN] } };
  const found = await em.find(RespiteStay, open);
  if (found.length === 0) return [];
  const placements = found.map(({ placementId }) => placementId);
  await em.execute(sql`
    select 1 from waiting_list where id in (select list_id from waitlist_entry where placement_id in (${placements}))
    order by id for no key update`);
  await lockHouses(
    em,
    found.map(({ house }) => house.id),
  );
  return em.find(RespiteStay, open, {
    ...{ lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, refresh: true },
    populate: ['person', 'house.servicePoint', 'bed'],
    populateWhere: 'all',
  });
}

/** The other one keeps the placement with its place on the list. */
async function partFromOthers({ em }: ServerContext, stay: RespiteStay): Promise<void> {
  const open = { placementId: stay.placementId, id: { $ne: stay.id }, status: { $in: [...OPEN] } };
  if ((await em.count(RespiteStay, open)) === 0) return;
  stay.placementId = uuidv7();
  await em.flush();
}
