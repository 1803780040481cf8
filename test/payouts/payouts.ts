import { randomUUID } from 'node:crypto';
import { reconcile } from '../../api/src/payouts/reconcile.ts';
import { send, type Answer, type Sender, type TestApp } from '../support/app.ts';

/** A card number whose check digit is right. */
export const CARD = '6222020200112230';

const BATCH = `id month number status payments totalFen madeBy approvedBy isMine exportedAt closedAt
  lines(first: 100) { edges { node { id paymentNumber name amountFen status rule clauseId applicationId entitlementId instalmentId accountTail reason repairedAt } } }
  imports { id booked refused { fileLine paymentNumber amountFen outcome } }`;

const WHAT: Record<string, string> = {
  enterBankAccount: 'account { id bank tail }',
  enterPointAccount: 'account { id holder bank tail checkedAt checkedBy }',
  checkPointAccount: 'account { id checkedAt checkedBy }',
  exportPayoutBatch: `batch { ${BATCH} } file { fileName content }`,
  importBankAnswers: 'taken { id booked refused { fileLine paymentNumber amountFen outcome } }',
  repairPayment: 'line { id status repairedAt }',
  settleDifference: 'difference { id resolvedOn words settledBy }',
};
/** Sends one of the mutations about payouts and gives its payload. */
export async function pay(t: TestApp, as: Sender, verb: string, input: object): Promise<Answer['data']> {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const { data, errors } = await send(
    t,
    as,
    `mutation ($input: ${type}!) { ${verb}(input: $input) { ${WHAT[verb] ?? `batch { ${BATCH} }`} userErrors { code message field } } }`,
    { input },
  );
  if (errors) return { userErrors: [{ code: errors[0]!.extensions.code, message: errors[0]!.message }] };
  return data[verb];
}

/** Where a person is paid to. */
export const enterAccount = (t: TestApp, as: Sender, personId: string, over: object = {}) =>
  pay(t, as, 'enterBankAccount', {
    ...{ personId, holder: '陈建国', bank: '示例银行城北支行', number: CARD, idempotencyKey: randomUUID() },
    ...over,
  });

export const make = (t: TestApp, as: Sender, fundId: string, over: object = {}) =>
  pay(t, as, 'makePayoutBatch', { fundId, month: '2026-11', idempotencyKey: randomUUID(), ...over });

/** What the second officer has read he approves. */
export const approve = (t: TestApp, as: Sender, { id, payments, totalFen }: Answer['data'], over: object = {}) =>
  pay(t, as, 'approvePayoutBatch', { batchId: id, payments, totalFen, ...over });

export const exported = (t: TestApp, as: Sender, batchId: string) => pay(t, as, 'exportPayoutBatch', { batchId });

/** What the bank writes back. */
export const answerFile = (
  rows: readonly (readonly [number: string, amount: string, result: string, reason?: string])[],
) => ['付款号,金额,结果,原因', ...rows.map((row) => row.join(','))].join('\r\n');

export const imported = (t: TestApp, as: Sender, batchId: string, content: string) =>
  pay(t, as, 'importBankAnswers', { batchId, content });

/** Runs what runs at night, and gives what is open then. */
export async function differencesOf(t: TestApp, as: Sender): Promise<Answer['data'][]> {
  await reconcile({ em: t.orm.em, now: () => t.clock.now });
  const { data, errors } = await send(
    t,
    as,
    '{ differences(first: 100) { edges { node { id kind about expectedFen foundFen resolvedOn fund { id } } } } }',
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.differences.edges.map(({ node }: { node: unknown }) => node);
}

/** The only fund from which somebody pays. */
export async function fundOf(t: TestApp, as: Sender): Promise<Answer['data']> {
  const { data, errors } = await send(
    t,
    as,
    '{ payableFunds(first: 10) { edges { node { fund { id name } payments amountFen withoutAccount toRepair } } } }',
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.payableFunds.edges[0]?.node;
}

export const linesOf = (batch: Answer['data']): Answer['data'][] =>
  batch.lines.edges.map(({ node }: { node: unknown }) => node);
