import { v7 as uuidv7 } from 'uuid';
import { actFor } from '../delegations/authority.ts';
import { type Doer, doerOf } from '../identity/doer.ts';
import { isClosed, lockPeople } from '../identity/lock-person.ts';
import { Person } from '../identity/person.entity.ts';
import { Scope } from '../identity/scope.ts';
import { LedgerTransfer } from '../ledger/ledger-transfer.entity.ts';
import { postTransfers } from '../ledger/post-transfer.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { legsOf, refuseOverLimit } from './between-books.ts';
import { converted, homeBookOf, HoursMove, rulesOf } from './credits.ts';
import { noSuchRecipient, recipientOf, type ToWhom } from './gift-recipient.ts';
import { hoursOf, idsOf, memberIn } from './hours-accounts.ts';
import { givenThisMonth, noSuchPerson } from './my-hours.ts';
import { tellOfGift } from './hours-news.ts';

export interface GiveHours extends ToWhom {
  personId: string;
  /** Of which book; of the one where he lives, unless another is named. */
  book?: string | undefined;
  minutes: number;
  idempotencyKey: string;
}

/** What a gift came to. */
export interface HoursGiven {
  recipient: Person;
  /** As they count where the recipient lives. */
  arrivingMinutes: number;
}

/** Nobody moves more at once: beyond it is a slip of the finger. */
const MOST_AT_ONCE = 100_000;

/**
 * Gives hours to somebody, in his own city. Safe to repeat with the same key.
 *
 * Locks both people, the pair of books, then the accounts.
 */
export const giveHours = (ctx: ViewerContext, gift: GiveHours): Promise<HoursGiven> =>
  giveTo(ctx, gift, { find: (own) => recipientOf(own, gift.personId, gift), otherwise: noSuchRecipient(gift) });

/** Who is given to: looked for once it is known that the viewer may give. */
interface Found {
  find(ctx: ViewerContext): Promise<Person>;
  /** Where he is gone since he was found. */
  otherwise: Refusal;
}

/** {@link giveHours} to whoever is found. */
export async function giveTo(
  ctx: ViewerContext,
  gift: Omit<GiveHours, keyof ToWhom>,
  { find, otherwise }: Found,
): Promise<HoursGiven> {
  return atomically(ctx, async (em) => {
    const own = { ...ctx, em };
    const { personId, minutes } = gift;
    const authority = await actFor(own, personId, Scope.TIME_BANK, noSuchPerson());
    const recipient = await find(own);
    refuseToOneself(own, personId, recipient);
    refuseOddMinutes(minutes);
    await lockPeople(em, [personId, recipient.id]);
    const giver = await em.findOneOrFail(Person, personId);
    refuseClosed(giver);
    if (isClosed(recipient)) throw otherwise;
    const from = gift.book ?? bookOfHis(giver);
    const to = homeBookOf(recipient) ?? from;
    await give(own, { ...gift, giver, recipient, from, to, doneBy: doerOf(ctx.viewer, authority) });
    return { recipient, arrivingMinutes: converted(own, from, to, minutes) };
  });
}

interface Gift extends Omit<GiveHours, keyof ToWhom> {
  giver: Person;
  recipient: Person;
  from: string;
  to: string;
  doneBy: Doer;
}

async function give(ctx: ViewerContext, gift: Gift): Promise<void> {
  const { giver, recipient, from, to, minutes, doneBy, idempotencyKey } = gift;
  const key = `gift:${giver.id}:${idempotencyKey}`;
  const isRepeated = (await ctx.em.count(LedgerTransfer, { key })) > 0;
  if (!isRepeated) await refuseTooMuch(ctx, gift);
  const [source, target] = await idsOf(ctx.em, [memberIn(from, giver.id), memberIn(to, recipient.id)]);
  const { clause } = rulesOf(ctx, from).gift;
  const legs = await legsOf(ctx, {
    from: { book: from, accountId: source },
    to: { book: to, accountId: target },
    minutes,
    transfer: { kind: HoursMove.GIVEN, key, about: `gift:${uuidv7()}`, doneBy, clauseId: clause },
  });
  await postTransfers(ctx, legs);
  if (!isRepeated) await tellOfGift(ctx, { ...gift, arriving: converted(ctx, from, to, minutes) });
}

/** By the month's ceiling, by what the books may owe each other, by what the other may store. */
async function refuseTooMuch(ctx: ViewerContext, { giver, recipient, from, to, minutes }: Gift): Promise<void> {
  await refuseOverCeiling(ctx, giver.id, from, minutes);
  await refuseOverLimit(ctx, from, to, minutes);
  const cap = ctx.policies.timeBankOf(to)?.storageCapMinutes;
  if (cap === undefined) return;
  const stored = await hoursOf(ctx.em, recipient.id, to);
  if (stored + converted(ctx, from, to, minutes) > cap)
    throw new Refusal(UserErrorCode.OVER_LIMIT, '对方的时长快存满了，收不下这么多，没有送出。请少送一些。', [
      'minutes',
    ]);
}

/** Refuses what is more than the rules let one give in a month. The giver is locked. */
export async function refuseOverCeiling(
  ctx: ViewerContext,
  giverId: string,
  book: string,
  minutes: number,
): Promise<void> {
  const given = (await givenThisMonth(ctx, giverId)).get(book) ?? 0;
  if (given + minutes > rulesOf(ctx, book).gift.monthlyMinutes)
    throw new Refusal(UserErrorCode.OVER_LIMIT, '超过了这个月可以送的时长，没有送出。请少送一些，或者下个月再送。', [
      'minutes',
    ]);
}

/** Neither to who gives, nor by who acts for him to himself. */
function refuseToOneself({ viewer }: ViewerContext, giverId: string, recipient: Person): void {
  if (recipient.id === giverId || recipient.id === viewer.personId)
    throw new Refusal(UserErrorCode.TO_ONESELF, '不能送给自己，没有送出。请换一个人。', ['to']);
}

/** Refuses what is no number of minutes to move. */
export function refuseOddMinutes(minutes: number): void {
  if (minutes < 1 || minutes > MOST_AT_ONCE)
    throw new Refusal(UserErrorCode.BAD_VALUE, '时长要多于零、一次不超过十万分钟，没有办。请再看一看。', ['minutes']);
}

/** Nobody gives in the name of who has died, or is here no more. He is locked. */
export function refuseClosed(giver: Person): void {
  if (isClosed(giver))
    throw new Refusal(UserErrorCode.RECORD_CLOSED, '他的登记已经停用，时长不能再动，没有办。', ['personId']);
}

/** The book of where somebody lives. */
export function bookOfHis(person: Person): string {
  const book = homeBookOf(person);
  if (book) return book;
  throw new Refusal(UserErrorCode.NOT_FOUND, '还不知道您住在哪个城市，没有办成。请先在我的资料里补上居住地。', [
    'book',
  ]);
}
