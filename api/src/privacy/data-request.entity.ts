import type { Opt, Rel } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateTimeISOResolver, LocalDateResolver } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { Doer } from '../identity/doer.ts';
import { Person, type Diet } from '../identity/person.entity.ts';
import { type Sealed, SealedColumn } from '../platform/sealed.ts';
import { CorrectableField, DataRequestKind, DataRequestReason, DataRequestStatus } from './data-request.ts';

/** What a person asked to be put right, or to be removed, of what is held about him; staff answer by a day we promise. */
@Entity()
@Unique({ name: 'data_request_one_per_key', properties: ['actorId', 'idempotencyKey'] })
@Index({
  name: 'data_request_one_open',
  expression: `create unique index data_request_one_open on data_request (person_id, kind, field) nulls not distinct where status = 'OPEN'`,
})
@Index({
  name: 'data_request_due',
  expression: `create index data_request_due on data_request (due_on, id) where status = 'OPEN'`,
})
@Index({ properties: ['person'] })
@Check({ name: 'data_request_says_what', expression: `(kind = 'CORRECTION') = (field is not null)` })
@Check({ name: 'data_request_open_until_closed', expression: `(status = 'OPEN') = (closed_at is null)` })
@ObjectType({
  description: 'What a person asked to be put right, or to be removed, of what is held about him.',
})
export class DataRequest {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @Field(() => Person)
  @ManyToOne(() => Person)
  person!: Rel<Person>;

  @Field(() => DataRequestKind)
  @Property({ type: 'string', length: 10 })
  kind!: DataRequestKind;

  @Field(() => CorrectableField, { nullable: true, description: 'What is wrong; for a correction.' })
  @Property({ type: 'string', length: 20, nullable: true })
  field?: CorrectableField | undefined;

  /** What it should be. */
  @SealedColumn({ nullable: true })
  value?: Sealed<string | Diet> | undefined;

  /** What the asker says about it. */
  @SealedColumn({ nullable: true })
  note?: Sealed<string> | undefined;

  /** Where the person lived when it was asked: whose staff answer. */
  @Property({ type: 'string', length: 12, nullable: true })
  regionCode?: string | undefined;

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
  requestedAt!: Date;

  @Field(() => LocalDateResolver, { description: 'The last day for an answer: our own promise.' })
  @Property({ type: 'date' })
  dueOn!: CivilDate;

  @Field(() => DataRequestStatus)
  @Property({ type: 'string', length: 10 })
  status!: DataRequestStatus;

  @Field(() => DateTimeISOResolver, { nullable: true, description: 'When it was answered or withdrawn.' })
  @Property({ type: 'datetime', nullable: true })
  closedAt?: Date | undefined;

  @Field(() => Doer, { nullable: true, description: 'Who answered; the asker for what was put right at once.' })
  @Property({ type: 'jsonb', nullable: true })
  answeredBy?: Doer | undefined;

  @Field(() => DataRequestReason, { nullable: true, description: 'Why it was refused.' })
  @Property({ type: 'string', length: 20, nullable: true })
  reason?: DataRequestReason | undefined;

  /** What staff say about their answer. */
  @SealedColumn({ nullable: true })
  words?: Sealed<string> | undefined;

  isOverdueOn(today: CivilDate): boolean {
    return this.status === DataRequestStatus.OPEN && this.dueOn < today;
  }
}
