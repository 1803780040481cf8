import { LockMode } from '@mikro-orm/core';
import { v7 as uuidv7 } from 'uuid';
import type { ServicePoint } from '../catalog/service-point.entity.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { seenPoint } from '../subsidies/settlements.ts';
import { mayClose } from '../subsidies/who-keeps.ts';
import { digitsOf, isAccountNumber } from './bank-account.rules.ts';
import { notNow } from './fund-to-pay.ts';
import { NOT_ARRIVED } from './payout.ts';
import { PayoutLine } from './payout-line.entity.ts';
import { mayEnterFor } from './payouts.access.ts';
import { PointAccount } from './point-account.entity.ts';

/** The account in use, and one that is to be checked, of a point whose settlements the viewer sees. */
export async function pointAccounts(ctx: ViewerContext, servicePointId: string): Promise<PointAccount[]> {
  await seenPoint(ctx, servicePointId);
  const where = { servicePoint: servicePointId, endedAt: null };
  return ctx.em.find(PointAccount, where, { orderBy: { id: 'asc' }, populate: ['servicePoint'] });
}

/** An account as it is typed. */
export interface EnterPointAccount {
  servicePointId: string;
  holder: string;
  bank: string;
  number: string;
  idempotencyKey: string;
}

/** Enters where a service point is paid to; nothing is paid there before an officer has checked it. Safe to repeat. */
export async function enterPointAccount(ctx: ViewerContext, input: EnterPointAccount): Promise<PointAccount> {
  const { servicePointId, holder, bank, number, idempotencyKey } = input;
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const { point, staff } = await seenPoint(inside, servicePointId);
    if (!mayEnterFor(staff, point))
      throw new Refusal(UserErrorCode.NOT_FOUND, '收款账户要由服务点自己的人登记，没有登记。', ['servicePointId']);
    await lockPoint(inside, point);
    const earlier = await em.findOne(PointAccount, { enteredById: staff.id, idempotencyKey });
    if (earlier) return sameOrRefuse(ctx, earlier, input);
    if (!isAccountNumber(number))
      throw new Refusal(UserErrorCode.BAD_VALUE, '账号有一位写错了，请对照开户许可再看一遍。', ['number']);
    const waiting = await em.findOne(PointAccount, { servicePoint: point, endedAt: null, checkedAt: null });
    if (waiting) {
      waiting.endedAt = ctx.now();
      await em.flush(); // One at a time.
    }
    const id = uuidv7();
    return em.create(PointAccount, {
      ...{ id, servicePoint: point, enteredAt: ctx.now(), enteredById: staff.id, idempotencyKey },
      ...ctx.vault.sealAll(PointAccount, id, { holder, bank, number: digitsOf(number) }),
    });
  });
}

/**
 * Says that an account is right, by typing its number from the paper that the service point handed in. It takes the place of
 * the one before, and what failed before can be paid again. Nobody checks what he entered. Safe to repeat.
 */
export async function checkPointAccount(
  ctx: ViewerContext,
  { accountId, number }: { accountId: string; number: string },
): Promise<PointAccount> {
  const noSuch = () => new Refusal(UserErrorCode.NOT_FOUND, '没有找到这个账户。请刷新再看。', ['accountId']);
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const known = await em.findOne(PointAccount, accountId);
    if (!known) throw noSuch();
    const { point, staff } = await seenPoint(inside, known.servicePoint.id);
    if (!mayClose(staff, point)) throw noSuch();
    await lockPoint(inside, point);
    const account = await em.findOneOrFail(PointAccount, accountId, { refresh: true });
    if (account.checkedById === staff.id) return account;
    if (account.checkedAt || account.endedAt)
      throw notNow('这个账户已经有人核对过，或者已经换掉了。请刷新再看。', 'accountId');
    if (account.enteredById === staff.id)
      throw new Refusal(UserErrorCode.SECOND_OFFICER_NEEDED, '这是您自己登记的账户，要由另一位同事核对。', [
        'accountId',
      ]);
    if (ctx.vault.open(account, 'number') !== digitsOf(number))
      throw new Refusal(
        UserErrorCode.BAD_VALUE,
        '您写的账号和登记的不一样，没有通过。请对照材料再写，还不一样就请服务点重新登记。',
        ['number'],
      );
    const before = await em.findOne(PointAccount, { servicePoint: point, endedAt: null, checkedAt: { $ne: null } });
    if (before) {
      before.endedAt = ctx.now();
      await em.flush(); // One at a time.
    }
    const failed = { servicePoint: point, status: { $in: [...NOT_ARRIVED] }, repairedAt: null };
    await em.nativeUpdate(PayoutLine, failed, { repairedAt: ctx.now() });
    return em.assign(account, { checkedAt: ctx.now(), checkedById: staff.id });
  });
}

/** Of two who enter or check at once the second one meets what the first one did. */
const lockPoint = ({ em }: ViewerContext, point: ServicePoint) => em.lock(point, LockMode.PESSIMISTIC_WRITE);

function sameOrRefuse({ vault }: ViewerContext, earlier: PointAccount, input: EnterPointAccount): PointAccount {
  const isSame =
    earlier.servicePoint.id === input.servicePointId &&
    vault.open(earlier, 'holder') === input.holder &&
    vault.open(earlier, 'bank') === input.bank &&
    vault.open(earlier, 'number') === digitsOf(input.number);
  if (isSame) return earlier;
  throw new Refusal(UserErrorCode.IDEMPOTENCY_KEY_REUSED, '这次提交和上一次重复了，内容却不一样。请刷新再办。', [
    'idempotencyKey',
  ]);
}
