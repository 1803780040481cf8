import { LockMode } from '@mikro-orm/core';
import { HoursMove } from '../credits/credits.ts';
import { idsOf } from '../credits/hours-accounts.ts';
import { SYSTEM } from '../identity/doer.ts';
import { release, settle } from '../ledger/hold.ts';
import { askPeer, NoAnswer } from './ask-peer.ts';
import {
  type ClearingContext,
  clearingWith,
  type Moved,
  type Question,
  RefusedFor,
  type Reply,
  SentStatus,
} from './clearing.ts';
import { HoursSent } from './hours-sent.entity.ts';
import { tellArrived, tellReturned } from './hours-sent-news.ts';
import type { Peer } from './peers.ts';

/** Prepared, then posted or voided, then acknowledged. */
const MOST_STEPS = 2;

/**
 * Goes on with hours that were sent, as far as the other side answers. Safe to repeat, after a crash at any point, and beside
 * other servers: what is asked for is decided by the row alone, and each answer is entered under its lock.
 *
 * This side decides. Once it has posted them they have gone; as long as it has not, it may void them without asking, for
 * the other side moves nothing before it is told that they are posted.
 */
export async function carryOn(ctx: ClearingContext, peer: Peer, id: string): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step++) {
    const sent = await ctx.em.fork().findOneOrFail(HoursSent, id);
    if (sent.acknowledgedAt) return;
    if (isLate(ctx, sent)) {
      await decide(ctx, id, (own, row) => giveBack(own, row, RefusedFor.NOT_ANSWERED));
      continue;
    }
    const question = questionOf(ctx, sent);
    const reply = await askPeer(ctx, peer, question).catch((error: unknown) => {
      if (error instanceof NoAnswer) return error;
      throw error;
    });
    const isFurther = await decide(ctx, id, (own, row) => enter(own, peer, { row, question, reply }));
    if (!isFurther) return;
  }
}

/** Also where nobody knows any more to whom. */
const isLate = ({ now }: ClearingContext, { status, expiresAt, number }: HoursSent): boolean =>
  status === SentStatus.PREPARED && (now() >= expiresAt || !number);

function questionOf({ vault }: ClearingContext, sent: HoursSent): Question {
  const { id, book, toBook, minutes, arrivingMinutes, status, settledAt } = sent;
  const moved: Moved = { transferId: id, from: book, to: toBook, minutes, arrivingMinutes };
  if (status === SentStatus.PREPARED) return { kind: 'PREPARE', ...moved, number: vault.open(sent, 'number')! };
  if (status === SentStatus.POSTED) return { kind: 'POST', ...moved, settledAt: settledAt!.toISOString() };
  return { kind: 'VOID', ...moved };
}

/** Does something with the row as it is by now, in a transaction of its own. */
const decide = <T>(
  ctx: ClearingContext,
  id: string,
  work: (ctx: ClearingContext, row: HoursSent) => Promise<T>,
): Promise<T> =>
  ctx.em.fork().transactional(async (em) => {
    const row = await em.findOneOrFail(HoursSent, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    return work({ ...ctx, em }, row);
  });

interface Answered {
  row: HoursSent;
  question: Question;
  reply: Reply | NoAnswer;
}

/** Enters an answer, and says whether there is more to ask at once. An answer to what is settled meanwhile changes nothing. */
async function enter(ctx: ClearingContext, peer: Peer, { row, question, reply }: Answered): Promise<boolean> {
  if (reply instanceof NoAnswer) {
    row.problem = reply.problem;
    return false;
  }
  const { outcome } = reply;
  const asked = `${question.kind} ${outcome}`;
  if (asked === 'PREPARE ACCEPTED' && row.status === SentStatus.PREPARED) {
    await postSent(ctx, peer, row, (reply as { name?: unknown }).name);
    return true;
  }
  if (asked === 'PREPARE REFUSED' && row.status === SentStatus.PREPARED) {
    await giveBack(ctx, row, (reply as { code: RefusedFor }).code);
    return true;
  }
  const isKnown =
    (asked === 'POST POSTED' && row.status === SentStatus.POSTED) ||
    (asked === 'VOID VOIDED' && row.status === SentStatus.VOIDED);
  if (isKnown && !row.acknowledgedAt) await acknowledge(ctx, row);
  else if (!isKnown) row.problem = 'code' in reply ? reply.code : outcome;
  return false;
}

/** The point of no return: in one transaction they leave the giver and stand in what is owed to the other book. */
async function postSent(ctx: ClearingContext, peer: Peer, row: HoursSent, name: unknown): Promise<void> {
  const [accountId] = await idsOf(ctx.em, [clearingWith(row.book, peer.id, row.toBook)]);
  await settle(ctx, row.pendingId, { accountId }, { kind: HoursMove.SENDING, doneBy: SYSTEM });
  Object.assign(row, { status: SentStatus.POSTED, settledAt: ctx.now(), problem: null, number: null });
  if (typeof name === 'string' && name.length <= 40)
    row.recipientName = ctx.vault.seal(HoursSent, row.id, 'recipientName', name);
}

/** The other side is told afterwards: it has moved nothing, and will not. */
async function giveBack(ctx: ClearingContext, row: HoursSent, why: RefusedFor): Promise<void> {
  if (row.status !== SentStatus.PREPARED) return;
  await release(ctx, row.pendingId, { kind: HoursMove.SENDING, doneBy: SYSTEM });
  const refusedFor = Object.hasOwn(RefusedFor, why) ? why : RefusedFor.NO_AGREEMENT;
  Object.assign(row, { status: SentStatus.VOIDED, settledAt: ctx.now(), refusedFor, problem: null, number: null });
  await tellReturned(ctx, row);
}

async function acknowledge(ctx: ClearingContext, row: HoursSent): Promise<void> {
  Object.assign(row, { acknowledgedAt: ctx.now(), problem: null });
  if (row.status === SentStatus.POSTED) await tellArrived(ctx, row);
}
