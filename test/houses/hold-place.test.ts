import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays } from '@doorstep/shared/civil-date';
import { BedEquipment, BedKind, CareForm, RoomSex } from '../../api/src/houses/care.ts';
import { BedUse } from '../../api/src/houses/bed-use.entity.ts';
import { Bed } from '../../api/src/houses/bed.entity.ts';
import type { CareHouse } from '../../api/src/houses/care-house.entity.ts';
import { CareSlot } from '../../api/src/houses/care-slot.entity.ts';
import { holdPlace, lockHouses, releasePlace, type HeldPlace } from '../../api/src/houses/hold-place.ts';
import type { WantedPlace } from '../../api/src/houses/wanted-place.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { fiveNights, FRIDAY, givenAHouse } from './houses.ts';

describe('a place in a house', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  const hold = (house: CareHouse, over: Partial<WantedPlace> = {}): Promise<HeldPlace | undefined> =>
    t.orm.em.fork().transactional(async (em) => {
      const [locked] = await lockHouses(em, [house.id]);
      return holdPlace(em, locked!, fiveNights({ stayId: randomUUID(), ...over }));
    });
  const release = (house: CareHouse, stayId: string) =>
    t.orm.em.fork().transactional(async (em) => {
      await lockHouses(em, [house.id]);
      await releasePlace(em, stayId);
    });

  test('of ten families at once who want the one bed, one gets it', async () => {
    const house = await givenAHouse(t, { beds: 1 });

    const held = await Promise.all(Array.from({ length: 10 }, () => hold(house)));

    expect(held.filter(Boolean)).toHaveLength(1);
  });

  test('whoever leaves in the morning makes room for whoever comes that day', async () => {
    const house = await givenAHouse(t, { beds: 1 });

    expect(await hold(house)).toMatchObject({ days: 5 });
    expect(await hold(house, { startsOn: addDays(FRIDAY, 4), endsOn: addDays(FRIDAY, 6) })).toBeUndefined();
    expect(await hold(house, { startsOn: addDays(FRIDAY, 5), endsOn: addDays(FRIDAY, 7) })).toBeDefined();
  });

  test('a bed is cleaned before the next one comes, and both are given back together', async () => {
    const house = await givenAHouse(t, { beds: 1, cleaningDays: 1 });
    const stayId = randomUUID();
    await hold(house, { stayId });

    expect(await hold(house, { startsOn: addDays(FRIDAY, 5), endsOn: addDays(FRIDAY, 7) })).toBeUndefined();
    await release(house, stayId);
    expect(await t.orm.em.fork().count(BedUse, { bed: { house } })).toBe(0);
    expect(await hold(house, { startsOn: addDays(FRIDAY, 5), endsOn: addDays(FRIDAY, 7) })).toBeDefined();
  });

  test('only a bed that fits is given, and the plainest of them', async () => {
    const house = await givenAHouse(t, {
      beds: [
        { kind: BedKind.DEMENTIA },
        { equipment: [BedEquipment.OXYGEN, BedEquipment.HOIST] },
        { roomSex: RoomSex.FEMALE, equipment: [BedEquipment.OXYGEN] },
        { roomSex: RoomSex.MALE },
      ],
    });
    const bedFor = async (over: Partial<WantedPlace>) => {
      const held = await hold(house, over);
      return held && (await t.orm.em.fork().findOneOrFail(Bed, held.bedId!)).room;
    };

    expect(await bedFor({ equipment: [BedEquipment.HOIST], roomSex: RoomSex.FEMALE })).toBe('102');
    expect(await bedFor({ roomSex: RoomSex.FEMALE })).toBe('103');
    expect(await bedFor({ roomSex: RoomSex.FEMALE })).toBeUndefined();
    expect(await bedFor({})).toBeUndefined(); // Nobody knows whose room fits.
    expect(await bedFor({ roomSex: RoomSex.MALE })).toBe('104');
    expect(await bedFor({ bedKinds: [BedKind.DEMENTIA] })).toBe('101');
  });

  test('a day place is held each day, or on none', async () => {
    const house = await givenAHouse(t, { dayPlaces: 1 });
    const day = { form: CareForm.DAY_PLACE, startsOn: addDays(FRIDAY, 2), endsOn: addDays(FRIDAY, 2) };
    const stayId = randomUUID();
    expect(await hold(house, { ...day, stayId })).toEqual({ days: 1 });

    expect(await hold(house, { ...day, startsOn: FRIDAY, endsOn: addDays(FRIDAY, 4) })).toBeUndefined();
    const taken = await t.orm.em.fork().find(CareSlot, { house, taken: { $gt: 0 } });
    expect(taken.map(({ heldOn }) => heldOn)).toEqual([day.startsOn]);

    await release(house, stayId);
    expect(await hold(house, { ...day, startsOn: FRIDAY, endsOn: addDays(FRIDAY, 4) })).toEqual({ days: 5 });
  });

  test('a caregiver comes for whole hours within her working time, and is in one home at a time', async () => {
    const house = await givenAHouse(t, { caregivers: 1 });
    const visit = (startsTime: string, hours: number) =>
      hold(house, { form: CareForm.HOME_HOURS, startsOn: FRIDAY, endsOn: FRIDAY, startsTime, hours });

    expect(await visit('09:00', 3)).toEqual({ days: 1 });
    expect(await visit('11:00', 2)).toBeUndefined();
    expect(await visit('12:00', 2)).toBeDefined();
    expect(await visit('17:00', 2)).toBeUndefined();
  });
});
