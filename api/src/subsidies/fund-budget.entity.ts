import { BigIntType, type Opt, type Rel } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateTimeISOResolver, SafeIntResolver } from 'graphql-scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import type { Fen } from '@doorstep/shared/units';
import { Fund } from './fund.entity.ts';

/** What became of money that somebody entered for a fund. */
export enum BudgetStatus {
  PROPOSED = 'PROPOSED',
  CONFIRMED = 'CONFIRMED',
  REFUSED = 'REFUSED',
}
registerEnumType(BudgetStatus, {
  name: 'BudgetStatus',
  description: 'PROPOSED by one officer; it counts once another one has CONFIRMED it.',
});

/** Money given to a fund (拨款): entered by one officer, and in the books once another one has confirmed it. */
@Entity()
@Unique({ name: 'fund_budget_one_per_key', properties: ['enteredById', 'idempotencyKey'] })
@Index({ name: 'fund_budget_of_fund', properties: ['fund', 'id'] })
@Check({ name: 'fund_budget_amount', expression: 'amount_fen > 0' })
@Check({ name: 'fund_budget_two_people', expression: `status <> 'CONFIRMED' or decided_by_id <> entered_by_id` })
@Check({
  name: 'fund_budget_decided',
  expression: `(status = 'PROPOSED') = (decided_by_id is null) and (status = 'CONFIRMED') = (transfer_id is not null)`,
})
@ObjectType({ description: 'Money given to a fund (拨款): entered by one officer, confirmed by another.' })
export class FundBudget {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @ManyToOne(() => Fund)
  fund!: Rel<Fund>;

  @Field(() => SafeIntResolver)
  @Property({ type: new BigIntType('number') })
  amountFen!: Fen;

  @Field(() => String, { description: 'By which document, as the officer wrote it.' })
  @Property({ type: 'string', length: 200 })
  words!: string;

  @Field(() => BudgetStatus)
  @Property({ type: 'string', length: 9 })
  status: BudgetStatus & Opt = BudgetStatus.PROPOSED;

  @Property({ type: 'uuid' })
  enteredById!: string;

  @Property({ type: 'uuid' })
  idempotencyKey!: string;

  @Field(() => DateTimeISOResolver)
  @Property({ type: 'datetime' })
  enteredAt!: Date;

  @Property({ type: 'uuid', nullable: true })
  decidedById?: string | undefined;

  @Field(() => DateTimeISOResolver, { nullable: true })
  @Property({ type: 'datetime', nullable: true })
  decidedAt?: Date | undefined;

  /** That brought it into the books. */
  @Property({ type: 'uuid', nullable: true })
  transferId?: string | undefined;
}
