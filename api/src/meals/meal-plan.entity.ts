import type { Opt } from '@mikro-orm/core';
import { Check, Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { v7 as uuidv7 } from 'uuid';
import type { CivilTime } from '@doorstep/shared/civil-date';
import type { Fen } from '@doorstep/shared/units';
import { ServicePoint } from '../catalog/service-point.entity.ts';
import type { Dish, Fulfilment, Meal } from './meal.ts';

/** What a canteen serves on one weekday, week after week; sittings are opened from it some days ahead. */
@Entity()
@Unique({ properties: ['servicePoint', 'weekday', 'meal'] })
@Check({
  name: 'meal_plan_numbers',
  expression: 'weekday between 1 and 7 and capacity > 0 and list_price_fen >= 0 and delivery_fee_fen >= 0',
})
export class MealPlan {
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @ManyToOne(() => ServicePoint)
  servicePoint!: ServicePoint;

  /** 1 for Monday … 7 for Sunday. */
  @Property({ type: 'smallint' })
  weekday!: number;

  @Property({ type: 'string', length: 10 })
  meal!: Meal;

  @Property({ type: 'string', length: 5 })
  servedFrom!: CivilTime;

  @Property({ type: 'string', length: 5 })
  servedUntil!: CivilTime;

  @Property({ type: 'jsonb' })
  dishes!: Dish[];

  @Property({ type: 'integer' })
  capacity!: number;

  @Property({ type: 'integer' })
  listPriceFen!: Fen;

  @Property({ type: 'integer' })
  deliveryFeeFen: Fen & Opt = 0;

  @Property({ type: 'jsonb' })
  fulfilments!: Fulfilment[];

  /** Booking closes at this time, so many days before the meal (0: on the day). */
  @Property({ type: 'string', length: 5 })
  closesTime!: CivilTime;

  @Property({ type: 'smallint' })
  closesDaysBefore: number & Opt = 0;
}
