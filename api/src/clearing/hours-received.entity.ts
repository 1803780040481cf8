import type { Opt } from '@mikro-orm/core';
import { Check, Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { v7 as uuidv7 } from 'uuid';
import { ReceivedStatus } from './clearing.ts';

/**
 * Hours that another installation asked to send here (跨平台转入). It follows what the sender decided, who is not known here.
 * One that was voided stays, so that a question that arrives late finds it.
 */
@Entity()
@Index({
  name: 'hours_received_of_book',
  expression:
    'create index hours_received_of_book on hours_received (book varchar_pattern_ops, status) include (arriving_minutes)',
})
@Unique({ name: 'hours_received_once', properties: ['peer', 'transferId'] })
@Index({ name: 'hours_received_by_day', properties: ['peer', 'settledAt'] })
@Index({ name: 'hours_received_by_person', properties: ['personId'] })
@Index({
  name: 'hours_received_open',
  expression: `create index hours_received_open on hours_received (accepted_at) where status = 'ACCEPTED'`,
})
@Check({ name: 'hours_received_settled', expression: `(status = 'ACCEPTED') = (settled_at is null)` })
@Check({ name: 'hours_received_whose', expression: `status = 'VOIDED' or person_id is not null` })
export class HoursReceived {
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @Property({ type: 'string', length: 40 })
  peer!: string;

  /** The sender's. */
  @Property({ type: 'uuid' })
  transferId!: string;

  @Property({ type: 'string', length: 4 })
  fromBook!: string;

  @Property({ type: 'string', length: 4 })
  book!: string;

  /** None where it was voided before anybody heard of it. A plain id, as in the books. */
  @Property({ type: 'uuid', nullable: true })
  personId?: string | undefined;

  @Property({ type: 'string', length: 64, nullable: true })
  numberHash?: string | undefined;

  /** As they counted there, */
  @Property({ type: 'integer' })
  minutes!: number;

  /** and here. */
  @Property({ type: 'integer' })
  arrivingMinutes!: number;

  @Property({ type: 'string', length: 8 })
  status!: ReceivedStatus;

  @Property({ type: 'datetime', nullable: true })
  acceptedAt?: Date | undefined;

  /** When the sender decided, by his clock: it says to which day it belongs on both sides. */
  @Property({ type: 'datetime', nullable: true })
  settledAt?: Date | undefined;
}
