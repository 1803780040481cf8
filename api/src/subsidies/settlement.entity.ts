import { BigIntType, type Opt, type Rel } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { v7 as uuidv7 } from 'uuid';
import type { Fen } from '@doorstep/shared/units';
import { Fund } from './fund.entity.ts';

/**
 * What a fund owes a service point for a month, closed (结算): counted from what was handed out, equal to what the books say.
 * Only added; payouts pay these.
 */
@Entity()
@Unique({ name: 'settlement_one_of_a_month', properties: ['servicePointId', 'fund', 'month'] })
@Index({ name: 'settlement_of_fund', properties: ['fund', 'month'] })
@Check({ name: 'settlement_amount', expression: 'amount_fen > 0 and items > 0' })
export class Settlement {
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @Property({ type: 'uuid' })
  servicePointId!: string;

  @ManyToOne(() => Fund)
  fund!: Rel<Fund>;

  /** "2026-11" */
  @Property({ type: 'string', length: 7 })
  month!: string;

  /** Meals and stays. */
  @Property({ type: 'integer' })
  items!: number;

  @Property({ type: new BigIntType('number') })
  amountFen!: Fen;

  @Property({ type: 'datetime' })
  closedAt!: Date;

  @Property({ type: 'uuid' })
  closedById!: string;
}
