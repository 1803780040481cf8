import type { Opt, Rel } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateTimeISOResolver } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { Fund } from '../subsidies/fund.entity.ts';
import { PayoutBatchStatus } from './payout.ts';

/** What a fund pays in one go: made by one officer, checked by another, sent to the bank (发放批次). */
@Entity()
@Unique({ name: 'payout_batch_one_of_a_number', properties: ['fund', 'month', 'number'] })
@Unique({ name: 'payout_batch_one_per_key', properties: ['madeById', 'idempotencyKey'] })
@Index({
  name: 'payout_batch_of_fund',
  expression: 'create index payout_batch_of_fund on payout_batch (fund_id, id desc)',
})
@Check({ name: 'payout_batch_two_officers', expression: 'approved_by_id <> made_by_id' })
@Check({
  name: 'payout_batch_approved',
  expression: `(approved_by_id is not null) = (approved_at is not null) and (approved_at is not null or status in ('DRAFT', 'CANCELLED'))`,
})
@ObjectType({ description: 'What a fund pays in one go: made by one officer, checked by another (发放批次).' })
export class PayoutBatch {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @Field(() => Fund)
  @ManyToOne(() => Fund)
  fund!: Rel<Fund>;

  @Field(() => String, { description: '2026-12' })
  @Property({ type: 'string', length: 7 })
  month!: string;

  @Field(() => Int, { description: 'Counted from 1 in each month of a fund.' })
  @Property({ type: 'smallint' })
  number!: number;

  @Field(() => PayoutBatchStatus)
  @Property({ type: 'string', length: 9 })
  status!: PayoutBatchStatus;

  @Property({ type: 'uuid' })
  madeById!: string;

  @Field(() => DateTimeISOResolver)
  @Property({ type: 'datetime' })
  madeAt!: Date;

  @Property({ type: 'uuid' })
  idempotencyKey!: string;

  @Property({ type: 'uuid', nullable: true })
  approvedById?: string | undefined;

  @Field(() => DateTimeISOResolver, { nullable: true })
  @Property({ type: 'datetime', nullable: true })
  approvedAt?: Date | undefined;

  @Field(() => DateTimeISOResolver, { nullable: true })
  @Property({ type: 'datetime', nullable: true })
  exportedAt?: Date | undefined;

  @Field(() => DateTimeISOResolver, { nullable: true, description: 'When the bank had answered all of it.' })
  @Property({ type: 'datetime', nullable: true })
  closedAt?: Date | undefined;
}
