import { randomUUID } from 'node:crypto';
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
import { NOON, type TestApp } from '../support/app.ts';

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
}

/** The person stays in the first bed for five nights; somebody lives in the second, the third is under repair. */
export async function aHouseWithHer(
  { orm, vault }: TestApp,
  servicePointId: string,
  personId: string,
  words: string,
): Promise<HouseOfWorld> {
  const em = orm.em.fork();
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
      ...{ id, placementId: id, person: personId, itemId: '33/respite-stay', packHash: 'x', form: CareForm.BED },
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
  em.create(BedUse, { bed: hers!, kind: BedUseKind.STAY, ...days, stayId: id });
  const lives = em.create(BedUse, { bed: resident!, kind: BedUseKind.RESIDENT, startsOn: '2026-01-01' });
  const repair = { startsOn: '2026-11-20', endsOn: '2026-11-30', reason: '换床垫' };
  const repaired = em.create(BedUse, { bed: broken!, kind: BedUseKind.MAINTENANCE, ...repair });
  const picture = em.create(HousePicture, { house, words: '大门', mediaType: 'image/jpeg', bytes: Buffer.from('x') });
  await em.flush();
  return {
    pictureId: picture.id,
    ...{ houseId: house.id, bedId: hers!.id, stayId: id },
    ...{ askingId: asking.id, overrideId, freeBedId: free!.id },
    ...{ residentBedId: resident!.id, residentUseId: lives.id, brokenBedId: broken!.id, brokenUseId: repaired.id },
  };
}
