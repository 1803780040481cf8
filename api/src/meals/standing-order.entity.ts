import type { Opt, Rel } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateTimeISOResolver, LocalDateResolver } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import type { CivilDate } from '@doorstep/shared/civil-date';
import type { Fen } from '@doorstep/shared/units';
import { ServicePoint } from '../catalog/service-point.entity.ts';
import { Doer } from '../identity/doer.ts';
import { Person } from '../identity/person.entity.ts';
import { Fulfilment, Meal } from './meal.ts';

/** A meal that is booked for somebody week after week (长期订餐), until it is stopped. */
@Entity()
@Unique({ name: 'standing_order_one_per_key', properties: ['actorId', 'idempotencyKey'] })
@Index({ properties: ['diner'] })
@Check({
  name: 'standing_order_days',
  expression: 'ends_on >= starts_on and jsonb_array_length(weekdays) between 1 and 7',
})
@Check({ name: 'standing_order_amount', expression: 'agreed_own_share_fen >= 0' })
@ObjectType({ description: 'A meal that is booked for somebody week after week (长期订餐), until it is stopped.' })
export class StandingOrder {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @ManyToOne(() => Person)
  diner!: Rel<Person>;

  @Field(() => ServicePoint)
  @ManyToOne(() => ServicePoint)
  servicePoint!: Rel<ServicePoint>;

  @Field(() => Meal)
  @Property({ type: 'string', length: 10 })
  meal!: Meal;

  @Field(() => [Int], { description: '1 for Monday … 7 for Sunday.' })
  @Property({ type: 'jsonb' })
  weekdays!: number[];

  @Field(() => Fulfilment)
  @Property({ type: 'string', length: 10 })
  fulfilment!: Fulfilment;

  @Field(() => Int, { description: 'The most a meal may cost the diner; a dearer one is not booked, and he is told.' })
  @Property({ type: 'integer' })
  agreedOwnShareFen!: Fen;

  @Field(() => LocalDateResolver)
  @Property({ type: 'date' })
  startsOn!: CivilDate;

  @Field(() => LocalDateResolver, { nullable: true, description: 'The last day; null until it is stopped.' })
  @Property({ type: 'date', nullable: true })
  endsOn?: CivilDate | undefined;

  @Field(() => Doer)
  @Property({ type: 'jsonb' })
  startedBy!: Doer;

  /** The person or member of staff whose key it is. */
  @Property({ type: 'uuid' })
  actorId!: string;

  @Property({ type: 'uuid' })
  idempotencyKey!: string;

  @Field(() => DateTimeISOResolver)
  @Property({ type: 'datetime' })
  startedAt!: Date;

  @Field(() => DateTimeISOResolver, { nullable: true })
  @Property({ type: 'datetime', nullable: true })
  stoppedAt?: Date | undefined;

  @Field(() => Doer, { nullable: true })
  @Property({ type: 'jsonb', nullable: true })
  stoppedBy?: Doer | undefined;
}
