import { bookOfReceivingNumber, isReceivingNumber, plainReceivingNumber } from '@doorstep/shared/receiving-number';
import { v7 as uuidv7 } from 'uuid';
import { HoursMove, rulesOf } from '../credits/credits.ts';
import {
  bookOfHis,
  giveTo,
  type HoursGiven,
  refuseClosed,
  refuseOddMinutes,
  refuseOverCeiling,
} from '../credits/give-hours.ts';
import { idsOf, memberIn } from '../credits/hours-accounts.ts';
import { noSuchPerson } from '../credits/my-hours.ts';
import { actFor } from '../delegations/authority.ts';
import { type Doer, doerOf } from '../identity/doer.ts';
import { lockPerson } from '../identity/lock-person.ts';
import type { Person } from '../identity/person.entity.ts';
import { Scope } from '../identity/scope.ts';
import { hold } from '../ledger/hold.ts';
import { LedgerUnit } from '../ledger/ledger.ts';
import { atomically } from '../platform/atomically.ts';
import { actorId, type ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { HoursSent } from './hours-sent.entity.ts';
import { tellSending } from './hours-sent-news.ts';
import { maySend } from './peer-limits.ts';
import { type Agreement, agreementOf, type Clearing, countedThere, type Peer, peerOf } from './peers.ts';
import { hashOfNumber, holderOf } from './receiving-numbers.ts';

export interface SendHours {
  personId: string;
  number: string;
  /** Of which book; of the one where he lives, unless another is named. */
  book?: string | undefined;
  minutes: number;
  idempotencyKey: string;
}

/** Nobody's clock ends this hold: what is under way goes, or comes back, by what the two sides say. */
const NEVER = new Date('9999-12-31T00:00:00Z');

/** What was not accepted by then comes back. Ours: no document says how long. */
const EXPIRES_MS = 72 * 3_600_000;

/**
 * Sends hours to whoever has a receiving number: within this installation at once, to another one by way of a clock. Safe to
 * repeat with the same key.
 */
export async function sendHours(ctx: ViewerContext, wish: SendHours): Promise<HoursSent | HoursGiven> {
  const number = goodNumber(wish.number);
  const peer = ctx.clearing && peerOf(ctx.clearing, bookOfReceivingNumber(number));
  await ctx.rateLimits.count('hours-recipient', actorId(ctx.viewer));
  if (peer) return sendToPeer(ctx, { ...wish, number }, peer);
  const otherwise = noSuchNumber();
  return giveTo(ctx, wish, {
    otherwise,
    async find(own) {
      const holder = await holderOf(own, number);
      if (holder) return holder.person;
      throw otherwise;
    },
  });
}

const noSuchNumber = () =>
  new Refusal(UserErrorCode.NOT_FOUND, '没有找到这个存入号，时长没有送出。请让对方再念一遍，或者换一个新号。', [
    'number',
  ]);

/** As it is kept; refuses what a slip of the finger made of it. */
export function goodNumber(text: string): string {
  const number = plainReceivingNumber(text);
  if (isReceivingNumber(number)) return number;
  throw new Refusal(UserErrorCode.BAD_VALUE, '存入号是16位数字，这里有一位不对，没有送出。请再核对一遍。', ['number']);
}

async function sendToPeer(ctx: ViewerContext, wish: SendHours, peer: Peer): Promise<HoursSent> {
  return atomically(ctx, async (em) => {
    const own = { ...ctx, em };
    const { personId, minutes, idempotencyKey } = wish;
    const authority = await actFor(own, personId, Scope.TIME_BANK, noSuchPerson());
    refuseOddMinutes(minutes);
    const person = await lockPerson(em, personId);
    refuseClosed(person);
    const earlier = await em.findOne(HoursSent, { actorId: actorId(ctx.viewer), idempotencyKey });
    if (earlier) return sameOrRefuse(own, earlier, wish);
    const from = wish.book ?? bookOfHis(person);
    const agreement = agreedOn(ctx.clearing!, peer, from, bookOfReceivingNumber(wish.number));
    await refuseTooMuch(own, { peer, agreement, person, from, wish });
    const sent = await setAside(own, { ...wish, person, from, peer, agreement, by: doerOf(ctx.viewer, authority) });
    await tellSending(own, sent);
    return sent;
  });
}

function sameOrRefuse(
  ctx: ViewerContext,
  earlier: HoursSent,
  { personId, number, minutes, book }: SendHours,
): HoursSent {
  const isSame =
    earlier.person.id === personId &&
    earlier.minutes === minutes &&
    earlier.numberHash === hashOfNumber(ctx, number) &&
    (book === undefined || book === earlier.book);
  if (isSame) return earlier;
  throw new Refusal(UserErrorCode.IDEMPOTENCY_KEY_REUSED, '这次请求和上一次的编号相同，内容却不同，没有办。', [
    'idempotencyKey',
  ]);
}

function agreedOn(clearing: Clearing, peer: Peer, from: string, to: string): Agreement {
  const agreement = peerOf(clearing, from) ? undefined : agreementOf(peer, from, to);
  if (agreement) return agreement;
  throw new Refusal(UserErrorCode.NOT_FOUND, '您那里和对方所在的城市还没有通存通兑，时长没有送出。', ['number']);
}

interface Limits {
  peer: Peer;
  agreement: Agreement;
  person: Person;
  from: string;
  wish: SendHours;
}

async function refuseTooMuch(ctx: ViewerContext, { peer, agreement, person, from, wish }: Limits): Promise<void> {
  const { minutes, number } = wish;
  if (countedThere(agreement, minutes) === 0)
    throw new Refusal(UserErrorCode.BAD_VALUE, '时长太少，折算过去不足一分钟，没有办。', ['minutes']);
  await refuseOverCeiling(ctx, person.id, from, minutes);
  if (await maySend(ctx, { peer, book: from, other: bookOfReceivingNumber(number), agreement }, minutes)) return;
  throw new Refusal(
    UserErrorCode.OVER_LIMIT,
    '两地之间的时长往来今天到了上限，这次没有送出，什么也没有动。请明天再试。',
    ['minutes'],
  );
}

interface Sending extends SendHours {
  person: Person;
  from: string;
  peer: Peer;
  agreement: Agreement;
  by: Doer;
}

/** Holds the hours and notes where they are to go, in one transaction: from then on the clock sees to it. */
async function setAside(ctx: ViewerContext, sending: Sending): Promise<HoursSent> {
  const { person, from, peer, agreement, minutes, number, by } = sending;
  const [id, toBook] = [uuidv7(), bookOfReceivingNumber(number)];
  const [accountId] = await idsOf(ctx.em, [memberIn(from, person.id)]);
  const pendingId = await hold(ctx, {
    ...{ unit: LedgerUnit.MINUTES, kind: HoursMove.SENDING, key: `sending:${id}`, about: `hours_sent:${id}` },
    ...{ accountId, amount: minutes, pendingUntil: NEVER, doneBy: by, clauseId: rulesOf(ctx, from).clearing.clause },
  });
  return ctx.em.create(HoursSent, {
    ...{ id, peer: peer.id, person, book: from, toBook, minutes, pendingId },
    arrivingMinutes: countedThere(agreement, minutes),
    ...{ number: ctx.vault.seal(HoursSent, id, 'number', number), numberHash: hashOfNumber(ctx, number) },
    ...{ numberEnd: number.slice(-4), sentBy: by, actorId: actorId(ctx.viewer) },
    ...{ idempotencyKey: sending.idempotencyKey, sentAt: ctx.now(), nextTryAt: ctx.now() },
    expiresAt: new Date(ctx.now().getTime() + EXPIRES_MS),
  });
}
