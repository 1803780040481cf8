import type { Opt, Rel } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateTimeISOResolver, LocalDateResolver } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { Doer } from '../identity/doer.ts';
import { type Sealed, SealedColumn } from '../platform/sealed.ts';
import { Verdict } from '../policies/policies.types.ts';
import type { Facts, Outcome } from '../policies/policy-pack.ts';
import { RejectionReason, ReviewOutcome } from './application.ts';
import { Application } from './application.entity.ts';
import { ReviewStep } from './review-step.entity.ts';

/** What was known of one member of a case on the day of a decision, and what the rules said of it. */
export interface MemberFacts {
  code: string;
  facts: Facts;
}

/** What the rules said of one member. */
export interface MemberOutcome {
  code: string;
  outcome: Outcome;
}

/**
 * How an application was decided: under which version of the rules, on which facts, with which outcome of each
 * criterion. Never changed, so that it can be computed again.
 */
@Entity()
@Unique({ name: 'decision_one_per_step', properties: ['step'] })
@Index({ properties: ['application'] })
@Index({ properties: ['itemId', 'decidedOn'] })
@Check({ name: 'decision_says_why', expression: `(outcome = 'REJECTED') = (reason is not null)` })
@ObjectType({ description: 'How an application was decided: by which rules, on which facts.' })
export class Decision {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @ManyToOne(() => Application)
  application!: Rel<Application>;

  @ManyToOne(() => ReviewStep)
  step!: Rel<ReviewStep>;

  @Property({ type: 'string', length: 80 })
  itemId!: string;

  @Field(() => String, { name: 'packVersion', description: 'SHA-256 of the version of the policy pack.' })
  @Property({ type: 'string', length: 64 })
  packHash!: string;

  @Field(() => ReviewOutcome)
  @Property({ type: 'string', length: 10 })
  outcome!: ReviewOutcome;

  @Field(() => Verdict, { description: 'What the rules say of the facts.' })
  @Property({ type: 'string', length: 8 })
  verdict!: Verdict;

  @Field(() => Boolean, {
    description: 'Whether it was decided otherwise than the rules say; a second officer agreed.',
  })
  @Property({ type: 'boolean' })
  isOverride!: boolean;

  @Field(() => LocalDateResolver, { description: 'The day whose rules were asked.' })
  @Property({ type: 'date' })
  decidedOn!: CivilDate;

  @Field(() => DateTimeISOResolver)
  @Property({ type: 'datetime' })
  decidedAt!: Date;

  /** Flat paths of `facts.yaml`. */
  @SealedColumn()
  facts!: Sealed<MemberFacts[]>;

  @SealedColumn()
  outcomes!: Sealed<MemberOutcome[]>;

  @Field(() => RejectionReason, { nullable: true })
  @Property({ type: 'string', length: 20, nullable: true })
  reason?: RejectionReason | undefined;

  /** The criterion that the reason points to. */
  @Property({ type: 'string', length: 40, nullable: true })
  criterion?: string | undefined;

  @SealedColumn({ nullable: true })
  words?: Sealed<string> | undefined;

  @Field(() => Doer)
  @Property({ type: 'jsonb' })
  decidedBy!: Doer;

  @Field(() => Doer, { nullable: true, description: 'The second officer, where one was needed.' })
  @Property({ type: 'jsonb', nullable: true })
  confirmedBy?: Doer | undefined;
}
