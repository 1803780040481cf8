import { SYSTEM } from '../identity/doer.ts';
import { eachOfPages } from '../platform/each-by-itself.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { release } from './hold.ts';
import type { Booking } from './post-transfer.ts';

/** So many are looked for at once. */
const AT_ONCE = 200;

/** Gives back what was set aside and not used in time. Safe to repeat, and beside other servers. */
export async function releaseExpired({ em, now }: Booking): Promise<void> {
  await eachOfPages(
    { em },
    (after) => expired({ em: em.fork(), now }, after),
    (em, id) => releaseUnused({ em, now }, id),
  );
}

async function expired({ em, now }: Booking, after: string): Promise<string[]> {
  const due = await em.execute<{ id: string }[]>(
    `select pending.id from ledger_transfer pending
     where pending.pending_until < ? and pending.id > ?
       and not exists (select 1 from ledger_transfer settling where settling.settles_id = pending.id)
     order by pending.id limit ?`,
    [now(), after, AT_ONCE],
  );
  return due.map(({ id }) => id);
}

async function releaseUnused(ctx: Booking, id: string): Promise<void> {
  try {
    await release(ctx, id, { kind: 'EXPIRED', doneBy: SYSTEM });
  } catch (error) {
    const wasUsed = error instanceof Refusal && error.code === UserErrorCode.NOT_AT_THIS_STAGE;
    if (!wasUsed) throw error; // Used at this very moment, it is not there to give back.
  }
}
