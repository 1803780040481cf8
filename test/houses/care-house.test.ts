import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import sharp from 'sharp';
import { BedEquipment, BedKind } from '../../api/src/houses/care.ts';
import type { CareHouse } from '../../api/src/houses/care-house.entity.ts';
import { Role } from '../../api/src/identity/role.ts';
import { send, startApp, type Sender, type TestApp } from '../support/app.ts';
import { givenAnElder, givenStaff } from '../support/givens.ts';
import { FRIDAY, givenAHouse } from './houses.ts';
import { givenTaken } from './search-support.ts';

const PAGE = /* GraphQL */ `
  query ($id: ID!) {
    careHouse(id: $id) {
      house {
        about
        maxDays
        diets
        servicePoint {
          name
          phone
          isBarrierFree
        }
      }
      pictures {
        id
        words
      }
      wards {
        name
        rooms
        beds
        kinds
      }
      beds {
        kind
        beds
        leastFen
        mostFen
        equipment
      }
      sessions {
        form
        weekdays
        startsTime
        endsTime
        priceFen
        radiusMetres
      }
      days {
        on
        dayPlaces
        homeHours
        beds {
          kind
          free
        }
      }
    }
  }
`;
const REMOVE = `mutation ($input: RemoveHousePictureInput!) { removeHousePicture(input: $input) { removedId userErrors { code } } }`;

describe('the page of a house', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  const page = async (id: string) => (await send(t, undefined, PAGE, { id })).data.careHouse;
  const operatorOf = ({ servicePoint }: CareHouse) =>
    givenStaff(t, { roles: [Role.PROVIDER_OPERATOR], regionCode: '33', servicePointId: servicePoint.id });
  const photo = () =>
    sharp({ create: { width: 40, height: 30, channels: 3, background: '#0b5c3b' } })
      .withExif({ IFD0: { Make: 'Phone' } })
      .png()
      .toBuffer();
  const add = async (as: Sender, houseId: string, bytes: Buffer, key: string = randomUUID()) => {
    const call = request(t.url).post('/pictures').field({ houseId, words: '大门口，没有台阶', idempotencyKey: key });
    return (as ? call.set('authorization', `Bearer ${as.token}`) : call).attach('file', bytes, 'a.png');
  };

  test('tells a visitor what there is, what it costs, and what is free on each of fourteen days', async () => {
    const house = await givenAHouse(t, {
      beds: [{ equipment: [BedEquipment.OXYGEN] }, { nightlyPriceFen: 25_000 }, { kind: BedKind.NURSING }],
      ...{ dayPlaces: 6, caregivers: 1 },
    });
    await givenTaken(t, house, 0, 2);

    const { days, ...shown } = await page(house.id);

    expect(shown).toMatchObject({
      house: { maxDays: 30, servicePoint: { phone: '12349', isBarrierFree: true } },
      pictures: [],
      wards: [{ name: '一楼', rooms: 3, beds: 3, kinds: ['NURSING', 'SHORT_STAY'] }],
      beds: [
        { kind: 'SHORT_STAY', beds: 2, leastFen: 20_000, mostFen: 25_000, equipment: ['OXYGEN'] },
        { kind: 'NURSING', beds: 1, equipment: [] },
      ],
    });
    expect(shown.sessions).toContainEqual({
      ...{ form: 'DAY_PLACE', weekdays: [1, 2, 3, 4, 5, 6, 7], startsTime: '08:00', endsTime: '18:00' },
      ...{ priceFen: 8_000, radiusMetres: null },
    });
    expect(days).toHaveLength(14);
    expect(days[0]).toMatchObject({ on: '2026-11-22', dayPlaces: 6, homeHours: 10 });
    const free = Object.fromEntries(
      days.map((day: { on: string; beds: { free: number }[] }) => [day.on, day.beds[0]!.free]),
    );
    expect([free['2026-11-26'], free[FRIDAY], free['2026-11-28'], free['2026-11-29']]).toEqual([2, 1, 1, 2]);
  });

  test('is nothing where there is no such house', async () => {
    expect(await page(randomUUID())).toBeNull();
  });

  test('whoever runs the house adds a picture, drawn anew, that anybody may see and a phone keeps for a day', async () => {
    const house = await givenAHouse(t);
    const operator = await operatorOf(house);
    const key = randomUUID();

    const added = await add(operator, house.id, await photo(), key);
    const again = await add(operator, house.id, await photo(), key);

    expect([added.status, again.body.id]).toEqual([201, added.body.id]);
    expect((await page(house.id)).pictures).toEqual([{ id: added.body.id, words: '大门口，没有台阶' }]);
    const seen = await request(t.url).get(`/pictures/${added.body.id}`);
    expect(seen.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'cache-control': 'public, max-age=86400',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'x-content-type-options': 'nosniff',
    });
    expect((await sharp(seen.body as Buffer).metadata()).exif).toBeUndefined();
  });

  test('nobody else adds or removes one, and what is no photo is refused', async () => {
    const house = await givenAHouse(t);
    const [operator, other, citizen] = [
      await operatorOf(house),
      await operatorOf(await givenAHouse(t)),
      await givenAnElder(t),
    ];
    const {
      body: { id: pictureId },
    } = await add(operator, house.id, await photo());

    expect((await add(undefined, house.id, await photo())).status).not.toBe(201);
    for (const as of [other, citizen]) expect((await add(as, house.id, await photo())).status).not.toBe(201);
    expect((await add(operator, house.id, Buffer.from('no picture'))).status).not.toBe(201);
    expect((await send(t, citizen, REMOVE, { input: { pictureId } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await send(t, other, REMOVE, { input: { pictureId } })).data.removeHousePicture.userErrors).toEqual([
      { code: 'NOT_FOUND' },
    ]);
    expect((await send(t, operator, REMOVE, { input: { pictureId } })).data.removeHousePicture).toEqual({
      removedId: pictureId,
      userErrors: [],
    });
    expect((await request(t.url).get(`/pictures/${pictureId}`)).status).toBe(404);
    expect((await page(house.id)).pictures).toEqual([]);
  });
});
