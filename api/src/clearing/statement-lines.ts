import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays, type CivilDate, instantOf } from '@doorstep/shared/civil-date';
import type { StatementLine } from './clearing.ts';

/** A day between a book here and one of a peer. */
export interface DayBetween {
  peer: string;
  book: string;
  otherBook: string;
  day: CivilDate;
}

/** What was posted on a day, both ways, by the ids of the transfers: the sender's instant says to which day one belongs. */
export async function linesOf(
  em: EntityManager,
  { peer, book, otherBook, day }: DayBetween,
  page?: { after: string; first: number },
): Promise<StatementLine[]> {
  const days = [instantOf(day, '00:00'), instantOf(addDays(day, 1), '00:00')];
  const pair = [peer, book, otherBook, ...days];
  const rows = await em.execute<Record<'id' | 'from' | 'to', string>[]>(
    `select * from (
       select id, book as "from", to_book as "to", minutes, arriving_minutes as arriving from hours_sent
       where status = 'POSTED' and peer = ? and book = ? and to_book = ? and settled_at >= ? and settled_at < ?
       union all
       select transfer_id, from_book, book, minutes, arriving_minutes from hours_received
       where status = 'POSTED' and peer = ? and book = ? and from_book = ? and settled_at >= ? and settled_at < ?
     ) line where id::text > ? order by id::text limit ?`,
    [...pair, ...pair, page?.after ?? '', page?.first ?? null],
  );
  return rows.map(({ id, from, to, ...counted }) => {
    const { minutes, arriving } = counted as unknown as { minutes: number; arriving: number };
    return [id, from, to, minutes, arriving];
  });
}

/** What is written of a day, from its lines. */
export function summaryOf(lines: readonly StatementLine[], book: string) {
  const [sent, received] = [lines.filter(([, from]) => from === book), lines.filter(([, from]) => from !== book)];
  return {
    sentCount: sent.length,
    sentMinutes: sent.reduce((sum, [, , , minutes]) => sum + minutes, 0),
    receivedCount: received.length,
    receivedMinutes: received.reduce((sum, [, , , , arriving]) => sum + arriving, 0),
    // Who sent and who received stands in the lines: they are the same on either side.
    hash: createHash('sha256')
      .update(lines.map((line) => line.join(' ')).join('\n'))
      .digest('hex'),
  };
}
