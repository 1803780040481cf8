import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Role } from '../../api/src/identity/role.ts';
import { AuditEntry } from '../../api/src/platform/audit-entry.entity.ts';
import { GONGSHU } from '../applications/applications.ts';
import { givenADelegation } from '../delegations/delegations.ts';
import { messagesOf } from '../privacy/cast.ts';
import { givenABudget } from '../subsidies/fund-support.ts';
import { NOON, send, startApp, type Answer, type Sender, type TestApp } from '../support/app.ts';
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
    expect((await instalmentsOf(person))[1].unmet).toEqual([{ says: '还在养老机构一线做护理工作' }]);
    expect(await balances(t)).toEqual({ OPEN_FUND: -240_000, PAYABLE: 240_000 });
    const put = await answer({ 'worker.isFrontLineCarer': true, 'worker.isPublicEstablishment': false });
    expect(put.instalment.status).toBe('DUE');
  });

  test.each([
    [true, 'HELD_BACK'],
    [false, 'CANCELLED'],
  ])('stop, and go on; what fell due meanwhile is paid: %s, and is then %s', async (paysMissed, expected) => {
    const { person } = await givenAnApproved(t, desk);
    const [award] = await awardsOf(t, person, person.id);
    const stopped = await act(t, officer, 'stopAward', { awardId: award.id, words: '正在核实在岗情况。' });
    expect(stopped.award).toMatchObject({ status: 'STOPPED', stopWords: '正在核实在岗情况。' });
    await decideOn('2027-11-01');
    expect((await statuses(person))[1]).toBe('PLANNED');
    expect((await messagesOf(t, person))[0]).toContain('先停发了');

    t.clock.now = new Date('2027-11-10T12:00:00+08:00');
    const later = await fundOfficer(t);
    const resumed = await act(t, later, 'resumeAward', { awardId: award.id, paysMissed });

    expect(resumed.award.status).toBe('ACTIVE');
    expect(await code(act(t, later, 'resumeAward', { awardId: award.id, paysMissed }))).toBe('OK');
    t.clock.now = NOON;
    expect((await statuses(person)).slice(1, 3)).toEqual([expected, 'PLANNED']);
    expect((await messagesOf(t, person)).join()).toContain('又接着发了');
    const done = { action: 'resumeAward', outcome: 'DONE', subjectId: person.id };
    const entries = await t.orm.em.fork().find(AuditEntry, done as never);
    expect(entries.map(({ touched }) => touched.includes(`award:${award.id}`))).toEqual([true]);
  });

  test('of a stopped award do not stand among those that wait, and whoever reads the others is recorded', async () => {
    const { person } = await givenAnApproved(t, desk);
    const { person: other } = await givenAnApproved(t, desk);
    await decideOn('2027-11-01');
    const [award] = await awardsOf(t, other, other.id);
    await act(t, officer, 'stopAward', { awardId: award.id, words: '核实。' });

    const { data } = await send(t, officer, '{ heldInstalments(first: 10) { edges { node { id name } } } }');

    expect(data.heldInstalments.edges).toHaveLength(1);
    const read = { action: 'heldInstalments', outcome: 'READ', actorStaffId: officer.id };
    const entries = await t.orm.em.fork().find(AuditEntry, read as never);
    expect(entries.map(({ subjectId }) => subjectId)).toEqual([person.id]);
  });

  test('end the award once nothing of it comes any more: the last one was taken back, or is not paid', async () => {
    const { person } = await givenAnApproved(t, desk);
    const { person: other } = await givenAnApproved(t, desk);
    await t.asOwner(`update instalment set status = 'CANCELLED' where number > 2`);
    await decideOn('2027-11-01');
    const awardOf = async (one: SignedInPerson) => (await awardsOf(t, one, one.id))[0];
    const back = (id: string) => act(t, officer, 'takeBackInstalment', { instalmentId: id, words: '证书核查有误。' });
    const answer = (id: string, isThere: boolean) =>
      act(t, officer, 'answerInstalment', {
        instalmentId: id,
        facts: { 'worker.isFrontLineCarer': isThere, 'worker.isPublicEstablishment': false },
      });
    const [first, second] = await instalmentsOf(person);
    await answer(second.id, false);
    expect(await awardOf(person)).toMatchObject({ status: 'ACTIVE' });
    await back(first.id);
    expect(await awardOf(person)).toMatchObject({ status: 'ENDED' });
    const [otherFirst, otherSecond] = await instalmentsOf(other);
    await back(otherFirst.id);
    expect(await awardOf(other)).toMatchObject({ status: 'ACTIVE' });
    await answer(otherSecond.id, false);
    expect(await awardOf(other)).toMatchObject({ status: 'ENDED' });

    expect((await answer(second.id, true)).instalment.status).toBe('DUE');

    expect(await awardOf(person)).toMatchObject({ status: 'ACTIVE' });
    await back(second.id);
    expect(await awardOf(person)).toMatchObject({ status: 'ENDED' });
  });

  test('wait where the fund has not enough, and are owed once it was given more', async () => {
    const fund = { regionCode: GONGSHU, name: '康复护理补贴资金（示例）' };
    await givenABudget(t, fund, 10_000);
    const { person } = await givenAnApproved(t, desk, {
      ...{ itemId: MONTHLY, answers: {}, approving: { amountFen: 30_000, words: '情况属实。' } },
      person: { birthDate: '1940-01-02' },
    });
    expect((await instalmentsOf(person)).at(-1)).toMatchObject({ status: 'HELD_BACK', heldFor: 'BUDGET' });
    expect((await messagesOf(t, person)).join()).toContain('等资金拨到');
    await givenABudget(t, fund, 20_000);

    await decideOn('2026-11-23');

    expect((await instalmentsOf(person)).at(-1)).toMatchObject({ status: 'DUE', heldFor: null });
    expect(await balances(t)).toEqual({ APPROPRIATED: -30_000, PAYABLE: 30_000 });
  });

  test('repeat each month until the person dies; what fell due before is paid', async () => {
    const { person } = await givenAnApproved(t, desk, {
      ...{ itemId: MONTHLY, answers: {}, approving: { amountFen: 30_000, words: '情况属实。' } },
      person: { birthDate: '1940-01-02' },
    });
    const [award] = await awardsOf(t, person, person.id);
    expect(award).toMatchObject({ per: 'MONTH', amountFen: 30_000, reading: { code: 'MONTHLY', standing: 'SAMPLE' } });
    expect(award.instalments.map(({ dueOn, status }: Answer['data']) => [dueOn, status])).toEqual([
      ['2026-12-22', 'PLANNED'],
      ['2026-11-22', 'DUE'],
    ]);
    await decideOn('2027-02-01');
    expect(await statuses(person)).toEqual(['PLANNED', 'DUE', 'DUE', 'DUE']);

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
    send(t, desk.first, 'mutation ($input: RecordDeathInput!) { recordDeath(input: $input) { userErrors { code } } }', {
      input,
    });

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
