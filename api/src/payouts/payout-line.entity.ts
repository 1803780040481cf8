import type { Opt, Rel } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateTimeISOResolver } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import type { Fen } from '@doorstep/shared/units';
import { Instalment } from '../awards/instalment.entity.ts';
import { Person } from '../identity/person.entity.ts';
import { type Sealed, SealedColumn } from '../platform/sealed.ts';
import { BankAccount } from './bank-account.entity.ts';
import { PayoutBatch } from './payout-batch.entity.ts';
import { PayoutLineStatus } from './payout.ts';

/** One payment of a batch, with what it is paid for and by which rule. */
@Entity()
@Index({ name: 'payout_line_of_batch', expression: 'create index payout_line_of_batch on payout_line (batch_id, id)' })
@Index({
  name: 'payout_line_one_live',
  expression: `create unique index payout_line_one_live on payout_line (instalment_id) where status in ('READY', 'SENT', 'PAID')`,
})
@Index({ name: 'payout_line_of_person', properties: ['person'] })
@Check({ name: 'payout_line_amount', expression: 'amount_fen > 0' })
@Check({ name: 'payout_line_paid', expression: `(status in ('PAID', 'RETURNED')) = (transfer_id is not null)` })
@Check({ name: 'payout_line_sent', expression: `account_id is not null or status in ('READY', 'REMOVED', 'FAILED')` })
@ObjectType({ description: 'One payment of a batch, with what it is paid for and by which rule.' })
export class PayoutLine {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @ManyToOne(() => PayoutBatch)
  batch!: Rel<PayoutBatch>;

  @Field(() => String, { description: 'By which the bank answers.' })
  @Property({ type: 'string', length: 20, unique: true })
  paymentNumber!: string;

  @ManyToOne(() => Person)
  person!: Rel<Person>;

  @ManyToOne(() => Instalment)
  instalment!: Rel<Instalment>;

  @Field(() => ID)
  @Property({ type: 'uuid' })
  applicationId!: string;

  @Field(() => ID)
  @Property({ type: 'uuid' })
  entitlementId!: string;

  @Field(() => String, { description: 'Item and reading.' })
  @Property({ type: 'string', length: 160 })
  rule!: string;

  @Field(() => ID, { description: 'The clause behind the rule.' })
  @Property({ type: 'string', length: 3 })
  clauseId!: string;

  @Field(() => Int)
  @Property({ type: 'integer' })
  amountFen!: Fen;

  @Field(() => PayoutLineStatus)
  @Property({ type: 'string', length: 8 })
  status!: PayoutLineStatus;

  /** Where it went; none before it was sent. */
  @ManyToOne(() => BankAccount, { nullable: true })
  account?: Rel<BankAccount> | undefined;

  /** Why it failed, in the bank's words, which may name people. */
  @SealedColumn({ nullable: true })
  reason?: Sealed<string> | undefined;

  @Field(() => DateTimeISOResolver, { nullable: true })
  @Property({ type: 'datetime', nullable: true })
  answeredAt?: Date | undefined;

  @Field(() => DateTimeISOResolver, {
    nullable: true,
    description: 'When what made it fail was put right, so that it can be paid in another batch.',
  })
  @Property({ type: 'datetime', nullable: true })
  repairedAt?: Date | undefined;

  /** Of the books: from what the fund owes to what it has paid. */
  @Property({ type: 'uuid', nullable: true })
  transferId?: string | undefined;
}
