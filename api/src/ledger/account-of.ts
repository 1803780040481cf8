import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import { type AccountKind, type LedgerUnit, MAY_OVERDRAW } from './ledger.ts';
import { LedgerAccount } from './ledger-account.entity.ts';

/** What names an account. */
export interface AccountName {
  unit: LedgerUnit;
  kind: AccountKind;
  personId?: string | undefined;
  regionCode?: string | undefined;
  code?: string | undefined;
}

/** The account of this name, opened where it is asked for first. Two who ask at once get the same. */
export async function accountOf(em: EntityManager, name: AccountName): Promise<LedgerAccount> {
  const { unit, kind, personId = null, regionCode = null, code = '' } = name;
  const where = { unit, kind, personId, regionCode, code };
  const known = await em.findOne(LedgerAccount, where, { refresh: true });
  if (known) return known;
  await em.execute(sql`
    insert into ledger_account (id, unit, kind, person_id, region_code, code, may_overdraw)
    values (${uuidv7()}, ${unit}, ${kind}, ${personId}, ${regionCode}, ${code}, ${MAY_OVERDRAW.has(kind)})
    on conflict do nothing`);
  return em.findOneOrFail(LedgerAccount, where);
}
