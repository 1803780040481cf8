import { Collection, OptionalProps, type Opt, type Rel } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, OneToMany, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateTimeISOResolver } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import type { Minutes } from '@doorstep/shared/units';
import { Absence } from '../absences/absence.entity.ts';
import { ServicePoint } from '../catalog/service-point.entity.ts';
import { Doer } from '../identity/doer.ts';
import { Person } from '../identity/person.entity.ts';
import { type Sealed, SealedColumn } from '../platform/sealed.ts';
import { TaskClaim } from './task-claim.entity.ts';
import { Payer, SpokenLanguage, TaskEnd, TaskStatus } from './timebank.ts';
import { hoursWorth, taskStatusOf } from './timebank.rules.ts';

/** Help that somebody asks for, or a centre does for all (时间银行任务). Its person, or its centre, is set. */
@Entity()
@Unique({ name: 'time_task_one_per_key', properties: ['actorId', 'idempotencyKey'] })
@Index({
  name: 'time_task_of_person',
  expression: 'create index time_task_of_person on time_task (person_id, id desc)',
})
@Index({ name: 'time_task_of_centre', properties: ['servicePoint', 'startsAt'] })
@Index({
  name: 'time_task_open',
  expression: `create index time_task_open on time_task (starts_at, id) where status = 'OPEN' or free_holds <> '[]'`,
})
@Index({
  name: 'time_task_open_near',
  expression: `create index time_task_open_near on time_task (latitude, longitude) where status = 'OPEN'`,
})
@Index({
  name: 'time_task_by_region',
  expression: 'create index time_task_by_region on time_task (region_code varchar_pattern_ops)',
})
@Index({
  name: 'time_task_by_absence',
  expression: 'create index time_task_by_absence on time_task (absence_id) where absence_id is not null',
})
@Check({ name: 'time_task_one_asker', expression: 'num_nonnulls(person_id, service_point_id) = 1' })
@Check({ name: 'time_task_times', expression: 'ends_at > starts_at and planned_minutes > 0' })
@Check({ name: 'time_task_places', expression: 'places between 1 and 50' })
@Check({ name: 'time_task_payer', expression: `(payer = 'NOBODY') = (person_id is null)` })
@Check({ name: 'time_task_end', expression: `(status = 'CANCELLED') = (end_reason is not null)` })
@ObjectType({ description: 'Help that somebody asks for, or a centre for all (时间银行任务).' })
export class TimeTask {
  [OptionalProps]?: 'status' | 'claims' | 'freeHolds';

  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  /** Who is helped. */
  @ManyToOne(() => Person, { nullable: true })
  person?: Rel<Person> | undefined;

  /** The centre that asks, for all. */
  @Field(() => ServicePoint, { nullable: true, description: 'The centre that asks, for all.' })
  @ManyToOne(() => ServicePoint, { nullable: true })
  servicePoint?: Rel<ServicePoint> | undefined;

  /** Where it is: whose book and whose desk. */
  @Property({ type: 'string', length: 12 })
  regionCode!: string;

  /** About where it is: the centre, or the middle of the community. Nobody's home. */
  @Property({ type: 'double', nullable: true })
  latitude?: number | undefined;

  @Property({ type: 'double', nullable: true })
  longitude?: number | undefined;

  @Field(() => String, { description: 'Code of the kind of service.' })
  @Property({ type: 'string', length: 20 })
  kind!: string;

  /** What a minute of it is worth, as it stood when it was asked for. */
  @Property({ type: 'smallint' })
  percent!: number;

  /** Without which nobody claims it, as it stood then. */
  @Property({ type: 'string', length: 20, nullable: true })
  training?: string | undefined;

  @Field(() => DateTimeISOResolver)
  @Property({ type: 'datetime' })
  startsAt!: Date;

  @Field(() => DateTimeISOResolver)
  @Property({ type: 'datetime' })
  endsAt!: Date;

  @Field(() => Int)
  @Property({ type: 'smallint' })
  plannedMinutes!: Minutes;

  @Field(() => Int, { description: 'How many volunteers are wanted.' })
  @Property({ type: 'smallint' })
  places!: number;

  @Field(() => SpokenLanguage, { nullable: true })
  @Property({ type: 'string', length: 14, nullable: true })
  language?: SpokenLanguage | undefined;

  /** What is needed, in the asker's words. */
  @SealedColumn({ nullable: true })
  needs?: Sealed<string> | undefined;

  @Field(() => TaskStatus)
  @Property({ type: 'string', length: 21 })
  status: TaskStatus = TaskStatus.OPEN;

  @Field(() => Payer)
  @Property({ type: 'string', length: 11 })
  payer!: Payer;

  /** What is set aside for places that nobody has claimed. */
  @Property({ type: 'jsonb' })
  freeHolds: string[] = [];

  @Field(() => Doer)
  @Property({ type: 'jsonb' })
  askedBy!: Doer;

  /** The person or member of staff whose key it is. */
  @Property({ type: 'uuid' })
  actorId!: string;

  @Property({ type: 'uuid' })
  idempotencyKey!: string;

  @Field(() => DateTimeISOResolver)
  @Property({ type: 'datetime' })
  askedAt!: Date;

  @Field(() => TaskEnd, { nullable: true })
  @Property({ type: 'string', length: 11, nullable: true })
  endReason?: TaskEnd | undefined;

  /** With which it was stopped, and is asked for again. */
  @ManyToOne(() => Absence, { nullable: true })
  absence?: Rel<Absence> | undefined;

  @OneToMany(() => TaskClaim, (claim) => claim.task, { orderBy: { id: 'asc' } })
  claims = new Collection<TaskClaim>(this);

  /** What one place costs, and earns at most. */
  get minutesWorth(): Minutes & Opt {
    return hoursWorth(this.plannedMinutes, this.percent);
  }

  /** Brings its state up to those of its claims, which are loaded; over once nobody can claim it any more. */
  follow(now: Date): void {
    if (this.status === TaskStatus.CANCELLED) return;
    const claims = this.claims.getItems().map(({ status }) => status);
    this.status = taskStatusOf(this.places, claims, now >= this.endsAt);
    if (this.status === TaskStatus.CANCELLED) this.endReason = TaskEnd.NOBODY_CAME;
  }
}
