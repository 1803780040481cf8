import { expect } from '@jest/globals';
import { addDays, civilDate, instantOf } from '@doorstep/shared/civil-date';
import { reconcile } from '../../api/src/payouts/reconcile.ts';
import { proofOf, SOUND } from '../ledger/books.ts';
import { send, type Answer } from '../support/app.ts';
import type { World } from './payments-world.ts';

/** Everything that must hold whatever was done. */
export async function expectSound(world: World): Promise<void> {
  expect(await proofOf(world.t)).toMatchObject({ ...SOUND, sums: { FEN: 0 } });
  expect(await world.t.asOwner(WRONG)).toEqual([]);
  await expectBatchesAsKnown(world);
  await expectMoneyAsKnown(world);
  await expectDifferencesAsKnown(world);
  expect(world.t.logged.filter((line) => (JSON.parse(line) as { level: number }).level >= 50)).toEqual([]);
}

const BATCHES = `{ payoutBatches(first: 10) { edges { node { id status payments totalFen
  lines(first: 40) { edges { node { paymentNumber amountFen status } } } } } } }`;

/** What each officer reads, against what those who did it were answered. */
async function expectBatchesAsKnown({ t, known, officers }: World): Promise<void> {
  for (const [reader] of Object.values(officers)) {
    const { data, errors } = await send(t, reader, BATCHES);
    expect(errors).toBeUndefined();
    for (const { node } of data.payoutBatches.edges) {
      const payments = known.paymentsOf(node.id);
      const read = node.lines.edges.map(({ node }: Answer['data']) => [node.paymentNumber, node.status]);
      expect(new Map(read)).toEqual(new Map(payments.map((one) => [one.number, known.statusOf(one) ?? 'IMPOSSIBLE'])));
      const standing = payments.filter((one) => known.statusOf(one) !== 'REMOVED');
      const totalFen = standing.reduce((sum, { amountFen }) => sum + amountFen, 0);
      expect(node).toMatchObject({ payments: standing.length, totalFen, status: known.standingOf(node.id) });
    }
  }
  for (const batch of known.batches.values()) {
    expect(known.faultsOf(batch)).toEqual([]);
  }
}

/** What left the bank, against the books and what there was to pay from. */
async function expectMoneyAsKnown({ t, known, funds }: World): Promise<void> {
  const rows = await t.asOwner<{ fund: string; fen: string }>(
    `select code as fund, balance as fen from ledger_account where unit = 'FEN' and kind = 'PAID'`,
  );
  const booked = new Map(rows.map(({ fund, fen }) => [fund, Number(fen)]));
  for (const { id } of funds) {
    const paidFen = known.paidFen(id);
    expect([id, booked.get(id) ?? 0]).toEqual([id, paidFen]);
    expect(paidFen).toBeLessThanOrEqual(known.budgets.get(id)!);
  }
  expect(known.wronglyBooked).toEqual([]);
  expect(known.paidTwice()).toEqual([]);
  const claimed = await t.asOwner<{ id: string }>(`select id from instalment where status in ('OWED_BACK', 'REPAID')`);
  expect(claimed.filter(({ id }) => (known.askers.get(id)?.size ?? 0) < 2)).toEqual([]);
}

/** By itself it finds what the bank's files were refused for, and what the bank has not answered: nothing else. */
async function expectDifferencesAsKnown({ t, known }: World): Promise<void> {
  await reconcile({ em: t.orm.em, now: () => t.clock.now });
  const found = await t.asOwner<{ kind: string; about: string }>(
    'select kind, about from difference where resolved_on is null',
  );
  expect(found.filter(({ kind }) => !['BANK_ANSWER', 'UNANSWERED'].includes(kind))).toEqual([]);
  expect(found.filter(({ kind }) => kind === 'BANK_ANSWER')).toHaveLength(known.refused);
  const late = known.sentBefore(instantOf(addDays(civilDate(t.clock.now), -7), '00:00'));
  expect(new Set(found.flatMap(({ kind, about }) => (kind === 'UNANSWERED' ? [about] : [])))).toEqual(
    new Set(late.map(({ id }) => `payout_line:${id}`)),
  );
}

/** What nobody may ever see in the tables. */
const WRONG = `
  select 'a fund below zero' as what, id::text from ledger_account
  where balance < 0 and kind in ('FUND', 'HELD', 'PAYABLE', 'PAID', 'RECLAIMED')
  union all
  select 'in two live batches', coalesce(l.instalment_id, l.settlement_id)::text from payout_line l
  where l.status in ('READY', 'SENT', 'PAID') group by 2 having count(*) > 1
  union all
  select 'alive in a batch that is not', l.id::text from payout_line l join payout_batch b on b.id = l.batch_id
  where l.status in ('READY', 'SENT') and b.status in ('CANCELLED', 'CLOSED')
    or l.status = 'READY' and b.status = 'EXPORTED' or l.status = 'SENT' and b.status in ('DRAFT', 'APPROVED')
  union all
  select 'paid anew before it was put right', again.id::text from payout_line again join payout_line failed
    on coalesce(failed.instalment_id, failed.settlement_id) = coalesce(again.instalment_id, again.settlement_id)
  where again.status in ('READY', 'SENT', 'PAID') and failed.status in ('FAILED', 'RETURNED') and failed.repaired_at is null
  union all
  select 'checked by its maker', b.id::text from payout_batch b where b.approved_by_id = b.made_by_id
  union all
  select 'made or checked by whom it pays', l.id::text
  from payout_line l join payout_batch b on b.id = l.batch_id join staff s on s.id in (b.made_by_id, b.approved_by_id)
  where l.status <> 'REMOVED' and (l.person_id = s.person_id or l.service_point_id = s.service_point_id)
  union all
  select 'paid twice', coalesce(l.instalment_id, l.settlement_id)::text
  from ledger_transfer paid join payout_line l on paid.about = 'payout_line:' || l.id and paid.kind = 'PAID_OUT'
  where not exists (select 1 from ledger_transfer back where back.reverses_id = paid.id) group by 2 having count(*) > 1
  union all
  select 'a batch and the books', l.id::text from payout_line l join payout_batch b on b.id = l.batch_id
    left join lateral (
      select sum(e.amount) as fen from ledger_transfer x join ledger_entry e on e.transfer_id = x.id
        join ledger_account a on a.id = e.account_id
      where x.about = 'payout_line:' || l.id and a.kind = 'PAID' and a.code = b.fund_id::text
    ) posted on true
  where coalesce(posted.fen, 0) <> case l.status when 'PAID' then l.amount_fen else 0 end
  union all
  select 'a plan and its batch', i.id::text from instalment i
    left join payout_line l on l.instalment_id = i.id and l.status in ('READY', 'SENT', 'PAID')
  where coalesce(l.status, '') <> all (case
    when i.status = 'IN_PAYMENT' then '{READY,SENT}'::text[]
    when i.status in ('PAID', 'OWED_BACK', 'REPAID') then '{PAID}' else '{""}' end)
  union all
  select 'an award that is over', a.id::text from award a join instalment i on i.award_id = a.id
  where a.ended_for = 'DONE' and i.status in ('PLANNED', 'HELD_BACK', 'DUE', 'IN_PAYMENT')
  union all
  select 'an award of which nothing comes', a.id::text from award a where a.status = 'ACTIVE' and not exists (
    select 1 from instalment i where i.award_id = a.id and i.status in ('PLANNED', 'HELD_BACK', 'DUE', 'IN_PAYMENT'))`;
