import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Role } from '../../api/src/identity/role.ts';
import { balances } from '../awards/awards.ts';
import { proofOf, SOUND } from '../ledger/books.ts';
import { collect, givenADiner, givenAnOperator, givenTodaysLunch } from '../meals/counter-support.ts';
import { send, startApp, type Answer, type Sender, type TestApp } from '../support/app.ts';
import { givenStaff } from '../support/givens.ts';
import { loadSamplePolicies } from '../support/policies.ts';
import { answerFile, approve, CARD, differencesOf, exported, imported, linesOf, make, pay } from './payouts.ts';

const codeOf = ({ userErrors }: Answer['data']): string => userErrors[0]?.code ?? 'OK';

describe('paying a canteen for a month that was closed', () => {
  let t: TestApp;
  let lunch: Awaited<ReturnType<typeof givenTodaysLunch>>;
  let operator: Sender;
  let maker: Sender & { id: string };
  let checker: Sender & { id: string };
  beforeEach(async () => {
    t = await startApp({ policies: loadSamplePolicies() });
    lunch = await givenTodaysLunch(t);
    const diner = await givenADiner(t, lunch, { facts: { 'person.hardship': ['LOW_INCOME'] } });
    await collect(t, await givenAnOperator(t, lunch.servicePoint), lunch, { proof: diner.code });
    t.clock.now = new Date('2026-12-01T09:00:00+08:00');
    operator = await givenAnOperator(t, lunch.servicePoint);
    [maker, checker] = [await officer(), await officer()];
  });
  afterEach(() => t?.close());

  const officer = (over: object = {}) =>
    givenStaff(t, { roles: [Role.FUND_OFFICER], regionCode: '6301', ...over }) as Promise<Sender & { id: string }>;
  const close = () =>
    send(
      t,
      maker,
      'mutation ($input: CloseSettlementInput!) { closeSettlement(input: $input) { userErrors { code } } }',
      { input: { servicePointId: lunch.servicePoint.id, month: '2026-11' } },
    );
  const enter = (as: Sender, over: object = {}) =>
    pay(t, as, 'enterPointAccount', {
      ...{ servicePointId: lunch.servicePoint.id, holder: '清江社区食堂', bank: '示例银行城北支行', number: CARD },
      ...{ idempotencyKey: randomUUID(), ...over },
    });
  const check = (as: Sender, accountId: string, number = CARD) =>
    pay(t, as, 'checkPointAccount', { accountId, number });
  const funds = async (): Promise<Answer['data'][]> => {
    const { data } = await send(
      t,
      maker,
      '{ payableFunds(first: 20, month: "2026-11") { edges { node { fund { id name } payments amountFen withoutAccount toRepair } } } }',
    );
    return data.payableFunds.edges
      .map(({ node }: Answer['data']) => node)
      .filter((one: Answer['data']) => one.payments + one.withoutAccount + one.toRepair > 0);
  };
  const month = async (as: Sender) =>
    (
      await send(
        t,
        as,
        'query ($id: ID!) { settlement(servicePointId: $id, month: "2026-11") { funds { fund { id } amountFen payment { status batchNumber needsRepair } } } }',
        { id: lunch.servicePoint.id },
      )
    ).data.settlement.funds as Answer['data'][];

  test('an account entered by its operator is used once an officer has typed the same number from the paper', async () => {
    await close();
    const stranger = await givenAnOperator(t, (await givenTodaysLunch(t)).servicePoint);
    expect(codeOf(await enter(stranger))).toBe('NOT_FOUND');
    expect(codeOf(await enter(operator, { number: '6222020200112231' }))).toBe('BAD_VALUE');
    const { account } = await enter(operator);
    expect(account).toMatchObject({ holder: '清江社区食堂', tail: '2230', checkedAt: null });
    expect((await funds()).every(({ payments, withoutAccount }) => payments === 0 && withoutAccount === 1)).toBe(true);

    expect(codeOf(await check(operator, account.id))).toBe('FORBIDDEN');
    expect(codeOf(await check(await officer({ regionCode: '3301' }), account.id))).toBe('NOT_FOUND');
    expect(codeOf(await check(maker, account.id, '123456789012'))).toBe('BAD_VALUE');
    const both = await givenStaff(t, { roles: [Role.FUND_OFFICER, Role.PROVIDER_OPERATOR], regionCode: '6301' });
    const { account: own } = await enter(both);
    expect(codeOf(await check(both, own.id))).toBe('SECOND_OFFICER_NEEDED');
    expect(codeOf(await check(maker, account.id))).toBe('NOT_AT_THIS_STAGE');
    expect(codeOf(await check(maker, own.id))).toBe('OK');
    expect(codeOf(await check(maker, own.id))).toBe('OK');

    expect((await funds()).every(({ payments }) => payments === 1)).toBe(true);
  });

  test('goes through a batch, two officers, the bank and its answer, and the books agree', async () => {
    await close();
    await check(maker, (await enter(operator)).account.id);
    const before = await balances(t);
    const [due] = await funds();
    const { batch } = await make(t, maker, due.fund.id);
    expect(batch).toMatchObject({ payments: 1, totalFen: due.amountFen });
    expect(linesOf(batch)[0]).toMatchObject({
      name: lunch.servicePoint.name,
      rule: 'settlement#2026-11',
      status: 'READY',
    });
    expect(codeOf(await make(t, checker, due.fund.id))).toBe('NOTHING_DUE');
    expect(codeOf(await approve(t, maker, batch))).toBe('SECOND_OFFICER_NEEDED');
    const ofPoint = await officer({ servicePointId: lunch.servicePoint.id });
    expect(codeOf(await approve(t, ofPoint, batch))).toBe('OWN_CASE');
    expect(codeOf(await approve(t, checker, batch))).toBe('OK');
    const { file } = await exported(t, maker, batch.id);
    expect(file.content).toContain(`清江社区食堂,${CARD},示例银行城北支行`);

    const [line] = linesOf(batch);
    const yuan = (due.amountFen / 100).toFixed(2);
    const say = (said: string) => imported(t, maker, batch.id, answerFile([[line.paymentNumber, yuan, said]]));
    expect((await say('成功')).taken).toMatchObject({ booked: 1, refused: [] });

    const ofFund = async () => (await month(operator)).find(({ fund }) => fund.id === due.fund.id).payment;
    expect(await ofFund()).toEqual({ status: 'PAID', batchNumber: 1, needsRepair: false });
    expect(await balances(t)).toMatchObject({
      PAID: due.amountFen,
      PAYABLE: before['PAYABLE']! - due.amountFen,
    });
    expect(await differencesOf(t, maker)).toEqual([]);
    expect(await proofOf(t)).toMatchObject(SOUND);

    await say('退汇');
    expect(await ofFund()).toEqual({ status: 'RETURNED', batchNumber: 1, needsRepair: true });
    expect(await balances(t)).toEqual(before);
    expect(await differencesOf(t, maker)).toEqual([]);
    await check(maker, (await enter(operator, { number: '123456789012' })).account.id, '123456789012');
    expect((await make(t, checker, due.fund.id)).batch).toMatchObject({ number: 2, totalFen: due.amountFen });
  });

  test('what differs is shown: less in the books than the closed month, and a payment that stands there with another sum', async () => {
    await close();
    await check(maker, (await enter(operator)).account.id);
    const [due] = await funds();
    const { batch } = await make(t, maker, due.fund.id);
    await approve(t, checker, batch);
    await exported(t, maker, batch.id);
    await t.asOwner('alter table ledger_account disable trigger all');
    await t.asOwner(`update ledger_account set balance = balance - 1 where kind = 'PAYABLE' and code = $1`, [
      due.fund.id,
    ]);
    await t.asOwner(`update payout_line set amount_fen = amount_fen + 1`);

    const found = await differencesOf(t, maker);

    expect(found.map(({ kind, about }) => [kind, about.split(':')[0]]).sort()).toEqual([
      ['NOT_IN_BATCH', 'payout_line'],
      ['OWED', 'service_point'],
    ]);
  });

  test('an operator finds his own canteen alone, an officer those of his region', async () => {
    await givenTodaysLunch(t);
    const pointsOf = async (as: Sender) => (await send(t, as, '{ settlementPoints { id } }')).data.settlementPoints;

    expect(await pointsOf(operator)).toEqual([{ id: lunch.servicePoint.id }]);
    expect((await pointsOf(maker)).length).toBeGreaterThan(1);
    expect(await pointsOf(await officer({ regionCode: '3301' }))).toEqual([]);
  });
});
