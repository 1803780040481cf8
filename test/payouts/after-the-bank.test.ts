import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { AuditEntry } from '../../api/src/platform/audit-entry.entity.ts';
import { GONGSHU } from '../applications/applications.ts';
import { act, aDesk, awardsOf, balances, type Desk, fundOfficer, givenAnApproved } from '../awards/awards.ts';
import { givenADelegation } from '../delegations/delegations.ts';
import { proofOf, SOUND } from '../ledger/books.ts';
import { messagesOf } from '../privacy/cast.ts';
import { send, startApp, type Answer, type Sender, type TestApp } from '../support/app.ts';
import { givenAnElder, type SignedInPerson } from '../support/givens.ts';
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
  pay,
} from './payouts.ts';

const OTHER_FUND = randomUUID();

const codeOf = ({ userErrors }: Answer['data']): string => userErrors[0]?.code ?? 'OK';

describe('after a payment went to the bank', () => {
  let t: TestApp;
  let desk: Desk;
  let maker: Sender & { id: string };
  let checker: Sender & { id: string };
  let person: SignedInPerson;
  beforeEach(async () => {
    t = await startApp();
    desk = await aDesk(t);
    [maker, checker] = [await fundOfficer(t), await fundOfficer(t)];
    person = (await givenAnApproved(t, desk)).person;
    await enterAccount(t, person, person.id);
  });
  afterEach(() => t?.close());

  async function givenASent(): Promise<{ batchId: string; number: string; lineId: string }> {
    const { batch } = await make(t, maker, (await fundOf(t, maker)).fund.id);
    await approve(t, checker, batch);
    const sent = (await exported(t, maker, batch.id)).batch;
    const [line] = linesOf(sent);
    return { batchId: sent.id, number: line.paymentNumber, lineId: line.id };
  }
  async function bankSays(
    { batchId, number }: { batchId: string; number: string },
    said: string,
    why = '',
  ): Promise<Answer['data']> {
    return imported(t, maker, batchId, answerFile([[number, '2400', said, why]]));
  }
  const award = async () => (await awardsOf(t, person, person.id))[0];
  const firstPayment = async () => {
    const asked =
      'query ($id: ID!) { awards(personId: $id) { edges { node { instalments { payment { status batchNumber needsRepair } } } } } }';
    const { data } = await send(t, person, asked, { id: person.id });
    return data.awards.edges[0].node.instalments[0].payment;
  };
  const entriesOf = (where: object) => t.orm.em.fork().find(AuditEntry, where);

  test('the bank gives it back later: it is owed again, and is paid into another account', async () => {
    await t.asOwner(`update instalment set status = 'CANCELLED' where number > 1`);
    const sent = await givenASent();
    await bankSays(sent, '成功');
    expect(await award()).toMatchObject({ status: 'ENDED' });

    expect((await bankSays(sent, '退汇', '账户已销户')).taken).toMatchObject({ booked: 1, refused: [] });

    expect(await award()).toMatchObject({ status: 'ACTIVE' });
    expect((await award()).instalments[0].status).toBe('DUE');
    expect((await messagesOf(t, person))[0]).toContain('又退了回来');
    expect(await balances(t)).toEqual({ OPEN_FUND: -240_000, PAYABLE: 240_000 });
    expect(await fundOf(t, maker)).toMatchObject({ payments: 0, toRepair: 1 });
    expect(await differencesOf(t, maker)).toEqual([]);
    await enterAccount(t, person, person.id, { number: '123456789012' });
    await bankSays(await givenASent(), '成功');
    expect(await balances(t)).toEqual({ OPEN_FUND: -240_000, PAID: 240_000 });
    expect(await differencesOf(t, maker)).toEqual([]);
    expect(await proofOf(t)).toMatchObject(SOUND);
  });

  test('one file says that it was paid, and further down that it came back: it is owed again, and told once', async () => {
    const { batchId, number } = await givenASent();
    const file = answerFile([
      [number, '2400', '成功'],
      [number, '2400', '退汇', '账户已销户'],
    ]);

    expect((await imported(t, maker, batchId, file)).taken).toMatchObject({ booked: 2, refused: [] });

    expect((await award()).instalments[0].status).toBe('DUE');
    expect(await balances(t)).toEqual({ OPEN_FUND: -240_000, PAYABLE: 240_000 });
    expect(await fundOf(t, maker)).toMatchObject({ payments: 0, toRepair: 1 });
    const told = await messagesOf(t, person);
    expect(told[0]).toContain('又退了回来');
    expect(told.join()).not.toContain('已经付到');
    expect(await differencesOf(t, maker)).toEqual([]);
  });

  test('what failed and was taken back is not there to be repaired', async () => {
    const sent = await givenASent();
    await bankSays(sent, '失败', '户名不符');
    const [first] = (await award()).instalments;
    const last = { status: 'FAILED', batchNumber: 1 };
    expect(await firstPayment()).toEqual({ ...last, needsRepair: true });
    await act(t, maker, 'takeBackInstalment', { instalmentId: first.id, words: '证书核查有误。' });

    expect(await firstPayment()).toEqual({ ...last, needsRepair: false });
    const { data } = await send(t, maker, '{ payableFunds(first: 10) { edges { node { toRepair payments } } } }');
    expect(data.payableFunds.edges.map(({ node }: Answer['data']) => node)).toEqual([{ toRepair: 0, payments: 0 }]);
    expect(codeOf(await pay(t, maker, 'repairPayment', { lineId: sent.lineId }))).toBe('NOT_AT_THIS_STAGE');
  });

  test('whoever reads of whom money goes to is recorded, and each time the file is taken', async () => {
    const { batchId } = await givenASent();
    const doing = { action: 'exportPayoutBatch', outcome: 'DONE', actorStaffId: maker.id };
    expect(await entriesOf(doing)).toHaveLength(1);
    await exported(t, checker, batchId);
    await send(
      t,
      checker,
      'query ($id: ID!) { payoutBatch(id: $id) { lines(first: 5) { edges { node { name } } } } }',
      {
        id: batchId,
      },
    );

    const read = await entriesOf({ outcome: 'READ', actorStaffId: checker.id, subjectId: person.id });

    expect(read.map(({ action }) => action)).toEqual(expect.arrayContaining(['exportPayoutBatch', 'payoutBatch']));
    expect(read.filter(({ action }) => action === 'exportPayoutBatch')).toHaveLength(1);
  });

  test('a delegate who did not hear that the first account was entered sends it again; another one he cannot enter', async () => {
    const known = { name: '徐爱珍', phone: '13911112222' };
    const elder = (await givenAnApproved(t, desk, { person: known })).person;
    const son = await givenAnElder(t);
    await givenADelegation(t, { ...elder, ...known }, son, { scopes: ['APPLICATIONS'] });
    const idempotencyKey = randomUUID();

    const [once, again] = [1, 2].map(() => enterAccount(t, son, elder.id, { idempotencyKey }));

    expect([codeOf(await once), codeOf(await again)]).toEqual(['OK', 'OK']);
    expect(codeOf(await enterAccount(t, son, elder.id, { idempotencyKey }))).toBe('OK');
    expect(codeOf(await enterAccount(t, son, elder.id))).toBe('NOT_FOUND');
    const mayReplace = async (as: Sender) =>
      (await send(t, as, 'query ($id: ID!) { bankAccount(personId: $id) { mayReplace } }', { id: elder.id })).data
        .bankAccount.mayReplace;
    expect([await mayReplace(son), await mayReplace(elder)]).toEqual([false, true]);
  });

  test.each([
    ['PAID', `update ledger_account set balance = balance - 1 where kind = 'PAID'`, 240_000, 239_999],
    ['CLAIMED', `update instalment set status = 'OWED_BACK' where status = 'PAID'`, 240_000, 0],
    ['NOT_POSTED', `update instalment set amount_fen = 1 where status = 'PAID'`, 1, 240_000],
    ['NOT_IN_BATCH', `update payout_line set amount_fen = 1`, 240_000, 1],
  ])('where %s differs it is shown; once settled only with other sums', async (kind, damage, expectedFen, foundFen) => {
    await bankSays(await givenASent(), '成功');
    expect(await differencesOf(t, maker)).toEqual([]);
    await t.asOwner('alter table ledger_account disable trigger all');
    await t.asOwner(damage);

    const found = (await differencesOf(t, maker)).find((one) => one.kind === kind);
    expect(found).toMatchObject({ kind, expectedFen, foundFen });

    await pay(t, maker, 'settleDifference', { differenceId: found.id, words: '已查清，等技术处理。' });
    expect((await differencesOf(t, maker)).map((one) => one.kind)).not.toContain(kind);
    await t.asOwner(`update instalment set amount_fen = amount_fen + 1 where number = 1`);
    await t.asOwner(`update ledger_account set balance = balance - 1 where kind = 'PAID'`);
    expect((await differencesOf(t, maker)).map((one) => one.kind)).toContain(kind);
  });

  test('what two funds say wrongly of the same person is shown for each of them', async () => {
    await t.asOwner('alter table ledger_account disable trigger all');
    await t.asOwner(`insert into fund (id, region_code, name) values ('${OTHER_FUND}', '${GONGSHU}', '区级资金')`);
    await t.asOwner(
      `insert into ledger_account (id, unit, kind, person_id, region_code, code, may_overdraw, balance)
       select gen_random_uuid(), unit, kind, person_id, '${GONGSHU}', '${OTHER_FUND}', false, 7 from ledger_account where kind = 'PAYABLE'`,
    );
    await t.asOwner(
      `update ledger_account set balance = balance + 5 where kind = 'PAYABLE' and code <> '${OTHER_FUND}'`,
    );

    const found = (await differencesOf(t, maker)).map(({ about, foundFen }) => [about, foundFen]);

    const about = `person:${person.id}`;
    expect(found.sort()).toEqual([
      [about, 240_005],
      [about, 7],
    ]);
    expect(await differencesOf(t, maker)).toHaveLength(2);
  });
});
