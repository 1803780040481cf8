import { randomUUID } from 'node:crypto';
import { addDays } from '@doorstep/shared/civil-date';
import { BedUse } from '../../api/src/houses/bed-use.entity.ts';
import { Bed } from '../../api/src/houses/bed.entity.ts';
import { BedUseKind, CareForm } from '../../api/src/houses/care.ts';
import { type CareHouse } from '../../api/src/houses/care-house.entity.ts';
import { lockHouses } from '../../api/src/houses/hold-place.ts';
import type { RegisteredFacts } from '../../api/src/identity/person.entity.ts';
import type { ServerContext } from '../../api/src/platform/context.ts';
import { Ground } from '../../api/src/platform/ground.ts';
import { itemCodes } from '../../api/src/policies/policy-library.ts';
import { allocateDue } from '../../api/src/respite/allocate.ts';
import { endOffer, type OfferEnding } from '../../api/src/respite/end-offer.ts';
import { joinWaitingList } from '../../api/src/respite/join-waiting-list.ts';
import { markDue } from '../../api/src/respite/mark-due.ts';
import { lockPlacement, placementOf } from '../../api/src/respite/placement.ts';
import { RespiteStay } from '../../api/src/respite/respite-stay.entity.ts';
import { WaitlistEntry } from '../../api/src/respite/waitlist-entry.entity.ts';
import { ELIGIBLE, GONGSHU } from '../applications/applications.ts';
import { serverOf } from '../applications/cases.ts';
import { FRIDAY, givenAHouse } from '../houses/houses.ts';
import type { TestApp } from '../support/app.ts';
import { givenAnElder, type SignedInPerson } from '../support/givens.ts';

export const ITEM = '33/respite-stay';

/** Of an ageing parent and a disabled child: a list of its own, for the same houses. */
export const TOGETHER = '33/aged-and-disabled-together';

/** Somebody on a list, and his stays. */
export interface Waits {
  people: SignedInPerson[];
  stayIds: string[];
  placementId: string;
}

interface GivenWait {
  facts?: RegisteredFacts;
  /** Two who go together. */
  isPair?: boolean;
  itemId?: string;
  startsOn?: string;
  requestedAt?: Date;
}

/** A house of one county whose beds are all taken. */
export async function givenAFullHouse(t: TestApp, over: Parameters<typeof givenAHouse>[1] = {}): Promise<CareHouse> {
  const house = await givenAHouse(t, { regionCode: GONGSHU, beds: 1, ...over });
  const em = t.orm.em.fork();
  const beds = await em.find(Bed, { house: house.id });
  for (const bed of beds)
    em.create(BedUse, {
      bed,
      kind: BedUseKind.MAINTENANCE,
      startsOn: '2026-01-01',
      endsOn: '2027-12-31',
      reason: '维修',
    });
  await em.flush();
  return house;
}

/** Somebody who waits for five nights in one of these houses, the dearest first. */
export async function givenAWait(t: TestApp, houses: readonly { id: string }[], over: GivenWait = {}): Promise<Waits> {
  const { facts = {}, isPair = false, itemId = ITEM, startsOn = FRIDAY, requestedAt = t.clock.now } = over;
  const people: SignedInPerson[] = [];
  for (let i = 0; i < (isPair ? 2 : 1); i += 1)
    people.push(await givenAnElder(t, { ...ELIGIBLE, phone: null, facts: { ...ELIGIBLE.facts, ...facts } }));
  const ctx = await serverOf(t);
  const { regionCode, code } = itemCodes(itemId);
  const { pack } = ctx.policies.item(regionCode, code, startsOn)!;
  const placementId = randomUUID();
  const stayIds = people.map(() => randomUUID());
  await inTransaction(ctx, async (inside) => {
    const stays = people.map((person, i) => {
      const id = stayIds[i]!;
      return inside.em.create(RespiteStay, {
        ...{ id, placementId, person: person.id, itemId, packHash: pack.hash, form: CareForm.BED },
        ...{ houseIds: houses.map((house) => house.id), house: houses[0]!.id, startsOn, endsOn: addDays(startsOn, 5) },
        needs: { equipment: [] },
        isSevere: t.vault.seal(RespiteStay, id, 'isSevere', false),
        requestedBy: { ground: Ground.SELF, personId: person.id },
        ...{ actorId: person.id, idempotencyKey: randomUUID(), requestedAt },
      });
    });
    await inside.em.flush();
    await inside.em.populate(stays, ['person', 'house.servicePoint']);
    await joinWaitingList(inside, stays);
  });
  return { people, stayIds, placementId };
}

export const inTransaction = <T>(ctx: ServerContext, work: (inside: ServerContext) => Promise<T>): Promise<T> =>
  ctx.em.fork().transactional((em) => work({ ...ctx, em }));

/** Gives one taken bed of a house back, as whoever does it for real. */
export async function freeABed(t: TestApp, { id }: { id: string }): Promise<void> {
  await inTransaction(await serverOf(t), async (inside) => {
    const [house] = await lockHouses(inside.em, [id]);
    const use = await inside.em.findOne(BedUse, { bed: { house: id }, kind: BedUseKind.MAINTENANCE });
    if (use) inside.em.remove(use);
    await inside.em.flush();
    await markDue(inside, house!);
  });
}

/** Ends an open offer of somebody who waits. */
export async function endTheOffer(t: TestApp, { stayIds }: Waits, ending: OfferEnding): Promise<void> {
  await inTransaction(await serverOf(t), async (inside) => {
    const stays = await placementOf(inside.em, stayIds[0]!);
    await lockPlacement(inside.em, stays, { list: true });
    await endOffer(inside, stays, ending, { ground: Ground.SYSTEM });
  });
}

/** Two servers look at what is due at once. */
export async function allocateOnTwo(t: TestApp): Promise<void> {
  const [one, other] = [await serverOf(t), await serverOf(t)];
  await Promise.all([allocateDue(one), allocateDue(other)]);
  await allocateDue(one); // What one left to the other.
}

export const stayOf = ({ orm }: TestApp, { stayIds }: Waits): Promise<RespiteStay> =>
  orm.em.fork().findOneOrFail(RespiteStay, stayIds[0]!, { populate: ['house.servicePoint'] });

export const entryOfWait = ({ orm }: TestApp, { placementId }: Waits): Promise<WaitlistEntry> =>
  orm.em.fork().findOneOrFail(WaitlistEntry, { placementId }, { populate: ['list'] });

/** What happened to somebody on his list, in order, "OFFERED" or "SKIPPED NOT_IN_CONTACT". */
export async function logOfWait(t: TestApp, waits: Waits): Promise<string[]> {
  const { id } = await entryOfWait(t, waits);
  const rows = await t.orm.em
    .fork()
    .execute<{ line: string }[]>(
      `select concat_ws(' ', kind, why) as line from waitlist_event where entry_id = ? order by seq`,
      [id],
    );
  return rows.map(({ line }) => line);
}
