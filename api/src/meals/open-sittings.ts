import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import { addDays, civilDate, instantOf, isoWeekday } from '@doorstep/shared/civil-date';
import { ServicePointClosure } from '../catalog/service-point-closure.entity.ts';
import { MealPlan } from './meal-plan.entity.ts';
import { Sitting } from './sitting.entity.ts';

/** How many days ahead meals can be booked, today included. */
const DAYS_AHEAD = 14;

/** Opens the sittings of the coming days from the canteens' weekly plans. Safe to repeat: what is open stays as it is. */
export async function openSittings(em: EntityManager, now: Date): Promise<void> {
  const fork = em.fork();
  const today = civilDate(now);
  const days = Array.from({ length: DAYS_AHEAD }, (_, i) => addDays(today, i));
  const plans = await fork.find(MealPlan, {}, { populate: ['servicePoint'] });
  const closures = await fork.find(ServicePointClosure, { closedOn: { $in: days } });
  const closed = new Set(closures.map(({ servicePoint, closedOn }) => `${servicePoint.id} ${closedOn}`));
  const rows = days.flatMap((day) =>
    plans
      .filter(({ weekday, servicePoint }) => weekday === isoWeekday(day) && !closed.has(`${servicePoint.id} ${day}`))
      .map((plan) => sittingRow(plan, day)),
  );
  if (rows.length > 0)
    await fork.upsertMany(Sitting, rows, {
      onConflictFields: ['servicePoint', 'servedOn', 'meal'],
      onConflictAction: 'ignore',
    });
}

function sittingRow(plan: MealPlan, servedOn: string) {
  const { servicePoint, meal, servedFrom, servedUntil, dishes, capacity, listPriceFen, deliveryFeeFen, fulfilments } =
    plan;
  return {
    id: uuidv7(),
    servicePoint: servicePoint.id,
    servedOn,
    meal,
    servedFrom,
    servedUntil,
    dishes,
    capacity,
    placesTaken: 0,
    listPriceFen,
    deliveryFeeFen,
    fulfilments,
    bookingClosesAt: instantOf(addDays(servedOn, 0 - plan.closesDaysBefore), plan.closesTime),
    isSample: servicePoint.isSample,
  };
}
