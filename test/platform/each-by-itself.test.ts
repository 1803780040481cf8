import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { lapseHours } from '../../api/src/credits/lapse-hours.ts';
import { CareForm } from '../../api/src/houses/care.ts';
import { hold } from '../../api/src/ledger/hold.ts';
import { LedgerUnit } from '../../api/src/ledger/ledger.ts';
import { releaseExpired } from '../../api/src/ledger/release-expired.ts';
import { oweOldMeals } from '../../api/src/meals/owe-old-meals.ts';
import { recordNoShows } from '../../api/src/meals/record-no-shows.ts';
import { eachOfPages } from '../../api/src/platform/each-by-itself.ts';
import { finishDayCare } from '../../api/src/respite/finish-day-care.ts';
import { serverOf } from '../applications/cases.ts';
import { aVolunteerWith, HANGZHOU, has, rulesThat } from '../credits/hours.ts';
import { FRIDAY, givenAHouse } from '../houses/houses.ts';
import { aMemberWith, balanceOf, booking, BY } from '../ledger/books.ts';
import { givenASettledStay } from '../respite/lived.ts';
import { NOON, startApp, type TestApp } from '../support/app.ts';
import { givenABooking, givenAnElder, givenASitting } from '../support/givens.ts';

describe('what is done each hour to many', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  /** Makes PostgreSQL refuse a change of one row, as whatever is wrong with it would; gives what lets it again. */
  async function refusing(table: string, condition: string): Promise<() => Promise<unknown>> {
    await t.asOwner(`alter table ${table} add constraint refuses_one check (not (${condition})) not valid`);
    return () => t.asOwner(`alter table ${table} drop constraint refuses_one`);
  }

  test('each has its turn once, page by page, however many fail; what failed is said by its id', async () => {
    const ids: string[] = Array.from({ length: 7 }, () => randomUUID()).sort();
    const bad = [ids[1]!, ids[2]!, ids[3]!];
    const turns: string[] = [];
    const pageAfter = (after: string) => Promise.resolve(ids.filter((id) => id > after).slice(0, 2));

    const done = eachOfPages({ em: t.orm.em }, pageAfter, (_em, id) => {
      turns.push(id);
      return bad.includes(id) ? Promise.reject(new Error('no')) : Promise.resolve();
    });

    await expect(done).rejects.toMatchObject({
      message: '3 of 7 failed',
      errors: bad.map((id) => ({ message: `${id} failed` })),
    });
    expect(turns).toEqual(ids);
  });

  test('a meal that cannot be recorded keeps no other from being recorded as not collected', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 3; i += 1) ids.push((await givenABooking(t, await givenAnElder(t), await givenASitting(t))).id);
    const again = await refusing('meal_booking', `id = '${ids[0]}' and status = 'NO_SHOW'`);
    t.clock.now = new Date('2026-11-24T00:30:00+08:00');

    await expect(recordNoShows(await serverOf(t))).rejects.toThrow('1 of 3 failed');
    expect(await t.asOwner('select 1 from meal_booking where status = $1', ['NO_SHOW'])).toHaveLength(2);

    await again();
    expect(await recordNoShows(await serverOf(t))).toBe(1);
    t.clock.now = NOON;
  });

  test('a hold that does not end keeps no other from coming back', async () => {
    const members = [await aMemberWith(t, 60), await aMemberWith(t, 60)];
    const held: string[] = [];
    for (const { id: accountId } of members)
      held.push(
        await hold(booking(t), {
          ...{ accountId, amount: 60, unit: LedgerUnit.MINUTES, kind: 'TEST', key: randomUUID(), doneBy: BY },
          pendingUntil: new Date('2026-11-22T05:00:00Z'),
        }),
      );
    const again = await refusing('ledger_transfer', `settles_id = '${held[0]}'`);
    t.clock.now = new Date('2026-11-24T12:00:00+08:00');

    await expect(releaseExpired(booking(t))).rejects.toThrow('1 of 2 failed');
    expect(await Promise.all(members.map((member) => balanceOf(t, member)))).toEqual([0, 60]);

    await again();
    await releaseExpired(booking(t));
    expect(await balanceOf(t, members[0]!)).toBe(60);
    t.clock.now = NOON;
  });

  test('an account whose hours do not lapse keeps no other hours from lapsing', async () => {
    const [one, other] = [await aVolunteerWith(t, 60), await aVolunteerWith(t, 60)];
    const [account] = await t.asOwner<{ id: string }>(
      `select id from ledger_account where person_id = $1 and kind = 'MEMBER'`,
      [one.id],
    );
    const again = await refusing('ledger_entry', `account_id = '${account!.id}' and amount < 0`);
    t.clock.now = new Date('2028-11-24T12:00:00+08:00');
    const lapse = () => lapseHours({ ...booking(t), policies: rulesThat(t, { [HANGZHOU]: { lapseMonths: 12 } }) });

    await expect(lapse()).rejects.toThrow('failed');
    expect([await has(t, one), await has(t, other)]).toEqual([60, 0]);

    await again();
    await lapse();
    expect(await has(t, one)).toBe(0);
    t.clock.now = NOON;
  });

  test('old meals, and days of care, of which one fails', async () => {
    const house = await givenAHouse(t, { dayPlaces: 5 });
    const care = { form: CareForm.DAY_PLACE, startsOn: FRIDAY, endsOn: FRIDAY };
    const stays = [await givenASettledStay(t, house, care), await givenASettledStay(t, house, care)];
    const again = await refusing('respite_stay', `id = '${stays[0]!.id}' and status = 'COMPLETED'`);
    t.clock.now = new Date('2026-12-06T12:00:00+08:00');

    await expect(finishDayCare(await serverOf(t))).rejects.toThrow('1 of 2 failed');
    const over = await t.asOwner<{ id: string }>(`select id from respite_stay where status = 'COMPLETED'`);
    expect(over.map(({ id }) => id)).toEqual([stays[1]!.id]);
    await again();
    expect(await oweOldMeals(await serverOf(t))).toBe(0);
    t.clock.now = NOON;
  });
});
