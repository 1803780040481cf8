import { v7 as uuidv7 } from 'uuid';
import type { CareHouse } from '../houses/care-house.entity.ts';
import type { Doer } from '../identity/doer.ts';
import { Person } from '../identity/person.entity.ts';
import type { ViewerContext } from '../platform/context.ts';
import { knownRecord } from '../policies/facts.service.ts';
import { itemIdOf } from '../policies/policy-library.ts';
import type { RespiteItem } from '../policies/respite-items.ts';
import type { RequestRespiteStay } from './request-stay.ts';
import { RespiteStay } from './respite-stay.entity.ts';

interface Asked {
  people: readonly Person[];
  houses: readonly CareHouse[];
  item: RespiteItem;
  by: Doer;
  actorId: string;
  idempotencyKey: string;
}

/** The stays of one placement, as they are asked for: one, or two who go together. */
export async function createStays(
  ctx: ViewerContext,
  input: RequestRespiteStay,
  { people, houses, item, by, ...key }: Asked,
): Promise<RespiteStay[]> {
  const { em, vault, viewer, now } = ctx;
  const { form, startsOn, endsOn, startsTime, hours, needs, withNeeds = needs } = input;
  const placementId = uuidv7();
  const stays: RespiteStay[] = [];
  for (const [i, person] of people.entries()) {
    const id = uuidv7();
    const isForAnother = viewer.personId !== undefined && viewer.personId !== person.id;
    const stay = em.create(RespiteStay, {
      ...{ id, ...key, placementId, person, itemId: itemIdOf(item), packHash: item.pack.hash },
      ...{ form, startsOn, endsOn, startsTime, hours, needs: i === 0 ? needs : withNeeds },
      ...{ house: houses[0]!, houseIds: houses.map((house) => house.id) },
      isSevere: vault.seal(RespiteStay, id, 'isSevere', await isSevere(ctx, person)),
      requestedBy: by,
      requestedAt: now(),
      ...(isForAnother && { carer: em.getReference(Person, viewer.personId!) }),
    });
    stays.push(stay);
  }
  return stays;
}

/** 重度残疾: by the certificate, or its grade. Source: 完善残疾人托养服务体系的意见, Z20, and the grades of GB/T 26341. */
async function isSevere(ctx: ViewerContext, person: Person): Promise<boolean> {
  const { facts = {} } = await knownRecord(ctx, person);
  const grade = facts['person.disability.grade'];
  return facts['person.disability.severe'] === true || (typeof grade === 'number' && grade <= 2);
}
