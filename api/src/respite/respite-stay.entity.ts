import { Collection, OptionalProps, type Opt, type Rel } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, OneToMany, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateTimeISOResolver, LocalDateResolver } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import type { CivilDate, CivilTime } from '@doorstep/shared/civil-date';
import type { Fen } from '@doorstep/shared/units';
import { Entitlement } from '../applications/entitlement.entity.ts';
import { Bed } from '../houses/bed.entity.ts';
import { CareForm } from '../houses/care.ts';
import { CareHouse } from '../houses/care-house.entity.ts';
import { Doer } from '../identity/doer.ts';
import { Person } from '../identity/person.entity.ts';
import { type Sealed, SealedColumn } from '../platform/sealed.ts';
import { mayMove } from './respite.rules.ts';
import { StayEnd, StayNeeds, StayStatus } from './stay.ts';
import { StaySubsidy } from './stay-subsidy.entity.ts';

/**
 * A booked rest for a family: nights in a bed, days in a day place, or hours of a caregiver at home (喘息服务).
 *
 * Two stays with one `placementId` are a linked placement (老残一体): together, or not at all.
 */
@Entity()
@Unique({ name: 'respite_stay_one_per_key', properties: ['actorId', 'idempotencyKey', 'person'] })
@Index({
  name: 'respite_stay_of_person',
  expression: 'create index respite_stay_of_person on respite_stay (person_id, id desc)',
})
@Index({ name: 'respite_stay_of_carer', properties: ['carer', 'person'] })
@Index({ name: 'respite_stay_of_house', properties: ['house', 'status', 'startsOn'] })
@Index({ name: 'respite_stay_of_placement', properties: ['placementId'] })
@Index({
  name: 'respite_stay_offers',
  expression: `create index respite_stay_offers on respite_stay (offer_ends_at, id) where status = 'OFFERED'`,
})
@Check({
  name: 'respite_stay_dates',
  expression: `case when form = 'BED' then ends_on > starts_on else ends_on >= starts_on end`,
})
@Check({
  name: 'respite_stay_hours',
  expression: `(form = 'HOME_HOURS') = (starts_time is not null and hours between 1 and 24)`,
})
@Check({ name: 'respite_stay_offer', expression: `status <> 'OFFERED' or offer_ends_at is not null` })
@Check({ name: 'respite_stay_amounts', expression: 'own_share_fen between 0 and list_price_fen' })
@Check({
  name: 'respite_stay_bed',
  expression: `form <> 'BED' or bed_id is not null or status not in ('OFFERED', 'CONFIRMED', 'IN_STAY')`,
})
@Index({
  name: 'respite_stay_one_bed_at_a_time',
  expression: `alter table respite_stay add constraint respite_stay_one_bed_at_a_time exclude using gist (person_id with =, daterange(starts_on, ends_on, '[)') with &&) where (form = 'BED' and status in ('OFFERED', 'CONFIRMED', 'IN_STAY'))`,
})
@ObjectType({ description: 'A booked rest for a family (喘息服务): nights, days, or hours at home.' })
export class RespiteStay {
  [OptionalProps]?: 'status';

  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @Field(() => ID, { description: 'The same for two who are placed together or not at all (老残一体).' })
  @Property({ type: 'uuid' })
  placementId!: string;

  @ManyToOne(() => Person)
  person!: Rel<Person>;

  /** Who rests meanwhile; none where one asks for oneself. The pair holds the quota. */
  @ManyToOne(() => Person, { nullable: true })
  carer?: Rel<Person> | undefined;

  /** The service item under which it is asked for, "33/respite-stay". */
  @Property({ type: 'string', length: 80 })
  itemId!: string;

  /** Version of the pack under which it was priced and is held. */
  @Property({ type: 'string', length: 64 })
  packHash!: string;

  @Field(() => CareForm)
  @Property({ type: 'string', length: 10 })
  form!: CareForm;

  /** The houses wished for, the dearest wish first. */
  @Property({ type: 'jsonb' })
  houseIds!: string[];

  @Field(() => CareHouse, { description: 'Where it is, or is wished for first.' })
  @ManyToOne(() => CareHouse)
  house!: Rel<CareHouse>;

