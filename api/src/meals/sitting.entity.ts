import type { Opt, Rel } from '@mikro-orm/core';
import { Check, Entity, Formula, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateTimeISOResolver, LocalDateResolver, LocalTimeResolver } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import type { CivilDate, CivilTime } from '@doorstep/shared/civil-date';
import type { Fen } from '@doorstep/shared/units';
import { ServicePoint } from '../catalog/service-point.entity.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Availability, Dish, Fulfilment, Meal } from './meal.ts';

/** In SQL, whether a service point is closed on a day. */
export const calledOff = (servicePoint: unknown, day: unknown): string =>
  `exists (select 1 from service_point_closure c where c.service_point_id = ${String(servicePoint)} and c.closed_on = ${String(day)})`;

/** One service point's meal on one date (餐次): lunch at the canteen of Qingjiang on 22 November. */
@Entity()
@Unique({ properties: ['servicePoint', 'servedOn', 'meal'] })
@Index({ properties: ['servedOn', 'meal'] })
@Check({ name: 'sitting_never_oversold', expression: 'places_taken between 0 and capacity' })
@Check({ name: 'sitting_amounts', expression: 'list_price_fen >= 0 and delivery_fee_fen >= 0' })
@ObjectType({ description: "One service point's meal on one date (餐次)." })
export class Sitting {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @Field(() => ServicePoint)
  @ManyToOne(() => ServicePoint)
  servicePoint!: Rel<ServicePoint>;

  @Field(() => LocalDateResolver)
  @Property({ type: 'date' })
  servedOn!: CivilDate;

  @Field(() => Meal)
  @Property({ type: 'string', length: 10 })
  meal!: Meal;

  @Field(() => LocalTimeResolver)
  @Property({ type: 'string', length: 5 })
  servedFrom!: CivilTime;

  @Field(() => LocalTimeResolver)
  @Property({ type: 'string', length: 5 })
  servedUntil!: CivilTime;

  @Field(() => [Dish])
  @Property({ type: 'jsonb' })
  dishes!: Dish[];

  @Field(() => Int)
  @Property({ type: 'integer' })
  capacity!: number;

  @Property({ type: 'integer' })
  placesTaken: number & Opt = 0;

  @Field(() => Int)
  @Property({ type: 'integer' })
  listPriceFen!: Fen;

  @Field(() => Int, { description: 'Added to the own share of a delivered meal.' })
  @Property({ type: 'integer' })
  deliveryFeeFen!: Fen;

  @Field(() => [Fulfilment])
  @Property({ type: 'jsonb' })
  fulfilments!: Fulfilment[];

  @Field(() => DateTimeISOResolver, { description: 'The cut-off for booking and for cancelling.' })
  @Property({ type: 'datetime' })
  bookingClosesAt!: Date;

  @Field(() => Boolean, { description: 'Whether it belongs to the demo world, price and all.' })
  @Property({ type: 'boolean' })
  isSample: boolean & Opt = false;

  /** Whether the service point was closed for that day after the sitting had been opened. */
  @Formula(({ servicePoint, servedOn }) => calledOff(servicePoint, servedOn), { type: 'boolean' })
  isCalledOff!: boolean & Opt;

  @Field(() => Int)
  get placesLeft(): number & Opt {
    return this.capacity - this.placesTaken;
  }

  availabilityAt(now: Date): Availability {
    if (this.isCalledOff) return Availability.NOT_OPEN_THAT_DAY;
    if (now >= this.bookingClosesAt) return Availability.CLOSED;
    return this.placesLeft > 0 ? Availability.OPEN : Availability.FULL;
  }

  refuseUnlessFree(now: Date): void {
    const refusal = REFUSALS[this.availabilityAt(now)];
    if (refusal) throw new Refusal(...refusal, ['sittingId']);
  }

  /** Takes one place, or refuses. */
  takePlace(now: Date): void {
    this.refuseUnlessFree(now);
    this.placesTaken += 1;
  }

  giveBackPlace(): void {
    this.placesTaken -= 1;
  }
}

const REFUSALS: Partial<Record<Availability, [UserErrorCode, string]>> = {
  [Availability.NOT_OPEN_THAT_DAY]: [
    UserErrorCode.NOT_OPEN_THAT_DAY,
    '这一天食堂休息，没有订成。请换一天，或换一家食堂。',
  ],
  [Availability.CLOSED]: [UserErrorCode.BOOKING_CLOSED, '这一餐的订餐时间已经过了，没有订成。请订下一餐。'],
  [Availability.FULL]: [UserErrorCode.SITTING_FULL, '这一餐已经订满，没有订成。请换一餐，或换一家食堂。'],
};
