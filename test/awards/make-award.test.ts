import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { plannedOf } from '../../api/src/awards/schedule.rules.ts';
import { change } from '../applications/applications.ts';
import { messagesOf } from '../privacy/cast.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { aDesk, awardsOf, balances, type Desk, ENTRY, givenAnApproved } from './awards.ts';

describe('what was granted as money', () => {
  let t: TestApp;
  let desk: Desk;
  beforeAll(async () => {
    t = await startApp();
    desk = await aDesk(t);
  });
  afterAll(() => t?.close());

  test('is planned in parts by the reading that the pack chooses, and the first part is owed at once', async () => {
    const { person, applicationId } = await givenAnApproved(t, desk);

    const [award] = await awardsOf(t, person, person.id);

    expect(award).toMatchObject({
      ...{
        title: '养老机构护理员持证奖补',
        amountFen: 1_200_000,
        per: 'ONCE',
        countsFrom: '2026-11-01',
        applicationId,
      },
      fund: { name: '养老护理人才奖补资金（示例）' },
      reading: { code: 'FIFTHS', standing: 'SAMPLE', clause: { id: 'H45' }, others: ['批准以后一次发完'] },
      instalments: [
        { number: 1, amountFen: 240_000, dueOn: '2026-11-22', status: 'DUE', heldFor: null },
        { number: 2, amountFen: 240_000, dueOn: '2027-11-01', status: 'PLANNED' },
        { number: 3, dueOn: '2028-11-01' },
        { number: 4, dueOn: '2029-11-01' },
        { number: 5, dueOn: '2030-11-01', status: 'PLANNED' },
      ],
    });
    expect(await balances(t)).toEqual({ OPEN_FUND: -240_000, PAYABLE: 240_000 });
    expect(await t.asOwner(`select rule, clause_id, about from ledger_transfer where kind = 'AWARD_DUE'`)).toEqual([
      { rule: '3301/certificate-reward#FIFTHS', clause_id: 'H45', about: `instalment:${award.instalments[0].id}` },
    ]);
    expect((await messagesOf(t, person)).join()).toContain('2400元已经核准');
  });

  test('for a graduate comes in thirds, the first one when two years are full; the other reading is named beside it', async () => {
    const answers = {
      ...{ workerIsFrontLineCarer: true, workerEducation: 'BACHELOR_PLUS', workerYearsAfterGraduation: 1 },
      ...{ workerYearsOfService: 2, employedOn: '2024-11-30' },
    };
    const { person } = await givenAnApproved(t, desk, { itemId: ENTRY, answers });

    const [award] = await awardsOf(t, person, person.id);

    expect(award).toMatchObject({
      ...{ amountFen: 5_000_000, countsFrom: '2024-11-30' },
      reading: { code: 'FIRST_AFTER_2_YEARS', others: ['工作满2年以后，再每服务满一年发三分之一'] },
    });
    expect(award.reading.note).toContain('另一种读法');
    const parts = award.instalments.map(({ dueOn, amountFen }: { dueOn: string; amountFen: number }) => [
      dueOn,
      amountFen,
    ]);
    expect(parts).toEqual([
      ['2026-11-30', 1_666_667],
      ['2027-11-30', 1_666_667],
      ['2028-11-30', 1_666_666],
    ]);
  });

  test('is planned once, however often the second officer confirms; where no money is granted nothing is', async () => {
    const { person, applicationId } = await givenAnApproved(t, desk);
    await Promise.all([1, 2].map(() => change(t, desk.second, 'confirmDecision', { applicationId })));
    expect(await awardsOf(t, person, person.id)).toHaveLength(1);

    const service = { itemId: '3301/ability-assessment', answers: {}, person: { birthDate: '1940-01-02' } };
    const { person: assessed } = await givenAnApproved(t, desk, service);

    expect(await awardsOf(t, assessed, assessed.id)).toEqual([]);
  });
});

describe('the plan of payments', () => {
  const parts = (shares: number[]) => shares.map((share, i) => ({ share, afterMonths: 12 * i }));
  const plan = { countsFrom: '2026-01-31', grantedOn: '2026-02-01' };

  // prettier-ignore
  test.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [101, [1, 1, 1], [34, 34, 33]],
    [1, [1, 1, 1], [1]],
    [1_200_000, [2, 1, 1], [600_000, 300_000, 300_000]],
  ])('of %i fen in shares %j is %j: all of it, odd fen first', (amountFen, shares, expected) => {
    const planned = plannedOf({ ...plan, amountFen, reading: { instalments: parts(shares) } });

    expect(planned.map((one) => one.amountFen)).toEqual(expected);
    expect(planned.reduce((sum, one) => sum + one.amountFen, 0)).toBe(amountFen);
    expect(planned[0]!.dueOn).toBe('2026-02-01');
  });

  test('of a month has one payment at a time, and none after its end', () => {
    const reading = { every: 'MONTH' as const, instalments: parts([1]) };

    expect(plannedOf({ ...plan, amountFen: 5, reading })).toEqual([{ number: 1, amountFen: 5, dueOn: '2026-02-01' }]);
    expect(plannedOf({ ...plan, amountFen: 5, reading, endsOn: '2026-01-31' })).toEqual([]);
  });
});