  @Field(() => Bed, { nullable: true })
  @ManyToOne(() => Bed, { nullable: true })
  bed?: Rel<Bed> | undefined;

  @Field(() => LocalDateResolver)
  @Property({ type: 'date' })
  startsOn!: CivilDate;

  @Field(() => LocalDateResolver, { description: 'Of a bed the day of leaving, otherwise the last day.' })
  @Property({ type: 'date' })
  endsOn!: CivilDate;

  @Field(() => String, { nullable: true, description: 'Of HOME_HOURS: when the caregiver comes, each day.' })
  @Property({ type: 'string', length: 5, nullable: true })
  startsTime?: CivilTime | undefined;

  @Field(() => Int, { nullable: true, description: 'Of HOME_HOURS: for how many hours, each day.' })
  @Property({ type: 'smallint', nullable: true })
  hours?: number | undefined;

  @Field(() => StayNeeds)
  @Property({ type: 'jsonb' })
  needs!: StayNeeds;

  @Field(() => StayStatus)
  @Property({ type: 'string', length: 10 })
  status: StayStatus = StayStatus.REQUESTED;

  @Field(() => Int, { description: 'Of the whole stay, before any subsidy; 0 until there is an offer.' })
  @Property({ type: 'integer' })
  listPriceFen: Fen & Opt = 0;

  @Field(() => Int)
  @Property({ type: 'integer' })
  ownShareFen: Fen & Opt = 0;

  @OneToMany(() => StaySubsidy, (subsidy) => subsidy.stay, { orderBy: { place: 'asc' }, orphanRemoval: true })
  subsidies = new Collection<StaySubsidy>(this);

  /** The entitlement whose quota it uses, where there is one. */
  @ManyToOne(() => Entitlement, { nullable: true })
  entitlement?: Rel<Entitlement> | undefined;

  /** Whether the person counts as severely disabled in the ratio of carers. */
  @SealedColumn()
  isSevere!: Sealed<boolean>;

  @Field(() => Doer)
  @Property({ type: 'jsonb' })
  requestedBy!: Doer;

  /** The person or member of staff whose key it is. */
  @Property({ type: 'uuid' })
  actorId!: string;

  @Property({ type: 'uuid' })
  idempotencyKey!: string;

  @Field(() => DateTimeISOResolver)
  @Property({ type: 'datetime' })
  requestedAt!: Date;

  @Field(() => DateTimeISOResolver, { nullable: true })
  @Property({ type: 'datetime', nullable: true })
  offeredAt?: Date | undefined;

  @Field(() => DateTimeISOResolver, { nullable: true, description: 'Of an offer: until when the place is held.' })
  @Property({ type: 'datetime', nullable: true })
  offerEndsAt?: Date | undefined;

  @Field(() => DateTimeISOResolver, { nullable: true })
  @Property({ type: 'datetime', nullable: true })
  confirmedAt?: Date | undefined;

  @Field(() => DateTimeISOResolver, { nullable: true })
  @Property({ type: 'datetime', nullable: true })
  admittedAt?: Date | undefined;

  @Field(() => DateTimeISOResolver, { nullable: true })
  @Property({ type: 'datetime', nullable: true })
  endedAt?: Date | undefined;

  @Field(() => Doer, { nullable: true })
  @Property({ type: 'jsonb', nullable: true })
  endedBy?: Doer | undefined;

  @Field(() => StayEnd, { nullable: true })
  @Property({ type: 'string', length: 16, nullable: true })
  endReason?: StayEnd | undefined;

  /** What the one who ended it wrote. */
  @SealedColumn({ nullable: true })
  endWords?: Sealed<string> | undefined;

  /** Codes of what was ticked off at admission and at discharge. */
  @Property({ type: 'jsonb' })
  checks: { admission: string[]; discharge: string[] } & Opt = { admission: [], discharge: [] };

  /** Moves it on; whoever calls has refused, in words for whom it concerns, what cannot be. */
  moveTo(next: StayStatus): void {
    if (!mayMove(this.status, next)) throw new Error(`A stay does not go from ${this.status} to ${next}.`);
    this.status = next;
  }
}
