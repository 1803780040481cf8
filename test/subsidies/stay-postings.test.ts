import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays } from '@doorstep/shared/civil-date';
import { FRIDAY } from '../houses/houses.ts';
import { ADMISSION, DISCHARGE, told, to } from '../respite/lived.ts';
import {
  accept,
  change,
  decline,
  givenAHouseHere,
  givenAnEligible,
  givenAnOperator,
  request,
} from '../respite/stays.ts';
import { NOON, startApp, type TestApp } from '../support/app.ts';
import { loadSamplePolicies } from '../support/policies.ts';
import { faultsOf, givenABudget, SOUND, standingOf } from './fund-support.ts';

const CARE = { regionCode: '33', name: '残疾人托养服务补助资金（示例）' };
const LOTTERY = { regionCode: '33', name: '福利彩票公益金（示例）' };

describe('what funds pay of stays, in the books', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp({ policies: loadSamplePolicies() });
  });
  afterEach(async () => {
    t.clock.now = NOON;
    expect(await faultsOf(t)).toEqual(SOUND);
  });
  afterAll(() => t?.close());

  /** Somebody who was offered five nights from Friday, and took them. */
  async function givenAStay() {
    const house = await givenAHouseHere(t);
    const person = await givenAnEligible(t);
    const { stay } = await request(t, person, person.id, [house]);
    return { house, person, stay };
  }

  const heldOf = async (id: string): Promise<number> => {
    const [row] = await t.asOwner<{ fen: number }>(
      `select coalesce(sum(m.amount_fen), 0)::int as fen from stay_subsidy m join ledger_transfer h on h.id = m.transfer_id
       where m.stay_id = $1 and h.pending_until is not null
         and not exists (select 1 from ledger_transfer s where s.settles_id = h.id)`,
      [id],
    );
    return row!.fen;
  };

  const both = async () => ({ care: await standingOf(t, CARE), lottery: await standingOf(t, LOTTERY) });

  test('what is offered is set aside, and declining or giving it up gives it back', async () => {
    const before = await both();
    const { person, stay } = await givenAStay();
    expect(await heldOf(stay.id)).toBe(stay.listPriceFen - stay.ownShareFen);
    expect(await heldOf(stay.id)).toBeGreaterThan(0);
    await decline(t, person, stay.id);
    expect(await both()).toEqual(before);

    const other = await givenAStay();
    await accept(t, other.person, other.stay.id);
    await change(t, other.person, 'cancelRespiteStay', { stayId: other.stay.id });
    expect(await both()).toEqual(before);
  });

  test('other days set aside what they cost, and what was lived is owed to the house when he leaves, early too', async () => {
    const before = await both();
    const { house, person, stay } = await givenAStay();
    await accept(t, person, stay.id);
    await told(t, person, 'changeRespiteStay', to(stay.id, FRIDAY, addDays(FRIDAY, 3)));
    const changed = await both();
    expect(changed.care.held - before.care.held).toBeLessThan(stay.listPriceFen);
    t.clock.now = new Date(`${FRIDAY}T12:00:00+08:00`);
    await told(t, await givenAnOperator(t, house), 'admitToStay', { stayId: stay.id, checks: ADMISSION });
    t.clock.now = new Date(`${addDays(FRIDAY, 1)}T12:00:00+08:00`);
    const operator = await givenAnOperator(t, house);
    await told(t, operator, 'dischargeFromStay', { stayId: stay.id, checks: DISCHARGE });
    await told(t, operator, 'dischargeFromStay', { stayId: stay.id, checks: DISCHARGE });

    const after = await both();
    const [row] = await t.asOwner<{ fen: number }>(
      'select list_price_fen - own_share_fen as fen from respite_stay where id = $1',
      [stay.id],
    );
    expect(await heldOf(stay.id)).toBe(0);
    expect([after.care.held, after.lottery.held]).toEqual([before.care.held, before.lottery.held]);
    const owed = after.care.owed - before.care.owed + after.lottery.owed - before.lottery.owed;
    expect(owed).toBe(row!.fen);
  });

  test('a fund that has little left says so in the offer, and never goes below zero', async () => {
    await givenABudget(t, LOTTERY, 1000);
    const stays = await Promise.all([givenAStay(), givenAStay()]);

    for (const { person, stay } of stays) {
      const { userErrors } = await accept(t, person, stay.id, stay.ownShareFen);
      expect(userErrors).toEqual([]);
    }
    expect((await standingOf(t, LOTTERY)).left).toBeLessThanOrEqual(0 + 1000);
    const [{ left }] = (await t.asOwner<{ left: number }>(
      `select balance::int as left from ledger_account where kind = 'FUND' and unit = 'FEN'`,
    )) as [{ left: number }];
    expect(left).toBe(0);
  });
});
