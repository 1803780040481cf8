import { v7 as uuidv7 } from 'uuid';
import { actFor, IN_PERSON_ONLY } from '../delegations/authority.ts';
import { tellInMatter } from '../delegations/recipients.ts';
import { doerOf } from '../identity/doer.ts';
import { isClosed, lockPerson } from '../identity/lock-person.ts';
import { Scope } from '../identity/scope.ts';
import { atomically } from '../platform/atomically.ts';
import { actorId, type ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { HOTLINE } from '@doorstep/shared/hotline';
import { BankAccount } from './bank-account.entity.ts';
import { digitsOf, isAccountNumber, tailOf } from './bank-account.rules.ts';
import { NOT_ARRIVED } from './payout.ts';
import { PayoutLine } from './payout-line.entity.ts';

/** An account as it is typed. */
export interface EnterBankAccount {
  personId: string;
  holder: string;
  bank: string;
  number: string;
  idempotencyKey: string;
}

const noSuchPerson = () =>
  new Refusal(UserErrorCode.NOT_FOUND, '没有找到这个人，或者收款账户要由他本人来改。请让本人来办，或带他到社区。', [
    'personId',
  ]);

/**
 * Enters where a person is paid to. The first one may be entered by whoever acts for him in applications; another in its place
 * only by himself, his guardian, or staff who assist him. He is told. What failed before can be paid again.
 */
export async function enterBankAccount(ctx: ViewerContext, input: EnterBankAccount): Promise<BankAccount> {
  const { personId, holder, bank, number, idempotencyKey } = input;
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const key = { actorId: actorId(ctx.viewer), idempotencyKey };
    const live = await em.count(BankAccount, { person: personId, endedAt: null });
    // Whoever entered the first one, and did not hear that it was, sends it again.
    const known = (await em.count(BankAccount, key)) > 0 ? 0 : live;
    const authority = await actFor(inside, personId, known > 0 ? IN_PERSON_ONLY : Scope.APPLICATIONS, noSuchPerson());
    const person = await lockPerson(em, personId);
    if (isClosed(person)) throw noSuchPerson();
    const earlier = await em.findOne(BankAccount, key);
    if (earlier) return sameOrRefuse(ctx, earlier, input);
    const current = await em.findOne(BankAccount, { person, endedAt: null });
    // Somebody entered one while this one waited.
    if (current && known === 0) await actFor(inside, personId, IN_PERSON_ONLY, noSuchPerson());
    if (!isAccountNumber(number))
      throw new Refusal(UserErrorCode.BAD_VALUE, '账号有一位写错了，请对照银行卡再看一遍。', ['number']);
    if (current) {
      current.endedAt = ctx.now();
      await em.flush(); // One at a time.
    }
    const id = uuidv7();
    const entered = em.create(BankAccount, {
      ...{ id, person, ...ctx.vault.sealAll(BankAccount, id, { holder, bank, number: digitsOf(number) }) },
      ...{ enteredAt: ctx.now(), enteredBy: doerOf(ctx.viewer, authority), ...key },
    });
    await em.nativeUpdate(
      PayoutLine,
      { person, status: { $in: [...NOT_ARRIVED] }, repairedAt: null },
      { repairedAt: ctx.now() },
    );
    await tellInMatter(inside, {
      ...{ aboutId: personId, matter: Scope.APPLICATIONS },
      text: `收款账户${current ? '改' : '登记'}好了，尾号${tailOf(digitsOf(number))}。不是您本人的意思，请马上打${HOTLINE}。`,
    });
    return entered;
  });
}

function sameOrRefuse({ vault }: ViewerContext, earlier: BankAccount, input: EnterBankAccount): BankAccount {
  const { personId, holder, bank, number } = input;
  const isSame =
    earlier.person.id === personId &&
    vault.open(earlier, 'holder') === holder &&
    vault.open(earlier, 'bank') === bank &&
    vault.open(earlier, 'number') === digitsOf(number);
  if (isSame) return earlier;
  throw new Refusal(UserErrorCode.IDEMPOTENCY_KEY_REUSED, '这次提交和上一次重复了，内容却不一样。请刷新再办。', [
    'idempotencyKey',
  ]);
}
