import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BedUse } from '../../api/src/houses/bed-use.entity.ts';
import { BedKind, BedUseKind } from '../../api/src/houses/care.ts';
import { Role } from '../../api/src/identity/role.ts';
import { bedsOf, givenAResident, givenAStay } from '../respite/beds.ts';
import { send, startApp, type Sender, type TestApp } from '../support/app.ts';
import { givenAnElder, givenStaff } from '../support/givens.ts';
import { statementsOf } from '../support/statements.ts';
import { FRIDAY, givenAHouse } from './houses.ts';

const COUNT = 'beds nights takenNights outOfServiceNights idleNights';
const OCCUPANCY = `query ($regionCode: String!, $on: LocalDate!, $until: LocalDate) {
  occupancy(regionCode: $regionCode, on: $on, until: $until) {
    region { code } total { ${COUNT} } byKind { kind ${COUNT} } byRegion { region { code } ${COUNT} }
  }
}`;
const IDLE = `query ($regionCode: String!, $on: LocalDate!, $until: LocalDate, $first: Int, $after: String) {
  idleBeds(regionCode: $regionCode, on: $on, until: $until, first: $first, after: $after) {
    edges { node { bed { id } house { servicePoint { name } } } } pageInfo { hasNextPage endCursor }
  }
}`;
const COUNTIES = ['330105', '330122', '330106', '330108', '330110'];

describe('occupancy', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  const aSupervisor = (regionCode = '33') => givenStaff(t, { roles: [Role.SUPERVISOR], regionCode });
  const look = (as: Sender, regionCode: string, until?: string, on = FRIDAY) =>
    send(t, as, OCCUPANCY, { regionCode, on, until });

  test('counts beds and their nights: slept in, cleaned or repaired, idle; by kind and by region', async () => {
    const regionCode = '330109';
    const house = await givenAHouse(t, {
      regionCode,
      beds: [{}, {}, {}, { kind: BedKind.NURSING }, { kind: BedKind.NURSING }],
    });
    const beds = await bedsOf(t, house);
    await givenAStay(t, house, beds[0], { startsOn: '2026-11-26', endsOn: '2026-11-29' });
    await givenAResident(t, beds[3]!);
    const em = t.orm.em.fork();
    em.create(BedUse, {
      ...{ bed: beds[1]!.id, kind: BedUseKind.MAINTENANCE, startsOn: '2026-11-28', endsOn: '2026-12-20' },
    });
    await em.flush();

    const { data } = await look(await aSupervisor('3301'), '3301', '2026-12-01');

    const all = { beds: 5, nights: 20, takenNights: 6, outOfServiceNights: 3, idleNights: 11 };
    expect(data.occupancy.byRegion).toEqual([{ region: { code: regionCode }, ...all }]);
    expect(data.occupancy.total).toEqual(all);
    expect(data.occupancy.byKind).toEqual([
      { kind: 'NURSING', beds: 2, nights: 8, takenNights: 4, outOfServiceNights: 0, idleNights: 4 },
      { kind: 'SHORT_STAY', beds: 3, nights: 12, takenNights: 2, outOfServiceNights: 3, idleNights: 7 },
    ]);
  });

  test('idle is a bed that nothing takes on any of the nights, page by page', async () => {
    const regionCode = '330111';
    const house = await givenAHouse(t, { regionCode, beds: 4, name: '富春之家' });
    const beds = await bedsOf(t, house);
    await givenAStay(t, house, beds[1], { startsOn: '2026-11-30' });
    const supervisor = await aSupervisor();
    const page = async (after?: string) =>
      (await send(t, supervisor, IDLE, { regionCode, on: FRIDAY, until: '2026-12-01', first: 2, after })).data.idleBeds;

    const first = await page();
    const second = await page(first.pageInfo.endCursor);

    const ids = [...first.edges, ...second.edges].map(({ node }: { node: { bed: { id: string } } }) => node.bed.id);
    const idle = [beds[0], beds[2], beds[3]].map((bed) => bed!.id);
    expect([...ids].sort()).toEqual([...idle].sort());
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    expect(first.edges[0].node.house.servicePoint.name).toBe('富春之家');
  });

  test('asks the database as often for many houses as for one', async () => {
    const supervisor = await aSupervisor();
    const countOf = async () =>
      (await statementsOf(t, () => look(supervisor, '33'))).statements.filter((sql) => !/data_key|"session"/.test(sql))
        .length;
    await givenAHouse(t, { regionCode: COUNTIES[0]! });
    const before = await countOf();
    for (const regionCode of COUNTIES) await givenAHouse(t, { regionCode, beds: randomInt(1, 6) });

    expect(await countOf()).toBe(before);
  });

  test.each([
    ['none', FRIDAY],
    ['before it begins', '2026-11-20'],
    ['more than a year', '2028-01-01'],
  ])('nights that end %s are refused', async (_what, until) => {
    const { errors } = await look(await aSupervisor(), '33', until);

    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test.each([
    ['the supervisor of the region', 'SEES', () => aSupervisor('330122')],
    ['the supervisor of the province', 'SEES', () => aSupervisor()],
    ['the supervisor of another region', 'NOT_FOUND', () => aSupervisor('330105')],
    ['a supervisor of only a part of it', 'NOT_FOUND', () => aSupervisor('330122901')],
    ['an operator', 'FORBIDDEN', () => givenStaff(t, { roles: [Role.PROVIDER_OPERATOR], regionCode: '33' })],
    ['a reviewer', 'FORBIDDEN', () => givenStaff(t, { regionCode: '33' })],
    ['an elder', 'FORBIDDEN', () => givenAnElder(t)],
    ['a visitor', 'UNAUTHENTICATED', () => Promise.resolve(undefined)],
  ])('%s: %s', async (_who, outcome, sender) => {
    const as = await sender();
    const answers = [await look(as, '330122'), await send(t, as, IDLE, { regionCode: '330122', on: FRIDAY })];

    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'SEES')).toEqual([outcome, outcome]);
  });
});
