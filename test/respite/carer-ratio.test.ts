import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CareHouse } from '../../api/src/houses/care-house.entity.ts';
import { Role } from '../../api/src/identity/role.ts';
import { Staff } from '../../api/src/identity/staff.entity.ts';
import { carersNeeded, isBroken, severeEachNight } from '../../api/src/respite/carer-ratio.rules.ts';
import { StayStatus } from '../../api/src/respite/stay.ts';
import { givenADelegation } from '../delegations/delegations.ts';
import { givenAHouse } from '../houses/houses.ts';
import { send, startApp, type Sender, type TestApp } from '../support/app.ts';
import { givenAnElder, givenStaff, type GivenPerson } from '../support/givens.ts';
import { bedsOf, change, codeOf, givenAResident, givenAStay, givenItsOperator, stayNow } from './beds.ts';

const WARNINGS = /* GraphQL */ `
  {
    ratioWarnings {
      house {
        id
      }
      nights {
        on
        severe
        carersNeeded
      }
      waiting {
        stay {
          id
          name
        }
        worst {
          on
          severe
          carers
        }
        override {
          id
          reason
          askedBy
          isGranted
        }
      }
    }
  }
`;

describe('the rule of carers', () => {
  test.each([
    [0, 0, false],
    [1, 0, true],
    [3, 1, false],
    [4, 1, true],
    [6, 2, false],
    [7, 2, true],
  ])('%i severely disabled people with %i carers at 1 : 3 break it: %s', (severe, carers, broken) => {
    expect(isBroken(severe, carers, 3)).toBe(broken);
    expect(carersNeeded(severe, 3) > carers).toBe(broken);
  });

  test('counts a night for whoever sleeps there, not the day of leaving', () => {
    const people = [{ startsOn: '2026-11-27', endsOn: '2026-11-28' }, { startsOn: '2026-11-28' }];

    expect(severeEachNight(people, '2026-11-26', '2026-11-30').map(({ severe }) => severe)).toEqual([0, 1, 1, 1]);
  });
});

