import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { perRequest } from '../platform/per-request.ts';
import { BankAnswer } from './bank-answer.entity.ts';
import { BOOKED, PayoutLineStatus } from './payout.ts';

/** How many payments a batch has that stand, and what they come to. */
export interface BatchTotal {
  payments: number;
  totalFen: number;
}

/** What each of these batches pays, in their order. */
export async function totalsOf(em: EntityManager, batchIds: readonly string[]): Promise<BatchTotal[]> {
  const rows = await em.execute<{ id: string; payments: string; totalFen: string }[]>(sql`
    select batch_id as id, count(*) as payments, sum(amount_fen) as "totalFen" from payout_line
    where batch_id in (${[...batchIds]}) and status <> ${PayoutLineStatus.REMOVED} group by 1`);
  const sums = new Map(rows.map(({ id, ...row }) => [id, row]));
  return batchIds.map((id) => {
    const { payments = 0, totalFen = 0 } = sums.get(id) ?? {};
    return { payments: Number(payments), totalFen: Number(totalFen) };
  });
}

/** {@link totalsOf} all batches of a request, asked for in one go. */
export const totalLoader = perRequest(({ em }) => new DataLoader((ids: readonly string[]) => totalsOf(em, ids)));

/** What of a file was booked, and what was refused. */
export interface Answers {
  booked: number;
  refused: BankAnswer[];
}

/** So many refused answers of one file are shown. */
const MOST_SHOWN = 100;

/** {@link Answers} of all files of a request, asked for in one go. */
export const answersLoader = perRequest(
  ({ em }) =>
    new DataLoader(async (ids: readonly string[]): Promise<Answers[]> => {
      const rows = await em.execute<{ importId: string; id: string; place: string; booked: string }[]>(sql`
        select * from (
          select import_id as "importId", id, row_number() over (partition by import_id, outcome in (${[...BOOKED]})
            order by file_line) as place, outcome in (${[...BOOKED]}) as "isBooked",
            count(*) filter (where outcome in (${[...BOOKED]})) over (partition by import_id) as booked
          from bank_answer where import_id in (${[...ids]})
        ) answer where not "isBooked" and place <= ${MOST_SHOWN} or "isBooked" and place = 1`);
      const refused = await em.find(
        BankAnswer,
        { id: { $in: rows.map(({ id }) => id) }, outcome: { $nin: [...BOOKED] } },
        { orderBy: { fileLine: 'asc' } },
      );
      return ids.map((id) => ({
        booked: Number(rows.find(({ importId }) => importId === id)?.booked ?? 0),
        refused: refused.filter((answer) => answer.import.id === id),
      }));
    }),
);
