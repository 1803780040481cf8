import { civilDate, instantOf } from '@doorstep/shared/civil-date';
import { LedgerAccount } from '../ledger/ledger-account.entity.ts';
import type { CreditsContext } from '../credits/credits.ts';
import { clearingWith } from './clearing.ts';
import type { Agreement, Peer } from './peers.ts';

interface Pair {
  peer: Peer;
  book: string;
  other: string;
  agreement: Agreement;
}

/**
 * Whether so many minutes more may go to another installation's book, of a day and in all: what is under way counts as
 * gone. Whoever asks next of the same pair waits until this is done.
 */
export async function maySend(ctx: CreditsContext, pair: Pair, minutes: number): Promise<boolean> {
  await lockPairWith(ctx, pair);
  const [row] = await ctx.em.execute<[Sums]>(
    `select coalesce(sum(minutes) filter (where sent_at >= ? and status <> 'VOIDED'), 0) as today,
       coalesce(sum(minutes) filter (where status = 'PREPARED'), 0) as underway
     from hours_sent where peer = ? and book = ? and to_book = ?`,
    [dayStart(ctx), pair.peer.id, pair.book, pair.other],
  );
  return isWithin(pair.agreement, { today: row.today, net: (await owed(ctx, pair)) + Number(row.underway) }, minutes);
}

/** The same of what may come from there; what was accepted counts as come. */
export async function mayReceive(ctx: CreditsContext, pair: Pair, minutes: number): Promise<boolean> {
  await lockPairWith(ctx, pair);
  const [row] = await ctx.em.execute<[Sums]>(
    `select coalesce(sum(arriving_minutes) filter (where accepted_at >= ? and status <> 'VOIDED'), 0) as today,
       coalesce(sum(arriving_minutes) filter (where status = 'ACCEPTED'), 0) as underway
     from hours_received where peer = ? and book = ? and from_book = ?`,
    [dayStart(ctx), pair.peer.id, pair.book, pair.other],
  );
  return isWithin(pair.agreement, { today: row.today, net: Number(row.underway) - (await owed(ctx, pair)) }, minutes);
}

interface Sums {
  today: string;
  underway: string;
}

const isWithin = (
  { dailyMinutes, limitMinutes }: Agreement,
  { today, net }: { today: string; net: number },
  minutes: number,
): boolean => Number(today) + minutes <= dailyMinutes && net + minutes <= limitMinutes;

const dayStart = ({ now }: CreditsContext): Date => instantOf(civilDate(now()), '00:00');

/** Nobody locks a row of the books: the pair is locked by its name. */
async function lockPairWith({ em }: CreditsContext, { peer, book, other }: Pair): Promise<void> {
  const name = ['clearing', book, peer.id, other].join(':');
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [name]);
}

/** What our book owes theirs; negative where it is owed. */
async function owed({ em }: CreditsContext, { book, peer, other }: Pair): Promise<number> {
  const { unit, kind, regionCode, code } = clearingWith(book, peer.id, other);
  const where = { unit, kind, regionCode: regionCode!, code: code! };
  return (await em.findOne(LedgerAccount, where, { refresh: true }))?.balance ?? 0;
}
