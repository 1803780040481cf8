import { randomUUID } from 'node:crypto';
import type { RequiredEntityData } from '@mikro-orm/core';
import { addDays } from '@doorstep/shared/civil-date';
import { BedUse } from '../../api/src/houses/bed-use.entity.ts';
import { Bed } from '../../api/src/houses/bed.entity.ts';
import { BedUseKind, CareForm } from '../../api/src/houses/care.ts';
import type { CareHouse } from '../../api/src/houses/care-house.entity.ts';
import { Role } from '../../api/src/identity/role.ts';
import { Ground } from '../../api/src/platform/ground.ts';
import { RespiteStay } from '../../api/src/respite/respite-stay.entity.ts';
import { StayStatus } from '../../api/src/respite/stay.ts';
import { FRIDAY } from '../houses/houses.ts';
import { send, type Sender, type TestApp } from '../support/app.ts';
import { givenAnElder, givenStaff, type GivenPerson } from '../support/givens.ts';

const ITEM = '33/respite-stay';

/** The operator of a house. */
export const givenItsOperator = (t: TestApp, { servicePoint }: Pick<CareHouse, 'servicePoint'>) =>
  givenStaff(t, { roles: [Role.PROVIDER_OPERATOR], regionCode: '330122901', servicePointId: servicePoint.id });

/** The beds of a house, in the order of its rooms. */
export const bedsOf = ({ orm }: TestApp, { id }: Pick<CareHouse, 'id'>): Promise<Bed[]> =>
  orm.em.fork().find(Bed, { house: id }, { orderBy: { room: 'asc', label: 'asc' } });

interface GivenStay extends Partial<Pick<RespiteStay, 'startsOn' | 'endsOn' | 'status' | 'placementId' | 'needs'>> {
  isSevere?: boolean;
  person?: GivenPerson;
}

/** Somebody who has a bed for five nights from Friday, or waits for one; as if it had been asked for and agreed on. */
export async function givenAStay(
  t: TestApp,
  house: Pick<CareHouse, 'id'>,
  bed: Pick<Bed, 'id'> | undefined,
  { isSevere = false, person: given, ...over }: GivenStay = {},
): Promise<{ id: string; personId: string; token: string }> {
  const person = await givenAnElder(t, { name: '王秀兰', householdRegion: '330122901001', ...given });
  const em = t.orm.em.fork();
  const id = randomUUID();
  const { startsOn = FRIDAY, endsOn = addDays(startsOn, 5), status = StayStatus.CONFIRMED } = over;
  const isOffered = status === StayStatus.OFFERED;
  const stay: RequiredEntityData<RespiteStay> = {
    ...{ id, placementId: over.placementId ?? id, person: person.id, itemId: ITEM, form: CareForm.BED },
    packHash: await packHash(t),
    ...{ houseIds: [house.id], house: house.id, startsOn, endsOn, needs: over.needs ?? { equipment: [] }, status },
    ...(bed && { bed: bed.id, listPriceFen: 100_000, ownShareFen: 100_000 }),
    ...(isOffered && { offeredAt: t.clock.now, offerEndsAt: new Date('2026-11-24T12:00:00+08:00') }),
    isSevere: t.vault.seal(RespiteStay, id, 'isSevere', isSevere),
    requestedBy: { ground: Ground.SELF, personId: person.id },
    ...{ actorId: person.id, idempotencyKey: randomUUID(), requestedAt: t.clock.now },
  };
  em.create(RespiteStay, stay);
  if (bed) em.create(BedUse, { bed: bed.id, kind: BedUseKind.STAY, startsOn, endsOn, stayId: id });
  await em.flush();
  return { id, personId: person.id, token: person.token };
}

/** The version of Zhejiang's pack in use. */
async function packHash({ orm }: TestApp): Promise<string> {
  const [row] = await orm.em
    .fork()
    .execute<{ hash: string }[]>(
      `select hash from policy_pack_version where code = 'zhejiang' order by loaded_at desc limit 1`,
    );
  return row!.hash;
}

/** Somebody who lives in a bed. */
export async function givenAResident(t: TestApp, bed: Bed, isSevere = false, startsOn = '2026-01-01'): Promise<BedUse> {
  const em = t.orm.em.fork();
  const use = em.create(BedUse, { bed: bed.id, kind: BedUseKind.RESIDENT, startsOn, isSevere });
  await em.flush();
  return use;
}

/** Sends one mutation of the houses, and gives its payload. */
export async function change(t: TestApp, as: Sender, field: string, input: object, answers = '__typename') {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
  const text = `mutation ($input: ${type}!) { ${field}(input: $input) { ${answers} userErrors { code message field } } }`;
  const { data, errors } = await send(t, as, text, { input });
  if (!data?.[field]) throw new Error(JSON.stringify(errors));
  return data[field];
}

/** Why something was refused, in one word; what it says when it was done. */
export const codeOf = (payload: { userErrors: { code: string }[] }): string => payload.userErrors[0]?.code ?? 'DONE';

/** What takes a bed, "STAY 2026-11-27..2026-12-02". */
export async function usesOfBed({ orm }: TestApp, { id }: Pick<Bed, 'id'>): Promise<string[]> {
  const uses = await orm.em.fork().find(BedUse, { bed: id }, { orderBy: { startsOn: 'asc' } });
  return uses.map(({ kind, startsOn, endsOn }) => `${kind} ${startsOn}..${endsOn ?? ''}`);
}

/** A stay as it is now. */
export const stayNow = ({ orm }: TestApp, id: string): Promise<RespiteStay> =>
  orm.em.fork().findOneOrFail(RespiteStay, id, { populate: ['bed'] });
