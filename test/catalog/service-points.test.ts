import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ServicePointClosure } from '../../api/src/catalog/service-point-closure.entity.ts';
import { ServicePointKind } from '../../api/src/catalog/service-point.entity.ts';
import { send, startApp, type TestApp } from '../support/app.ts';
import { givenACanteen, givenASitting } from '../support/givens.ts';
import { statementsOf } from '../support/statements.ts';

const POINT =
  'id name kind address phone openingWords isBarrierFree distanceMetres walkMinutes position { latitude longitude } region { fullName } nextSitting { id placesLeft servicePoint { name } }';
const SERVICE_POINTS = /* GraphQL */ `
  query ($near: PositionInput, $withinMetres: Int, $withinWalkMinutes: Int, $regionCode: String, $kinds: [ServicePointKind!], $openOn: LocalDate, $first: Int, $after: String) {
    servicePoints(near: $near, withinMetres: $withinMetres, withinWalkMinutes: $withinWalkMinutes, regionCode: $regionCode, kinds: $kinds, openOn: $openOn, first: $first, after: $after) {
      edges { cursor node { ${POINT} } }
      pageInfo { hasNextPage endCursor }
    }
  }
`;
const SERVICE_POINT = `query ($id: ID!, $near: PositionInput) { servicePoint(id: $id, near: $near) { ${POINT} } }`;

/** Metres in a degree of latitude on a sphere of the earth's mean radius. */
const METRES_A_DEGREE = (Math.PI * 6_371_000) / 180;

interface Place {
  latitude: number;
  longitude: number;
}

