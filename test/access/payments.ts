import { randomUUID } from 'node:crypto';
import { Application } from '../../api/src/applications/application.entity.ts';
import { Entitlement, GrantKind, GrantPeriod } from '../../api/src/applications/entitlement.entity.ts';
import { Award } from '../../api/src/awards/award.entity.ts';
import { AwardStatus, HeldFor, InstalmentStatus } from '../../api/src/awards/award.ts';
import { Instalment } from '../../api/src/awards/instalment.entity.ts';
import { BankAccount } from '../../api/src/payouts/bank-account.entity.ts';
import { Difference } from '../../api/src/payouts/difference.entity.ts';
import { PayoutBatch } from '../../api/src/payouts/payout-batch.entity.ts';
import { PayoutLine } from '../../api/src/payouts/payout-line.entity.ts';
import { PointAccount } from '../../api/src/payouts/point-account.entity.ts';
import { DifferenceKind, PayoutBatchStatus, PayoutLineStatus } from '../../api/src/payouts/payout.ts';
import { Ground } from '../../api/src/platform/ground.ts';
import { fundIdOf } from '../../api/src/subsidies/fund.ts';
import { keepFunds } from '../../api/src/subsidies/keep-funds.ts';
import { NOON, type TestApp } from '../support/app.ts';
import { COUNTY } from '../support/givens.ts';

/** What the person of the world is paid: an award that was stopped; a payment that waits, one in a batch, one asked back; an account. */
export interface PaymentsOfWorld {
  fundId: string;
  awardId: string;
  heldId: string;
  askedBackId: string;
  batchId: string;
  lineId: string;
  differenceId: string;
  pointAccountId: string;
}

/** Of a decided application; with the same words in every place where somebody may write. */
export async function paymentsOf(
  t: TestApp,
  {
    applicationId,
    officerId,
    words,
    servicePointId,
  }: { applicationId: string; officerId: string; words: string; servicePointId: string },
): Promise<PaymentsOfWorld> {
  const em = t.orm.em.fork();
  const named = { regionCode: COUNTY, name: '区级补助资金（示例）' };
  await keepFunds(em, [named]);
  const fundId = fundIdOf(named);
  const application = await em.findOneOrFail(Application, applicationId, { populate: ['person'] });
  const { person, itemId, packHash } = application;
  const by = { ground: Ground.DUTY };
  const entitlement = em.create(Entitlement, {
    ...{ person, application, itemId, packHash, kind: GrantKind.AMOUNT, says: '救助' },
    ...{ amountFen: 20_000, startsOn: '2026-11-22' },
  });
  const awardId = randomUUID();
  const award = em.create(Award, {
    ...{ id: awardId, person, application, entitlement, fund: fundId, itemId, packHash, reading: 'AT_ONCE' },
    ...{
      clauseId: 'Q23',
      per: GrantPeriod.ONCE,
      amountFen: 20_000,
      countsFrom: '2026-11-22',
      madeAt: NOON,
      madeBy: by,
    },
    ...{ status: AwardStatus.STOPPED, stoppedAt: NOON, stoppedBy: by },
    stopWords: t.vault.seal(Award, awardId, 'stopWords', words),
  });
  const instalment = { award, amountFen: 10_000, dueOn: '2026-11-22' };
  const held = em.create(Instalment, {
    ...{ ...instalment, number: 1, status: InstalmentStatus.HELD_BACK, heldFor: HeldFor.QUESTIONS },
    missing: ['person.willing'],
  });
  const inBatch = em.create(Instalment, {
    ...{ ...instalment, number: 2, status: InstalmentStatus.IN_PAYMENT, transferId: randomUUID() },
  });
  const askedBackId = randomUUID();
  em.create(Instalment, {
    ...{ ...instalment, id: askedBackId, number: 3, status: InstalmentStatus.PAID, transferId: randomUUID() },
    ...{ backAskedById: officerId, backWords: t.vault.seal(Instalment, askedBackId, 'backWords', words) },
  });
  const accountId = randomUUID();
  em.create(BankAccount, {
    ...{ id: accountId, person, enteredAt: NOON, enteredBy: by, actorId: person.id, idempotencyKey: randomUUID() },
    ...t.vault.sealAll(BankAccount, accountId, {
      holder: 'canary-holder',
      bank: '示例银行',
      number: '6222020200112230',
    }),
  });
  const batch = em.create(PayoutBatch, {
    ...{ fund: fundId, month: '2026-11', number: 1, status: PayoutBatchStatus.DRAFT, madeById: officerId },
    ...{ madeAt: NOON, idempotencyKey: randomUUID() },
  });
  const line = em.create(PayoutLine, {
    ...{ batch, paymentNumber: '202611123456789012', person, instalment: inBatch, applicationId },
    ...{ entitlementId: entitlement.id, rule: `${itemId}#AT_ONCE`, clauseId: 'Q23', amountFen: 10_000 },
    status: PayoutLineStatus.READY,
  });
  const differenceId = randomUUID();
  em.create(Difference, {
    ...{
      id: differenceId,
      words: t.vault.seal(Difference, differenceId, 'words', words),
      fund: fundId,
      kind: DifferenceKind.OWED,
      about: `person:${person.id}`,
      expectedFen: 1,
      foundFen: 2,
    },
    ...{ firstSeenOn: '2026-11-22', lastSeenOn: '2026-11-22' },
  });
  const pointAccountId = randomUUID();
  em.create(PointAccount, {
    ...{ id: pointAccountId, servicePoint: servicePointId, enteredAt: NOON, enteredById: officerId },
    idempotencyKey: randomUUID(),
    ...t.vault.sealAll(PointAccount, pointAccountId, {
      holder: '示例食堂',
      bank: '示例银行',
      number: '6222020200112230',
    }),
  });
  await em.flush();
  return {
    ...{ fundId, awardId, heldId: held.id, askedBackId, batchId: batch.id, lineId: line.id },
    ...{ differenceId, pointAccountId },
  };
}
