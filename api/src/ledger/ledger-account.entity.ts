import { BigIntType, type Opt } from '@mikro-orm/core';
import { Check, Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 as uuidv7 } from 'uuid';
import type { AccountKind, LedgerUnit } from './ledger.ts';

/**
 * Where minutes or fen stand (账户).
 *
 * It refers by plain ids: the books outlive the people in them. PostgreSQL alone moves its balance, with each entry.
 */
@Entity()
@Index({
  name: 'ledger_account_one_of_a_kind',
  expression:
    'create unique index ledger_account_one_of_a_kind on ledger_account (unit, kind, person_id, service_point_id, region_code, code) nulls not distinct',
})
@Check({ name: 'ledger_account_unit', expression: `unit in ('MINUTES', 'FEN')` })
@Check({ name: 'ledger_account_not_below_zero', expression: 'may_overdraw or balance >= 0' })
export class LedgerAccount {
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @Property({ type: 'string', length: 7 })
  unit!: LedgerUnit;

  @Property({ type: 'string', length: 20 })
  kind!: AccountKind;

  @Property({ type: 'uuid', nullable: true })
  personId?: string | undefined;

  @Property({ type: 'uuid', nullable: true })
  servicePointId?: string | undefined;

  /** Whose book it stands in. */
  @Property({ type: 'string', length: 12, nullable: true })
  regionCode?: string | undefined;

  /** Tells apart what is otherwise alike: a fund's code, the account that something is held of. */
  @Property({ type: 'string', length: 80 })
  code: string & Opt = '';

  @Property({ type: 'boolean' })
  mayOverdraw!: boolean;

  @Property({ type: new BigIntType('number') })
  balance: number & Opt = 0;

  /** How many entries it has: the number of the last one. */
  @Property({ type: new BigIntType('number') })
  entries: number & Opt = 0;
}
