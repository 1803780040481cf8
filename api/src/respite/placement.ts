import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { HOTLINE } from '@doorstep/shared/hotline';
import { actFor, type Authority } from '../delegations/authority.ts';
import { lockHouses } from '../houses/hold-place.ts';
import { lockPeople } from '../identity/lock-person.ts';
import { Scope } from '../identity/scope.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { HOLDING } from './respite.rules.ts';
import { RespiteStay } from './respite-stay.entity.ts';

/** The refusal for a stay that is not there, or not the viewer's to see: the two cannot be told apart. */
export const noSuchStay = (field = 'stayId'): Refusal =>
  new Refusal(UserErrorCode.NOT_FOUND, `没有找到这次安排。请回到列表再看，或者打${HOTLINE}问。`, [field]);

/** A stay and the one that is placed with it, in the order of their ids; the first is whom it was asked for. */
export async function placementOf(em: EntityManager, stayId: string): Promise<RespiteStay[]> {
  const stay = await em.findOne(RespiteStay, stayId);
  if (!stay) throw noSuchStay();
  return em.find(RespiteStay, { placementId: stay.placementId }, { orderBy: { id: 'asc' } });
}

/** Lets act whoever may act for every one of a placement; the last is whom the act is recorded about. */
export async function actForPlacement(ctx: ViewerContext, stays: readonly RespiteStay[]): Promise<Authority> {
  const [first, ...others] = stays;
  for (const { person } of others) await actFor(ctx, person.id, Scope.RESPITE, noSuchStay());
  return actFor(ctx, first!.person.id, Scope.RESPITE, noSuchStay());
}

type Days = Pick<RespiteStay, 'startsOn' | 'endsOn'>;

interface LockToo {
  /** The waiting list on which the placement is, if it is on one. */
  list?: boolean;
  /** Every house in which its people hold something in that time, for what an absence stops, */
  housesOfAbsence?: boolean;
  /** or on these other days. */
  alsoOn?: Days;
}

export const peopleOf = (stays: readonly RespiteStay[]): string[] => stays.map(({ person }) => person.id);

/** Locks all that a placement holds, in the order in which everybody locks, and reads it as it is now. */
export async function lockPlacement(
  em: EntityManager,
  stays: readonly RespiteStay[],
  too: LockToo = {},
): Promise<void> {
  const [{ placementId }] = stays as [RespiteStay];
  const personIds = peopleOf(stays);
  await lockPeople(em, personIds);
  // Nobody gives one of these people another house from here on.
  await em.find(RespiteStay, { placementId }, { refresh: true });
  if (too.list)
    await em.execute(
      'select 1 from waiting_list where id in (select list_id from waitlist_entry where placement_id = ?) for no key update',
      [placementId],
    );
  const others = too.housesOfAbsence ? await heldBeside(em, personIds, [stays[0]!, too.alsoOn ?? stays[0]!]) : [];
  await lockHouses(
    em,
    [...stays, ...others].map(({ house }) => house.id),
  );
  const locked = await em.find(
    RespiteStay,
    { placementId },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, refresh: true },
  );
  await em.populate(locked, ['person', 'house.servicePoint', 'bed.ward', 'subsidies']);
}

const heldBeside = (em: EntityManager, personIds: string[], days: Days[]): Promise<RespiteStay[]> =>
  em.find(RespiteStay, {
    ...{ person: { $in: personIds }, status: { $in: [...HOLDING] } },
    $or: days.map(({ startsOn, endsOn }) => ({ startsOn: { $lte: endsOn }, endsOn: { $gte: startsOn } })),
  });
