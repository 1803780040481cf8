import type { Opt } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { v7 as uuidv7 } from 'uuid';
import type { Doer } from '../identity/doer.ts';
import type { LedgerUnit, SettledAs } from './ledger.ts';

/**
 * Something moved between accounts (转账), by entries that sum to zero. Only added: a mistake is put right by the
 * opposite transfer, and one that was pending is ended by another that settles it.
 */
@Entity()
@Index({ properties: ['about'] })
export class LedgerTransfer {
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @Property({ type: 'string', length: 7 })
  unit!: LedgerUnit;

  /** Why it moved, a word of the domain that moved it. */
  @Property({ type: 'string', length: 20 })
  kind!: string;

  /** What is moved twice under one key is moved once. */
  @Unique()
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
  @Property({ type: 'uuid', nullable: true, unique: true })
  settlesId?: string | undefined;

  @Property({ type: 'string', length: 6, nullable: true })
  outcome?: SettledAs | undefined;

  /** The transfer that it undoes. */
  @Property({ type: 'uuid', nullable: true, unique: true })
  reversesId?: string | undefined;
}
