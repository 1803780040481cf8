import type { Opt, Rel } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateTimeISOResolver, LocalDateResolver } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { Role } from '../identity/role.ts';
import { Staff } from '../identity/staff.entity.ts';
import { type Sealed, SealedColumn } from '../platform/sealed.ts';
import type { VerdictName } from '../policies/policy-pack.ts';
import { type RejectionReason, ReviewOutcome, ReviewStepStatus } from './application.ts';
import { Application } from './application.entity.ts';

/** What one officer has decided, until another confirms it. */
export interface Proposal {
  outcome: ReviewOutcome.APPROVED | ReviewOutcome.REJECTED;
  reason?: RejectionReason;
  criterion?: string;
  words?: string;
  amountFen?: number;
  quota?: number;
  endsOn?: CivilDate;
  /** What the rules said when it was decided. */
  verdict: VerdictName;
  proposedAt: string;
}

/** One step of the review of an application, at the desk where it lies now (审核环节). */
@Entity()
@Unique({ name: 'review_step_one_each', properties: ['application', 'round', 'place'] })
@Index({
  name: 'review_step_one_open',
  expression: `create unique index review_step_one_open on review_step (application_id) where status <> 'DONE'`,
})
@Index({
  name: 'review_step_at_desk',
  expression: `create index review_step_at_desk on review_step (desk_region_code, role, due_on, id) where status = 'OPEN'`,
})
@Index({
  name: 'review_step_by_deadline',
  expression: `create index review_step_by_deadline on review_step (due_on, id, desk_region_code) where status = 'OPEN'`,
})
@Index({
  name: 'review_step_proposed',
  expression: `create index review_step_proposed on review_step (due_on, id) where proposed_by_id is not null`,
})
@Index({
  name: 'review_step_escalating',
  expression: `create index review_step_escalating on review_step (escalates_on, id) where status = 'OPEN'`,
})
@Check({ name: 'review_step_done', expression: `(status = 'DONE') = (done_at is not null)` })
@ObjectType({ description: 'One step of the review of an application, at the desk where it lies now.' })
export class ReviewStep {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @ManyToOne(() => Application)
  application!: Rel<Application>;

  /** 0 at first, 1 for the appeal. */
  @Property({ type: 'smallint' })
  round!: number;

  /** From 0, in the order of the procedure. */
  @Property({ type: 'smallint' })
  place!: number;

  @Field(() => String, { description: 'As the procedure names it.' })
  @Property({ type: 'string', length: 40 })
  code!: string;

  @Field(() => String, { description: '村（社区）受理' })
  @Property({ type: 'string', length: 60 })
  title!: string;

  @Field(() => Role, { description: 'Who may decide it.' })
  @Property({ type: 'string', length: 20 })
  role!: Role;

  /** The region whose staff have it now. */
  @Property({ type: 'string', length: 12 })
  deskRegionCode!: string;

  @Property({ type: 'smallint' })
  workingDays!: number;

  @Field(() => DateTimeISOResolver)
  @Property({ type: 'datetime' })
  openedAt!: Date;

  @Field(() => LocalDateResolver, { description: 'The last day for this step.' })
  @Property({ type: 'date' })
  dueOn!: CivilDate;

  /** From this day on it goes to the next level; none above the highest. */
  @Property({ type: 'date', nullable: true })
  escalatesOn?: CivilDate | undefined;

  @Field(() => DateTimeISOResolver, { nullable: true, description: 'When it went to the next level.' })
  @Property({ type: 'datetime', nullable: true })
  escalatedAt?: Date | undefined;

  @Field(() => ReviewStepStatus)
  @Property({ type: 'string', length: 8 })
  status: ReviewStepStatus & Opt = ReviewStepStatus.OPEN;

  @ManyToOne(() => Staff, { nullable: true })
  claimedBy?: Rel<Staff> | undefined;

  @Field(() => DateTimeISOResolver, { nullable: true })
  @Property({ type: 'datetime', nullable: true })
  claimedAt?: Date | undefined;

  @SealedColumn({ nullable: true })
  proposal?: Sealed<Proposal> | undefined;

  @ManyToOne(() => Staff, { nullable: true })
  proposedBy?: Rel<Staff> | undefined;

  @Field(() => ReviewOutcome, { nullable: true })
  @Property({ type: 'string', length: 10, nullable: true })
  outcome?: ReviewOutcome | undefined;

  @Field(() => DateTimeISOResolver, { nullable: true })
  @Property({ type: 'datetime', nullable: true })
  doneAt?: Date | undefined;

  isOverdueOn(today: CivilDate): boolean {
    return this.status === ReviewStepStatus.OPEN && this.dueOn < today;
  }
}
