import { Collection, type Opt, type Rel } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, OneToMany, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateTimeISOResolver } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import type { Fen } from '@doorstep/shared/units';
import { Absence } from '../absences/absence.entity.ts';
import { Doer } from '../identity/doer.ts';
import { Person } from '../identity/person.entity.ts';
import { Fulfilment, MealBookingStatus, Proof } from './meal.ts';
import { MealSubsidy } from './meal-subsidy.entity.ts';
import { Sitting } from './sitting.entity.ts';

/** One person's place at one sitting (订餐), with the price split as it was agreed. */
@Entity()
@Unique({ name: 'meal_booking_one_per_key', properties: ['actorId', 'idempotencyKey'] })
@Unique({ properties: ['sitting', 'collectionCode'] })
@Index({
  name: 'meal_booking_one_live_per_diner',
  expression: `create unique index meal_booking_one_live_per_diner on meal_booking (sitting_id, diner_id) where status <> 'CANCELLED'`,
})
@Index({ properties: ['diner', 'status'] })
@Check({ name: 'meal_booking_amounts', expression: 'own_share_fen between 0 and list_price_fen + delivery_fee_fen' })
@ObjectType({ description: "One person's place at one sitting (订餐), with the price split as it was agreed." })
export class MealBooking {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @Field(() => Sitting)
  @ManyToOne(() => Sitting)
  sitting!: Rel<Sitting>;

  @Field(() => Person)
  @ManyToOne(() => Person)
  diner!: Rel<Person>;

  @Field(() => Doer)
  @Property({ type: 'jsonb' })
  bookedBy!: Doer;

  /** The person or member of staff whose key it is. */
  @Property({ type: 'uuid' })
  actorId!: string;

  @Property({ type: 'uuid' })
  idempotencyKey!: string;

  @Field(() => MealBookingStatus)
  @Property({ type: 'string', length: 10 })
  status: MealBookingStatus & Opt = MealBookingStatus.CONFIRMED;

  @Field(() => Fulfilment)
  @Property({ type: 'string', length: 10 })
  fulfilment!: Fulfilment;

  @Field(() => Int)
  @Property({ type: 'integer' })
  listPriceFen!: Fen;

  @Field(() => Int, { description: '0 unless delivered.' })
  @Property({ type: 'integer' })
  deliveryFeeFen!: Fen;

  @Field(() => Int)
  @Property({ type: 'integer' })
  ownShareFen!: Fen;

  @OneToMany(() => MealSubsidy, (subsidy) => subsidy.booking, { orderBy: { place: 'asc' } })
  subsidies = new Collection<MealSubsidy>(this);

  @Field(() => String, { description: 'Six digits to say at the counter.' })
  @Property({ type: 'string', length: 6 })
  collectionCode!: string;

  @Field(() => DateTimeISOResolver)
  @Property({ type: 'datetime' })
  bookedAt!: Date;

  @Field(() => DateTimeISOResolver, { nullable: true })
  @Property({ type: 'datetime', nullable: true })
  cancelledAt?: Date | undefined;

  @Field(() => Doer, { nullable: true })
  @Property({ type: 'jsonb', nullable: true })
  cancelledBy?: Doer | undefined;

  /** The absence that stopped it and keeps it stopped: what is had again when it ends. */
  @ManyToOne(() => Absence, { nullable: true, deleteRule: 'set null', index: true })
  absence?: Rel<Absence> | undefined;

  @Field(() => DateTimeISOResolver, { nullable: true })
  @Property({ type: 'datetime', nullable: true })
  collectedAt?: Date | undefined;

  @Field(() => Doer, { nullable: true, description: 'Who handed it out, or confirmed that it came.' })
  @Property({ type: 'jsonb', nullable: true })
  collectedBy?: Doer | undefined;

  @Field(() => Proof, { nullable: true, description: 'How the diner showed that it is his: all ways count the same.' })
  @Property({ type: 'string', length: 10, nullable: true })
  proof?: Proof | undefined;

  /** Made by the counter that handed it out, so that a repeated call is known as the same one. */
  @Unique()
  @Property({ type: 'uuid', nullable: true })
  collectionKey?: string | undefined;
}
