import { LockMode } from '@mikro-orm/core';
import { readAbout } from '../delegations/authority.ts';
import { Scope } from '../identity/scope.ts';
import { civilDate } from '@doorstep/shared/civil-date';
import { atomically } from '../platform/atomically.ts';
import { fromCursor, KEY, pageOf, type Page } from '../platform/connection.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';
import { recordReadings } from '../platform/trail.ts';
import { Fund } from '../subsidies/fund.entity.ts';
import { BankAccount } from './bank-account.entity.ts';
import { BankImport } from './bank-import.entity.ts';
import { Difference } from './difference.entity.ts';
import { dueSums, type DueSums } from './due-of-fund.ts';
import { batchToPay, officerOf } from './fund-to-pay.ts';
import { payableBy } from './payouts.access.ts';
import { PayoutBatch } from './payout-batch.entity.ts';
import { PayoutLine } from './payout-line.entity.ts';

interface Paging {
  first: number;
  after?: string;
}

/** A fund with what can be paid out of it now. */
export interface FundDue extends DueSums {
  fund: Fund;
}

/** The funds from which the viewer pays, each with what could be paid up to the end of a month. */
export async function payableFunds(
  ctx: ViewerContext,
  { first, after }: Paging,
  month?: string,
): Promise<Page<FundDue>> {
  const { em, now } = ctx;
  const [id] = fromCursor(after, KEY.ID) ?? [];
  const where = { ...payableBy(await officerOf(ctx)), ...(id && { id: { $gt: id } }) };
  const funds = await em.find(Fund, where, { orderBy: { id: 'asc' }, limit: first + 1 });
  const ids = funds.map(({ id }) => id);
  const sums = await dueSums(em, ids, month ?? civilDate(now()).slice(0, 7));
  const rows = funds.map((fund, i) => ({ fund, ...sums[i]! }));
  return pageOf(rows, first, ({ fund }) => [fund.id]);
}

/** The batches of the funds from which the viewer pays, the newest first. */
export async function payoutBatches(ctx: ViewerContext, { first, after }: Paging): Promise<Page<PayoutBatch>> {
  const [id] = fromCursor(after, KEY.ID) ?? [];
  const rows = await ctx.em.find(
    PayoutBatch,
    { fund: payableBy(await officerOf(ctx)), ...(id && { id: { $lt: id } }) },
    { orderBy: { id: 'desc' }, limit: first + 1, populate: ['fund'] },
  );
  return pageOf(rows, first, (batch) => [batch.id]);
}

/** One of them. */
export const payoutBatch = async (ctx: ViewerContext, id: string): Promise<PayoutBatch> =>
  (await batchToPay(ctx, id, { isToChange: false, field: 'id' })).batch;

/** The payments of a batch, in order. Whoever was let to the batch may read them; of whom he read is recorded. */
export async function paymentsOf(
  ctx: Context,
  batch: PayoutBatch,
  { first, after }: Paging,
): Promise<Page<PayoutLine>> {
  const [id] = fromCursor(after, KEY.ID) ?? [];
  const rows = await ctx.em.find(
    PayoutLine,
    { batch, ...(id && { id: { $gt: id } }) },
    { orderBy: { id: 'asc' }, limit: first + 1, populate: ['account', 'pointAccount', 'servicePoint', 'instalment'] },
  );
  const page = pageOf(rows, first, (line) => [line.id]);
  const people = page.edges.flatMap(({ node }) => node.person?.id ?? []);
  await recordReadings(
    ctx,
    'payoutBatch',
    people.map((subjectId) => ({ subjectId, ground: Ground.DUTY })),
  );
  return page;
}

/** What the bank said of a batch, file by file; the newest first. */
export const importsOf = ({ em }: Pick<ViewerContext, 'em'>, batch: PayoutBatch): Promise<BankImport[]> =>
  em.find(BankImport, { batch }, { orderBy: { id: 'desc' }, limit: 100 });

/** Where a person is paid to; none as long as nothing was entered. */
export async function bankAccount(ctx: ViewerContext, personId: string): Promise<BankAccount | null> {
  const otherwise = new Refusal(UserErrorCode.NOT_FOUND, '没有找到这个人。', ['personId']);
  await readAbout(ctx, personId, Scope.APPLICATIONS, otherwise);
  return ctx.em.findOne(BankAccount, { person: personId, endedAt: null });
}

/** The differences of the funds from which the viewer pays: those that are open, the newest first; or all that ever were. */
export async function differences(
  ctx: ViewerContext,
  { first, after, isOpen }: Paging & { isOpen: boolean },
): Promise<Page<Difference>> {
  const [id] = fromCursor(after, KEY.ID) ?? [];
  const rows = await ctx.em.find(
    Difference,
    {
      fund: payableBy(await officerOf(ctx)),
      ...(isOpen && { resolvedOn: null }),
      ...(id && { id: { $lt: id } }),
    },
    { orderBy: { id: 'desc' }, limit: first + 1, populate: ['fund'] },
  );
  return pageOf(rows, first, (difference) => [difference.id]);
}

/** Says how a difference was settled; it is kept. Safe to repeat. */
export async function settleDifference(
  ctx: ViewerContext,
  { differenceId, words }: { differenceId: string; words: string },
): Promise<Difference> {
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const officer = await officerOf(inside);
    const known = await em.findOne(Difference, { id: differenceId, fund: payableBy(officer) });
    if (!known) throw new Refusal(UserErrorCode.NOT_FOUND, '没有找到这条差异。请刷新再看。', ['differenceId']);
    // Of two who settle it at once, the first one's words stay.
    const difference = await em.refreshOrFail(known, { lockMode: LockMode.PESSIMISTIC_WRITE });
    await em.populate(difference, ['fund']);
    if (difference.resolvedOn) return difference;
    difference.words = ctx.vault.seal(Difference, difference.id, 'words', words);
    return em.assign(difference, { resolvedOn: civilDate(ctx.now()), settledById: officer.id });
  });
}