describe('a house with too few carers', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  /** A house whose one carer has three severely disabled people to look after, and whoever asks for its last bed. */
  async function given(isSevere = true, person: GivenPerson = {}) {
    const house = await givenAHouse(t, { beds: 4, carers: 1, regionCode: '330122' });
    for (const bed of (await bedsOf(t, house)).slice(0, 3)) await givenAResident(t, bed, true);
    const stay = await givenAStay(t, house, undefined, { status: StayStatus.REQUESTED, isSevere, person });
    return { house, stay, operator: await givenItsOperator(t, house), officer: await anOfficer() };
  }

  const anOfficer = (over: object = {}) => givenStaff(t, { regionCode: '330122', ...over });

  const ask = (as: Sender, stayId: string) =>
    change(t, as, 'askRatioOverride', { stayId, reason: '母亲住院，夜里有志愿者陪' }, 'override { id isGranted }');
  const decide = (as: Sender, overrideId: string, isGranted = true) =>
    change(t, as, 'decideRatioOverride', { overrideId, isGranted }, 'override { id isGranted decidedBy }');

  const warningsOf = async (as: Sender, house: CareHouse) => {
    const { data } = await send(t, as, WARNINGS);
    return data.ratioWarnings.filter((one: { house: { id: string } }) => one.house.id === house.id);
  };

  test('whoever waits because of it is on the list of warnings, by name for the house and without for others', async () => {
    const { house, stay, operator, officer } = await given();

    const waiting = { stay: { id: stay.id, name: '王秀兰' }, worst: { on: '2026-11-27', severe: 4, carers: 1 } };
    expect(await warningsOf(operator, house)).toEqual([
      { house: { id: house.id }, nights: [], waiting: [{ ...waiting, override: null }] },
    ]);
    expect(await warningsOf(officer, house)).toMatchObject([{ waiting: [{ stay: { id: stay.id, name: null } }] }]);
  });

  test('nights on which there are too few already are on it too', async () => {
    const { house, operator } = await given(false);
    await t.asOwner('update care_house set carers = 0 where id = $1', [house.id]);

    const [{ nights, waiting }] = await warningsOf(operator, house);

    expect(nights).toHaveLength(14);
    expect(nights[0]).toEqual({ on: '2026-11-22', severe: 3, carersNeeded: 1 });
    expect(waiting).toEqual([]);
  });

  test('one officer asks, another one grants it, and the bed is offered', async () => {
    const { stay, operator, officer, house } = await given();

    const { override } = await ask(operator, stay.id);
    expect(await warningsOf(officer, house)).toMatchObject([
      { waiting: [{ override: { id: override.id, reason: '母亲住院，夜里有志愿者陪', isGranted: null } }] },
    ]);
    const decided = await decide(officer, override.id);

    expect(decided).toMatchObject({ override: { isGranted: true, decidedBy: '马文静' }, userErrors: [] });
    expect(await stayNow(t, stay.id)).toMatchObject({ status: 'OFFERED' });
  });

  test('refused, she goes on waiting', async () => {
    const { stay, operator, officer } = await given();
    const { override } = await ask(operator, stay.id);

    expect(codeOf(await decide(officer, override.id, false))).toBe('DONE');

    expect(await stayNow(t, stay.id)).toMatchObject({ status: 'REQUESTED', bed: null });
  });

  test('asking again gives what was asked; deciding again changes nothing, and another decision is refused', async () => {
    const { stay, operator, officer } = await given();
    const { override } = await ask(operator, stay.id);

    expect((await ask(operator, stay.id)).override.id).toBe(override.id);
    await decide(officer, override.id, false);
    expect(codeOf(await decide(officer, override.id, false))).toBe('DONE');
    expect(codeOf(await decide(officer, override.id, true))).toBe('NOT_AT_THIS_STAGE');
    expect(codeOf(await decide(await anOfficer(), override.id, false))).toBe('NOT_AT_THIS_STAGE');
  });

  test('nothing is asked for who breaks nothing', async () => {
    const { stay, operator } = await given(false);

    expect(codeOf(await ask(operator, stay.id))).toBe('BAD_VALUE');
  });

  test('nobody decides what he asked himself', async () => {
    const { stay, house } = await given();
    const both = await givenStaff(t, {
      ...{ roles: [Role.PROVIDER_OPERATOR, Role.REVIEWER], regionCode: '330122' },
      servicePointId: house.servicePoint.id,
    });
    const { override } = await ask(both, stay.id);

    expect(codeOf(await decide(both, override.id))).toBe('SECOND_OFFICER_NEEDED');
    expect(await stayNow(t, stay.id)).toMatchObject({ status: 'REQUESTED' });
  });

  test('nobody decides on himself or on his family', async () => {
    const phone = '13811112222';
    const { stay, operator } = await given(true, { phone });
    const { override } = await ask(operator, stay.id);
    const isPerson = async (id: string, personId: string) => t.orm.em.fork().nativeUpdate(Staff, id, { personId });
    const [herself, daughter] = [await anOfficer(), await anOfficer()];
    await isPerson(herself.id, stay.personId);
    const asCitizen = await givenAnElder(t, { name: '李红梅' });
    const known = { id: stay.personId, token: stay.token, name: '王秀兰', phone };
    await givenADelegation(t, known, asCitizen, { scopes: ['MEALS'] });
    await isPerson(daughter.id, asCitizen.id);

    expect(codeOf(await decide(herself, override.id))).toBe('OWN_CASE');
    expect(codeOf(await decide(daughter, override.id))).toBe('OWN_CASE');
  });

  test.each([
    ['the operator of another house', 'NOT_FOUND', async () => givenItsOperator(t, await givenAHouse(t))],
    ['a reviewer', 'FORBIDDEN', () => anOfficer()],
    ['an elder', 'FORBIDDEN', () => givenAnElder(t)],
  ])('%s does not ask: %s', async (_who, code, sender) => {
    const { stay } = await given();

    expect(await ask(await sender(), stay.id).then(codeOf, String)).toContain(code);
  });

  test.each([
    ['an officer of another county', 'NOT_FOUND', () => anOfficer({ regionCode: '330105' })],
    ['the operator of the house', 'FORBIDDEN', undefined],
    ['an elder', 'FORBIDDEN', () => givenAnElder(t)],
  ])('%s does not decide: %s', async (_who, code, sender) => {
    const { stay, operator } = await given();
    const { override } = await ask(operator, stay.id);
    const decided = decide(sender ? await sender() : operator, override.id);

    expect(await decided.then(codeOf, String)).toContain(code);
    expect(await stayNow(t, stay.id)).toMatchObject({ status: 'REQUESTED' });
  });
});
