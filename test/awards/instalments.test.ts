import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Role } from '../../api/src/identity/role.ts';
import { GONGSHU } from '../applications/applications.ts';
import { proofOf, SOUND } from '../ledger/books.ts';
import { givenADelegation } from '../delegations/delegations.ts';
import { messagesOf } from '../privacy/cast.ts';
import { NOON, startApp, type Answer, type Sender, type TestApp } from '../support/app.ts';
import { givenAnElder, givenStaff, type SignedInPerson } from '../support/givens.ts';
import { act, aDesk, awardsOf, balances, code, decideDue, type Desk, fundOfficer, givenAnApproved } from './awards.ts';

const MONTHLY = '3301/rehabilitation-subsidy';

describe('the payments of an award', () => {
  let t: TestApp;
  let desk: Desk;
  let officer: Sender & { id: string };
  beforeEach(async () => {
    t = await startApp();
    desk = await aDesk(t);
    officer = await fundOfficer(t);
  });
  afterEach(() => t?.close());

  /** What the server does by itself on a day; sessions of people are as long as ever. */
  async function decideOn(day: string): Promise<void> {
    t.clock.now = new Date(`${day}T12:00:00+08:00`);
    await decideDue(t);
    t.clock.now = NOON;
  }
  const instalmentsOf = async (person: SignedInPerson): Promise<Answer['data'][]> =>
    (await awardsOf(t, person, person.id))[0].instalments;
  const statuses = async (person: SignedInPerson) => (await instalmentsOf(person)).map(({ status }) => status);

  test('wait with the question where it is not known whether the condition holds, and are owed once it is answered', async () => {
    const { person } = await givenAnApproved(t, desk);

    await decideOn('2027-11-01');

    const [, second] = await instalmentsOf(person);
    expect(second).toMatchObject({ status: 'HELD_BACK', heldFor: 'QUESTIONS' });
    expect(second.asks).toEqual(['您在养老机构一线做护理工作吗？', '您是事业单位在编人员吗？']);
    expect((await messagesOf(t, person))[0]).toContain('先留着，还要弄清楚');
    expect(await balances(t)).toEqual({ OPEN_FUND: -240_000, PAYABLE: 240_000 });

    const input = { instalmentId: second.id };
    expect(await code(act(t, officer, 'answerInstalment', { ...input, facts: { 'person.age': 3 } }))).toBe('BAD_VALUE');
    expect(await code(act(t, officer, 'answerInstalment', { ...input, facts: {} }))).toBe('BAD_VALUE');
    const half = await act(t, officer, 'answerInstalment', { ...input, facts: { 'worker.isFrontLineCarer': true } });
    expect(half.instalment).toMatchObject({ status: 'HELD_BACK', asks: ['您是事业单位在编人员吗？'] });
    const whole = await act(t, officer, 'answerInstalment', {
      ...input,
      facts: { 'worker.isPublicEstablishment': false },
    });
    expect(whole.instalment.status).toBe('DUE');
    expect(
      await code(act(t, officer, 'answerInstalment', { ...input, facts: { 'worker.isFrontLineCarer': false } })),
    ).toBe('NOT_AT_THIS_STAGE');
    expect(await balances(t)).toEqual({ OPEN_FUND: -480_000, PAYABLE: 480_000 });
  });

  test('are not paid where the condition does not hold, and are where that was a mistake', async () => {
    const { person } = await givenAnApproved(t, desk);
    await decideOn('2027-11-01');
    const [, second] = await instalmentsOf(person);
    const answer = (facts: object) => act(t, officer, 'answerInstalment', { instalmentId: second.id, facts });

    expect((await answer({ 'worker.isFrontLineCarer': false })).instalment.status).toBe('NOT_MET');
    expect(await balances(t)).toEqual({ OPEN_FUND: -240_000, PAYABLE: 240_000 });
    const put = await answer({ 'worker.isFrontLineCarer': true, 'worker.isPublicEstablishment': false });
    expect(put.instalment.status).toBe('DUE');
  });

  test('stop, and go on: what fell due meanwhile is decided then, or, where the officer says so, is not paid', async () => {
    for (const [paysMissed, expected] of [
      [true, 'HELD_BACK'],
      [false, 'CANCELLED'],
    ] as const) {
      const { person } = await givenAnApproved(t, desk);
      const [award] = await awardsOf(t, person, person.id);
      const stopped = await act(t, officer, 'stopAward', { awardId: award.id, words: '正在核实在岗情况。' });
      expect(stopped.award).toMatchObject({ status: 'STOPPED', stopWords: '正在核实在岗情况。' });
      await decideOn('2027-11-01');
      expect((await statuses(person))[1]).toBe('PLANNED');

      await t.asOwner(`update instalment set due_on = '2026-11-22' where award_id = $1 and number = 2`, [award.id]);
      await t.asOwner(`update award set stopped_at = stopped_at - interval '40 days' where id = $1`, [award.id]);
      if (!paysMissed)
        await t.asOwner(`update instalment set due_on = '2026-11-20' where award_id = $1 and number = 2`, [award.id]);
      expect((await act(t, officer, 'resumeAward', { awardId: award.id, paysMissed })).award.status).toBe('ACTIVE');

      expect((await statuses(person))[1]).toBe(expected);
      expect(await code(act(t, officer, 'resumeAward', { awardId: award.id, paysMissed }))).toBe('OK');
    }
  });

  test('are taken back before they are paid, once', async () => {
    const { person } = await givenAnApproved(t, desk);
    const [first, second] = await instalmentsOf(person);
    const back = (id: string) => act(t, officer, 'takeBackInstalment', { instalmentId: id, words: '证书核查有误。' });

    const done = await Promise.all([back(first.id), back(first.id)]);

    expect(done.map(({ instalment }) => instalment.status)).toEqual(['TAKEN_BACK', 'TAKEN_BACK']);
    expect(done[0].instalment.backWords).toBe('证书核查有误。');
    expect(await balances(t)).toEqual({});
    expect(await code(back(second.id))).toBe('NOT_AT_THIS_STAGE');
    expect(await proofOf(t)).toMatchObject(SOUND);
  });

  test('repeat each month until the person dies; what fell due before is paid', async () => {
    const { person } = await givenAnApproved(t, desk, {
      ...{ itemId: MONTHLY, answers: {}, approving: { amountFen: 30_000, words: '情况属实。' } },
      person: { birthDate: '1940-01-02' },
    });
    const [award] = await awardsOf(t, person, person.id);
    expect(award).toMatchObject({ per: 'MONTH', amountFen: 30_000, reading: { code: 'MONTHLY', standing: 'SAMPLE' } });
    expect(award.instalments.map(({ dueOn, status }: Answer['data']) => [dueOn, status])).toEqual([
      ['2026-11-22', 'DUE'],
      ['2026-12-22', 'PLANNED'],
    ]);
    await decideOn('2027-02-01');
    expect(await statuses(person)).toEqual(['DUE', 'DUE', 'DUE', 'PLANNED']);

    const input = { personId: person.id, diedOn: '2026-11-22', paper: 'DEATH_CERTIFICATE' };
    const { data } = await recordDeath(input);
    expect(data.recordDeath.userErrors).toEqual([]);

    const rows = await t.asOwner(
      'select i.status, a.status as of from instalment i join award a on a.id = i.award_id order by number',
    );
    expect(rows).toEqual(['DUE', 'DUE', 'DUE', 'CANCELLED'].map((status) => ({ status, of: 'ENDED' })));
    await decideOn('2028-02-01');
    expect(await balances(t)).toEqual({ OPEN_FUND: -90_000, PAYABLE: 90_000 });
  });

  const recordDeath = (input: object) =>
    import('../support/app.ts').then(({ send }) =>
      send(
        t,
        desk.first,
        'mutation ($input: RecordDeathInput!) { recordDeath(input: $input) { userErrors { code } } }',
        { input },
      ),
    );

  test.each([
    ['a fund officer of the place', 'OK', () => officer],
    ['a fund officer of the city', 'OK', () => fundOfficer(t, { regionCode: '3301' })],
    ['a fund officer of another place', 'NOT_FOUND', () => fundOfficer(t, { regionCode: '330106' })],
    ['a reviewer of the place', 'FORBIDDEN', () => givenStaff(t, { roles: [Role.REVIEWER], regionCode: GONGSHU })],
    ['a stranger', 'FORBIDDEN', () => givenAnElder(t)],
    ['a visitor', 'UNAUTHENTICATED', () => undefined],
  ])('%s stops an award: %s', async (_who, expected, whoOf) => {
    const { person } = await givenAnApproved(t, desk);
    const [award] = await awardsOf(t, person, person.id);

    expect(await code(act(t, await whoOf(), 'stopAward', { awardId: award.id, words: '核实。' }))).toBe(expected);
  });

  test('nobody decides what he himself is paid', async () => {
    const { person } = await givenAnApproved(t, desk);
    const [award] = await awardsOf(t, person, person.id);
    const himself = await fundOfficer(t, { personId: person.id });

    expect(await code(act(t, himself, 'stopAward', { awardId: award.id, words: '核实。' }))).toBe('OWN_CASE');
  });

  test('are read by a delegate for applications, and by no other', async () => {
    const { person } = await givenAnApproved(t, desk);
    const known = { ...person, name: '陈建国', phone: '13800000001' };
    const [son, cook] = [await givenAnElder(t), await givenAnElder(t)];
    await givenADelegation(t, known, son, { scopes: ['APPLICATIONS'] });
    await givenADelegation(t, known, cook, { scopes: ['MEALS'] });

    expect(await awardsOf(t, son, person.id)).toHaveLength(1);
    await expect(awardsOf(t, cook, person.id)).rejects.toThrow('NOT_FOUND');
  });
});
