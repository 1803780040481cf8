import { SYSTEM } from '../identity/doer.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { release } from './hold.ts';
import type { Booking } from './post-transfer.ts';

/** So many are looked for at once. */
const AT_ONCE = 200;

/** Gives back what was set aside and not used in time. Safe to repeat, and beside other servers. */
export async function releaseExpired(ctx: Booking): Promise<void> {
  let due: string[];
  do {
    due = await expired(ctx);
    for (const id of due) await releaseUnused({ ...ctx, em: ctx.em.fork() }, id);
  } while (due.length === AT_ONCE);
}

async function expired({ em, now }: Booking): Promise<string[]> {
  const due = await em.execute<{ id: string }[]>(
    `select pending.id from ledger_transfer pending
     where pending.pending_until < ?
       and not exists (select 1 from ledger_transfer settling where settling.settles_id = pending.id)
     order by pending.pending_until, pending.id limit ?`,
    [now(), AT_ONCE],
  );
  return due.map(({ id }) => id);
}

async function releaseUnused({ em, now }: Booking, id: string): Promise<void> {
  try {
    await em.transactional((em) => release({ em, now }, id, { kind: 'EXPIRED', doneBy: SYSTEM }));
  } catch (error) {
    const wasUsed = error instanceof Refusal && error.code === UserErrorCode.NOT_AT_THIS_STAGE;
    if (!wasUsed) throw error; // Used at this very moment, it is not there to give back.
  }
}
