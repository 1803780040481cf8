import { Ground } from '../../api/src/platform/ground.ts';
import { accountOf } from '../../api/src/ledger/account-of.ts';
import { AccountKind, LedgerUnit } from '../../api/src/ledger/ledger.ts';
import { LedgerAccount } from '../../api/src/ledger/ledger-account.entity.ts';
import { postTransfer, type Booking, type Part, type TransferToPost } from '../../api/src/ledger/post-transfer.ts';
import { verifyLedger } from '../../api/src/ledger/verify-ledger.ts';
import { randomUUID } from 'node:crypto';
import type { TestApp } from '../support/app.ts';

const HANGZHOU = '3301';

export const BY = { ground: Ground.SYSTEM };

export const booking = (t: TestApp): Booking => ({ em: t.orm.em.fork(), now: () => t.clock.now });

/** Where hours come into being in Hangzhou. */
export const issuing = (t: TestApp): Promise<LedgerAccount> =>
  accountOf(t.orm.em.fork(), { unit: LedgerUnit.MINUTES, kind: AccountKind.ISSUED, regionCode: HANGZHOU });

export function aMember(t: TestApp, unit = LedgerUnit.MINUTES): Promise<LedgerAccount> {
  const name = { unit, kind: AccountKind.MEMBER, personId: randomUUID(), regionCode: HANGZHOU };
  return accountOf(t.orm.em.fork(), name);
}

/** Somebody who has served so many minutes. */
export async function aMemberWith(t: TestApp, minutes: number): Promise<LedgerAccount> {
  const member = await aMember(t);
  await move(t, [
    { accountId: (await issuing(t)).id, amount: -minutes },
    { accountId: member.id, amount: minutes },
  ]);
  return member;
}

export const move = (t: TestApp, parts: readonly Part[], over: Partial<TransferToPost> = {}): Promise<string> =>
  booking(t).em.transactional((em) =>
    postTransfer(
      { ...booking(t), em },
      { unit: LedgerUnit.MINUTES, kind: 'TEST', key: randomUUID(), parts, doneBy: BY, ...over },
    ),
  );

export const balanceOf = async (t: TestApp, { id }: { id: string }): Promise<number> =>
  (await t.orm.em.fork().findOneOrFail(LedgerAccount, id)).balance;

/** What everybody can see of the books at any moment. */
export const proofOf = (t: TestApp) => verifyLedger(t.orm.em, new Date('2100-01-01'));

export const SOUND = { unbalanced: 0, broken: 0, wrong: 0 };
