import { BigIntType } from '@mikro-orm/core';
import { Check, Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** One account's part of a transfer (分录). Only added; its number and the balance after it are PostgreSQL's. */
@Entity()
@Index({ name: 'ledger_entry_of_transfer', properties: ['transferId'] })
@Check({ name: 'ledger_entry_amount', expression: 'amount <> 0' })
export class LedgerEntry {
  @PrimaryKey({ type: 'uuid' })
  accountId!: string;

  /** Counted for each account, from 1. */
  @PrimaryKey({ type: new BigIntType('number') })
  number!: number;

  @Property({ type: 'uuid' })
  transferId!: string;

  /** Positive where the account gets it. */
  @Property({ type: new BigIntType('number') })
  amount!: number;

  /** Of the account, after it. */
  @Property({ type: new BigIntType('number') })
  balance!: number;
}
