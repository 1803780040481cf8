import type { Opt, Rel } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateTimeISOResolver } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { Doer } from '../identity/doer.ts';
import { Person } from '../identity/person.entity.ts';
import { type Sealed, SealedColumn } from '../platform/sealed.ts';
import { RefusedFor, SentStatus } from './clearing.ts';

/**
 * Hours sent to another installation (跨平台转出): this side decides. Until they are POSTED they are only held, and nothing has
 * moved on either side; afterwards they have gone, and are told of until the other side says that it has them.
 */
@Entity()
@Index({
  name: 'hours_sent_of_book',
  expression: 'create index hours_sent_of_book on hours_sent (book varchar_pattern_ops, status) include (minutes)',
})
@Unique({ name: 'hours_sent_one_per_key', properties: ['actorId', 'idempotencyKey'] })
@Index({ name: 'hours_sent_of', expression: 'create index hours_sent_of on hours_sent (person_id, id desc)' })
@Index({
  name: 'hours_sent_open',
  expression: 'create index hours_sent_open on hours_sent (peer, next_try_at) where acknowledged_at is null',
})
@Index({ name: 'hours_sent_by_day', properties: ['peer', 'settledAt'] })
@Check({ name: 'hours_sent_minutes', expression: 'minutes > 0 and arriving_minutes > 0' })
@Check({ name: 'hours_sent_settled', expression: `(status = 'PREPARED') = (settled_at is null)` })
@ObjectType({ description: 'Hours that somebody sent to another installation, and where they stand.' })
export class HoursSent {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @Property({ type: 'string', length: 40 })
  peer!: string;

  @ManyToOne(() => Person)
  person!: Rel<Person>;

  @Field(() => ID, { description: 'Of the book that they go from.' })
  @Property({ type: 'string', length: 4 })
  book!: string;

  @Property({ type: 'string', length: 4 })
  toBook!: string;

  /** Until it needs no more telling. */
  @SealedColumn({ nullable: true })
  number?: Sealed<string> | undefined;

  @Property({ type: 'string', length: 64 })
  numberHash!: string;

  @Field(() => String, { description: 'The last four digits of the receiving number.' })
  @Property({ type: 'string', length: 4 })
  numberEnd!: string;

  @Field(() => Int)
  @Property({ type: 'integer' })
  minutes!: number;

  @Field(() => Int, { description: 'As they count there.' })
  @Property({ type: 'integer' })
  arrivingMinutes!: number;

  /** The transfer by which they are held. */
  @Property({ type: 'uuid' })
  pendingId!: string;

  @Field(() => SentStatus)
  @Property({ type: 'string', length: 8 })
  status: SentStatus & Opt = SentStatus.PREPARED;

  @Field(() => RefusedFor, { nullable: true, description: 'Why they came back.' })
  @Property({ type: 'string', length: 20, nullable: true })
  refusedFor?: RefusedFor | undefined;

  /** Who gets them, masked, where the other side lets us know. */
  @SealedColumn({ nullable: true })
  recipientName?: Sealed<string> | undefined;

  @Field(() => Doer)
  @Property({ type: 'jsonb' })
  sentBy!: Doer;

  @Property({ type: 'uuid' })
  actorId!: string;

  @Property({ type: 'uuid' })
  idempotencyKey!: string;

  @Field(() => DateTimeISOResolver)
  @Property({ type: 'datetime' })
  sentAt!: Date;

  /** Unless it was accepted by then, they come back. */
  @Property({ type: 'datetime' })
  expiresAt!: Date;

  /** When they were posted, or came back. */
  @Field(() => DateTimeISOResolver, { nullable: true, description: 'When they went, or came back.' })
  @Property({ type: 'datetime', nullable: true })
  settledAt?: Date | undefined;

  @Field(() => DateTimeISOResolver, { nullable: true, description: 'When the other side said that it knows.' })
  @Property({ type: 'datetime', nullable: true })
  acknowledgedAt?: Date | undefined;

  @Field(() => Int, { description: 'How often the other side was asked.' })
  @Property({ type: 'integer' })
  tries: number & Opt = 0;

  @Property({ type: 'datetime' })
  nextTryAt!: Date;

  /** What went wrong at the last try, in a word. */
  @Property({ type: 'string', length: 40, nullable: true })
  problem?: string | undefined;
}
