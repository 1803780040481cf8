import { randomInt } from 'node:crypto';
import { monthOf, civilDate } from '@doorstep/shared/civil-date';
import { v7 as uuidv7 } from 'uuid';
import { InstalmentStatus } from '../awards/award.ts';
import type { Award } from '../awards/award.entity.ts';
import { tellOfInstalment } from '../awards/award-news.ts';
import { ruleOf } from '../awards/decide-instalment.ts';
import type { Instalment } from '../awards/instalment.entity.ts';
import { rulesOf } from '../awards/reading-of.ts';
import { ServicePoint } from '../catalog/service-point.entity.ts';
import type { Person } from '../identity/person.entity.ts';
import type { Staff } from '../identity/staff.entity.ts';
import { accountsOf } from '../ledger/account-of.ts';
import { AccountKind, LedgerUnit } from '../ledger/ledger.ts';
import { postTransfer } from '../ledger/post-transfer.ts';
import { BankAccount } from '../payouts/bank-account.entity.ts';
import { PayoutBatchStatus, PayoutLineStatus } from '../payouts/payout.ts';
import { PayoutBatch } from '../payouts/payout-batch.entity.ts';
import { PayoutLine } from '../payouts/payout-line.entity.ts';
import { PointAccount } from '../payouts/point-account.entity.ts';
import type { ServerContext } from '../platform/context.ts';
import { Ground } from '../platform/ground.ts';
import { fundAccountName } from '../subsidies/fund-accounts.ts';

/** An account as the file has it. */
export interface AccountRow {
  holder: string;
  bank: string;
  number: string;
}

export interface PointAccountRow extends AccountRow {
  servicePoint: string;
  by: string;
  checkedBy: string;
}

/** Enters where a person is paid to, by himself. */
export function loadAccount({ em, vault, now }: ServerContext, person: Person, account: AccountRow): BankAccount {
  const id = uuidv7();
  return em.create(BankAccount, {
    ...{ id, person, ...vault.sealAll(BankAccount, id, { ...account }) },
    ...{ enteredAt: now(), enteredBy: { ground: Ground.SELF, personId: person.id } },
    ...{ actorId: person.id, idempotencyKey: uuidv7() },
  });
}

/** Enters where a service point is paid to, by its operator, and that an officer has checked it. */
export async function loadPointAccount(
  { em, vault, now }: ServerContext,
  { servicePoint: name, by, checkedBy, ...account }: PointAccountRow,
  officer: (userName: string) => Staff,
): Promise<void> {
  const id = uuidv7();
  const servicePoint = await em.findOneOrFail(ServicePoint, { name });
  em.create(PointAccount, {
    ...{ id, servicePoint, ...vault.sealAll(PointAccount, id, { ...account }) },
    ...{ enteredAt: now(), enteredById: officer(by).id, idempotencyKey: uuidv7() },
    ...{ checkedAt: now(), checkedById: officer(checkedBy).id },
  });
}

interface Paying {
  award: Award;
  instalment: Instalment;
  account: BankAccount;
  /** Who made the batch, and who checked it. */
  officers: [Staff, Staff];
}

/** A batch of one payment, which the bank has made. */
export async function loadPayment(ctx: ServerContext, paying: Paying): Promise<void> {
  const { em, now } = ctx;
  const { award, instalment, account, officers } = paying;
  const [madeBy, checkedBy] = officers;
  const { fund, person } = award;
  const at = now();
  const month = monthOf(civilDate(at));
  const batch = em.create(PayoutBatch, {
    ...{ id: uuidv7(), fund, month, number: 1, status: PayoutBatchStatus.CLOSED, madeById: madeBy.id, madeAt: at },
    ...{ idempotencyKey: uuidv7(), approvedById: checkedBy.id, approvedAt: at, exportedAt: at, closedAt: at },
  });
  const id = uuidv7();
  const { amountFen } = instalment;
  em.create(PayoutLine, {
    ...{ id, batch, paymentNumber: month.slice(2).replace('-', '') + String(randomInt(10 ** 11)).padStart(11, '0') },
    ...{ person, instalment, applicationId: award.application.id, entitlementId: award.entitlement.id },
    ...{ rule: ruleOf(award), clauseId: award.clauseId, amountFen, status: PayoutLineStatus.PAID, account },
    ...{ answeredAt: at, transferId: await bookPaid(ctx, paying, id) },
  });
  instalment.status = InstalmentStatus.PAID;
  await tellOfInstalment(ctx, award, instalment, await rulesOf(ctx, award));
}

async function bookPaid(ctx: ServerContext, { award, instalment, officers }: Paying, lineId: string): Promise<string> {
  const { fund, person, clauseId } = award;
  const amount: number = instalment.amountFen;
  const payable = { ...fundAccountName(fund, AccountKind.PAYABLE), personId: person.id };
  const [owed, out] = await accountsOf(ctx.em, [payable, fundAccountName(fund, AccountKind.PAID)]);
  return postTransfer(ctx, {
    ...{ unit: LedgerUnit.FEN, kind: 'PAID_OUT', key: `payout_line:${lineId}:paid`, about: `payout_line:${lineId}` },
    ...{ rule: ruleOf(award), clauseId, doneBy: { ground: Ground.DUTY, staffId: officers[0].id } },
    parts: [
      { accountId: owed!.id, amount: -amount },
      { accountId: out!.id, amount },
    ],
  });
}
