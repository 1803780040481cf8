import type { Opt, Rel } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateTimeISOResolver, LocalDateResolver } from 'graphql-scalars';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { Doer } from '../identity/doer.ts';
import { type Sealed, SealedColumn } from '../platform/sealed.ts';
import { Application } from './application.entity.ts';

/** What was not good about how a case was handled. */
export enum RatingReason {
  TOO_SLOW = 'TOO_SLOW',
  TOO_MANY_PAPERS = 'TOO_MANY_PAPERS',
  NOT_EXPLAINED = 'NOT_EXPLAINED',
  UNFRIENDLY = 'UNFRIENDLY',
  HARD_TO_USE = 'HARD_TO_USE',
  OTHER = 'OTHER',
}
registerEnumType(RatingReason, {
  name: 'RatingReason',
  description: 'What was not good about how a case was handled.',
});

/** How the people found the handling of their case, and what staff answered (好差评). Source: Shanghai, clause S85. */
@Entity()
@Unique({ name: 'rating_one_per_application', properties: ['application'] })
@Index({
  name: 'rating_to_answer',
  expression:
    'create index rating_to_answer on rating (region_code varchar_pattern_ops, answer_due_on, id) where answer_due_on is not null and answered_at is null',
})
@Check({ name: 'rating_level', expression: 'level between 1 and 5' })
@ObjectType({ description: 'How the people found the handling of their case (好差评), and what staff answered.' })
export class Rating {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @ManyToOne(() => Application)
  application!: Rel<Application>;

  @Property({ type: 'string', length: 12 })
  regionCode!: string;

  @Field(() => Int, { description: '5 very good … 1 very bad.' })
  @Property({ type: 'smallint' })
  level!: number;

  @Field(() => [RatingReason])
  @Property({ type: 'jsonb' })
  reasons!: RatingReason[];

  @SealedColumn({ nullable: true })
  words?: Sealed<string> | undefined;

  @Field(() => Doer)
  @Property({ type: 'jsonb' })
  ratedBy!: Doer;

  @Field(() => DateTimeISOResolver)
  @Property({ type: 'datetime' })
  ratedAt!: Date;

  @Field(() => LocalDateResolver, { nullable: true, description: 'The last day for an answer to a bad one.' })
  @Property({ type: 'date', nullable: true })
  answerDueOn?: CivilDate | undefined;

  @SealedColumn({ nullable: true })
  answer?: Sealed<string> | undefined;

  @Field(() => Doer, { nullable: true })
  @Property({ type: 'jsonb', nullable: true })
  answeredBy?: Doer | undefined;

  @Field(() => DateTimeISOResolver, { nullable: true })
  @Property({ type: 'datetime', nullable: true })
  answeredAt?: Date | undefined;
}
