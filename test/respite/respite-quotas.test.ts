import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { givenADelegation } from '../delegations/delegations.ts';
import { expectTable, givenACast, type Who } from '../privacy/cast.ts';
import { send, startApp, type Sender, type TestApp } from '../support/app.ts';
import { asOwnerOf } from '../support/database.ts';
import { givenAnElder } from '../support/givens.ts';
import { accept, change, givenACaredFor, givenAHouseHere, givenAnEligible, outcome, request } from './stays.ts';

const QUOTAS = `query ($id: ID!) { respiteQuotas(personId: $id) {
  days used left startsOn endsOn origin isSample carer { name } item { id } } }`;

/** Of whom somebody asks, he may; whoever may not is told the same as of somebody who does not exist. */
const READERS: Record<Who, string> = {
  'the person': 'OK',
  'a delegate with every scope': 'OK',
  'a guardian': 'OK',
  'staff who assist': 'OK',
  'staff of the region': 'NOT_FOUND',
  'staff of another region': 'NOT_FOUND',
  'a stranger': 'NOT_FOUND',
  'a visitor': 'UNAUTHENTICATED',
};

interface Line {
  days: number;
  used: number;
  left: number;
  startsOn: string;
  carer: { name: string } | null;
  item: { id: string };
}

describe('respiteQuotas', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  /** "陈晓梅 2026: 5 used, 25 left" for each line of short stays in a bed. */
  async function quotas(as: Sender, personId: string): Promise<string[]> {
    const { data, errors } = await send(t, as, QUOTAS, { id: personId });
    expect(errors).toBeUndefined();
    return (data.respiteQuotas as Line[])
      .filter(({ item }) => item.id === '33/respite-stay')
      .map(({ carer, startsOn, used, left, days }) => {
        expect(used + left).toBe(days);
        return `${carer?.name ?? 'himself'} ${startsOn.slice(0, 4)}: ${used} used, ${left} left`;
      });
  }

  test('what is used and left: he and his daughter see the same; what is offered counts, what is given up does not', async () => {
    const { person, carer } = await givenACaredFor(t);
    const house = await givenAHouseHere(t);
    expect(await quotas(carer, person.id)).toEqual(['陈晓梅 2026: 0 used, 30 left']);

    const { stay } = await request(t, carer, person.id, [house]);
    expect(await quotas(carer, person.id)).toEqual(['陈晓梅 2026: 5 used, 25 left']);
    await accept(t, carer, stay.id);
    expect(await quotas(carer, person.id)).toEqual(['陈晓梅 2026: 5 used, 25 left']);
    expect(await quotas(person, person.id)).toEqual(['himself 2026: 0 used, 30 left', '陈晓梅 2026: 5 used, 25 left']);

    await change(t, carer, 'cancelRespiteStay', { stayId: stay.id });
    expect(await quotas(carer, person.id)).toEqual(['陈晓梅 2026: 0 used, 30 left']);
  });

  test('each who cares has days of his own with him; the other sees what he has used', async () => {
    const { person, carer } = await givenACaredFor(t);
    const brother = await givenAnElder(t, { name: '陈大明', birthDate: '1972-01-02' });
    await givenADelegation(t, person, brother, { scopes: ['RESPITE'] });
    await request(t, carer, person.id, [await givenAHouseHere(t)]);

    expect(await quotas(brother, person.id)).toEqual(['陈大明 2026: 0 used, 30 left', '陈晓梅 2026: 5 used, 25 left']);
  });

  test('a stay over the turn of the year counts in each with its own nights', async () => {
    const { person, carer } = await givenACaredFor(t);
    const dates = { startsOn: '2026-12-29', endsOn: '2027-01-03' };
    await request(t, carer, person.id, [await givenAHouseHere(t)], dates);

    expect(await quotas(carer, person.id)).toEqual(['陈晓梅 2026: 3 used, 27 left', '陈晓梅 2027: 2 used, 28 left']);
  });

  test('what is shown is what is refused: the last day that is left is given, one more is not', async () => {
    const { person, carer } = await givenACaredFor(t);
    const house = await givenAHouseHere(t, { maxDays: 60 });
    await request(t, carer, person.id, [house], { startsOn: '2026-11-27', endsOn: '2026-12-26' });
    expect(await quotas(carer, person.id)).toEqual(['陈晓梅 2026: 29 used, 1 left']);

    const more = (endsOn: string) => request(t, carer, person.id, [house], { startsOn: '2026-12-27', endsOn });
    expect(outcome(await more('2026-12-29'))).toBe('OVER_QUOTA');
    expect(outcome(await more('2026-12-28'))).toBe('OK');
    expect(await quotas(carer, person.id)).toEqual(['陈晓梅 2026: 30 used, 0 left']);
  });

  test('days that were granted to him go before those of the rules, and are shown once, whoever cares', async () => {
    const { person, carer } = await givenACaredFor(t);
    await asOwnerOf(
      t.database,
      `insert into entitlement (id, application_id, person_id, item_id, pack_hash, says, kind, quota, unit, per, starts_on, ends_on)
       values (gen_random_uuid(), gen_random_uuid(), $1, '33/respite-stay', '', '', 'QUOTA', 10, 'DAY', 'YEAR', '2026-01-01', '2026-12-31')`,
      [person.id],
      '-c session_replication_role=replica', // No application stands behind it.
    );
    await request(t, carer, person.id, [await givenAHouseHere(t)]);

    expect(await quotas(carer, person.id)).toEqual(['himself 2026: 5 used, 5 left']);
    expect(await quotas(person, person.id)).toEqual(['himself 2026: 5 used, 5 left']);
  });

  test('who may read them', async () => {
    const { person, senders } = await givenACast(t);
    await expectTable(READERS, (who) => send(t, senders[who], QUOTAS, { id: person.id }));

    const elder = await givenAnEligible(t);
    const forMeals = await givenAnElder(t, { name: '王芳' });
    await givenADelegation(t, elder, forMeals, { scopes: ['MEALS'] });
    const { errors } = await send(t, forMeals, QUOTAS, { id: elder.id });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
