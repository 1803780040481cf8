import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Role } from '../../api/src/identity/role.ts';
import { proofOf, SOUND } from '../ledger/books.ts';
import { send, startApp, type TestApp } from '../support/app.ts';
import { givenACanteen, givenAnElder, givenStaff, type SignedInPerson } from '../support/givens.ts';
import { at, does, givenAVisit, givenAVolunteer, givenHours, help, outcome, passTo } from '../timebank/tasks.ts';
import { IN_JINGZHOU } from '../credits/hours.ts';

const PROOF = `query ($regionCode: String!) { timeBankProof(regionCode: $regionCode) {
  place servedMinutes issuedMinutes balanceMinutes heldMinutes commonFundMinutes spentMinutes expiredMinutes
  inTransitMinutes donatedMinutes differenceMinutes } }`;
const GIVE = 'mutation ($input: GiveHoursInput!) { giveHours(input: $input) { userErrors { code } } }';
const DONATE = 'mutation ($input: DonateHoursInput!) { donateHours(input: $input) { userErrors { code } } }';

describe('the public proof of hours', () => {
  let t: TestApp;
  beforeEach(async () => {
    t = await startApp();
  });
  afterEach(() => t?.close());

  /** As anybody reads it who has no account. */
  const proof = async (regionCode = '630102') =>
    (await send(t, undefined, PROOF, { regionCode })).data.timeBankProof as Record<string, number>;

  /** An afternoon at the centre, for which nobody pays. */
  async function serveAtTheCentre(volunteer: SignedInPerson): Promise<void> {
    const point = await givenACanteen(t);
    const operator = await givenStaff(t, { roles: [Role.PROVIDER_OPERATOR], servicePointId: point.id });
    const { personId: _none, ...wanted } = help('', { kind: 'COMMUNITY', servicePointId: point.id });
    const { task } = await does(t, operator, 'postCentreTask', wanted);
    const { claim } = await does(t, volunteer, 'claimTimeTask', { taskId: task.id });
    await passTo(t, at('15:00'));
    await outcome(t, operator, 'vouchForVisit', { claimId: claim.id, moment: 'ARRIVAL' });
    await passTo(t, at('16:00'));
    await outcome(t, operator, 'vouchForVisit', { claimId: claim.id, moment: 'DEPARTURE' });
    expect(await outcome(t, operator, 'confirmService', { claimId: claim.id })).toBe('SETTLED');
  }

  test('stays at zero while an hour is served, given to a mother in another city, and set aside there', async () => {
    const son = await givenAVolunteer(t);
    const mother = await givenAnElder(t, { ...IN_JINGZHOU, name: '王秀兰', phone: '13900000001' });
    expect(await proof()).toMatchObject({ place: '青海省西宁市', issuedMinutes: 0, differenceMinutes: 0 });

    await serveAtTheCentre(son);
    expect(await proof()).toMatchObject({
      ...{ servedMinutes: 60, issuedMinutes: 60, balanceMinutes: 60, inTransitMinutes: 0, differenceMinutes: 0 },
    });

    const to = { name: '王秀兰', phone: '13900000001' };
    const gift = { personId: son.id, to, minutes: 40, idempotencyKey: randomUUID() };
    expect((await send(t, son, GIVE, { input: gift })).data.giveHours.userErrors).toEqual([]);
    const donation = { personId: son.id, minutes: 5, idempotencyKey: randomUUID() };
    expect((await send(t, son, DONATE, { input: donation })).data.donateHours.userErrors).toEqual([]);
    expect(await proof()).toMatchObject({
      ...{ balanceMinutes: 15, commonFundMinutes: 5, donatedMinutes: 5, inTransitMinutes: 40, differenceMinutes: 0 },
    });

    const wanted = help(mother.id, { plannedMinutes: 40, startsAt: '2026-11-25T15:00:00+08:00' });
    expect((await does(t, mother, 'askForHelp', wanted)).codes).toEqual([]);
    expect(await proof('421002')).toMatchObject({
      ...{ issuedMinutes: 0, balanceMinutes: 0, heldMinutes: 40, inTransitMinutes: -40, differenceMinutes: 0 },
    });
    expect(await proof('63')).toMatchObject({ issuedMinutes: 60, differenceMinutes: 0 });
    expect(await proofOf(t)).toMatchObject({ ...SOUND, sums: { MINUTES: 0 } });
  });

  test('says by how much hours were issued that nobody served', async () => {
    await givenHours(t, await givenAnElder(t), 60);

    expect(await proof('6301')).toMatchObject({ servedMinutes: 0, issuedMinutes: 60, differenceMinutes: 60 });
  });

  test('a place that is nowhere has none', async () => {
    expect((await send(t, undefined, PROOF, { regionCode: '99' })).errors).toMatchObject([
      { extensions: { code: 'NOT_FOUND' } },
    ]);
  });

  test('a confirmed visit is served and spent, and issues as much', async () => {
    const before = await proof();
    const { elder, claimId } = await givenAVisit(t, { startsAt: '2026-11-23T15:00:00+08:00', until: '16:00' });
    await outcome(t, elder, 'confirmService', { claimId });

    const after = await proof();

    // Her two hours were put there by the test, and not served.
    expect(after.differenceMinutes! - before.differenceMinutes!).toBe(120);
    expect(after.servedMinutes! - before.servedMinutes!).toBe(60);
    expect(after.spentMinutes! - before.spentMinutes!).toBe(60);
  });

  test('whoever asks without end is asked to wait', async () => {
    const answers: string[] = [];
    for (let i = 0; i < 61; i += 1) {
      const { errors } = await send(t, undefined, PROOF, { regionCode: '6301' });
      answers.push(errors?.[0]?.extensions.code ?? 'OK');
    }

    expect(answers.filter((answer) => answer === 'OK')).toHaveLength(60);
    expect(answers.at(-1)).toBe('TOO_MANY_TRIES');
  });
});
