import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { addDays } from '@doorstep/shared/civil-date';
import { BedKind } from '../../api/src/houses/care.ts';
import { FRIDAY } from '../houses/houses.ts';
import { givenADelegation } from '../delegations/delegations.ts';
import { startApp, type Answer, type TestApp } from '../support/app.ts';
import { givenAnElder } from '../support/givens.ts';
import { accept, askFor, change, givenACaredFor, givenAHouseHere, givenAnEligible, outcome, request } from './stays.ts';

describe('requestRespiteStay', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  test('a daughter asks for five nights for her father, and is offered a bed at once, with its price and until when', async () => {
    const { person, carer } = await givenACaredFor(t);
    const house = await givenAHouseHere(t);

    const { stay, userErrors } = await request(t, carer, person.id, [house]);

    expect(userErrors).toEqual([]);
    expect(stay).toMatchObject({
      status: 'OFFERED',
      days: 5,
      listPriceFen: 100_000,
      mayAnswer: true,
      decliningMeans: null,
      person: { name: '陈建国' },
      carer: { name: '陈晓梅' },
      bed: { room: '101', label: '1', ward: { name: '一楼' } },
      timeline: [{ kind: 'OFFERED' }],
    });
    expect(
      stay.ownShareFen + stay.subsidies.reduce((sum: number, one: { amountFen: number }) => sum + one.amountFen, 0),
    ).toBe(100_000);
    expect(stay.secondsLeft).toBeGreaterThan(3600);
  });

  test('a house that looks first is asked, and holds nothing yet', async () => {
    const person = await givenAnEligible(t);
    const house = await givenAHouseHere(t, { offersAtOnce: false });

    const { stay } = await request(t, person, person.id, [house]);

    expect(stay).toMatchObject({
      status: 'REQUESTED',
      bed: null,
      secondsLeft: null,
      carer: null,
      timeline: [{ kind: 'REQUESTED' }],
    });
  });

  test('of whom something is not known the house looks first, too', async () => {
    const person = await givenAnEligible(t, { consents: [] });
    const house = await givenAHouseHere(t);

    expect((await request(t, person, person.id, [house])).stay.status).toBe('REQUESTED');
  });

  test('whoever does not meet a condition is told which', async () => {
    const person = await givenAnElder(t);
    const house = await givenAHouseHere(t);

    const { userErrors } = await request(t, person, person.id, [house]);

    expect(userErrors).toMatchObject([{ code: 'NOT_ELIGIBLE', field: ['personId'] }]);
    expect(userErrors[0].message).toContain('户口在浙江省');
  });

  test.each([
    ['ends before it starts', { endsOn: '2026-11-26' }, 'DATES_NOT_POSSIBLE', 'endsOn'],
    ['ends on the day it starts', { endsOn: FRIDAY }, 'DATES_NOT_POSSIBLE', 'endsOn'],
    ['is in the past', { startsOn: '2026-11-20' }, 'DATES_NOT_POSSIBLE', 'startsOn'],
    ['is more than a year ahead', { startsOn: '2027-12-20', endsOn: '2027-12-22' }, 'DATES_NOT_POSSIBLE', 'endsOn'],
    ['is longer than the house lets people stay', { endsOn: '2026-12-05' }, 'STAY_TOO_LONG', 'endsOn'],
    [
      'needs a bed that the house does not have',
      { needs: { bedKind: BedKind.DEMENTIA, equipment: [] } },
      'NOT_FITTING',
      'needs',
    ],
    ['is by day in a house that has only beds', { form: 'DAY_PLACE' }, 'NOT_FITTING', 'houseIds'],
    ['asks for hours of a bed', { startsTime: '08:00', hours: 2 }, 'DATES_NOT_POSSIBLE', 'hours'],
    ['is for two who are one', { withPersonId: 'SELF' }, 'WRONG_MEMBERS', 'withPersonId'],
    ['is in a house that does not exist', { houseIds: [randomUUID()] }, 'NOT_FOUND', 'houseIds'],
    ['costs more than was agreed to', { agreedOwnShareFen: 0 }, 'PRICE_RISEN', 'agreedOwnShareFen'],
  ])('a stay that %s is refused, and nothing is changed', async (_, over, code, field) => {
    const person = await givenAnEligible(t);
    const house = await givenAHouseHere(t, { maxDays: 7 });
    const input = { ...over, ...('withPersonId' in over && { withPersonId: person.id }) };

    const { stay, userErrors } = await request(t, person, person.id, [house], input);

    expect({ stay, userErrors }).toMatchObject({ stay: null, userErrors: [{ code, field: [field] }] });
    expect(await t.orm.em.fork().execute(`select id from respite_stay where person_id = '${person.id}'`)).toEqual([]);
  });

  test('beyond the quota it is refused with how many days are left, over the end of a year each year by itself', async () => {
    const person = await givenAnEligible(t);
    const house = await givenAHouseHere(t, { beds: 2 });
    await request(t, person, person.id, [house], { startsOn: '2026-12-01', endsOn: '2026-12-26' });

    const over = await request(t, person, person.id, [house], { startsOn: '2026-12-26', endsOn: '2027-01-04' });
    const within = await request(t, person, person.id, [house], { startsOn: '2026-12-27', endsOn: '2027-01-25' });

    expect(over.userErrors).toMatchObject([{ code: 'OVER_QUOTA', field: ['endsOn'] }]);
    expect(over.userErrors[0].message).toMatch(/2026年规定的30晚，还剩5晚/);
    expect(within.stay).toMatchObject({ status: 'OFFERED', days: 29 });
  });

  test('a second stay on the same nights is refused, the day of leaving may be one of arriving', async () => {
    const person = await givenAnEligible(t);
    const house = await givenAHouseHere(t, { beds: 2 });
    await request(t, person, person.id, [house]);

    const second = await request(t, person, person.id, [house], {
      startsOn: addDays(FRIDAY, 4),
      endsOn: addDays(FRIDAY, 6),
    });
    const next = await request(t, person, person.id, [house], {
      startsOn: addDays(FRIDAY, 5),
      endsOn: addDays(FRIDAY, 6),
    });

    expect(outcome(second)).toBe('ALREADY_STAYING');
    expect(outcome(next)).toBe('OK');
  });

  test('a full house is passed over for the next wish; when all are full one is told so, or waits', async () => {
    const [first, second] = [await givenAHouseHere(t), await givenAHouseHere(t)];
    const people: Awaited<ReturnType<typeof givenAnEligible>>[] = [];
    for (let i = 0; i < 4; i += 1) people.push(await givenAnEligible(t));
    const ask = (i: number, over = {}) => request(t, people[i], people[i]!.id, [first, second], over);

    expect((await ask(0)).stay.house.id).toBe(first.id);
    expect((await ask(1)).stay.house.id).toBe(second.id);
    expect(outcome(await ask(2))).toBe('HOUSE_FULL');
    expect((await ask(3, { whenFull: 'WAIT' })).stay.status).toBe('WAITLISTED');
  });

  test('when all are full, other houses near by that are free on those days are named, with room for both who go together', async () => {
    const [full, near, far] = [
      await givenAHouseHere(t, { at: [30.3, 120.1] }),
      await givenAHouseHere(t, { at: [30.31, 120.1], beds: 2, name: '和睦照护之家' }),
      await givenAHouseHere(t, { at: [30.32, 120.1], name: '运河照护之家' }),
    ];
    const [first, next, son] = [await givenAnEligible(t), await givenAnEligible(t), await givenAnEligible(t)];
    await givenADelegation(t, son, next, { scopes: ['RESPITE'] });
    await request(t, first, first.id, [full]);
    const ask = async (over = {}) => {
      const { userErrors, alternatives } = await change(
        t,
        next,
        'requestRespiteStay',
        askFor(next.id, [full], over),
        'alternatives { house { id } freePlaces ownShareADayFen }',
      );
      expect(userErrors).toMatchObject([{ code: 'HOUSE_FULL' }]);
      return alternatives.map((card: Answer['data']) => card.house.id);
    };

    expect(await ask()).toEqual([near.id, far.id]);
    expect(await ask({ withPersonId: son.id })).toEqual([near.id]);
  });

  test('the same key again gives the first answer, with another content it is refused', async () => {
    const person = await givenAnEligible(t);
    const house = await givenAHouseHere(t);
    const input = askFor(person.id, [house]);

    const first = await change(t, person, 'requestRespiteStay', input);
    const again = await change(t, person, 'requestRespiteStay', input);
    const others = [{ endsOn: addDays(FRIDAY, 2) }, { needs: { equipment: ['OXYGEN'] } }];

    expect(again.stay.id).toBe(first.stay.id);
    for (const other of others)
      expect(outcome(await change(t, person, 'requestRespiteStay', { ...input, ...other }))).toBe(
        'IDEMPOTENCY_KEY_REUSED',
      );
  });

  test('too few carers: the house is asked first, and the place is not given', async () => {
    const house = await givenAHouseHere(t, { beds: 3, carers: 0 });
    const person = await givenAnEligible(t);

    expect((await request(t, person, person.id, [house])).stay).toMatchObject({ status: 'REQUESTED', bed: null });
  });

  test('a parent and his disabled son get two beds in one house, or none', async () => {
    const parent = await givenAnEligible(t, {
      name: '陈老伯',
      birthDate: '1944-01-01',
      facts: { 'household.hasDisabledChild': true, 'carer.isAgedParent': true },
    });
    const son = await givenAnEligible(t, { name: '陈小军' });
    await givenADelegation(t, son, parent, { scopes: ['RESPITE'] });
    const small = await givenAHouseHere(t, { beds: 1 });
    const large = await givenAHouseHere(t, { beds: 2 });

    const alone = await request(t, parent, parent.id, [small], { withPersonId: son.id });
    const both = await request(t, parent, parent.id, [small, large], { withPersonId: son.id });

    expect(outcome(alone)).toBe('HOUSE_FULL');
    expect(both.stay).toMatchObject({
      status: 'OFFERED',
      house: { id: large.id },
      placedWith: [{ status: 'OFFERED', person: { name: '陈小军' } }],
    });
    expect((await accept(t, parent, both.stay.id)).stay).toMatchObject({
      status: 'CONFIRMED',
      placedWith: [{ status: 'CONFIRMED' }],
    });
  });

  test('one bed and ten families: one gets it', async () => {
    const house = await givenAHouseHere(t);
    const people = await Promise.all(Array.from({ length: 10 }, () => givenAnEligible(t)));

    const answers = await Promise.all(people.map((person) => request(t, person, person.id, [house])));

    expect(answers.map(outcome).sort()).toEqual([...Array<string>(9).fill('HOUSE_FULL'), 'OK']);
  });
});
