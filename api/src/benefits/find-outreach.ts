import type { EntityManager } from '@mikro-orm/postgresql';
import { NIL } from 'uuid';
import { civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import { ConsentPurpose } from '../consents/consent.entity.ts';
import { whoLetsUse } from '../consents/consents.service.ts';
import { isChild } from '../identity/people.ts';
import { Person } from '../identity/person.entity.ts';
import { record } from '../platform/audit.ts';
import { AuditOutcome } from '../platform/audit-entry.entity.ts';
import type { ServerContext } from '../platform/context.ts';
import { Ground } from '../platform/ground.ts';
import { openRecord } from '../policies/facts.service.ts';
import { itemIdOf } from '../policies/policy-library.ts';
import { findingOf, itemsFor } from './benefits.rules.ts';
import { regionsOf } from './benefits.service.ts';
import { Outreach } from './outreach.entity.ts';

/** So many people in one transaction: few enough that requests need not wait for their share of the processor. */
const BATCH = 100;

/**
 * Looks once a day, batch by batch, who may have what and never asked for it.
 *
 * Safe on several servers at once: whoever has the day's row does the next batch, and one that stops in the middle is
 * gone on from where it came to. Holds no more than one batch in memory.
 */
export async function findOutreach(ctx: ServerContext, signal?: AbortSignal, batch = BATCH): Promise<void> {
  const day = civilDate(ctx.now());
  await ctx.em.fork().execute('insert into outreach_run (day) values (?) on conflict do nothing', [day]);
  while (!signal?.aborted) {
    const isMore = await ctx.em.fork().transactional((em) => nextBatch({ ...ctx, em }, day, batch));
    if (!isMore) return;
  }
}

/** Whether there is more to do for whoever did this one. */
async function nextBatch(ctx: ServerContext, day: CivilDate, batch: number): Promise<boolean> {
  const { em, now } = ctx;
  const [run] = await em.execute<{ reached: string | null }[]>(
    'select reached_id as reached from outreach_run where day = ? and finished_at is null for update skip locked',
    [day],
  );
  if (!run) return false;
  const people = await em.find(
    Person,
    { id: { $gt: run.reached ?? NIL }, diedOn: null, erasedAt: null },
    { orderBy: { id: 'asc' }, limit: batch },
  );
  const last = people.at(-1);
  const changed = last ? await lookAt(ctx, people, day) : await forgetTheClosed(em, day);
  if (changed > 0) recordSearch(ctx, changed);
  await em.execute('update outreach_run set reached_id = coalesce(?, reached_id), finished_at = ? where day = ?', [
    last?.id ?? null,
    last ? null : now(),
    day,
  ]);
  return last !== undefined;
}

/** Brings the rows of some people to what holds today; how many changed. */
async function lookAt(ctx: ServerContext, people: Person[], day: CivilDate): Promise<number> {
  const { em } = ctx;
  const ids = people.map(({ id }) => id);
  const found = await foundAmong(ctx, people, day);
  const asked = await askedFor(em, ids);
  const rows = await em.find(Outreach, { person: { $in: ids } });
  const wanted = new Map(found.filter(({ key }) => !asked.has(key)).map((one) => [one.key, one]));
  let changed = 0;
  for (const row of rows) {
    const key = keyOf(row.person.id, row.itemId);
    const holds = wanted.get(key);
    wanted.delete(key);
    if (holds) em.assign(row, holds.rests);
    else em.remove(row);
    changed += holds ? 0 : 1;
  }
  for (const { person, itemId, rests } of wanted.values())
    em.create(Outreach, { person, itemId, foundOn: day, ...rests });
  return changed + wanted.size;
}

const keyOf = (personId: string, itemId: string): string => `${personId} ${itemId}`;

/** Everything that these people may have by what may be known of them, where the document sets conditions. */
async function foundAmong(ctx: ServerContext, people: Person[], day: CivilDate) {
  const { em, vault, now, policies, regions } = ctx;
  const mayUseHealth = await whoLetsUse({ em, vault, now }, people, ConsentPurpose.HEALTH_FOR_ELIGIBILITY);
  const children = people.filter((person) => isChild(ctx, person));
  const open = await whoLetsUse({ em, vault, now }, children, ConsentPurpose.CHILD_DATA);
  return people.flatMap((person) => {
    const isGuarded = children.includes(person);
    if (isGuarded && !open.has(person.id)) return [];
    const known = openRecord(ctx, person, mayUseHealth.has(person.id));
    const regionCode = known.residenceRegion ?? known.householdRegion;
    if (!regionCode) return [];
    return itemsFor(policies, regionsOf(regions, known), day)
      .filter((item) => item.access === 'APPLY' && findingOf(policies, item, known, day).standing === 'ENTITLED')
      .map((item) => {
        const itemId = itemIdOf(item);
        const usesHealth = policies.factsOf(item.eligibility!).some((fact) => policies.isHealthFact(fact));
        const restsOn = [
          ...(usesHealth ? [ConsentPurpose.HEALTH_FOR_ELIGIBILITY] : []),
          ...(isGuarded ? [ConsentPurpose.CHILD_DATA] : []),
        ];
        const rests = { regionCode, packHash: item.pack.hash, restsOn };
        return { key: keyOf(person.id, itemId), person, itemId, rests };
      });
  });
}

/** What these people ever handed in an application for. */
async function askedFor(em: EntityManager, ids: readonly string[]): Promise<Set<string>> {
  const rows = await em.execute<{ person: string; item: string }[]>(
    `select distinct m.person_id as person, a.item_id as item from application_member m
       join application a on a.id = m.application_id
     where m.person_id = any(?) and a.submitted_at is not null`,
    [`{${ids.join()}}`],
  );
  return new Set(rows.map(({ person, item }) => keyOf(person, item)));
}

/** Removes the rows of who died or had everything removed, and the days before; how many people's. */
async function forgetTheClosed(em: EntityManager, day: CivilDate): Promise<number> {
  await em.execute('delete from outreach_run where day < ?', [day]);
  const gone = await em.execute<unknown[]>(
    `delete from outreach o using person p
     where p.id = o.person_id and (p.died_on is not null or p.erased_at is not null) returning o.id`,
  );
  return gone.length;
}

const recordSearch = ({ em, now }: ServerContext, count: number): void =>
  record(
    { em, now },
    {
      action: 'findOutreach',
      outcome: AuditOutcome.DONE,
      authority: Ground.SYSTEM,
      touched: [`outreach:${count} rows`],
    },
  );
