import { civilDate } from '@doorstep/shared/civil-date';
import { HOTLINE } from '@doorstep/shared/hotline';
import { ServicePoint, ServicePointKind } from '../catalog/service-point.entity.ts';
import { Staff } from '../identity/staff.entity.ts';
import type { ViewerContext } from '../platform/context.ts';
import { noteDailyReading } from '../platform/daily-readings.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { MealBookingStatus } from './meal.ts';
import { MealBooking } from './meal-booking.entity.ts';
import { mayServe, servedBy } from './meals.access.ts';
import { Sitting } from './sitting.entity.ts';

/** Among how many service points an operator of a region chooses. */
const MOST_POINTS = 100;

/** One of today's sittings, with whoever eats there. */
export interface CounterSitting {
  sitting: Sitting;
  bookings: MealBooking[];
}

/** What a counter needs for its day. */
export interface Counter {
  servicePoints: ServicePoint[];
  /** The one whose day it is; none while there are several to choose from. */
  servicePoint: ServicePoint | undefined;
  sittings: CounterSitting[];
}

/** Today's sittings of a service point that the viewer serves, and who has booked there. That he saw it is recorded. */
export async function counter(ctx: ViewerContext, servicePointId?: string | null): Promise<Counter> {
  const { em, viewer, now } = ctx;
  const staff = await em.findOneOrFail(Staff, viewer.staffId!);
  const servicePoints = await em.find(
    ServicePoint,
    { ...servedBy(staff), kind: ServicePointKind.CANTEEN },
    { orderBy: { name: 'asc', id: 'asc' }, limit: MOST_POINTS },
  );
  const only = servicePoints.length === 1 ? servicePoints[0] : undefined;
  const servicePoint = servicePointId ? await servedPoint(ctx, servicePointId) : only;
  if (!servicePoint) return { servicePoints, servicePoint, sittings: [] };

  const sittings = await em.find(
    Sitting,
    { servicePoint, servedOn: civilDate(now()) },
    { orderBy: { servedFrom: 'asc', id: 'asc' }, populate: ['servicePoint'] },
  );
  const bookings = await em.find(
    MealBooking,
    { sitting: { $in: sittings }, status: { $ne: MealBookingStatus.CANCELLED } },
    { orderBy: { id: 'asc' }, populate: ['diner'] },
  );
  await noteReading(ctx, bookings);
  const ofSitting = (sitting: Sitting) => bookings.filter((booking) => booking.sitting === sitting);
  return {
    servicePoints,
    servicePoint,
    sittings: sittings.map((sitting) => ({ sitting, bookings: ofSitting(sitting) })),
  };
}

/** A service point that the viewer serves. Not serving it and not existing look alike. */
export async function servedPoint({ em, viewer }: ViewerContext, id: string): Promise<ServicePoint> {
  const staff = await em.findOneOrFail(Staff, viewer.staffId!);
  const point = await em.findOne(ServicePoint, id);
  if (point && mayServe(staff, point)) return point;
  throw new Refusal(UserErrorCode.NOT_FOUND, `您负责的地方没有这个取餐点。请换一个取餐点，或者打${HOTLINE}。`, [
    'servicePointId',
  ]);
}

/** Records that the viewer saw these diners' bookings: once a day for each, however often the list is fetched. */
export const noteReading = (ctx: ViewerContext, bookings: readonly MealBooking[]): Promise<void> =>
  noteDailyReading(
    ctx,
    'counter',
    bookings.map(({ id, diner }) => ({ subjectId: diner.id, touched: `meal_booking:${id}` })),
  );
