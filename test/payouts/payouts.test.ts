import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { aDesk, awardsOf, balances, type Desk, fundOfficer, givenAnApproved } from '../awards/awards.ts';
import { GONGSHU } from '../applications/applications.ts';
import { givenAnAssistant } from '../delegations/delegations.ts';
import { messagesOf } from '../privacy/cast.ts';
import { startApp, type Answer, type Sender, type TestApp } from '../support/app.ts';
import { proofOf, SOUND } from '../ledger/books.ts';
import type { SignedInPerson } from '../support/givens.ts';
import {
  answerFile,
  approve,
  CARD,
  differencesOf,
  enterAccount,
  exported,
  fundOf,
  imported,
  linesOf,
  make,
  pay,
} from './payouts.ts';

const codeOf = ({ userErrors }: Answer['data']): string => userErrors[0]?.code ?? 'OK';

describe('paying out what a fund owes', () => {
  let t: TestApp;
  let desk: Desk;
  let maker: Sender & { id: string };
  let checker: Sender & { id: string };
  let person: SignedInPerson;
  beforeEach(async () => {
    t = await startApp();
    desk = await aDesk(t);
    [maker, checker] = [await fundOfficer(t, { name: '骆晓琴' }), await fundOfficer(t, { name: '祝明远' })];
    person = (await givenAnApproved(t, desk)).person;
    await enterAccount(t, person, person.id);
  });
  afterEach(() => t?.close());

  const fundId = async () => (await fundOf(t, maker)).fund.id as string;

  /** A batch that was made by one and approved by the other, and sent. */
  async function givenASent(): Promise<Answer['data']> {
    const { batch } = await make(t, maker, await fundId());
    await approve(t, checker, batch);
    return (await exported(t, maker, batch.id)).batch;
  }

  test('from the decision to the account: each payment says what for, by which rule, from which fund, in which batch', async () => {
    expect(await fundOf(t, maker)).toMatchObject({ payments: 1, amountFen: 240_000, withoutAccount: 0, toRepair: 0 });
    const { batch } = await make(t, maker, await fundId());
    expect(batch).toMatchObject({
      status: 'DRAFT',
      payments: 1,
      totalFen: 240_000,
      madeBy: '骆晓琴',
      isMine: true,
      number: 1,
    });
    const [award] = await awardsOf(t, person, person.id);
    const [line] = linesOf(batch);
    expect(line).toMatchObject({
      ...{ status: 'READY', amountFen: 240_000, rule: '3301/certificate-reward#FIFTHS', clauseId: 'H45' },
      ...{
        applicationId: award.applicationId,
        entitlementId: award.entitlementId,
        instalmentId: award.instalments[0].id,
      },
    });

    expect(codeOf(await approve(t, checker, batch))).toBe('OK');
    const { file } = await exported(t, maker, batch.id);
    expect(line.paymentNumber).toMatch(/^2611\d{11}$/);
    expect(file.content).toBe(
      `\uFEFF付款号,户名,账号,开户行,金额（元）,用途\r\n${line.paymentNumber},陈建国,${CARD},示例银行城北支行,2400,2026-11 养老护理人才奖补资金（示例）\r\n`,
    );
    const answers = answerFile([[line.paymentNumber, '2400.00', '成功']]);
    expect(await imported(t, maker, batch.id, answers)).toMatchObject({ taken: { booked: 1, refused: [] } });

    expect((await awardsOf(t, person, person.id))[0].instalments[0].status).toBe('PAID');
    expect(await balances(t)).toEqual({ OPEN_FUND: -240_000, PAID: 240_000 });
    expect((await messagesOf(t, person))[0]).toContain('银行已经付到您的账户');
    expect(await differencesOf(t, maker)).toEqual([]);
    expect(await proofOf(t)).toMatchObject(SOUND);
  });

  test('two people stand for it: nobody approves his own batch, nor one that changed while he read it', async () => {
    const { batch } = await make(t, maker, await fundId());

    expect(codeOf(await approve(t, maker, batch))).toBe('SECOND_OFFICER_NEEDED');
    expect(codeOf(await approve(t, checker, batch, { totalFen: 1 }))).toBe('NOT_AT_THIS_STAGE');
    expect(codeOf(await exported(t, maker, batch.id))).toBe('NOT_AT_THIS_STAGE');
    expect(codeOf(await approve(t, checker, batch))).toBe('OK');
    expect(codeOf(await approve(t, checker, batch))).toBe('OK');
    expect(codeOf(await pay(t, maker, 'removePayment', { lineId: linesOf(batch)[0].id }))).toBe('NOT_AT_THIS_STAGE');
  });

  test('nobody puts together or approves what he himself is paid', async () => {
    const ownMaker = await fundOfficer(t, { personId: person.id });
    expect(codeOf(await make(t, ownMaker, await fundId()))).toBe('NOTHING_DUE');
    const { batch } = await make(t, maker, await fundId());

    expect(codeOf(await approve(t, ownMaker, batch))).toBe('OWN_CASE');
  });

  test('of two who make a batch at once one has all of it, and nothing is in two', async () => {
    const id = await fundId();

    const done = await Promise.all([make(t, maker, id), make(t, checker, id), make(t, maker, id)]);

    expect(done.map(codeOf).sort()).toEqual(['NOTHING_DUE', 'NOTHING_DUE', 'OK']);
    const key = randomUUID();
    const again = { idempotencyKey: key };
    await pay(t, maker, 'cancelPayoutBatch', { batchId: done.find(({ batch }) => batch)!.batch.id });
    const twice = await Promise.all([make(t, maker, id, again), make(t, maker, id, again)]);
    expect(twice[0].batch.id).toBe(twice[1].batch.id);
    expect(codeOf(await make(t, maker, id, { ...again, month: '2026-10' }))).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  test('an answer for another amount, for no payment, and a second one move nothing, and are kept', async () => {
    const sent = await givenASent();
    const [{ paymentNumber }] = linesOf(sent) as [Answer['data']];

    const wrong = answerFile([
      [paymentNumber, '2400.01', '成功'],
      ['陈建国 6222020200110017', '5.00', '成功'],
      [paymentNumber, '很多', '成功'],
      [paymentNumber, '-2400', '成功'],
      [paymentNumber, '0', '成功'],
      [paymentNumber, '2400.005', '成功'],
      [paymentNumber, '99999999999999', '成功'],
      [paymentNumber, '2400', '也许'],
    ]);
    const { taken } = await imported(t, maker, sent.id, wrong);
    expect(taken).toMatchObject({
      booked: 0,
      refused: [
        { fileLine: 2, amountFen: 240_001, outcome: 'WRONG_AMOUNT' },
        { fileLine: 3, paymentNumber: '…0017', outcome: 'UNKNOWN_PAYMENT' },
        { fileLine: 4, amountFen: null, outcome: 'UNREADABLE' },
        { fileLine: 5, amountFen: null, outcome: 'UNREADABLE' },
        { fileLine: 6, amountFen: 0, outcome: 'WRONG_AMOUNT' },
        { fileLine: 7, amountFen: null, outcome: 'UNREADABLE' },
        { fileLine: 8, amountFen: null, outcome: 'UNREADABLE' },
        { fileLine: 9, amountFen: 240_000, outcome: 'UNREADABLE' },
      ],
    });
    expect(await balances(t)).toEqual({ OPEN_FUND: -240_000, PAYABLE: 240_000 });

    await imported(t, maker, sent.id, answerFile([[paymentNumber, '2400', '成功']]));
    const { taken: second } = await imported(
      t,
      maker,
      sent.id,
      answerFile([[paymentNumber, '2400', '失败', '户名不符']]),
    );
    expect(second).toMatchObject({ booked: 0, refused: [{ outcome: 'ANSWERED_ALREADY' }] });
    expect(await balances(t)).toEqual({ OPEN_FUND: -240_000, PAID: 240_000 });
    const found = await differencesOf(t, maker);
    expect(found.map(({ kind }) => kind)).toEqual(Array(9).fill('BANK_ANSWER'));

    const { difference } = await pay(t, maker, 'settleDifference', {
      differenceId: found[0].id,
      words: '已与银行核实',
    });
    expect(difference).toMatchObject({ words: '已与银行核实', settledBy: '骆晓琴' });
    expect(await differencesOf(t, maker)).toHaveLength(8);
    const settles = (as: Sender) => pay(t, as, 'settleDifference', { differenceId: found[1].id, words: '已查清' });
    const both = await Promise.all([settles(maker), settles(checker)]);
    expect(new Set(both.map((done) => done.difference.settledBy)).size).toBe(1);
  });

  test('of one file that comes twice at once each payment is booked once', async () => {
    const sent = await givenASent();
    const file = answerFile(linesOf(sent).map(({ paymentNumber }) => [paymentNumber, '2400', '成功'] as const));

    const done = await Promise.all([1, 2, 3].map(() => imported(t, maker, sent.id, file)));

    expect(new Set(done.map(({ taken }) => taken.id)).size).toBe(1);
    expect(await balances(t)).toEqual({ OPEN_FUND: -240_000, PAID: 240_000 });
  });

  test('what the bank could not pay is paid in the next batch, once it was put right', async () => {
    const sent = await givenASent();
    const [{ paymentNumber, id: lineId }] = linesOf(sent) as [Answer['data']];
    await imported(t, maker, sent.id, answerFile([[paymentNumber, '2400', '失败', '户名不符']]));
    expect((await messagesOf(t, person))[0]).toContain('没有付成');
    expect(await fundOf(t, maker)).toMatchObject({ payments: 0, toRepair: 1 });
    expect(codeOf(await make(t, maker, await fundId()))).toBe('NOTHING_DUE');

    await enterAccount(t, person, person.id, { number: '123456789012' });

    const { batch } = await make(t, checker, await fundId());
    await approve(t, maker, batch);
    const { file } = await exported(t, maker, batch.id);
    expect(file.content).toContain('123456789012');
    expect(batch.number).toBe(2);
    expect(await pay(t, maker, 'repairPayment', { lineId })).toMatchObject({ line: { status: 'FAILED' } });
    expect(await differencesOf(t, maker)).toEqual([]);
  });

  test('a file that is none, and one for a batch that was not sent, are refused', async () => {
    const { batch } = await make(t, maker, await fundId());
    expect(codeOf(await imported(t, maker, batch.id, answerFile([['1', '1', '成功']])))).toBe('NOT_AT_THIS_STAGE');
    await approve(t, checker, batch);
    await exported(t, maker, batch.id);

    for (const content of ['付款号,金额\r\n1,2', '"付款号,金额,结果', 'x'])
      expect(codeOf(await imported(t, maker, batch.id, content))).toBe('BAD_VALUE');
  });

  test('no name and no bank runs as a formula in the file', async () => {
    await enterAccount(t, person, person.id, { holder: '=HYPERLINK("x")', bank: '@SUM(A1)' });
    const { batch } = await make(t, maker, await fundId());
    await approve(t, checker, batch);

    const { file } = await exported(t, maker, batch.id);

    expect(file.content).toContain(`"'=HYPERLINK(""x"")"`);
    expect(file.content).toContain(`,'@SUM(A1),`);
  });

  test('what differs is shown: a balance that nobody may have changed, a payment that the bank does not answer', async () => {
    await givenASent();
    await t.asOwner(`alter table ledger_account disable trigger all`);
    await t.asOwner(`update ledger_account set balance = balance + 5 where kind = 'PAYABLE'`);
    await t.asOwner(`update payout_batch set exported_at = exported_at - interval '9 days'`);

    const found = await differencesOf(t, maker);
    expect(found.find(({ kind }) => kind === 'OWED')).toMatchObject({ expectedFen: 240_000, foundFen: 240_005 });
    expect(found.map(({ kind }) => kind).sort()).toEqual(['OWED', 'UNANSWERED']);

    await t.asOwner(`update ledger_account set balance = balance - 5 where kind = 'PAYABLE'`);
    expect((await differencesOf(t, maker)).map(({ kind }) => kind)).toEqual(['UNANSWERED']);
  });

  test.each([
    ['a fund officer of the place', 'OK', () => maker],
    ['a fund officer of the city', 'OK', () => fundOfficer(t, { regionCode: '3301' })],
    ['a fund officer of another place', 'NOT_FOUND', () => fundOfficer(t, { regionCode: '330106' })],
    ['a reviewer of the place', 'FORBIDDEN', () => desk.first],
    ['the person himself', 'FORBIDDEN', () => person],
    ['a visitor', 'UNAUTHENTICATED', () => undefined],
  ])('%s makes a batch: %s', async (_who, code, whoOf) => {
    const id = await fundId();
    expect(codeOf(await make(t, await whoOf(), id))).toBe(code);
  });

  test('an account is changed by the person, or by staff who have him before them; a slip in a card number is found', async () => {
    const [colleague, assisting] = [
      await fundOfficer(t),
      await givenAnAssistant(t, person.id, { regionCode: GONGSHU }),
    ];
    expect(codeOf(await enterAccount(t, colleague, person.id))).toBe('NOT_FOUND');
    expect(codeOf(await enterAccount(t, person, person.id, { number: '6222020200112231' }))).toBe('BAD_VALUE');

    const changed = await enterAccount(t, assisting, person.id, { number: '123456789012' });

    expect(changed.account).toMatchObject({ tail: '9012' });
    expect((await messagesOf(t, person))[0]).toContain('改好了，尾号9012');
    expect(await t.asOwner('select 1 from bank_account where ended_at is null')).toHaveLength(1);
  });
});
