import type { Opt } from '@mikro-orm/core';
import { Check, Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { v7 as uuidv7 } from 'uuid';
import type { Doer } from '../identity/doer.ts';
import type { LedgerUnit, SettledAs } from './ledger.ts';

/**
 * Something moved between accounts (转账), by entries that sum to zero. Only added: a mistake is put right by the
 * opposite transfer, and one that was pending is ended by another that settles it.
 */
@Entity()
@Index({
  name: 'ledger_transfer_about',
  expression: 'create index ledger_transfer_about on ledger_transfer (about) where about is not null',
})
@Index({
  name: 'ledger_transfer_pending',
  expression: 'create index ledger_transfer_pending on ledger_transfer (pending_until) where pending_until is not null',
})
@Check({
  name: 'ledger_transfer_outcome',
  expression: `(settles_id is null) = (outcome is null) and outcome in ('POSTED', 'VOIDED')`,
})
@Check({
  name: 'ledger_transfer_one_nature',
  expression: 'num_nonnulls(pending_until, settles_id, reverses_id) <= 1',
})
export class LedgerTransfer {
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @Property({ type: 'string', length: 7 })
  unit!: LedgerUnit;

  /** Why it moved, a word of the domain that moved it. */
  @Property({ type: 'string', length: 20 })
  kind!: string;

  /** What is moved twice under one key is moved once. */
  @Unique({ name: 'ledger_transfer_one_per_key' })
  @Property({ type: 'string', length: 120 })
  key!: string;

  @Property({ type: 'datetime' })
  at!: Date;

  @Property({ type: 'jsonb' })
  doneBy!: Doer;

  /** The row it is about, `meal_booking:<id>`. */
  @Property({ type: 'string', length: 80, nullable: true })
  about?: string | undefined;

  /** The rule it follows, and the clause behind that. */
  @Property({ type: 'string', length: 120, nullable: true })
  rule?: string | undefined;

  @Property({ type: 'string', length: 40, nullable: true })
  clauseId?: string | undefined;

  /** Of one that is pending: until when, unless another settles it before. */
  @Property({ type: 'datetime', nullable: true })
  pendingUntil?: Date | undefined;

  /** The pending transfer that it ends. */
  @Unique({ name: 'ledger_transfer_settled_once' })
  @Property({ type: 'uuid', nullable: true })
  settlesId?: string | undefined;

  @Property({ type: 'string', length: 6, nullable: true })
  outcome?: SettledAs | undefined;

  /** The transfer that it undoes. */
  @Unique({ name: 'ledger_transfer_reversed_once' })
  @Property({ type: 'uuid', nullable: true })
  reversesId?: string | undefined;

  /** In which its entries were written, and none after. PostgreSQL alone sets it. */
  @Property({ type: 'string', columnType: 'xid8', defaultRaw: 'pg_current_xact_id()', lazy: true })
  readonly transaction!: string & Opt;
}
