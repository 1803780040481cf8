import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Award } from '../../api/src/awards/award.entity.ts';
import { Message } from '../../api/src/messages/message.entity.ts';
import { GONGSHU } from '../applications/applications.ts';
import { answer, outcomeOf, remove } from '../privacy/cast.ts';
import { NOON, send, startApp, type Answer, type Sender, type TestApp } from '../support/app.ts';
import { givenStaff, type SignedInPerson } from '../support/givens.ts';
import { act, aDesk, awardsOf, balances, decideDue, type Desk, fundOfficer, givenAnApproved } from './awards.ts';

const MONTHLY = '3301/rehabilitation-subsidy';

describe('an award ends', () => {
  let t: TestApp;
  let desk: Desk;
  let officer: Sender & { id: string };
  beforeEach(async () => {
    t = await startApp();
    desk = await aDesk(t);
    officer = await fundOfficer(t);
  });
  afterEach(() => t?.close());

  const death = (verb: 'recordDeath' | 'revokeDeath', input: object): Promise<Answer> =>
    send(
      t,
      desk.first,
      `mutation ($input: ${verb === 'recordDeath' ? 'RecordDeathInput' : 'RevokeDeathInput'}!) { ${verb}(input: $input) { userErrors { code } } }`,
      { input },
    );
  const dies = async (personId: string, diedOn: string) =>
    expect(outcomeOf(await death('recordDeath', { personId, diedOn, paper: 'DEATH_CERTIFICATE' }))).toBe('OK');
  const standing = () =>
    t.asOwner<{ of: string; status: string }>(
      'select a.status as of, i.status from instalment i join award a on a.id = i.award_id order by i.number',
    );
  async function decideOn(day: string): Promise<void> {
    t.clock.now = new Date(`${day}T12:00:00+08:00`);
    await decideDue(t);
    t.clock.now = NOON;
  }
  const monthly = (over: object = {}) =>
    givenAnApproved(t, desk, {
      ...{ itemId: MONTHLY, answers: {}, approving: { amountFen: 30_000, words: '情况属实。' } },
      ...{ person: { birthDate: '1940-01-02' }, ...over },
    });

  /** The award stood still for some days, in which its second payment fell due. */
  async function givenAStopped(person: SignedInPerson): Promise<void> {
    const [award] = await awardsOf(t, person, person.id);
    await act(t, officer, 'stopAward', { awardId: award.id, words: '正在核实在岗情况。' });
    await t.asOwner(`update award set stopped_at = '2026-11-18T12:00:00+08:00'`);
    await t.asOwner(`update instalment set due_on = '2026-11-20' where number = 2`);
  }

  test('with a death: what fell due while it stood still is not paid', async () => {
    const { person } = await givenAnApproved(t, desk);
    await givenAStopped(person);

    await dies(person.id, '2026-11-21');
    await decideOn('2026-11-25');

    expect((await standing()).map(({ status }) => status)).toEqual(['DUE', ...Array<string>(4).fill('CANCELLED')]);
    expect(await balances(t)).toEqual({ OPEN_FUND: -240_000, PAYABLE: 240_000 });
  });

  test('and goes on as it was where the death was a mistake; the person is told', async () => {
    const { person } = await givenAnApproved(t, desk);
    await givenAStopped(person);
    const before = await standing();
    await dies(person.id, '2026-11-21');

    expect(outcomeOf(await death('revokeDeath', { personId: person.id }))).toBe('OK');

    expect(before[0]!.of).toBe('STOPPED');
    expect(await standing()).toEqual(before);
    const told = await t.orm.em.fork().find(Message, { recipient: person.id }, { orderBy: { id: 'desc' }, limit: 1 });
    expect(t.vault.open(told[0]!, 'text')).toContain('补贴接着发');
    const kept = await t.orm.em.fork().findOneOrFail(Award, { person: person.id });
    expect(t.vault.open(kept, 'stopWords')).toBe('正在核实在岗情况。');
  });

  test('each month goes on, and what fell due meanwhile is decided', async () => {
    const { person } = await monthly();
    await dies(person.id, '2026-11-22');
    expect((await standing()).map(({ of, status }) => `${of} ${status}`)).toEqual(['ENDED DUE', 'ENDED CANCELLED']);
    await t.asOwner(`update instalment set due_on = '2026-11-22' where number = 2`);

    expect(outcomeOf(await death('revokeDeath', { personId: person.id }))).toBe('OK');

    expect((await standing()).map(({ of, status }) => `${of} ${status}`)).toEqual([
      'ACTIVE DUE',
      'ACTIVE DUE',
      'ACTIVE PLANNED',
    ]);
  });

  test('with the record of a person, once nothing is owed: before that it is refused', async () => {
    const { person } = await givenAnApproved(t, desk);
    await decideOn('2027-11-01');
    const requestId = (await remove(t, person, person.id)).data.requestDeletion.request.id;
    const staff = await givenStaff(t, { regionCode: GONGSHU });
    expect(outcomeOf(await answer(t, staff, requestId))).toBe('NOT_FINISHED');
    const [award] = await awardsOf(t, person, person.id);
    await act(t, officer, 'takeBackInstalment', { instalmentId: award.instalments[0].id, words: '证书核查有误。' });

    expect(outcomeOf(await answer(t, staff, requestId))).toBe('OK');

    const left = await standing();
    expect(left.map(({ status }) => status)).toEqual(['TAKEN_BACK', ...Array<string>(4).fill('CANCELLED')]);
    expect(left[0]!.of).toBe('ENDED');
    await decideOn('2030-11-02');
    expect(await balances(t)).toEqual({});
  });

  test('and one that cannot be decided holds up no other', async () => {
    const [broken, sound] = [await givenAnApproved(t, desk), await givenAnApproved(t, desk)];
    const [first] = await awardsOf(t, broken.person, broken.person.id);
    await t.asOwner(`update award set item_id = '3301/of-nowhere' where id = $1`, [first.id]);

    await expect(decideOn('2027-11-01')).rejects.toThrow('1 of 2 failed');
    t.clock.now = NOON;

    expect((await awardsOf(t, sound.person, sound.person.id))[0].instalments[1].status).toBe('HELD_BACK');
  });

  test('at its day where it is renewed: no month is paid twice', async () => {
    const endsOn = '2026-12-10';
    const { person } = await monthly({ approving: { amountFen: 30_000, endsOn, words: '情况属实。' } });

    await monthly({ by: person });

    const [renewed, old] = await awardsOf(t, person, person.id);
    expect(old.instalments).toMatchObject([{ dueOn: '2026-11-22', status: 'DUE' }]);
    expect(renewed).toMatchObject({
      countsFrom: '2026-12-22',
      instalments: [{ number: 1, dueOn: '2026-12-22', status: 'PLANNED' }],
    });
    expect(await balances(t)).toEqual({ OPEN_FUND: -30_000, PAYABLE: 30_000 });
  });
});
