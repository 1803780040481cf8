import { OptionalProps, type Opt, type Rel } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateTimeISOResolver } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import type { Minutes } from '@doorstep/shared/units';
import { Doer } from '../identity/doer.ts';
import { Person } from '../identity/person.entity.ts';
import { type Sealed, SealedColumn } from '../platform/sealed.ts';
import { TimeTask } from './time-task.entity.ts';
import { ClaimStatus, ConfirmedHow, Side, VisitProof } from './timebank.ts';
import { mayMove } from './timebank.rules.ts';

/** One volunteer's part of a task, from claiming it to the hours that it brought (接单). */
@Entity()
@Index({
  name: 'task_claim_of_volunteer',
  expression: 'create index task_claim_of_volunteer on task_claim (volunteer_id, id desc)',
})
@Index({ name: 'task_claim_of_task', properties: ['task'] })
@Index({
  name: 'task_claim_under_way',
  expression: `create index task_claim_under_way on task_claim (status, ends_at) where status in ('CLAIMED', 'IN_SERVICE', 'AWAITING_CONFIRMATION')`,
})
@Index({
  name: 'task_claim_disputed',
  expression: `create index task_claim_disputed on task_claim (disputed_at, id) where status = 'DISPUTED'`,
})
@Index({
  name: 'task_claim_one_at_a_time',
  expression: `alter table task_claim add constraint task_claim_one_at_a_time exclude using gist (volunteer_id with =, tstzrange(starts_at, ends_at, '[)') with &&) where (status in ('CLAIMED', 'IN_SERVICE', 'AWAITING_CONFIRMATION', 'SETTLED', 'DISPUTED'))`,
})
@Check({ name: 'task_claim_times', expression: 'ends_at > starts_at and checked_out_at >= checked_in_at' })
@Check({ name: 'task_claim_minutes', expression: 'counted_minutes >= 0 and earned_minutes >= 0' })
@Check({ name: 'task_claim_stars', expression: 'stars between 1 and 5' })
@Check({
  name: 'task_claim_settled',
  expression: `status <> 'SETTLED' or (counted_minutes is not null and earned_minutes is not null and confirmed_how is not null)`,
})
@ObjectType({ description: "One volunteer's part of a task, from claiming it to the hours that it brought." })
export class TaskClaim {
  [OptionalProps]?: 'status';

  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @ManyToOne(() => TimeTask)
  task!: Rel<TimeTask>;

  @ManyToOne(() => Person)
  volunteer!: Rel<Person>;

  /** Those of the task, by which no two of one volunteer overlap. */
  @Property({ type: 'datetime' })
  startsAt!: Date;

  @Property({ type: 'datetime' })
  endsAt!: Date;

  @Field(() => ClaimStatus)
  @Property({ type: 'string', length: 21 })
  status: ClaimStatus = ClaimStatus.CLAIMED;

  /** The pending transfer of what is set aside for this place. */
  @Property({ type: 'uuid', nullable: true })
  pendingId?: string | undefined;

  @Field(() => DateTimeISOResolver)
  @Property({ type: 'datetime' })
  claimedAt!: Date;

  @Field(() => DateTimeISOResolver, { nullable: true })
  @Property({ type: 'datetime', nullable: true })
  checkedInAt?: Date | undefined;

  @Field(() => VisitProof, { nullable: true })
  @Property({ type: 'string', length: 6, nullable: true })
  checkInProof?: VisitProof | undefined;

  @Field(() => DateTimeISOResolver, { nullable: true })
  @Property({ type: 'datetime', nullable: true })
  checkedOutAt?: Date | undefined;

  @Field(() => VisitProof, { nullable: true })
  @Property({ type: 'string', length: 6, nullable: true })
  checkOutProof?: VisitProof | undefined;

  /** How far from the task's place the device said it was, in full hundreds: a hint, never a condition. */
  @Property({ type: 'integer', nullable: true })
  checkInDistanceMetres?: number | undefined;

  @Field(() => Int, { nullable: true, description: 'Of the minutes served those that count.' })
  @Property({ type: 'smallint', nullable: true })
  countedMinutes?: Minutes | undefined;

  @Field(() => Int, { nullable: true, description: 'What it brought, and cost.' })
  @Property({ type: 'smallint', nullable: true })
  earnedMinutes?: Minutes | undefined;

  @Field(() => DateTimeISOResolver, { nullable: true, description: 'When silence confirms it.' })
  @Property({ type: 'datetime', nullable: true })
  confirmDueAt?: Date | undefined;

  @Field(() => DateTimeISOResolver, { nullable: true })
  @Property({ type: 'datetime', nullable: true })
  confirmedAt?: Date | undefined;

  @Field(() => ConfirmedHow, { nullable: true })
  @Property({ type: 'string', length: 9, nullable: true })
  confirmedHow?: ConfirmedHow | undefined;

  @Property({ type: 'jsonb', nullable: true })
  confirmedBy?: Doer | undefined;

  @Field(() => Int, { nullable: true, description: 'From 1 to 5.' })
  @Property({ type: 'smallint', nullable: true })
  stars?: number | undefined;

  @SealedColumn({ nullable: true })
  ratingWords?: Sealed<string> | undefined;

  @Field(() => Side, { nullable: true, description: 'Who said that it was not so.' })
  @Property({ type: 'string', length: 9, nullable: true })
  disputedBy?: Side | undefined;

  @Field(() => DateTimeISOResolver, { nullable: true })
  @Property({ type: 'datetime', nullable: true })
  disputedAt?: Date | undefined;

  /** The pending transfer by which what it brought is kept until the dispute is decided. */
  @Property({ type: 'uuid', nullable: true })
  disputeHoldId?: string | undefined;

  @SealedColumn({ nullable: true })
  disputeWords?: Sealed<string> | undefined;

  /** What the other side says. */
  @SealedColumn({ nullable: true })
  answerWords?: Sealed<string> | undefined;

  @Field(() => DateTimeISOResolver, { nullable: true })
  @Property({ type: 'datetime', nullable: true })
  decidedAt?: Date | undefined;

  @Property({ type: 'jsonb', nullable: true })
  decidedBy?: Doer | undefined;

  @SealedColumn({ nullable: true })
  decisionWords?: Sealed<string> | undefined;

  /** Moves it on; whoever calls has refused, in words for whom it concerns, what cannot be. */
  moveTo(next: ClaimStatus): void {
    if (!mayMove(this.status, next)) throw new Error(`A claim does not go from ${this.status} to ${next}.`);
    this.status = next;
  }

  /** Gives the place back; what is set aside for it is the next volunteer's. */
  giveBack(task: TimeTask): void {
    this.moveTo(ClaimStatus.GIVEN_BACK);
    if (!this.pendingId) return;
    task.freeHolds = [...task.freeHolds, this.pendingId];
    this.pendingId = null as unknown as undefined; // PostgreSQL's null.
  }
}
