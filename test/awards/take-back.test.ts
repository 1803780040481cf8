import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Role } from '../../api/src/identity/role.ts';
import { AuditEntry } from '../../api/src/platform/audit-entry.entity.ts';
import { GONGSHU } from '../applications/applications.ts';
import { proofOf, SOUND } from '../ledger/books.ts';
import {
  answerFile,
  approve,
  differencesOf,
  enterAccount,
  exported,
  fundOf,
  imported,
  linesOf,
  make,
} from '../payouts/payouts.ts';
import { answer, messagesOf, outcomeOf, remove } from '../privacy/cast.ts';
import { startApp, type Answer, type Sender, type TestApp } from '../support/app.ts';
import { givenAnElder, givenStaff, type SignedInPerson } from '../support/givens.ts';
import { act, aDesk, awardsOf, balances, code, type Desk, fundOfficer, givenAnApproved } from './awards.ts';

const WORDS = '证书核查有误。';

describe('a payment is taken back', () => {
  let t: TestApp;
  let desk: Desk;
  let first: Sender & { id: string };
  let second: Sender & { id: string };
  beforeEach(async () => {
    t = await startApp();
    desk = await aDesk(t);
    [first, second] = [await fundOfficer(t), await fundOfficer(t)];
  });
  afterEach(() => t?.close());

  const takeBack = (as: Sender, instalmentId: string, over: object = {}) =>
    act(t, as, 'takeBackInstalment', { instalmentId, words: WORDS, ...over });
  const cancel = (as: Sender, instalmentId: string) => act(t, as, 'cancelTakeBack', { instalmentId });
  const instalmentsOf = async (person: SignedInPerson): Promise<Answer['data'][]> =>
    (await awardsOf(t, person, person.id))[0].instalments;

  /** All that the fund owes goes to the bank, in one batch; each with its payment number. */
  async function givenASent(): Promise<{ batchId: string; numbers: string[] }> {
    const { batch } = await make(t, first, (await fundOf(t, first)).fund.id);
    await approve(t, second, batch);
    const sent = (await exported(t, first, batch.id)).batch;
    return { batchId: sent.id, numbers: linesOf(sent).map(({ paymentNumber }) => paymentNumber) };
  }
  const bankSays = (batchId: string, numbers: string[], said: string): Promise<Answer['data']> =>
    imported(t, first, batchId, answerFile(numbers.map((number) => [number, '2400', said, '账户已销户'])));

  async function givenAnOwed(): Promise<{ person: SignedInPerson; id: string; laterId: string }> {
    const { person } = await givenAnApproved(t, desk);
    await enterAccount(t, person, person.id);
    const [{ id }, { id: laterId }] = (await instalmentsOf(person)) as [Answer['data'], Answer['data']];
    return { person, id, laterId };
  }
  async function givenAPaid(): Promise<{ person: SignedInPerson; id: string; batchId: string; numbers: string[] }> {
    const { person, id } = await givenAnOwed();
    const { batchId, numbers } = await givenASent();
    await bankSays(batchId, numbers, '成功');
    return { person, id, batchId, numbers };
  }

  test('before it is paid, once: the fund has it again', async () => {
    const { person, id, laterId } = await givenAnOwed();

    const done = await Promise.all([takeBack(first, id), takeBack(first, id)]);

    expect(done.map(({ instalment }) => instalment.status)).toEqual(['TAKEN_BACK', 'TAKEN_BACK']);
    expect((await instalmentsOf(person))[0].backWords).toBe(WORDS);
    expect(await balances(t)).toEqual({});
    expect(await code(takeBack(first, laterId))).toBe('NOT_AT_THIS_STAGE');
    expect(await proofOf(t)).toMatchObject(SOUND);
  });

  test('after it was paid by two officers; the person is told then, gives it back, and the fund has it again', async () => {
    const { person, id } = await givenAPaid();

    expect((await takeBack(first, id)).instalment).toMatchObject({ status: 'PAID', backWords: WORDS });
    expect((await takeBack(first, id)).instalment.status).toBe('PAID');
    expect((await instalmentsOf(person))[0].backWords).toBeNull();
    expect(await balances(t)).toEqual({ OPEN_FUND: -240_000, PAID: 240_000 });
    expect((await takeBack(second, id, { confirms: true })).instalment.status).toBe('OWED_BACK');
    expect((await takeBack(second, id, { confirms: true })).instalment.status).toBe('OWED_BACK');
    expect((await messagesOf(t, person))[0]).toContain('要退回');
    expect(await balances(t)).toMatchObject({ RECEIVABLE: -240_000, RECLAIMED: 240_000 });
    expect(await differencesOf(t, first)).toEqual([]);

    expect((await act(t, first, 'recordRepayment', { instalmentId: id })).instalment.status).toBe('REPAID');
    expect(await balances(t)).toEqual({});
    expect(await differencesOf(t, first)).toEqual([]);
    expect(await proofOf(t)).toMatchObject(SOUND);
  });

  test.each([
    ['who asked withdraws it', () => first],
    ['another officer does not agree', () => second],
  ])('not at all where %s: nothing moved, the person never heard of it, the log tells it once', async (_who, whoOf) => {
    const { person, id } = await givenAPaid();
    const told = await messagesOf(t, person);
    await takeBack(first, id);

    const done = [await cancel(whoOf(), id), await cancel(whoOf(), id)];

    const left = { status: 'PAID', backWords: null, backAskedBy: null };
    expect(done.map(({ instalment }) => instalment)).toMatchObject([left, left]);
    expect(await messagesOf(t, person)).toEqual(told);
    expect(await balances(t)).toEqual({ OPEN_FUND: -240_000, PAID: 240_000 });
    const entries = await t.orm.em.fork().find(AuditEntry, { action: 'cancelTakeBack', outcome: 'DONE' } as never);
    expect(entries).toMatchObject([{ actorStaffId: whoOf().id, subjectId: person.id, touched: [`instalment:${id}`] }]);
  });

  test('only after it was asked anew, where the request was withdrawn: whoever confirms the old one is refused', async () => {
    const { id } = await givenAPaid();
    await takeBack(first, id);
    await cancel(first, id);

    const late = await takeBack(second, id, { confirms: true });

    expect(late.userErrors).toMatchObject([{ code: 'NOT_AT_THIS_STAGE', field: ['instalmentId'] }]);
    expect(late.userErrors[0].message).toContain('没有同事要求退回了');
    expect((await takeBack(second, id)).instalment).toMatchObject({ status: 'PAID', backWords: WORDS });
    expect((await takeBack(first, id, { confirms: true })).instalment.status).toBe('OWED_BACK');
    expect(await balances(t)).toMatchObject({ RECEIVABLE: -240_000, RECLAIMED: 240_000 });
  });

  test('or left with the person, never both, where one withdraws while another confirms', async () => {
    const owed: string[] = [];
    for (let i = 0; i < 4; i++) owed.push((await givenAnOwed()).id);
    const { batchId, numbers } = await givenASent();
    await bankSays(batchId, numbers, '成功');
    for (const id of owed) await takeBack(first, id);

    const races = await Promise.all(
      owed.map(async (id, i) => {
        const sends = [() => code(cancel(first, id)), () => code(takeBack(second, id, { confirms: true }))];
        if (i % 2) sends.reverse();
        const codes = await Promise.all(sends.map((send) => send()));
        return i % 2 ? codes.reverse() : codes;
      }),
    );

    const won = { withdrawn: ['OK', 'NOT_AT_THIS_STAGE'], confirmed: ['NOT_AT_THIS_STAGE', 'OK'] };
    for (const codes of races) expect(Object.values(won)).toContainEqual(codes);
    const rows = await t.asOwner<{ id: string; status: string; asked: boolean }>(
      'select id, status, back_asked_by_id is not null as asked from instalment where transfer_id is not null',
    );
    const standing = owed.map((id) => rows.find((row) => row.id === id));
    expect(standing).toMatchObject(
      races.map(([withdrawn]) =>
        withdrawn === 'OK' ? { status: 'PAID', asked: false } : { status: 'OWED_BACK', asked: true },
      ),
    );
    const claimed = 240_000 * races.filter(([withdrawn]) => withdrawn !== 'OK').length;
    const { RECEIVABLE = 0, RECLAIMED = 0, ...others } = await balances(t);
    expect([RECEIVABLE + claimed, RECLAIMED - claimed]).toEqual([0, 0]);
    expect(others).toEqual({ OPEN_FUND: -960_000, PAID: 960_000 });
    expect(await proofOf(t)).toMatchObject(SOUND);
    expect(await differencesOf(t, first)).toEqual([]);
  });

  test('though one withdraws it at the last moment: he waits for what is being booked, and hears that it was', async () => {
    const { person, id } = await givenAPaid();
    await takeBack(first, id);
    const holder = t.orm.em.fork();
    await holder.begin();
    await holder.execute('select 1 from person where id = ? for update', [person.id]); // She cannot be told yet.
    const confirmed = code(takeBack(second, id, { confirms: true }));
    await someWait(1);
    const withdrawn = code(cancel(first, id));
    await someWait(2);

    await holder.commit();

    expect([await confirmed, await withdrawn]).toEqual(['OK', 'NOT_AT_THIS_STAGE']);
    expect(await balances(t)).toMatchObject({ RECEIVABLE: -240_000, RECLAIMED: 240_000 });
  });

  /** Until so many requests wait for a row that another one holds. */
  async function someWait(many: number): Promise<void> {
    const waiting = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    while ((await t.asOwner(waiting)).length < many) await pause(10);
  }

  test('and that is not undone before it was paid, nor once two have said the same', async () => {
    const { id, laterId } = await givenAnOwed();
    const refused = async (instalmentId: string) => {
      const { userErrors } = await cancel(first, instalmentId);
      expect(userErrors).toMatchObject([{ code: 'NOT_AT_THIS_STAGE', field: ['instalmentId'] }]);
      return userErrors[0].message as string;
    };
    expect(await refused(laterId)).toContain('没有人要求退回');
    expect(await refused(id)).toContain('没有人要求退回');
    expect(await code(takeBack(second, id, { confirms: true }))).toBe('NOT_AT_THIS_STAGE');
    const { batchId, numbers } = await givenASent();
    expect(await refused(id)).toContain('没有人要求退回');
    await bankSays(batchId, numbers, '成功');
    await takeBack(first, id);
    await takeBack(second, id, { confirms: true });

    expect(await refused(id)).toContain('已经告诉本人退回');

    await act(t, first, 'recordRepayment', { instalmentId: id });
    expect(await refused(id)).toContain('已经告诉本人退回');
    expect(await balances(t)).toEqual({});
  });

  test('by nobody any more where the bank sends the money back: it is owed, and the next time nobody asks for it', async () => {
    const { person, id, batchId, numbers } = await givenAPaid();
    await takeBack(first, id);

    await bankSays(batchId, numbers, '退汇');

    expect((await instalmentsOf(person))[0]).toMatchObject({ status: 'DUE', backWords: null });
    await enterAccount(t, person, person.id, { number: '123456789012' });
    const again = await givenASent();
    await bankSays(again.batchId, again.numbers, '成功');
    expect(await code(takeBack(second, id, { confirms: true }))).toBe('NOT_AT_THIS_STAGE');
    expect((await takeBack(second, id)).instalment.status).toBe('PAID');
  });

  test('before the record of the person may be removed; or it is said that it stays', async () => {
    const { person, id } = await givenAPaid();
    const requestId = (await remove(t, person, person.id)).data.requestDeletion.request.id;
    const staff = await givenStaff(t, { regionCode: GONGSHU });
    await takeBack(first, id);
    expect(outcomeOf(await answer(t, staff, requestId))).toBe('NOT_FINISHED');

    await cancel(second, id);

    expect(outcomeOf(await answer(t, staff, requestId))).toBe('OK');
  });

  test.each([
    ['a fund officer of the place', 'OK', () => second],
    ['a fund officer of the city', 'OK', () => fundOfficer(t, { regionCode: '3301' })],
    ['a fund officer of another place', 'NOT_FOUND', () => fundOfficer(t, { regionCode: '330106' })],
    ['a reviewer of the place', 'FORBIDDEN', () => givenStaff(t, { roles: [Role.REVIEWER], regionCode: GONGSHU })],
    ['whose money it is', 'FORBIDDEN', (person: SignedInPerson) => person],
    [
      'whose own it is, though a fund officer',
      'OWN_CASE',
      ({ id: personId }: SignedInPerson) => fundOfficer(t, { personId }),
    ],
    ['a stranger', 'FORBIDDEN', () => givenAnElder(t)],
    ['a visitor', 'UNAUTHENTICATED', () => undefined],
  ])('%s leaves it with the person: %s', async (_who, expected, whoOf) => {
    const { person, id } = await givenAPaid();
    await takeBack(first, id);

    expect(await code(cancel(await whoOf(person), id))).toBe(expected);

    const confirmed = await code(takeBack(second, id, { confirms: true }));
    expect(confirmed).toBe(expected === 'OK' ? 'NOT_AT_THIS_STAGE' : 'OK');
  });
});