describe('servicePoints', () => {
  let t: TestApp;
  let latitude = -60;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  /** A place with nothing within a hundred kilometres: each test has its own. */
  const somewhere = (): Place => ({ latitude: (latitude += 2), longitude: 101.5 });
  const north = ({ latitude, longitude }: Place, metres: number): Place => ({
    latitude: latitude + metres / METRES_A_DEGREE,
    longitude,
  });
  const ask = (variables: object) => send(t, undefined, SERVICE_POINTS, { first: 100, ...variables });
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- A test says which fields it expects.
  const points = async (variables: object): Promise<any[]> =>
    (await ask(variables)).data.servicePoints.edges.map(({ node }: { node: object }) => node);
  const names = async (variables: object) => (await points(variables)).map(({ name }) => name as string);

  test('the nearest comes first, with metres, minutes on foot, and what stands on the door', async () => {
    const near = somewhere();
    await givenACanteen(t, { name: '远', ...north(near, 2_000) });
    const close = await givenACanteen(t, {
      name: '近',
      ...north(near, -100),
      openWeekdays: [1, 2, 3, 4, 5, 6],
      phone: '0971-1234567',
    });
    await givenACanteen(t, { name: '中', ...north(near, 500) });

    const found = await points({ near, withinMetres: 50_000 });

    expect(found.map(({ name, distanceMetres, walkMinutes }) => [name, distanceMetres, walkMinutes])).toEqual([
      ['近', 100, 3],
      ['中', 500, 11],
      ['远', 2_000, 44],
    ]);
    expect(found[0]).toMatchObject({
      id: close.id,
      kind: 'CANTEEN',
      openingWords: '周一至周六 07:00–18:00',
      phone: '0971-1234567',
      region: { fullName: '青海省西宁市城东区' },
      nextSitting: null,
    });
  });

  test('distances are those on the ground: from Xining to Beijing, over the date line, to the other end of the earth', async () => {
    const distance = async (from: Place, to: Place) => {
      const { id } = await givenACanteen(t, to);
      const { data, errors } = await send(t, undefined, SERVICE_POINT, { id, near: from });
      expect(errors).toBeUndefined();
      return data.servicePoint.distanceMetres as number;
    };

    expect(
      Math.abs(
        (await distance({ latitude: 36.617, longitude: 101.778 }, { latitude: 39.904, longitude: 116.407 })) -
          1_335_000,
      ),
    ).toBeLessThan(10_000);
    expect(await distance({ latitude: 0, longitude: 179.999 }, { latitude: 0, longitude: -179.999 })).toBe(222);
    for (const longitude of [0.1, 12.3, 45.6, 101.79]) {
      expect(await distance({ latitude: 36.61, longitude }, { latitude: -36.61, longitude: longitude - 180 })).toBe(
        20_015_087,
      );
    }
  });

  test('within so many metres: the one exactly there is in, the next metre is out', async () => {
    const near = somewhere();
    for (const metres of [299, 300, 301]) await givenACanteen(t, { name: `${metres}`, ...north(near, metres) });

    expect(await names({ near, withinMetres: 300 })).toEqual(['299', '300']);
    expect(await names({ near, withinMetres: 1 })).toEqual([]);
  });

  test('of two canteens in the house where he stands the first one is told, though both are nought metres away', async () => {
    const near = somewhere();
    await givenACanteen(t, { name: '楼下', ...north(near, 0.2) });
    await givenACanteen(t, { name: '楼上', ...north(near, 0.3) });

    expect(await points({ near, withinMetres: 10_000, first: 1 })).toMatchObject([{ distanceMetres: 0 }]);
  });

  test('within a quarter of an hour at the pace of an old person: 692 metres; the shorter of two limits holds', async () => {
    const near = somewhere();
    for (const metres of [692, 693]) await givenACanteen(t, { name: `${metres}`, ...north(near, metres) });

    const found = await points({ near, withinWalkMinutes: 15 });

    expect(found.map(({ name, walkMinutes }) => [name, walkMinutes])).toEqual([['692', 15]]);
    expect(await names({ near, withinWalkMinutes: 16 })).toEqual(['692', '693']);
    expect(await names({ near, withinWalkMinutes: 16, withinMetres: 600 })).toEqual([]);
  });

  test('of the kinds asked for, in the region asked for and all that lies under it', async () => {
    const near = somewhere();
    await givenACanteen(t, { name: '食堂', ...north(near, 1), regionCode: '310101' });
    await givenACanteen(t, { name: '日照', ...north(near, 2), regionCode: '310104', kind: ServicePointKind.DAY_CARE });
    await givenACanteen(t, {
      name: '残疾人之家',
      ...north(near, 3),
      regionCode: '330106',
      kind: ServicePointKind.DISABILITY_HOME,
    });
    const within = { near, withinMetres: 1_000 };

    expect(await names({ ...within, kinds: ['DAY_CARE', 'DISABILITY_HOME'] })).toEqual(['日照', '残疾人之家']);
    expect(await names({ ...within, regionCode: '31' })).toEqual(['食堂', '日照']);
    expect(await names({ ...within, regionCode: '310104' })).toEqual(['日照']);
    expect(await names({ ...within, regionCode: '31', kinds: ['DISABILITY_HOME'] })).toEqual([]);
  });

  test('open on a day: not on another weekday, not while it is closed', async () => {
    const near = somewhere();
    await givenACanteen(t, { name: '平日', ...north(near, 1), openWeekdays: [1, 2, 3, 4, 5] });
    await givenACanteen(t, { name: '周日', ...north(near, 2), openWeekdays: [7] });
    const closed = await givenACanteen(t, { name: '盘点', ...north(near, 3) });
    const em = t.orm.em.fork();
    em.create(ServicePointClosure, { servicePoint: closed.id, closedOn: '2026-11-23', reason: '盘点' });
    await em.flush();
    const openOn = (day: string) => names({ near, withinMetres: 1_000, openOn: day });

    expect(await openOn('2026-11-22')).toEqual(['周日', '盘点']);
    expect(await openOn('2026-11-23')).toEqual(['平日']);
    expect(await openOn('2026-11-24')).toEqual(['平日', '盘点']);
  });

  test('without a position they come by name, without distances', async () => {
    for (const name of ['b', 'c', 'a']) await givenACanteen(t, { name, regionCode: '421003' });

    const found = await points({ regionCode: '421003' });

    expect(found.map(({ name, distanceMetres, walkMinutes }) => [name, distanceMetres, walkMinutes])).toEqual(
      ['a', 'b', 'c'].map((name) => [name, null, null]),
    );
  });

  test.each([
    [1, '632221'],
    [2, '632222'],
    [3, '632223'],
    [7, '632224'],
  ])('by pages of %i, ten at the same door and of the same name come once each', async (first, regionCode) => {
    const near = somewhere();
    const ids = await Promise.all(
      Array.from({ length: 10 }, async () => (await givenACanteen(t, { name: '同名', ...near, regionCode })).id),
    );

    for (const query of [{ near, withinMetres: 10 }, { regionCode }]) {
      const seen: string[] = [];
      for (let after: string | undefined; ;) {
        const { edges, pageInfo } = (await ask({ ...query, first, after })).data.servicePoints;
        seen.push(...edges.map(({ node }: { node: { id: string } }) => node.id));
        if (!pageInfo.hasNextPage) break;
        after = pageInfo.endCursor;
      }
      expect(seen).toEqual([...ids].sort());
    }
  });

  test('fifty canteens with their next sittings cost as many statements as one', async () => {
    const near = somewhere();
    for (let i = 0; i < 50; i++)
      await givenASitting(t, { servicePoint: await givenACanteen(t, { name: `${i}`, ...north(near, i) }) });
    const cost = async (first: number) => {
      const { answer, statements } = await statementsOf(t, () => points({ near, withinMetres: 1_000, first }));
      expect(answer).toHaveLength(first);
      for (const { name, nextSitting } of answer)
        expect(nextSitting).toMatchObject({ placesLeft: 40, servicePoint: { name } });
      return statements.length;
    };

    expect(await cost(50)).toBe(await cost(1));
  });

  test.each<[string, object]>([
    ['a place beyond the pole', { near: { latitude: 90.1, longitude: 0 } }],
    ['a place beyond the date line', { near: { latitude: 0, longitude: -180.1 } }],
    ['no metres', { near: { latitude: 0, longitude: 0 }, withinMetres: 0 }],
    ['a walk of a day', { near: { latitude: 0, longitude: 0 }, withinWalkMinutes: 601 }],
    ['twenty-one kinds', { kinds: Array(21).fill('CANTEEN') }],
    ['a kind that does not exist', { kinds: ['PUB'] }],
    ['a day that does not exist', { openOn: '2026-02-30' }],
    ['a region code with signs of patterns', { regionCode: '6%' }],
    ['a region code with a zero byte', { regionCode: '6\0' }],
    [
      'a cursor of the list by name for that by distance',
      {
        near: { latitude: 0, longitude: 0 },
        after: Buffer.from(JSON.stringify(['a', randomUUID()])).toString('base64url'),
      },
    ],
    ['a cursor with no id', { after: Buffer.from('["a","b"]').toString('base64url') }],
  ])('%s is told as wrong input', async (_what, variables) => {
    expect((await ask(variables)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  describe('servicePoint', () => {
    test('one by its id; one that does not exist is null; an id that is none is told', async () => {
      const { id } = await givenACanteen(t, { openWeekdays: [1, 3, 4, 5, 7] });

      expect((await send(t, undefined, SERVICE_POINT, { id })).data.servicePoint).toMatchObject({
        id,
        openingWords: '周一、周三至周五、周日 07:00–18:00',
        distanceMetres: null,
      });
      expect((await send(t, undefined, SERVICE_POINT, { id: randomUUID() })).data.servicePoint).toBeNull();
      expect((await send(t, undefined, SERVICE_POINT, { id: '食堂' })).errors).toMatchObject([
        { extensions: { code: 'BAD_USER_INPUT' } },
      ]);
    });
  });
});
