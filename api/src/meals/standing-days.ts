import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v5 as uuidv5 } from 'uuid';
import { civilDate } from '@doorstep/shared/civil-date';
import type { Person } from '../identity/person.entity.ts';
import type { ServerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { lockFundsOf } from '../subsidies/lock-funds-of.ts';
import { lockSittings } from './cancel-upcoming.ts';
import { MealBookingStatus } from './meal.ts';
import { MealBooking } from './meal-booking.entity.ts';
import type { Sitting } from './sitting.entity.ts';
import { StandingOrder } from './standing-order.entity.ts';
import { StandingOrderDay } from './standing-order-day.entity.ts';
import { takePlace } from './take-place.ts';

/**
 * Sittings that standing orders are for and that were not tried yet, but for days on which the diner is away.
 *
 * One whose cut-off passed before the order began is nobody's loss; one that passed since is tried, refused, and told.
 */
const due = (now: Date) => sql`
  from standing_order o join sitting s on s.service_point_id = o.service_point_id and s.meal = o.meal
    and s.served_on >= greatest(o.starts_on, ${civilDate(now)}::date) and (o.ends_on is null or s.served_on <= o.ends_on)
    and o.weekdays @> to_jsonb(extract(isodow from s.served_on)::int) and s.booking_closes_at > o.started_at
  where o.stopped_at is null
    and not exists (select 1 from standing_order_day d where d.order_id = o.id and d.sitting_id = s.id)
    and not exists (select 1 from absence a where a.person_id = o.diner_id
      and s.served_on >= a.starts_on and (a.back_on is null or s.served_on < a.back_on))`;

/** One sitting to be booked by one order. */
export interface DueDay {
  orderId: string;
  sittingId: string;
}

/** What is due for a diner, the earliest meal first. */
export async function dueDays({ em, now }: Pick<ServerContext, 'em' | 'now'>, dinerId: string): Promise<DueDay[]> {
  return em.execute<DueDay[]>(sql`
    select o.id as "orderId", s.id as "sittingId" ${due(now())} and o.diner_id = ${dinerId}
    order by s.served_on, s.served_from, o.id`);
}

/** The next diners after one for whom something is due, in the order of their ids. */
export async function dinersDue(
  { em, now }: Pick<ServerContext, 'em' | 'now'>,
  { after, most }: { after: string; most: number },
): Promise<string[]> {
  const rows = await em.execute<{ id: string }[]>(
    sql`select distinct o.diner_id as id ${due(now())} and o.diner_id > ${after} order by 1 limit ${most}`,
  );
  return rows.map(({ id }) => id);
}

/** What was tried, and whether there is anything to say of it. */
export interface TriedDay {
  day: StandingOrderDay;
  /** Why it was not booked, in the words of the refusal. */
  refusal?: Refusal;
  /** That he has this very meal already needs no word. */
  isWorthTelling: boolean;
}

/**
 * Books what is due of a diner's standing orders, through the same door as everybody. What is refused is noted with its
 * reason and never tried again. In the surrounding transaction; the diner is locked by the caller.
 */
export async function bookDueDays(ctx: ServerContext, diner: Person): Promise<TriedDay[]> {
  const { em } = ctx;
  await em.flush(); // What is due is asked in SQL.
  const wanted = await dueDays(ctx, diner.id);
  if (wanted.length === 0) return [];
  const sittings = await lockSittings(
    ctx,
    wanted.map(({ sittingId }) => sittingId),
  );
  await em.populate(sittings, ['servicePoint']);
  await lockFundsOf(
    ctx,
    sittings.map(({ servicePoint }) => servicePoint.regionCode),
  );
  const orders = await em.find(StandingOrder, { id: { $in: wanted.map(({ orderId }) => orderId) } });
  const tried: TriedDay[] = [];
  for (const { orderId, sittingId } of wanted) {
    const order = orders.find(({ id }) => id === orderId)!;
    const sitting = sittings.find(({ id }) => id === sittingId)!;
    tried.push(await tryDay(ctx, diner, order, sitting));
    await em.flush(); // The daily cap of the next meal counts this one.
  }
  return tried;
}

async function tryDay(ctx: ServerContext, diner: Person, order: StandingOrder, sitting: Sitting): Promise<TriedDay> {
  const { em, now } = ctx;
  const noted = (more: { booking: MealBooking } | { code: UserErrorCode }) => {
    const day = em.create(StandingOrderDay, { order, sitting, triedAt: now(), ...more });
    em.persist(day);
    return day;
  };
  try {
    await refuseWhereHeEatsElsewhere(em, diner, sitting);
    const { booking } = await takePlace(ctx, {
      sittingId: sitting.id,
      diner,
      fulfilment: order.fulfilment,
      agreedOwnShareFen: order.agreedOwnShareFen,
      bookedBy: order.startedBy,
      actorId: order.actorId,
      idempotencyKey: uuidv5(sitting.id, order.id),
    });
    return { day: noted({ booking: em.getReference(MealBooking, booking.id) }), isWorthTelling: false };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const hasIt = error.code === UserErrorCode.ALREADY_BOOKED && !('elsewhere' in error.payload);
    return { day: noted({ code: error.code }), refusal: error, isWorthTelling: !hasIt };
  }
}

/** Nobody eats the same meal twice: what he chose himself elsewhere goes before what repeats by itself. */
async function refuseWhereHeEatsElsewhere(em: EntityManager, diner: Person, sitting: Sitting): Promise<void> {
  const elsewhere = await em.findOne(
    MealBooking,
    {
      diner,
      status: { $ne: MealBookingStatus.CANCELLED },
      sitting: { id: { $ne: sitting.id }, servedOn: sitting.servedOn, meal: sitting.meal },
    },
    { populate: ['sitting.servicePoint'] },
  );
  if (!elsewhere) return;
  const { name } = elsewhere.sitting.servicePoint;
  throw new Refusal(
    UserErrorCode.ALREADY_BOOKED,
    `这一餐您已经在${name}订过了，没有再订。可以在“我的订餐”里查看。`,
  ).with({ elsewhere: name });
}
