import { BigIntType, type Opt, type Rel } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateTimeISOResolver, SafeIntResolver } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import type { Fen } from '@doorstep/shared/units';
import { Instalment } from '../awards/instalment.entity.ts';
import { ServicePoint } from '../catalog/service-point.entity.ts';
import { Person } from '../identity/person.entity.ts';
import { type Sealed, SealedColumn } from '../platform/sealed.ts';
import { Settlement } from '../subsidies/settlement.entity.ts';
import { BankAccount } from './bank-account.entity.ts';
import { PayoutBatch } from './payout-batch.entity.ts';
import { PayoutLineStatus } from './payout.ts';
import { PointAccount } from './point-account.entity.ts';

/** One payment of a batch, with what it is paid for and by which rule. */
@Entity()
@Index({
  name: 'payout_line_of_a_settlement',
  expression: 'create index payout_line_of_a_settlement on payout_line (settlement_id) where settlement_id is not null',
})
@Index({
  name: 'payout_line_to_repair',
  expression: `create index payout_line_to_repair on payout_line (id) where status in ('FAILED', 'RETURNED') and repaired_at is null`,
})
@Index({
  name: 'payout_line_of_instalment',
  expression: 'create index payout_line_of_instalment on payout_line (instalment_id) where instalment_id is not null',
})
@Index({ name: 'payout_line_of_batch', expression: 'create index payout_line_of_batch on payout_line (batch_id, id)' })
@Index({
  name: 'payout_line_one_live',
  expression: `create unique index payout_line_one_live on payout_line (instalment_id) where status in ('READY', 'SENT', 'PAID')`,
})
@Index({
  name: 'payout_line_one_of_settlement',
  expression: `create unique index payout_line_one_of_settlement on payout_line (settlement_id) where status in ('READY', 'SENT', 'PAID')`,
})
@Index({ name: 'payout_line_of_person', properties: ['person'] })
@Check({ name: 'payout_line_amount', expression: 'amount_fen > 0' })
@Check({ name: 'payout_line_paid', expression: `(status in ('PAID', 'RETURNED')) = (transfer_id is not null)` })
@Check({
  name: 'payout_line_sent',
  expression: `account_id is not null or point_account_id is not null or status in ('READY', 'REMOVED', 'FAILED')`,
})
@Check({
  name: 'payout_line_of_one',
  expression: `num_nonnulls(instalment_id, settlement_id) = 1 and num_nulls(instalment_id, person_id, application_id, entitlement_id, clause_id) in (0, 5) and num_nulls(settlement_id, service_point_id) in (0, 2)`,
})
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

  /** To whom; or it goes to a service point. */
  @ManyToOne(() => Person, { nullable: true })
  person?: Rel<Person> | undefined;

  @ManyToOne(() => Instalment, { nullable: true })
  instalment?: Rel<Instalment> | undefined;

  @Field(() => ID, { nullable: true })
  @Property({ type: 'uuid', nullable: true })
  applicationId?: string | undefined;

  @Field(() => ID, { nullable: true })
  @Property({ type: 'uuid', nullable: true })
  entitlementId?: string | undefined;

  @ManyToOne(() => ServicePoint, { nullable: true })
  servicePoint?: Rel<ServicePoint> | undefined;

  /** A closed month of the service point. */
  @ManyToOne(() => Settlement, { nullable: true })
  settlement?: Rel<Settlement> | undefined;

  @Field(() => String, { description: 'Item and reading; of a closed month of a service point `settlement#2026-11`.' })
  @Property({ type: 'string', length: 160 })
  rule!: string;

  @Field(() => ID, { nullable: true, description: 'The clause behind the rule.' })
  @Property({ type: 'string', length: 3, nullable: true })
  clauseId?: string | undefined;

  @Field(() => SafeIntResolver)
  @Property({ type: new BigIntType('number') })
  amountFen!: Fen;

  @Field(() => PayoutLineStatus)
  @Property({ type: 'string', length: 8 })
  status!: PayoutLineStatus;

  /** Where it went; none before it was sent. */
  @ManyToOne(() => BankAccount, { nullable: true })
  account?: Rel<BankAccount> | undefined;

  @ManyToOne(() => PointAccount, { nullable: true })
  pointAccount?: Rel<PointAccount> | undefined;

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
