import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { BedUse } from '../../api/src/houses/bed-use.entity.ts';
import { Bed } from '../../api/src/houses/bed.entity.ts';
import { BedKind, BedUseKind, CareForm, RoomSex } from '../../api/src/houses/care.ts';
import { CareHouse } from '../../api/src/houses/care-house.entity.ts';
import { HousePicture } from '../../api/src/houses/house-picture.entity.ts';
import { Ward } from '../../api/src/houses/ward.entity.ts';
import { Ground } from '../../api/src/platform/ground.ts';
import { RatioOverride } from '../../api/src/respite/ratio-override.entity.ts';
import { RespiteStay } from '../../api/src/respite/respite-stay.entity.ts';
import { StayStatus } from '../../api/src/respite/stay.ts';
import { WaitingList } from '../../api/src/respite/waiting-list.entity.ts';
import { WaitlistEventKind } from '../../api/src/respite/waiting.ts';
import { WaitlistEntry } from '../../api/src/respite/waitlist-entry.entity.ts';
import { WaitlistEvent } from '../../api/src/respite/waitlist-event.entity.ts';
import { NOON, type TestApp } from '../support/app.ts';
import { COUNTY } from '../support/givens.ts';

const QINGHAI_BED = '63/public-care-home';

/** A house at the service point of the world, where the person stays now. */
export interface HouseOfWorld {
  houseId: string;
  /** Hers, */
  bedId: string;
  stayId: string;
  /** what she asks for besides, for which there are too few carers, and what a second officer is asked of it, */
  askingId: string;
  overrideId: string;
  /** one that nobody has, one that somebody else lives in, and one under repair. */
  freeBedId: string;
  residentBedId: string;
  residentUseId: string;
  brokenBedId: string;
  brokenUseId: string;
  pictureId: string;
  /** What she waits for, on which list, and where on it. */
  waitingId: string;
  listId: string;
  entryId: string;
}

/** The person stays in the first bed for five nights; somebody lives in the second, the third is under repair. */
export async function aHouseWithHer(
  { orm, vault, asOwner }: TestApp,
  servicePointId: string,
  personId: string,
  words: string,
): Promise<HouseOfWorld> {
  const em = orm.em.fork();
  const [pack] = await asOwner<{ hash: string }>(
    `select hash from policy_pack_version where code = 'zhejiang' limit 1`,
  );
  const house = em.create(CareHouse, {
    servicePoint: servicePointId,
    ...{ about: '有花园的小院。', maxDays: 30, carers: 1, diets: [] },
  });
  const ward = em.create(Ward, { house, name: '一楼' });
  const [hers, resident, broken, free] = ['1', '2', '3', '4'].map((label) =>
    em.create(Bed, {
      ...{ house, ward, label, room: '101', kind: BedKind.SHORT_STAY, roomSex: RoomSex.ANY },
      ...{ equipment: [], nightlyPriceFen: 20_000 },
    }),
  );
  const days = { startsOn: '2026-11-21', endsOn: '2026-11-26' };
  const create = (over: Pick<RespiteStay, 'startsOn' | 'endsOn' | 'status'> & { bed?: Bed; admittedAt?: Date }) => {
    const id = randomUUID();
    return em.create(RespiteStay, {
      ...{ id, placementId: id, person: personId, itemId: '33/respite-stay', packHash: pack!.hash, form: CareForm.BED },
      ...{ houseIds: [house.id], house, needs: { equipment: [] } },
      isSevere: vault.seal(RespiteStay, id, 'isSevere', true),
      requestedBy: { ground: Ground.SELF, personId },
      ...{ actorId: personId, idempotencyKey: randomUUID(), requestedAt: NOON },
      endWords: vault.seal(RespiteStay, id, 'endWords', words),
      ...over,
    });
  };
  const { id } = create({ ...days, bed: hers!, status: StayStatus.IN_STAY, admittedAt: NOON });
  const asking = create({ startsOn: '2026-12-01', endsOn: '2026-12-03', status: StayStatus.REQUESTED });
  const overrideId = randomUUID();
  em.create(RatioOverride, {
    ...{ id: overrideId, stay: asking, carers: 1, severe: 4, askedById: randomUUID(), askedAt: NOON },
    reason: vault.seal(RatioOverride, overrideId, 'reason', words),
  });
  const waiting = create({ startsOn: '2027-01-01', endsOn: '2027-01-03', status: StayStatus.WAITLISTED });
  const { listId, entryId } = await aListWithHer(em, vault, waiting);
  em.create(BedUse, { bed: hers!, kind: BedUseKind.STAY, ...days, stayId: id });
  const lives = em.create(BedUse, { bed: resident!, kind: BedUseKind.RESIDENT, startsOn: '2026-01-01' });
  const repair = { startsOn: '2026-11-20', endsOn: '2026-11-30', reason: '换床垫' };
  const repaired = em.create(BedUse, { bed: broken!, kind: BedUseKind.MAINTENANCE, ...repair });
  const picture = em.create(HousePicture, { house, words: '大门', mediaType: 'image/jpeg', bytes: Buffer.from('x') });
  await em.flush();
  return {
    pictureId: picture.id,
    ...{ waitingId: waiting.id, listId, entryId },
    ...{ houseId: house.id, bedId: hers!.id, stayId: id },
    ...{ askingId: asking.id, overrideId, freeBedId: free!.id },
    ...{ residentBedId: resident!.id, residentUseId: lives.id, brokenBedId: broken!.id, brokenUseId: repaired.id },
  };
}

/** A list of her county on which she is the only one. */
async function aListWithHer(em: EntityManager, vault: TestApp['vault'], { placementId }: RespiteStay) {
  const [pack] = await em.execute<{ hash: string }[]>(
    `select hash from policy_pack_version where code = 'qinghai' order by loaded_at desc limit 1`,
  );
  const list = em.create(WaitingList, {
    ...{ regionCode: COUNTY, itemId: QINGHAI_BED, form: CareForm.BED, drawSeed: 'seed', packHash: pack!.hash },
  });
  const id = randomUUID();
  const rank = { classRank: 2, points: 0, appliedAt: NOON, draw: 'a' };
  em.create(WaitlistEntry, {
    ...{ id, list, placementId, ...rank, freshUntil: '2027-01-20' },
    ranking: vault.seal(WaitlistEntry, id, 'ranking', { classRank: 2, points: 0, lines: [] }),
  });
  em.create(WaitlistEvent, {
    ...{ list, entryId: id, kind: WaitlistEventKind.JOINED, at: NOON, doneBy: { ground: Ground.SYSTEM } },
    ranked: { ...rank, appliedAt: NOON.toISOString() },
  });
  return { listId: list.id, entryId: id };
}
