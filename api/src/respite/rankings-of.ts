import type { EntityManager } from '@mikro-orm/postgresql';
import { civilDate } from '@doorstep/shared/civil-date';
import { ConsentPurpose } from '../consents/consent.entity.ts';
import { whoLetsUse } from '../consents/consents.service.ts';
import { executeBound } from '../platform/bound.ts';
import type { ServerContext } from '../platform/context.ts';
import { factsOf, openRecord, type SealedRecord } from '../policies/facts.service.ts';
import type { WaitingListData } from '../policies/respite-data.ts';
import { rankerOf, type Ranking } from './ranking.rules.ts';
import { bestOf } from './waiting.rules.ts';
import { factsOfWish } from './waiting-facts.ts';

/** So many entries are read at once. */
const BATCH = 1_000;

/** Entry → what it is ranked as by these rules and by what is known of its people today. */
export async function rankingsOf(
  ctx: ServerContext,
  rules: WaitingListData,
  entries: readonly { id: string }[],
): Promise<Map<string, Ranking>> {
  const rank = rankerOf(rules, ctx.policies);
  const day = civilDate(ctx.now());
  const rankings = new Map<string, Ranking>();
  for (let i = 0; i < entries.length; i += BATCH) {
    const ids = entries.slice(i, i + BATCH).map(({ id }) => id);
    const waiting = await whoWaits(ctx.em, ids);
    const letting = await whoLetsUse(ctx, waiting, ConsentPurpose.HEALTH_FOR_ELIGIBILITY);
    for (const person of waiting) {
      const record = openRecord(ctx, person, letting.has(person.id));
      const wish = factsOfWish(record.residenceRegion, person.houseRegion);
      const ranking = rank(factsOf({ ...record, facts: { ...record.facts, ...wish } }, day));
      const ofOther = rankings.get(person.entryId);
      rankings.set(person.entryId, ofOther ? bestOf([ofOther, ranking]) : ranking);
    }
  }
  return rankings;
}

interface Waiting extends SealedRecord {
  entryId: string;
  /** Where the house of the dearest wish is. */
  houseRegion: string;
}

/** The people of entries, in the order of their stays: who is placed with another stands in one entry with him. */
const whoWaits = (em: EntityManager, entryIds: string[]): Promise<Waiting[]> =>
  executeBound(
    em,
    `select e.id as "entryId", p.id, p.birth_date as "birthDate", p.facts,
       p.household_region as "householdRegion", p.residence_region as "residenceRegion",
       (select point.region_code from care_house h join service_point point on point.id = h.service_point_id
         where h.id = (s.house_ids->>0)::uuid) as "houseRegion" -- Joined, it misleads the planner to read all stays.
     from waitlist_entry e join respite_stay s on s.placement_id = e.placement_id join person p on p.id = s.person_id
     where e.id = any($1::uuid[]) order by e.id, s.id`,
    [entryIds],
  );
