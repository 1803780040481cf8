import { BigIntType, type Opt } from '@mikro-orm/core';
import { Check, Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateTimeISOResolver, LocalDateResolver } from 'graphql-scalars';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import type { CivilDate } from '@doorstep/shared/civil-date';

/** Whether both sides say the same of a day. */
export enum StatementStatus {
  /** The other side has not been heard. */
  OPEN = 'OPEN',
  AGREED = 'AGREED',
  DIFFERS = 'DIFFERS',
}
registerEnumType(StatementStatus, {
  name: 'StatementStatus',
  description: 'Whether both sides say the same of a day.',
});

@ObjectType({ description: 'What one transfer is on either side: none where that side has none.' })
export class StatementDifference {
  @Field(() => ID)
  transferId!: string;

  @Field(() => Int, { nullable: true })
  minutesHere?: number | undefined;

  @Field(() => Int, { nullable: true })
  minutesThere?: number | undefined;
}

/**
 * What went in a day between a book here and one of another installation (跨平台对账单), both ways. Both sides write it from
 * their own rows and compare: the hash is over the same lines on either side.
 */
@Entity()
@Unique({ name: 'clearing_statement_of_day', properties: ['peer', 'book', 'otherBook', 'day'] })
@Index({
  name: 'clearing_statement_open',
  expression: `create index clearing_statement_open on clearing_statement (peer, next_try_at) where status <> 'AGREED'`,
})
@Index({
  name: 'clearing_statement_latest',
  expression: 'create index clearing_statement_latest on clearing_statement (day desc, id)',
})
@Check({ name: 'clearing_statement_counts', expression: 'sent_count >= 0 and received_count >= 0' })
@ObjectType({ description: 'What went in a day between a book here and one of another installation, both ways.' })
export class ClearingStatement {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @Property({ type: 'string', length: 40 })
  peer!: string;

  @Property({ type: 'string', length: 4 })
  book!: string;

  @Property({ type: 'string', length: 4 })
  otherBook!: string;

  @Field(() => LocalDateResolver)
  @Property({ type: 'date' })
  day!: CivilDate;

  @Field(() => Int)
  @Property({ type: 'integer' })
  sentCount!: number;

  @Field(() => Int, { description: 'As they count here.' })
  @Property({ type: new BigIntType('number') })
  sentMinutes!: number;

  @Field(() => Int)
  @Property({ type: 'integer' })
  receivedCount!: number;

  @Field(() => Int, { description: 'As they count here.' })
  @Property({ type: new BigIntType('number') })
  receivedMinutes!: number;

  /** SHA-256 over the lines. */
  @Property({ type: 'string', length: 64 })
  hash!: string;

  @Field(() => StatementStatus)
  @Property({ type: 'string', length: 7 })
  status!: StatementStatus;

  @Field(() => [StatementDifference], { description: 'A hundred at most.' })
  @Property({ type: 'jsonb' })
  differences: StatementDifference[] & Opt = [];

  @Field(() => DateTimeISOResolver, { nullable: true, description: 'When the two were last compared.' })
  @Property({ type: 'datetime', nullable: true })
  comparedAt?: Date | undefined;

  @Property({ type: 'datetime' })
  nextTryAt!: Date;

  /** What is owed for the day after both ways are set off against each other (轧差); negative where it is owed to us. */
  @Field(() => Int, {
    description: 'What is owed for the day, after both ways are set off; negative where it is owed here.',
  })
  get netMinutes(): number & Opt {
    return this.sentMinutes - this.receivedMinutes;
  }
}
