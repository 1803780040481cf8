import type { Opt, Rel } from '@mikro-orm/core';
import { Check, Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { v7 as uuidv7 } from 'uuid';
import type { CivilTime } from '@doorstep/shared/civil-date';
import type { Fen } from '@doorstep/shared/units';
import type { CareForm } from './care.ts';
import { CareHouse } from './care-house.entity.ts';

/**
 * What a house offers on one weekday, week after week, besides beds: day places from one time to another, or caregivers who come
 * home within these hours; past midnight where it ends before it starts.
 */
@Entity()
@Unique({ properties: ['house', 'form', 'weekday', 'startsTime'] })
@Check({ name: 'care_plan_numbers', expression: 'weekday between 1 and 7 and capacity > 0 and price_fen >= 0' })
@Check({ name: 'care_plan_form', expression: `form in ('DAY_PLACE', 'HOME_HOURS')` })
@Check({ name: 'care_plan_area', expression: `(form = 'HOME_HOURS') = (radius_metres is not null)` })
export class CarePlan {
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @ManyToOne(() => CareHouse)
  house!: Rel<CareHouse>;

  @Property({ type: 'string', length: 10 })
  form!: CareForm;

  /** 1 for Monday … 7 for Sunday. */
  @Property({ type: 'smallint' })
  weekday!: number;

  @Property({ type: 'string', length: 5 })
  startsTime!: CivilTime;

  @Property({ type: 'string', length: 5 })
  endsTime!: CivilTime;

  /** Day places, or caregivers at work at the same time. */
  @Property({ type: 'integer' })
  capacity!: number;

  /** Of one day place, or of one hour. */
  @Property({ type: 'integer' })
  priceFen!: Fen;

  /** How far from the house its caregivers go. */
  @Property({ type: 'integer', nullable: true })
  radiusMetres?: number | undefined;
}
