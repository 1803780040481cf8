import { LockMode } from '@mikro-orm/core';
import { maskName } from '@doorstep/shared/id-number';
import { bookOfReceivingNumber, isReceivingNumber } from '@doorstep/shared/receiving-number';
import { converted, HoursMove, rulesOf } from '../credits/credits.ts';
import { hoursOf, idsOf, memberIn } from '../credits/hours-accounts.ts';
import { SYSTEM } from '../identity/doer.ts';
import { Person } from '../identity/person.entity.ts';
import { LedgerUnit } from '../ledger/ledger.ts';
import { postTransfer } from '../ledger/post-transfer.ts';
import type { Context } from '../platform/context.ts';
import { clearingWith, type Moved, type Question, ReceivedStatus, RefusedFor, type Reply } from './clearing.ts';
import { HoursReceived } from './hours-received.entity.ts';
import { tellReceived } from './hours-sent-news.ts';
import { mayReceive } from './peer-limits.ts';
import { type Agreement, agreementOf, type Peer, peerOf } from './peers.ts';
import { hashOfNumber, holderOf } from './receiving-numbers.ts';

const refused = (code: RefusedFor): Reply => ({ outcome: 'REFUSED', code });

type Prepare = Extract<Question, { kind: 'PREPARE' }>;
type Post = Extract<Question, { kind: 'POST' }>;

/**
 * Whether hours may come from another installation. Nothing moves. The same question gets the same answer, also after the
 * number has been renewed: what was once accepted stays so until the sender has decided.
 */
export async function prepare(ctx: Context, peer: Peer, asked: Prepare): Promise<Reply> {
  const before = await knownOf(ctx, peer, asked);
  if (before) {
    if (!isSame(before, asked) || (before.numberHash && before.numberHash !== hashOfNumber(ctx, asked.number)))
      return refused(RefusedFor.CONFLICT);
    return before.status === ReceivedStatus.VOIDED ? refused(RefusedFor.VOIDED) : accepted(ctx, peer, before.personId!);
  }
  const whose = await mayCome(ctx, peer, asked);
  if (!(whose instanceof Person)) return refused(whose);
  ctx.em.create(HoursReceived, {
    ...rowOf(peer, asked),
    ...{ status: ReceivedStatus.ACCEPTED, personId: whose.id, numberHash: hashOfNumber(ctx, asked.number) },
    acceptedAt: ctx.now(),
  });
  return accepted(ctx, peer, whose.id);
}

async function accepted({ em, vault }: Context, { mayKnowNames }: Peer, personId: string): Promise<Reply> {
  if (!mayKnowNames) return { outcome: 'ACCEPTED' };
  const person = await em.findOneOrFail(Person, personId);
  return { outcome: 'ACCEPTED', name: maskName(vault.open(person, 'name') ?? '') };
}

/** Who gets them; or why they may not come. */
async function mayCome(ctx: Context, peer: Peer, { number, from, to, minutes, arrivingMinutes }: Prepare) {
  const agreement = agreedOn(ctx, peer, from, to);
  if (!agreement) return RefusedFor.NO_AGREEMENT;
  const arriving = converted(ctx, from, to, minutes);
  if (arriving !== arrivingMinutes) return RefusedFor.RATES_DIFFER;
  if (arriving < 1) return RefusedFor.TOO_LITTLE;
  const isOfBook = isReceivingNumber(number) && bookOfReceivingNumber(number) === to;
  const holder = isOfBook ? await holderOf(ctx, number) : undefined;
  if (!holder) return RefusedFor.NUMBER_UNKNOWN;
  if (!(await mayReceive(ctx, { peer, book: to, other: from, agreement }, arriving))) return RefusedFor.OVER_LIMIT;
  const cap = rulesOf(ctx, to).storageCapMinutes;
  if (cap !== undefined && (await hoursOf(ctx.em, holder.person.id, to)) + arriving > cap) return RefusedFor.STORE_FULL;
  return holder.person;
}

/** A peer moves the hours of its own regions, into books that are kept here and have rules. */
function agreedOn({ clearing, policies }: Context, peer: Peer, from: string, to: string): Agreement | undefined {
  const isTheirs = peerOf(clearing!, from)?.id === peer.id;
  const isOurs = !peerOf(clearing!, to) && policies.timeBankOf(to) !== undefined;
  return isTheirs && isOurs ? agreementOf(peer, to, from) : undefined;
}

/** The sender has posted them: they come, whatever has changed since they were accepted. */
export async function post(ctx: Context, peer: Peer, asked: Post): Promise<Reply> {
  const received = await knownOf(ctx, peer, asked);
  if (!received) return refused(RefusedFor.UNKNOWN_TRANSFER);
  if (!isSame(received, asked)) return refused(RefusedFor.CONFLICT);
  if (received.status === ReceivedStatus.VOIDED) return refused(RefusedFor.VOIDED);
  if (received.status === ReceivedStatus.POSTED) return { outcome: 'POSTED' };
  const { book, fromBook, personId, arrivingMinutes } = received;
  const [due, member] = await idsOf(ctx.em, [clearingWith(book, peer.id, fromBook), memberIn(book, personId!)]);
  await postTransfer(ctx, {
    ...{ unit: LedgerUnit.MINUTES, kind: HoursMove.GIVEN, key: `clearing:${received.id}`, doneBy: SYSTEM },
    ...{ about: `hours_received:${received.id}`, clauseId: ctx.policies.timeBankOf(book)?.clearing.clause },
    parts: [
      { accountId: due, amount: -arrivingMinutes },
      { accountId: member, amount: arrivingMinutes },
    ],
  });
  Object.assign(received, { status: ReceivedStatus.POSTED, settledAt: new Date(asked.settledAt) });
  await tellReceived(ctx, received);
  return { outcome: 'POSTED' };
}

/** They never come; also where nobody has heard of them yet, for the question for them may still be on its way. */
export async function voidSent(ctx: Context, peer: Peer, asked: Moved): Promise<Reply> {
  const received = await knownOf(ctx, peer, asked);
  if (received && !isSame(received, asked)) return refused(RefusedFor.CONFLICT);
  if (received?.status === ReceivedStatus.POSTED) return refused(RefusedFor.POSTED);
  if (!received)
    ctx.em.create(HoursReceived, { ...rowOf(peer, asked), status: ReceivedStatus.VOIDED, settledAt: ctx.now() });
  else if (received.status === ReceivedStatus.ACCEPTED)
    Object.assign(received, { status: ReceivedStatus.VOIDED, settledAt: ctx.now() });
  return { outcome: 'VOIDED' };
}

const knownOf = ({ em }: Context, peer: Peer, { transferId }: Moved): Promise<HoursReceived | null> =>
  em.findOne(HoursReceived, { peer: peer.id, transferId }, { lockMode: LockMode.PESSIMISTIC_WRITE });

const isSame = (received: HoursReceived, asked: Moved): boolean =>
  received.fromBook === asked.from &&
  received.book === asked.to &&
  received.minutes === asked.minutes &&
  received.arrivingMinutes === asked.arrivingMinutes;

const rowOf = (peer: Peer, { transferId, from, to, minutes, arrivingMinutes }: Moved) => ({
  ...{ peer: peer.id, transferId, fromBook: from, book: to, minutes, arrivingMinutes },
});
