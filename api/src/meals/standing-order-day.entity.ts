import { PrimaryKeyProp, type Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { DateTimeISOResolver } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { UserErrorCode } from '../platform/errors.ts';
import { MealBooking } from './meal-booking.entity.ts';
import { Sitting } from './sitting.entity.ts';
import { StandingOrder } from './standing-order.entity.ts';

/** One sitting for which a standing order was tried, once: booked, or why not. */
@Entity()
@Index({ properties: ['sitting'] })
@Index({ properties: ['booking'] })
@ObjectType({ description: 'One meal of a standing order that was tried, once: booked, or why not.' })
export class StandingOrderDay {
  [PrimaryKeyProp]?: ['order', 'sitting'];

  @ManyToOne(() => StandingOrder, { primary: true, deleteRule: 'cascade' })
  order!: Rel<StandingOrder>;

  @Field(() => Sitting)
  @ManyToOne(() => Sitting, { primary: true })
  sitting!: Rel<Sitting>;

  @Field(() => MealBooking, { nullable: true })
  @ManyToOne(() => MealBooking, { nullable: true })
  booking?: Rel<MealBooking> | undefined;

  @Field(() => UserErrorCode, { nullable: true, description: 'Why it was not booked.' })
  @Property({ type: 'string', length: 30, nullable: true })
  code?: UserErrorCode | undefined;

  @Field(() => DateTimeISOResolver)
  @Property({ type: 'datetime' })
  triedAt!: Date;
}
