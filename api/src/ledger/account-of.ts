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
  servicePointId?: string | undefined;
  regionCode?: string | undefined;
  code?: string | undefined;
}

/** The account of this name, opened where it is asked for first. Two who ask at once get the same. */
export async function accountOf(em: EntityManager, name: AccountName): Promise<LedgerAccount> {
  const [account] = await accountsOf(em, [name]);
  return account!;
}

/** {@link accountOf} for several, in their order. */
export async function accountsOf(em: EntityManager, names: readonly AccountName[]): Promise<LedgerAccount[]> {
  const wanted = names.map(wholeName);
  const known = await named(em, [...new Map(wanted.map((name) => [wordOf(name), name])).values()]);
  const missing = wanted.filter((name) => !known.has(wordOf(name)));
  if (missing.length > 0) {
    await open(em, missing);
    for (const [word, account] of await named(em, missing)) known.set(word, account);
  }
  return wanted.map((name) => known.get(wordOf(name))!);
}

type WholeName = ReturnType<typeof wholeName>;

const wholeName = ({ unit, kind, personId, servicePointId, regionCode, code }: AccountName) => ({
  ...{ unit, kind, code: code ?? '' },
  ...{ personId: personId ?? null, servicePointId: servicePointId ?? null, regionCode: regionCode ?? null },
});

const wordOf = ({ unit, kind, personId, servicePointId, regionCode, code }: AccountName | WholeName): string =>
  [unit, kind, personId, servicePointId, regionCode, code].map((part) => part ?? '').join('|');

async function named(em: EntityManager, names: readonly WholeName[]): Promise<Map<string, LedgerAccount>> {
  const accounts = await em.find(LedgerAccount, { $or: conditionsFor(names) }, { refresh: true });
  return new Map(accounts.map((account) => [wordOf(account), account]));
}

/** People's accounts that are alike but for whose they are are asked for in one condition. */
function conditionsFor(names: readonly WholeName[]): object[] {
  const alike = new Map<string, { name: WholeName; people: string[] }>();
  for (const { personId, ...rest } of names.filter(({ personId }) => personId !== null)) {
    const name = { ...rest, personId: null };
    const group = alike.get(wordOf(name)) ?? { name, people: [] };
    alike.set(wordOf(name), group);
    group.people.push(personId!);
  }
  return [
    ...[...alike.values()].map(({ name, people }) => ({ ...name, personId: { $in: people } })),
    ...names.filter(({ personId }) => personId === null),
  ];
}

/** In the order of their names, so that two who open the same ones wait for each other and never for ever. */
async function open(em: EntityManager, names: readonly WholeName[]): Promise<void> {
  const rows = [...new Map(names.map((name) => [wordOf(name), name])).entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, name]) => ({ ...name, id: uuidv7(), mayOverdraw: MAY_OVERDRAW.has(name.kind) }));
  await em.execute(sql`
    insert into ledger_account (id, unit, kind, person_id, service_point_id, region_code, code, may_overdraw)
    select id, unit, kind, "personId", "servicePointId", "regionCode", code, "mayOverdraw"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as name (id uuid, unit text, kind text, "personId" uuid,
      "servicePointId" uuid, "regionCode" text, code text, "mayOverdraw" boolean)
    on conflict do nothing`);
}
