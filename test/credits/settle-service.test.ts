import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { bookOf } from '../../api/src/credits/credits.ts';
import { clearingOf } from '../../api/src/credits/hours-accounts.ts';
import { releaseHours } from '../../api/src/credits/hold-hours.ts';
import { reverseService } from '../../api/src/credits/reverse-service.ts';
import { accountOf } from '../../api/src/ledger/account-of.ts';
import { AccountKind } from '../../api/src/ledger/ledger.ts';
import { BY, proofOf, SOUND } from '../ledger/books.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { givenAnElder } from '../support/givens.ts';
import { asksFor, aVolunteerWith, bookHas, HANGZHOU, has, IN_HANGZHOU, IN_JINGZHOU, JINGZHOU, rulesThat, serves, within } from './hours.ts'; // prettier-ignore

const { ISSUED, SPENT, COMMON_FUND } = AccountKind;

describe('the hours of a service', () => {
  let t: TestApp;
  beforeEach(async () => {
    t = await startApp();
  });
  afterEach(async () => {
    expect(await proofOf(t)).toMatchObject({ ...SOUND, sums: { MINUTES: 0 } });
    await t.close();
  });

  const capAt = (storageCapMinutes: number, book = HANGZHOU) => rulesThat(t, { [book]: { storageCapMinutes } });

  test('are issued to who served and spent by who was served; what was not needed goes back', async () => {
    const elder = await aVolunteerWith(t, 100, { name: '李奶奶' });
    const volunteer = await aVolunteerWith(t, 0);
    const pendingId = await asksFor(t, elder, 60);
    expect(await has(t, elder)).toBe(40);

    await serves(t, volunteer, 50, { pendingId });

    expect([await has(t, elder), await has(t, volunteer)]).toEqual([50, 50]);
    expect([await bookHas(t, ISSUED), await bookHas(t, SPENT)]).toEqual([-150, 50]);
  });

  test('are asked for only by who has them', async () => {
    const elder = await aVolunteerWith(t, 59);

    await expect(asksFor(t, elder, 60)).rejects.toMatchObject({ code: 'NOT_ENOUGH' });
    await expect(asksFor(t, elder, 60, { from: 'COMMON_FUND' })).rejects.toMatchObject({ code: 'NOT_ENOUGH' });

    expect(await has(t, elder)).toBe(59);
  });

  test('asked for twice at the same moment are set aside once where there are enough for one', async () => {
    const elder = await aVolunteerWith(t, 100);

    const outcomes = await Promise.allSettled([asksFor(t, elder, 60), asksFor(t, elder, 60)]);

    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await has(t, elder)).toBe(40);
  });

  test('come back when nobody comes', async () => {
    const elder = await aVolunteerWith(t, 60);
    const pendingId = await asksFor(t, elder, 60);

    await within(t, (ctx) => releaseHours(ctx, pendingId, { doneBy: BY }));

    expect(await has(t, elder)).toBe(60);
  });

  test('count once, however often it is said', async () => {
    const elder = await aVolunteerWith(t, 60);
    const volunteer = await aVolunteerWith(t, 0);
    const pendingId = await asksFor(t, elder, 60);
    const same = { pendingId, about: 'task_claim:1', key: randomUUID() };

    const said = await Promise.all([1, 2, 3].map(() => serves(t, volunteer, 60, same)));

    expect(new Set(said.map(({ earnedTransferId }) => earnedTransferId)).size).toBe(1);
    expect([await has(t, elder), await has(t, volunteer)]).toEqual([0, 60]);
  });

  test('above what one may store go to the common fund, the same amount when it is said again', async () => {
    const volunteer = await aVolunteerWith(t, 80);
    const key = randomUUID();

    const first = await serves(t, volunteer, 30, { key }, capAt(100));
    const again = await serves(t, volunteer, 30, { key }, capAt(100));
    const all = await serves(t, volunteer, 30, {}, capAt(100));

    expect(first).toMatchObject({ overflowMinutes: 10 });
    expect(again).toEqual(first);
    expect(all).toMatchObject({ overflowMinutes: 30 });
    expect([await has(t, volunteer), await bookHas(t, COMMON_FUND)]).toEqual([100, 40]);
  });

  test('earned twice at the same moment pass the cap together, and what is above it is not lost', async () => {
    const volunteer = await aVolunteerWith(t, 80);

    await Promise.all([1, 2, 3, 4].map(() => serves(t, volunteer, 15, {}, capAt(100))));

    expect([await has(t, volunteer), await bookHas(t, COMMON_FUND)]).toEqual([100, 40]);
  });

  test('of who lives in another city come there over what the two books owe each other', async () => {
    const volunteer = await givenAnElder(t, IN_JINGZHOU);

    await serves(t, volunteer, 60);

    expect([await has(t, volunteer, JINGZHOU), await has(t, volunteer, HANGZHOU)]).toEqual([60, 0]);
    expect([await bookHas(t, ISSUED), await bookHas(t, ISSUED, JINGZHOU)]).toEqual([-60, 0]);
    const owed = await accountOf(t.orm.em.fork(), clearingOf(HANGZHOU, JINGZHOU));
    const due = await accountOf(t.orm.em.fork(), clearingOf(JINGZHOU, HANGZHOU));
    expect([owed.balance, due.balance]).toEqual([60, -60]);
  });

  test('are capped by the rules of the city where they are stored, not by those of where he served', async () => {
    const volunteer = await givenAnElder(t, IN_JINGZHOU);

    await serves(t, volunteer, 60, {}, capAt(10));
    expect(await has(t, volunteer, JINGZHOU)).toBe(60);
    await serves(t, volunteer, 60, {}, capAt(100, JINGZHOU));

    expect(await has(t, volunteer, JINGZHOU)).toBe(100);
    expect([await bookHas(t, COMMON_FUND), await bookHas(t, COMMON_FUND, JINGZHOU)]).toEqual([0, 20]);
  });

  test('that would be less than a minute in his own city stay in the book in which they were earned', async () => {
    const volunteer = await givenAnElder(t, IN_JINGZHOU);
    const { clearing } = t.policies.current.timeBankOf(JINGZHOU)!;
    const half = rulesThat(t, { [JINGZHOU]: { clearing: { ...clearing, conversions: { '33': 50 } } } });

    await serves(t, volunteer, 1, {}, half);
    await serves(t, volunteer, 3, {}, half);

    expect([await has(t, volunteer), await has(t, volunteer, JINGZHOU)]).toEqual([1, 1]);
  });

  test('go from the common fund to serve an elder who has none', async () => {
    await serves(t, await givenAnElder(t, IN_HANGZHOU), 120, {}, capAt(0));
    const elder = await aVolunteerWith(t, 0);
    const volunteer = await aVolunteerWith(t, 0);
    const pendingId = await asksFor(t, elder, 60, { from: 'COMMON_FUND' });

    await serves(t, volunteer, 45, { pendingId });

    expect([await has(t, elder), await has(t, volunteer), await bookHas(t, COMMON_FUND)]).toEqual([0, 45, 75]);
  });

  test.each([
    ['in the same city', IN_HANGZHOU],
    ['in another one', IN_JINGZHOU],
  ])('%s are taken back after a dispute, once', async (_where, lives) => {
    const elder = await aVolunteerWith(t, 60);
    const volunteer = await givenAnElder(t, lives);
    const pendingId = await asksFor(t, elder, 60);
    await serves(t, volunteer, 50, { pendingId, about: 'task_claim:1' });

    const takeBack = () => within(t, (ctx) => reverseService(ctx, 'task_claim:1', { doneBy: BY, rule: 'DISPUTE' }));
    await takeBack();
    await takeBack();

    expect([await has(t, elder), await has(t, volunteer, bookOf(lives.residenceRegion))]).toEqual([60, 0]);
    expect([await bookHas(t, ISSUED), await bookHas(t, SPENT)]).toEqual([-60, 0]);
  });

  test('that were spent meanwhile are not taken back, and nothing moves', async () => {
    const elder = await aVolunteerWith(t, 60);
    const volunteer = await aVolunteerWith(t, 0);
    const pendingId = await asksFor(t, elder, 60);
    await serves(t, volunteer, 60, { pendingId, about: 'task_claim:1' });
    await asksFor(t, volunteer, 1);

    await expect(within(t, (ctx) => reverseService(ctx, 'task_claim:1', { doneBy: BY }))).rejects.toMatchObject({
      code: 'NOT_ENOUGH',
    });

    expect([await has(t, elder), await has(t, volunteer)]).toEqual([0, 59]);
  });
});

describe('the book of a region', () => {
  test.each(['330102', '3301', '330102001', '330102001002'])('%s is in the book of Hangzhou', (region) => {
    expect(bookOf(region)).toBe(HANGZHOU);
  });

  test.each(['33', '', '33010', 'x301'])('"%s" is in none', (region) => {
    expect(() => bookOf(region)).toThrow(RangeError);
  });
});
