import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ServicePointKind } from '../../api/src/catalog/service-point.entity.ts';
import { Role } from '../../api/src/identity/role.ts';
import { AuditEntry } from '../../api/src/platform/audit-entry.entity.ts';
import { bedsOf, givenAResident, givenAStay, givenItsOperator } from '../respite/beds.ts';
import { send, startApp, type Sender, type TestApp } from '../support/app.ts';
import { givenAnElder, givenStaff } from '../support/givens.ts';
import { statementsOf } from '../support/statements.ts';
import { FRIDAY, givenAHouse } from './houses.ts';

const BOARD = /* GraphQL */ `
  query ($houseId: ID!, $startsOn: LocalDate!, $days: Int) {
    bedBoard(houseId: $houseId, startsOn: $startsOn, days: $days) {
      mayChange
      carers
      days
      wards {
        ward {
          name
        }
        rooms {
          room
          beds {
            bed {
              id
              label
            }
            uses {
              kind
              startsOn
              endsOn
              stay {
                id
                name
                status
              }
            }
          }
        }
      }
      places {
        on
        form
        taken
        capacity
      }
      ratios {
        on
        severe
        carersNeeded
        isBroken
      }
    }
  }
`;

describe('the bed board', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  const look = (as: Sender, houseId: string, startsOn = FRIDAY, days = 7) =>
    send(t, as, BOARD, { houseId, startsOn, days });

  test('shows who works in the house what each bed is taken by, by name', async () => {
    const house = await givenAHouse(t, { beds: 3 });
    const [first, second, third] = await bedsOf(t, house);
    const stay = await givenAStay(t, house, first);
    await givenAResident(t, second!);

    const { data } = await look(await givenItsOperator(t, house), house.id);

    expect(data.bedBoard).toMatchObject({ mayChange: true, carers: 20, days: expect.arrayContaining([FRIDAY]) });
    expect(data.bedBoard.days).toHaveLength(7);
    expect(data.bedBoard.wards).toEqual([
      {
        ward: { name: '一楼' },
        rooms: [
          {
            room: '101',
            beds: [
              {
                bed: { id: first!.id, label: '1' },
                uses: [
                  {
                    kind: 'STAY',
                    startsOn: FRIDAY,
                    endsOn: '2026-12-02',
                    stay: { id: stay.id, name: '王秀兰', status: 'CONFIRMED' },
                  },
                ],
              },
            ],
          },
          {
            room: '102',
            beds: [
              {
                bed: { id: second!.id, label: '1' },
                uses: [{ kind: 'RESIDENT', startsOn: '2026-01-01', endsOn: null, stay: null }],
              },
            ],
          },
          { room: '103', beds: [{ bed: { id: third!.id, label: '1' }, uses: [] }] },
        ],
      },
    ]);
  });

  test('shows nothing of other weeks', async () => {
    const house = await givenAHouse(t, { beds: 1 });
    const [bed] = await bedsOf(t, house);
    await givenAStay(t, house, bed);
    const operator = await givenItsOperator(t, house);

    const usesFrom = async (startsOn: string) =>
      (await look(operator, house.id, startsOn, 1)).data.bedBoard.wards[0].rooms[0].beds[0].uses.length;

    expect([await usesFrom('2026-11-26'), await usesFrom('2026-12-01'), await usesFrom('2026-12-02')]).toEqual([
      0, 1, 0,
    ]);
  });

  test('counts day places and hours of caregivers, taken and all', async () => {
    const house = await givenAHouse(t, { dayPlaces: 12, caregivers: 2 });
    await t.asOwner(
      `insert into care_slot (id, house_id, form, held_on, starts_time, capacity, taken)
       values ($1, $3, 'DAY_PLACE', $4, '08:00', 12, 5), ($2, $3, 'HOME_HOURS', $4, '09:00', 2, 1)`,
      [randomUUID(), randomUUID(), house.id, FRIDAY],
    );

    const { data } = await look(await givenItsOperator(t, house), house.id, FRIDAY, 2);

    expect(data.bedBoard.places).toEqual([
      { on: FRIDAY, form: 'DAY_PLACE', taken: 5, capacity: 12 },
      { on: '2026-11-28', form: 'DAY_PLACE', taken: 0, capacity: 12 },
      { on: FRIDAY, form: 'HOME_HOURS', taken: 1, capacity: 20 },
      { on: '2026-11-28', form: 'HOME_HOURS', taken: 0, capacity: 20 },
    ]);
  });

  test('counts one carer to three severely disabled people, night by night (Z20)', async () => {
    const house = await givenAHouse(t, { beds: 4, carers: 1, regionCode: '330122' });
    const beds = await bedsOf(t, house);
    for (const bed of beds.slice(0, 3)) await givenAResident(t, bed, true);
    await givenAStay(t, house, beds[3], { isSevere: true, endsOn: '2026-11-28' });

    const { data } = await look(await givenItsOperator(t, house), house.id, FRIDAY, 2);

    expect(data.bedBoard.ratios).toEqual([
      { on: FRIDAY, severe: 4, carersNeeded: 2, isBroken: true },
      { on: '2026-11-28', severe: 3, carersNeeded: 1, isBroken: false },
    ]);
  });

  test('knows no ratio where no pack asks for one', async () => {
    const house = await givenAHouse(t, { kind: ServicePointKind.CARE_HOME, regionCode: '630102' });

    const { data } = await look(await givenItsOperator(t, house), house.id);

    expect(data.bedBoard.ratios).toBeNull();
  });

  test('asks the database as often for thirty beds with their people as for one', async () => {
    const of = async (beds: number) => {
      const house = await givenAHouse(t, { beds });
      for (const bed of await bedsOf(t, house)) await givenAStay(t, house, bed);
      return { house, operator: await givenItsOperator(t, house) };
    };
    const [few, many] = [await of(1), await of(30)];

    const countOf = async ({ house, operator }: typeof few) =>
      (await statementsOf(t, () => look(operator, house.id))).statements.filter(
        (sql) => !/data_key|"session"/.test(sql),
      ).length;

    expect(await countOf(many)).toBe(await countOf(few));
  });

  test('that a name was seen is recorded, once a day for each', async () => {
    const house = await givenAHouse(t);
    const [bed] = await bedsOf(t, house);
    const stay = await givenAStay(t, house, bed);
    const operator = await givenItsOperator(t, house);

    await look(operator, house.id);
    await look(operator, house.id);

    expect(await t.orm.em.fork().find(AuditEntry, { actorStaffId: operator.id, action: 'bedBoard' })).toMatchObject([
      { outcome: 'READ', subjectId: stay.personId, authority: 'DUTY', touched: [`respite_stay:${stay.id}`] },
    ]);
  });

  describe('who may', () => {
    let house: Awaited<ReturnType<typeof givenAHouse>>;
    beforeAll(async () => {
      house = await givenAHouse(t);
      await givenAStay(t, house, (await bedsOf(t, house))[0]);
    });

    const staff = (role: Role, regionCode: string, servicePointId?: string) => () =>
      givenStaff(t, { roles: [role], regionCode, ...(servicePointId && { servicePointId }) });

    test.each([
      ['the operator of the house', 'A NAME', () => givenItsOperator(t, house)],
      ['an operator of its region', 'A NAME', staff(Role.PROVIDER_OPERATOR, '330122')],
      ['the operator of another house', 'NOT_FOUND', staff(Role.PROVIDER_OPERATOR, '330122', randomUUID())],
      ['an operator of another region', 'NOT_FOUND', staff(Role.PROVIDER_OPERATOR, '31')],
      ['a reviewer of its county', 'NO NAME', staff(Role.REVIEWER, '330122')],
      ['a supervisor of its province', 'NO NAME', staff(Role.SUPERVISOR, '33')],
      ['a supervisor of another province', 'NOT_FOUND', staff(Role.SUPERVISOR, '63')],
      ['a hotline agent', 'FORBIDDEN', staff(Role.HOTLINE_AGENT, '33')],
      ['an elder', 'FORBIDDEN', () => givenAnElder(t)],
      ['a visitor', 'UNAUTHENTICATED', () => Promise.resolve(undefined)],
    ])('%s: %s', async (_who, outcome, sender) => {
      const { data, errors } = await look(await sender(), house.id);

      const name = data?.bedBoard?.wards[0].rooms[0].beds[0].uses[0].stay.name;
      expect(errors?.[0]?.extensions.code ?? (name ? 'A NAME' : 'NO NAME')).toBe(outcome);
    });

    test('nobody a house that does not exist', async () => {
      expect((await look(await givenItsOperator(t, house), randomUUID())).errors?.[0]?.extensions.code).toBe(
        'NOT_FOUND',
      );
    });

    test('each has the houses on the list that he may look into', async () => {
      const namesFor = async (sender: Sender) => {
        const { data } = await send(
          t,
          sender,
          '{ myCareHouses(first: 100) { edges { node { id servicePoint { name } } } } }',
        );
        return data.myCareHouses.edges.map(({ node }: { node: { id: string } }) => node.id);
      };

      expect(await namesFor(await givenItsOperator(t, house))).toEqual([house.id]);
      expect(await namesFor(await staff(Role.SUPERVISOR, '33')())).toContain(house.id);
      expect(await namesFor(await staff(Role.SUPERVISOR, '31')())).toEqual([]);
    });
  });
});
